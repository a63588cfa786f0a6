/** What came of the first visits of the sample year, a list a visit. */
export interface SampleResult {
  what: 'finding' | 'recommendation' | 'proposal';
  lines: string[];
  weight?: 'light' | 'notable' | 'serious';
  place?: string;
  dueOn?: string;
}

export const sampleResults: readonly SampleResult[][] = [
  [
    { what: 'finding', lines: ['Việc học tập nghị quyết ở một số chi đoàn còn hình thức', 'Sổ sách đoàn vụ chưa thống nhất giữa các huyện'], weight: 'notable', place: 'Huyện đoàn Mộc Châu', dueOn: '2021-12-15' },
    { what: 'recommendation', lines: ['Tổ chức học lại chuyên đề cho các chi đoàn chưa đạt', 'Thống nhất mẫu sổ đoàn vụ trong toàn tỉnh'], dueOn: '2021-11-30' },
    { what: 'proposal', lines: ['Cấp tài liệu học tập bằng tiếng dân tộc'], dueOn: '2021-10-20' },
  ],
  [
    { what: 'finding', lines: ['Chậm thu nộp đoàn phí sáu tháng đầu năm'], weight: 'light', place: 'Thành đoàn Việt Trì' },
    { what: 'recommendation', lines: ['Thu nộp đủ đoàn phí năm 2021'], dueOn: '2021-12-31' },
    { what: 'proposal', lines: ['Hướng dẫn sử dụng đoàn phí cho hoạt động trực tuyến'], dueOn: '2021-11-15' },
  ],
];
