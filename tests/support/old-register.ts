/** An office's old register in Excel, with everything that such sheets have: two rows of headings, merged cells, days as words. */
import type { TestCell, TestSheet } from './xlsx.ts';

const rows: TestCell[][] = [
  ['SỔ THEO DÕI THỰC HIỆN KẾT LUẬN GIAO BAN NĂM 2021'],
  ['(Văn phòng cập nhật)'],
  [],
  ['STT', 'Số TB, KL', 'Ngày ban hành', 'Nội dung công việc', 'Đơn vị thực hiện', null, 'Thời hạn', 'Tình trạng', 'Kết quả', 'Độ ưu tiên', 'Ghi chú'],
  [null, null, null, null, 'Chủ trì', 'Phối hợp', null, null, null, null, null],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
  [1, '489-TB/TWĐTN-VP', { on: '2021-06-02' }, 'Tham mưu hướng dẫn công tác nhân sự đại hội đoàn', 'Ban Tổ chức', 'Ban TN NT', 'trước 30/6/2021', 'Đã hoàn thành ngày 28/6/2021', 'HD số 12 đã ban hành', 'cao', null],
  [2, null, null, 'Xây dựng kế hoạch Tháng Thanh niên', 'Ban Tuyên giáo; VP', null, { on: '2021-08-15' }, 'Hoàn thành', null, null, null],
  [3, null, null, 'Tổng hợp báo cáo quý của các tỉnh, thành đoàn', 'Văn phòng', null, 'Hằng quý', 'Đang thực hiện', null, null, 'nộp bản giấy'],
  ['4', null, null, 'Rà soát quy chế chi tiêu', 'Ban TN NT', null, '31/7/2021', null, null, null, null],
  [null, null, null, null, 'Ban Kiểm tra', null, '31/10/2021', null, null, null, null],
  ['II. Thông báo số 512-TB/TWĐTN-VP ngày 05/8/2021'],
  [1, null, null, 'Chuẩn bị giao ban cụm', 'Ban Thanh niên Nông thôn', 'các ban, đơn vị', 'Quý IV/2021', 'Chưa hoàn thành', null, null, null],
  [2, null, null, 'Theo dõi tiến độ trụ sở', 'Ban QLDA', null, 'cuối năm học', { percent: 0.4 }, 'đã ký hợp đồng', null, null],
  [3, null, null, null, null, null, null, 'Hoàn thành', 'không rõ việc gì', null, null],
  ['Tổng cộng', null, null, 8],
  [null, null, null, null, null, null, null, 'NGƯỜI LẬP BIỂU'],
];

export const oldRegister: TestSheet = {
  name: 'Năm 2021',
  rows,
  merged: ['A1:K1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5', 'H4:H5', 'I4:I5', 'J4:J5', 'K4:K5', 'B7:B11', 'C7:C11', 'A10:A11', 'D10:D11', 'A12:K12'],
};

const offices = ['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Kiểm tra', 'Văn phòng', 'Ban TN NT', 'Ban ĐK tập hợp', 'Phòng HCQT', 'VP UBQG', 'Nhà VHTN', 'Báo TPhong', 'TT TTN miền Nam', 'đ/c Lương', 'Cty Du lịch', 'Ban QLDA', 'Quỹ HTTN', 'HV TTN'];
const works = [
  'Tham mưu văn bản hướng dẫn công tác nhân sự đại hội đoàn các cấp, trình Ban Bí thư', 'Xây dựng kế hoạch tổ chức Tháng Thanh niên', 'Tổng hợp tình hình dư luận xã hội trong thanh thiếu nhi',
  'Rà soát quy chế chi tiêu nội bộ, đề xuất sửa đổi', 'Chuẩn bị nội dung giao ban cụm', 'Theo dõi tiến độ sửa chữa trụ sở, báo cáo khó khăn', 'Đôn đốc các đơn vị nộp báo cáo chấm điểm thi đua',
];
const times = ['trước ngày 30/6/2021', 'Quý IV/2021', 'trong tháng 9/2021', 'Hằng tuần', '15/10/2021', null, 'khi có văn bản mới'];
const states = ['Hoàn thành', 'Đang thực hiện', null, 'Đã hoàn thành ngày 28/8/2021', 'Chưa thực hiện'];

/** A register of 204 rows with eleven names that nobody knows; every fiftieth row says nothing of its matter. */
export const longRegister: TestSheet = {
  name: 'Tổng hợp 2021',
  rows: [
    ['SỔ THEO DÕI KẾT LUẬN GIAO BAN NĂM 2021'],
    ['STT', 'Số TB', 'Ngày ban hành', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Tình trạng', 'Kết quả', 'Mức ưu tiên', 'Ghi chú'],
    ...Array.from({ length: 204 }, (_, place): TestCell[] => [
      place + 1,
      `${401 + Math.floor(place / 12)}-TB/TWĐTN-VP`,
      { on: `2021-0${1 + Math.floor(place / 24)}-15` },
      place % 50 === 49 ? null : `${works[place % works.length]}, việc ${place + 1}`,
      offices[place % offices.length] ?? null,
      times[place % times.length] ?? null,
      states[place % states.length] ?? null,
      place % 4 === 0 ? 'Đã có báo cáo gửi Văn phòng' : null,
      place % 9 === 0 ? 'cao' : null,
      place % 20 === 0 ? 'theo dõi tiếp' : null,
    ]),
  ],
  merged: ['A1:J1'],
};
