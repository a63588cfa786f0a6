/** Words of 'xóa hẳn': a document that must not be kept. */
export const eraseWords = {
  open: 'Xóa hẳn…',
  /** What a person types to say yes. */
  confirm: 'XÓA HẲN',
  title: 'Xóa hẳn văn bản',
  note: (items: number, tasks: number) =>
    `Văn bản, ${items} mục, ${tasks} nhiệm vụ và mọi kết quả đã ghi bị xóa khỏi sổ này và khỏi các máy khác khi trao đổi. Không hoàn tác được. Sổ chỉ còn ghi: đã xóa, ai xóa, khi nào.`,
  type: 'Gõ XÓA HẲN để đồng ý',
  save: 'Xóa hẳn',
  done: 'Đã xóa hẳn khỏi sổ.',
  copies: (count: number) =>
    count === 0
      ? 'Không có bản sao lưu nào trên máy này còn giữ. Tệp trao đổi đã chép ra USB trước đây vẫn còn: cần hủy.'
      : `${count} bản sao lưu làm trước đó trên máy này vẫn còn giữ, cần hủy nếu phải hủy. Tệp trao đổi đã chép ra USB trước đây cũng vậy.`,
  copy: (name: string, at: string) => `${name} (${at})`,
} as const;
