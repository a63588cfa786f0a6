/** Papers around an inspection, in the words of no real one: the team's report, the notice that founds the teams. */
export const teamReport = `TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH
ĐOÀN KIỂM TRA
Số: 47-BC/ĐKT
Hà Nội, ngày 15 tháng 6 năm 2021
BÁO CÁO
Kết quả kiểm tra tại Tỉnh đoàn Lai Châu
I. TÌNH HÌNH CHUNG
Tỉnh đoàn Lai Châu có 12 đơn vị trực thuộc, 1.204 chi đoàn.
II. KẾT QUẢ KIỂM TRA
1. Ưu điểm
- Ban hành đầy đủ chương trình, kế hoạch năm.
- Phong trào tình nguyện có nhiều cách làm mới.
2. Tồn tại, hạn chế
- Sinh hoạt chi đoàn ở vùng cao chưa đều, tỷ lệ dự họp thấp.
- Sổ đoàn viên của 3 đơn vị ghi chưa đủ.
- Chưa kiểm tra chuyên đề theo kế hoạch đã ban hành.
- Đoàn phí trích nộp chậm hai quý.
- Báo cáo tháng của Huyện đoàn Tam Đường thường gửi muộn.
3. Nguyên nhân
- Cán bộ chuyên trách thay đổi nhiều.
III. KIẾN NGHỊ
1. Đối với Ban Thường vụ Tỉnh đoàn
- Chấn chỉnh sinh hoạt chi đoàn vùng cao trước ngày 30/9/2021.
- Rà soát, ghi đủ sổ đoàn viên trong Quý III/2021.
- Hoàn thành các cuộc kiểm tra chuyên đề còn lại.
- Thu, nộp đủ đoàn phí còn thiếu.
2. Đối với Trung ương Đoàn
- Hỗ trợ tài liệu sinh hoạt bằng tiếng dân tộc.
- Cấp thêm kinh phí cho công trình thanh niên vùng biên.
IV. TỔ CHỨC THỰC HIỆN
Ban Kiểm tra theo dõi việc khắc phục.
Nơi nhận:
- Ban Bí thư (để b/c).
`;

/** Round 1 of the sample plan with its teams: one unit too many (Hải Phòng), the others of the round not named. */
export const teamNotice = `| BAN CHẤP HÀNH TRUNG ƯƠNG | ĐOÀN TNCS HỒ CHÍ MINH |
Số: 398-TB/TWĐTN-BKT
Hà Nội, ngày 20 tháng 5 năm 2021
THÔNG BÁO
Thành lập các đoàn kiểm tra đợt 1 năm 2021
Ban Bí thư Trung ương Đoàn thông báo thành lập các đoàn kiểm tra và thời gian kiểm tra như sau:
| TT | Đơn vị được kiểm tra | Thời gian | Trưởng đoàn | Thư ký | Thành viên |
| 1 | Tỉnh đoàn Lai Châu | 07-08/6/2021 | Đ/c Nguyễn Ngọc Lương, Bí thư Trung ương Đoàn | Đ/c Trần Minh Hiếu, Ban Kiểm tra | Lê Thu Hà, Ban Tổ chức; Phạm Quốc Toản, Ban Tuyên giáo |
| 2 | Tỉnh đoàn Tuyên Quang | 10/6/2021 | Đ/c Nguyễn Ngọc Lương | Đ/c Trần Minh Hiếu | Lê Thu Hà |
| 3 | Thành đoàn Hải Phòng | 11/6/2021 | Đ/c Ngô Văn Cương | Đ/c Vũ Lan Chi | |
Nơi nhận:
- Các đơn vị được kiểm tra.
`;

/** The same in words. */
export const teamNoticeInWords = `Số: 399-TB/TWĐTN-BKT
Hà Nội, ngày 20 tháng 5 năm 2021
THÔNG BÁO
Thành lập đoàn kiểm tra
1. Đoàn kiểm tra số 1
- Đồng chí Nguyễn Ngọc Lương, Bí thư Trung ương Đoàn - Trưởng đoàn;
- Đồng chí Trần Minh Hiếu, Phó Trưởng Ban Kiểm tra - Thư ký đoàn;
- Các đồng chí: Lê Thu Hà, Ban Tổ chức; Phạm Quốc Toản, Văn phòng - Thành viên.
Kiểm tra tại: Tỉnh đoàn Lai Châu (ngày 07-08/6/2021), Tỉnh đoàn Tuyên Quang (10/6/2021).
2. Đoàn kiểm tra số 2
- Trưởng đoàn: Đồng chí Ngô Văn Cương
- Thành viên: Vũ Lan Chi, Đỗ Hải Nam
- Ngày 14/6/2021: Tỉnh đoàn Bắc Ninh
Trên đây là thông báo.
`;
