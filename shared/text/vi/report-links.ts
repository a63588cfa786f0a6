/** Short words for the papers that a screen offers of what it shows. */
export const reportLinkWords = {
  label: 'Báo cáo, giấy tờ',
  print: 'Lập:',
  names: {
    'bieu-tong-hop': 'biểu tổng hợp',
    'bao-cao-giao-ban': 'báo cáo giao ban',
    'tom-tat-lanh-dao': 'tóm tắt 01 trang',
    'phieu-ra-soat': 'phiếu rà soát',
    'du-thao-ket-luan': 'dự thảo thông báo',
    'so-sanh-ket-luan': 'so với bản ký',
    'qua-trinh': 'phiếu quá trình nhiệm vụ',
    'trang-don-vi': 'trang thông tin',
    'phieu-theo-doi': 'phiếu theo dõi',
    'phieu-kiem-tra': 'phiếu kiểm tra',
    'thong-bao-dot-kiem-tra': 'thông báo đợt',
    'thong-bao-dieu-chinh': 'thông báo điều chỉnh',
    'bao-cao-sau-kiem-tra': 'báo cáo sau kiểm tra',
  },
  nextSheet: 'Biểu cho giao ban tới',
  nextSheetKey: 'B',
} as const;
