/** What the office of the sample year did besides taking in papers: meetings, reminders, marks. `path` is the task's place. */

export const sampleTracking = {
  series: ['Giao ban khối phong trào', 'Giao ban Ban Bí thư'],
  /** Of the first series: the one that the notice came of, and the next. */
  held: { on: '2021-09-30', chair: 'Nguyễn Anh Tuấn' },
  planned: '2021-10-29',
  remarks: [{ path: '6.2', advice: 'Đề nghị các ban thường trực Cụm báo cáo từng tỉnh còn thiếu.', remark: null }],
  reminders: [
    { paths: ['3.2', '5.2'], on: '2021-10-18', how: 'phone' },
    { paths: ['3.2'], on: '2021-10-25', how: 'zalo' },
  ],
  extensions: [{ path: '8', on: '2021-10-20', toOn: '2022-01-31', reason: 'Chờ ý kiến Bộ Nội vụ', agreedBy: 'Bí thư thường trực' }],
  duties: [{ path: '4', from: '2021-10-04', to: '2021-10-18' }, { path: '6.1', from: '2021-10-04', to: '2021-10-11' }],
  /** Every unit of the group owes it; these have done it. */
  checklist: {
    path: '6.2',
    group: 'các tỉnh, thành đoàn',
    on: '2021-10-22',
    names: [
      'Hà Nội', 'Cao Bằng', 'Tuyên Quang', 'Lào Cai', 'Điện Biên', 'Lai Châu', 'Sơn La', 'Yên Bái', 'Thái Nguyên', 'Lạng Sơn', 'Quảng Ninh', 'Phú Thọ',
      'Vĩnh Phúc', 'Bắc Ninh', 'Hải Dương', 'Hải Phòng', 'Hưng Yên', 'Thái Bình', 'Hà Nam', 'Nam Định', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Đà Nẵng',
      'Quảng Nam', 'Bình Định', 'Khánh Hòa', 'Gia Lai', 'Đắk Lắk', 'Lâm Đồng', 'Bình Phước', 'Đồng Nai', 'TP.HCM', 'Long An', 'Bến Tre', 'An Giang', 'Cần Thơ', 'Cà Mau',
    ],
  },
} as const;
