/** A week of the leaders as the office pastes it: day, then time, matter, leader, place, participants. */
export const sampleWeek = [
  'Thứ Hai, 25/10/2021',
  '8h00\tGiao ban Ban Bí thư\tđ/c Nguyễn Anh Tuấn\tPhòng họp tầng 2\tBan Bí thư, Chánh Văn phòng',
  '14h00\tDuyệt chương trình phối hợp với Bộ Nội vụ\tđ/c Nguyễn Ngọc Lương\tPhòng họp tầng 4\tVP Ủy ban Quốc gia',
  'Thứ Ba, 26/10/2021',
  '8h30\tLàm việc với Tỉnh đoàn Bắc Giang\tđ/c Bùi Quang Huy\tBắc Giang\tBan TN nông thôn, Văn phòng',
  '9h00\tHọp Ban Tuyên giáo về báo chí\tđ/c Nguyễn Tường Lâm\tPhòng họp tầng 4\tBan Tuyên giáo',
  'Thứ Tư, 27/10/2021',
  '7h30\tDự Đại hội điểm tại Hà Nam\tđ/c Ngô Văn Cương\tHà Nam\tBan Tổ chức',
  '15h00\tTiếp đoàn Thanh niên Lào\tđ/c Nguyễn Phạm Duy Trang\tPhòng khách\tBan Quốc tế',
  'Thứ Năm, 28/10/2021',
  '8h00\tHọp rà soát các đề án trình Chính phủ\tđ/c Nguyễn Anh Tuấn\tPhòng họp tầng 2\tCác ban chủ trì đề án',
  'Thứ Sáu, 29/10/2021',
  '8h00\tGiao ban khối phong trào tháng 10\tđ/c Nguyễn Anh Tuấn\tHội trường tầng 5\tCác ban, đơn vị',
  '14h00\tKhảo sát nhà nhân ái tại Hòa Bình\tđ/c Nguyễn Minh Triết\tHòa Bình\tBan ĐKTHTN',
].join('\n');
