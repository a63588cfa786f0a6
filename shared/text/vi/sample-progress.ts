/** What the departments of the sample year reported; `path` is the item's number, `task` its place among the item's tasks. */
export interface SampleProgress {
  path: string;
  task: number;
  on: string;
  text: string;
  done?: boolean;
  evidence?: string;
}

export const sampleProgress: readonly SampleProgress[] = [
  { path: '1', task: 0, on: '2021-10-18', text: 'Đã hoàn thiện dự thảo 4/6 đề án; 2 đề án đang xin ý kiến các bộ, ngành.' },
  { path: '2', task: 0, on: '2021-10-20', text: 'Đã ký với 3 bộ và 1 tập đoàn; còn 2 chương trình chờ lịch ký.' },
  { path: '3', task: 0, on: '2021-10-15', text: 'Đã có 41/67 đơn vị gửi điểm tự chấm.' },
  { path: '6', task: 0, on: '2021-10-22', text: 'Báo cáo tuần 42: 58 tỉnh, thành ủy đã ra chỉ thị.', evidence: '318-BC/BTC' },
  { path: '7', task: 0, on: '2021-10-12', text: 'Đã trình tờ trình, kèm phụ lục hạng mục.', done: true, evidence: '142-TTr/TNXP' },
  { path: '8', task: 0, on: '2021-10-25', text: 'Đã làm việc với Bộ Nội vụ lần 1, đang tiếp thu ý kiến.' },
  { path: '10', task: 0, on: '2021-10-21', text: 'Đã giới thiệu 12 nhân sự đủ điều kiện dự tuyển.', done: true },
  { path: '11', task: 0, on: '2021-10-08', text: 'Đã bố trí đủ phòng làm việc, đường truyền cho các đoàn.', done: true, evidence: '96-BC/VP' },
];
