/** An arrangement of clusters for the sample year: made up, but such that each round of the plan inspects one unit of every cluster. */

/** As an office pastes it: name, leader in charge, standing department, units. */
export const sampleClusters = [
  ['Cụm Tây Bắc', 'Ngô Văn Cương', 'Ban Thanh niên nông thôn', 'Lai Châu, Sơn La, Yên Bái, Điện Biên, Lào Cai, Hòa Bình'],
  ['Cụm Đông Bắc', 'Nguyễn Phạm Duy Trang', 'Ban Công tác thiếu nhi', 'Tuyên Quang, Thái Nguyên, Phú Thọ, Hà Giang, Cao Bằng, Bắc Kạn, Lạng Sơn'],
  ['Cụm Trung du và Bắc đồng bằng', 'Bùi Quang Huy', 'Ban Tổ chức', 'Bắc Ninh, Vĩnh Phúc, Bắc Giang, Quảng Ninh, Hải Dương, Hải Phòng, Hà Nội'],
  ['Cụm Nam đồng bằng sông Hồng', 'Nguyễn Ngọc Lương', 'Ban Kiểm tra', 'Hà Nam, Ninh Bình, Nam Định, Thái Bình, Hưng Yên'],
  ['Cụm Bắc Trung Bộ', 'Nguyễn Anh Tuấn', 'Văn phòng Trung ương Đoàn', 'Quảng Trị, Thanh Hóa, Quảng Bình, Nghệ An, Hà Tĩnh, Thừa Thiên Huế'],
  ['Cụm duyên hải Nam Trung Bộ', 'Nguyễn Tường Lâm', 'Ban Đoàn kết tập hợp thanh niên', 'Khánh Hòa, Đà Nẵng, Quảng Ngãi, Quảng Nam, Bình Định, Phú Yên, Ninh Thuận, Bình Thuận'],
  ['Cụm Tây Nguyên', 'Nguyễn Minh Triết', 'Ban Thanh niên xung phong', 'Gia Lai, Đắk Nông, Kon Tum, Đắk Lắk, Lâm Đồng'],
  ['Cụm Đông Nam Bộ', 'Nguyễn Tường Lâm', 'Ban Thanh niên công nhân và đô thị', 'Bà Rịa - Vũng Tàu, Đồng Nai, Bình Dương, TP. Hồ Chí Minh, Bình Phước, Tây Ninh'],
  ['Cụm sông Tiền', 'Nguyễn Minh Triết', 'Ban Thanh niên trường học', 'Bến Tre, Tiền Giang, Trà Vinh, Long An, Vĩnh Long, Đồng Tháp'],
  ['Cụm sông Hậu', 'Ngô Văn Cương', 'Ban Tuyên giáo', 'An Giang, Sóc Trăng, Cần Thơ, Kiên Giang, Hậu Giang, Bạc Liêu, Cà Mau'],
  ['Cụm các đoàn trực thuộc', 'Bùi Quang Huy', 'Ban Quốc tế', 'Đoàn Khối Doanh nghiệp Trung ương; Đoàn Khối các cơ quan Trung ương; Đoàn Thanh niên Bộ Công an; Ban Cán sự Đoàn ngoài nước; Ban Thanh niên Quân đội'],
].map((cells) => cells.join('\t')).join('\n');

/** Briefings of clusters that were held, by the cluster's name. */
export const sampleBriefings: readonly { cluster: string; on: string; note: string }[] = [
  { cluster: 'Cụm Tây Bắc', on: '2021-10-04', note: 'Rà soát tiến độ Đại hội Hội Liên hiệp Thanh niên; Điện Biên xin lùi một tuần' },
  { cluster: 'Cụm Đông Bắc', on: '2021-10-05', note: 'Thống nhất lịch giao ban quý IV tại Thái Nguyên' },
  { cluster: 'Cụm Bắc Trung Bộ', on: '2021-10-06', note: 'Hỗ trợ thanh niên về từ vùng dịch' },
  { cluster: 'Cụm Tây Bắc', on: '2021-10-11', note: 'Chuẩn bị đoàn kiểm tra tại Yên Bái' },
  { cluster: 'Cụm sông Tiền', on: '2021-10-12', note: 'Mô hình dạy học trực tuyến; Trà Vinh đề nghị hỗ trợ thiết bị' },
  { cluster: 'Cụm Tây Bắc', on: '2021-10-18', note: 'Báo cáo số liệu đoàn viên' },
  { cluster: 'Cụm Đông Nam Bộ', on: '2021-10-20', note: 'Tình hình thanh niên công nhân trở lại làm việc' },
  { cluster: 'Cụm sông Hậu', on: '2021-10-21', note: 'Cà Mau xây dựng kế hoạch khắc phục sạt lở khu sinh hoạt thiếu nhi' },
  { cluster: 'Cụm Tây Bắc', on: '2021-10-25', note: 'Công tác chuẩn bị tổng kết năm' },
];
