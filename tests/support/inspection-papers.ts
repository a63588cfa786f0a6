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
