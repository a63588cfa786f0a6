/** What is said when the program itself fails. */
export const faultWords = {
  title: 'Sổ Giao ban',
  start: { title: 'Không mở được sổ' },
  program: {
    title: 'Chương trình gặp lỗi.',
    detail: 'Những gì đã ghi vẫn còn nguyên trong sổ. Bấm Làm tiếp; nếu lỗi lặp lại, thoát rồi mở lại chương trình.',
  },
  window: {
    title: 'Cửa sổ đã ngừng hoạt động.',
    detail: 'Những gì đã ghi vẫn còn nguyên trong sổ. Bấm Mở lại cửa sổ để làm tiếp; chữ đang gõ dở mà chưa ghi thì phải gõ lại.',
  },
  hung: {
    title: 'Cửa sổ chưa trả lời.',
    detail: 'Máy có thể đang bận. Những gì đã ghi vẫn còn nguyên trong sổ. Chờ thêm, hoặc mở lại cửa sổ; chữ đang gõ dở mà chưa ghi thì phải gõ lại.',
  },
  screen: {
    title: 'Màn hình này vừa gặp lỗi.',
    detail: 'Những gì đã ghi vẫn còn nguyên trong sổ. Làm tiếp được; nếu thấy màn hình không đúng, bấm Mở lại cửa sổ.',
  },
  ways: {
    wait: 'Chờ thêm',
    reopen: 'Mở lại cửa sổ',
    reload: 'Mở lại cửa sổ',
    goOn: 'Làm tiếp',
    safe: 'Mở ở chế độ an toàn',
    copy: 'Sao chép chi tiết',
    quit: 'Thoát',
  },
  copied: 'Đã sao chép chi tiết. Dán vào thư hoặc tin nhắn gửi người phụ trách máy tính; trong đó không có nội dung sổ.',
  details: (version: string, log: string) => `Sổ Giao ban, bản ${version}\nTệp ghi lỗi: ${log}`,
} as const;
