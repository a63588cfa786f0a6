/** The register before its first document. */
export const emptyWords = {
  title: 'Sổ chưa có văn bản nào.',
  hint: 'Kéo tệp Word của thông báo kết luận hoặc kế hoạch kiểm tra vào đây.',
  sheet: 'Nhập sổ Excel cũ',
  sample: 'Xem thử với dữ liệu mẫu',
  exchange: 'Sổ đã có ở máy khác: nhận qua USB hoặc khôi phục bản sao lưu',
} as const;
