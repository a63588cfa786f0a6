/** The window's menu and the dialogs of the system. */
export const menuWords = {
  file: 'Tệp',
  edit: 'Sửa',
  view: 'Xem',
  quit: 'Thoát',
  cut: 'Cắt',
  copy: 'Chép',
  paste: 'Dán',
  selectAll: 'Chọn tất cả',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  resetZoom: 'Cỡ chữ thường',
  fullScreen: 'Toàn màn hình',
  commands: {
    take: 'Nhận văn bản…',
    report: 'Báo cáo, in…',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    search: 'Tìm',
  },
} as const;

export const dialogWords = {
  appName: 'Sổ Giao ban',
  pickDocument: 'Chọn thông báo kết luận hoặc kế hoạch',
  documentFiles: 'Văn bản Word, tệp chữ',
  allFiles: 'Mọi tệp',
  saveReport: 'Lưu báo cáo',
  wordFiles: 'Văn bản Word',
  pickExchange: 'Chọn tệp trao đổi của máy kia',
  pickBackup: 'Chọn bản sao lưu',
  backupFiles: 'Bản sao lưu của sổ',
  saveExchange: 'Chép sổ ra tệp trao đổi',
  exchangeFiles: 'Tệp trao đổi Sổ Giao ban',
} as const;
