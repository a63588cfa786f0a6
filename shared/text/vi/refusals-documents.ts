/** Sentences for what cannot be read. */
import type { RefusalParams, Sentence } from './sentence.ts';

function fileOf(params: RefusalParams): string {
  return params.file === undefined ? 'Tệp' : `Tệp “${params.file}”`;
}

export const documentRefusals = {
  'not-a-document': (params) =>
    `${fileOf(params)} không phải văn bản Word hay tệp chữ. Sổ không bị ảnh hưởng. Chọn tệp .docx hoặc .txt khác, hoặc chép nội dung rồi bấm Dán văn bản.`,
  'document-empty': (params) =>
    `${fileOf(params)} không có chữ nào để đọc. Sổ không bị ảnh hưởng. Nếu văn bản là ảnh chụp, cần bản Word hoặc dán nội dung vào.`,
  'document-damaged': (params) =>
    `${fileOf(params)} bị hỏng, không đọc hết được. Sổ không bị ảnh hưởng. Mở bằng Word, lưu thành tệp mới rồi kéo lại vào đây.`,
  'document-too-large': (params) =>
    `${fileOf(params)} lớn quá ${params.limit ?? 20} MB. Sổ không bị ảnh hưởng. Bỏ bớt ảnh trong văn bản, lưu lại rồi thử lần nữa.`,
  'document-zip-bomb': (params) =>
    `${fileOf(params)} khi mở ra lớn bất thường nên không được đọc. Sổ không bị ảnh hưởng. Xin lại tệp từ nơi gửi.`,
  'legacy-doc': () =>
    'Đây là tệp .doc đời cũ. Sổ không bị ảnh hưởng. Mở bằng Word, chọn Lưu thành .docx, rồi kéo lại vào đây.',
  'document-encrypted': (params) =>
    `${fileOf(params)} có đặt mật khẩu. Sổ không bị ảnh hưởng. Mở bằng Word, bỏ mật khẩu, lưu lại rồi kéo vào đây.`,
  'file-not-found': (params) =>
    `${fileOf(params)} không còn ở chỗ cũ. Sổ không bị ảnh hưởng. Kiểm tra lại tên, thư mục hoặc USB rồi chọn lại.`,
  'file-locked': (params) =>
    `${fileOf(params)} đang mở trong Word hoặc không được phép đọc. Đóng tệp rồi bấm Thử lại. Sổ không bị ảnh hưởng.`,
  'document-changed': () =>
    'Tệp đã thay đổi sau khi được đọc. Sổ chưa ghi gì. Bấm Thử lại để đọc lại bản mới rồi rà soát.',
  'document-pdf': (params) =>
    `${fileOf(params)} là tệp PDF. Sổ không bị ảnh hưởng. Dùng bản Word, hoặc chép nội dung từ PDF rồi bấm Dán văn bản.`,
  'document-is-sheet': (params) =>
    `${fileOf(params)} là bảng tính Excel, không phải văn bản. Sổ không bị ảnh hưởng. Là sổ theo dõi cũ thì kéo tệp vào cửa sổ để nhập từng dòng.`,
  'not-a-sheet': (params) =>
    `${fileOf(params)} không phải bảng tính Excel. Sổ không bị ảnh hưởng. Chọn tệp .xlsx khác; văn bản Word thì bấm Nhận văn bản.`,
  'not-a-form': (params) =>
    `${fileOf(params)} không phải phiếu báo cáo tiến độ hay biểu tổng hợp do sổ lập ra: không thấy cột Mã dòng, cũng không thấy dấu dòng của biểu. Sổ chưa ghi gì. Chọn tệp khác; là văn bản mới hoặc sổ theo dõi cũ thì bấm Nhận vào sổ.`,
  'sheet-unknown': (params) =>
    `${fileOf(params)} là biểu lập từ một sổ khác, hoặc bản nháp đã được lập lại sau đó, nên không biết ô nào đã sửa. Sổ chưa ghi gì. Chọn bản Word của biểu đã phát, hoặc lập lại biểu rồi sửa.`,
  'form-changed': () =>
    'Phiếu, biểu hoặc sổ vừa thay đổi sau khi được xem. Sổ chưa ghi gì. Bấm Thử lại để đọc lại rồi duyệt.',
  'sheet-legacy': (params) =>
    `${fileOf(params)} là tệp .xls đời cũ. Sổ không bị ảnh hưởng. Mở bằng Excel, chọn Lưu thành .xlsx, rồi kéo lại vào đây.`,
  'sheet-encrypted': (params) =>
    `${fileOf(params)} có đặt mật khẩu. Sổ không bị ảnh hưởng. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi kéo vào đây.`,
  'sheet-damaged': (params) =>
    `${fileOf(params)} bị hỏng, không đọc hết được. Sổ không bị ảnh hưởng. Mở bằng Excel, lưu thành tệp mới rồi kéo lại vào đây.`,
  'sheet-too-large': (params) =>
    `${fileOf(params)} lớn quá ${params.limit ?? 20} MB. Sổ không bị ảnh hưởng. Bỏ bớt ảnh, tách bớt trang tính sang tệp khác rồi thử lại.`,
  'sheet-too-long': (params) =>
    `${fileOf(params)} có trang tính dài quá ${params.limit ?? 20000} dòng. Sổ không bị ảnh hưởng. Tách thành từng tệp theo năm rồi nhập lần lượt.`,
  'sheet-empty': (params) =>
    `${fileOf(params)} không có dòng nào để đọc. Sổ không bị ảnh hưởng. Kiểm tra lại có đúng tệp sổ theo dõi không.`,
  'sheet-no-matter': () =>
    'Chưa biết cột nào ghi nội dung nhiệm vụ. Sổ chưa ghi gì. Chọn cột đó trong bảng Các cột rồi ghi lại.',
  'sheet-names': (params) =>
    `Còn ${params.count ?? ''} tên trong tệp chưa rõ là ai. Sổ chưa ghi gì. Trả lời từng tên, hoặc chọn để nguyên như trong tệp.`,
  'document-secret': () =>
    'Văn bản có dấu MẬT. Chương trình không nhận và không giữ lại gì. Văn bản này theo dõi trên sổ giấy theo quy định.',
  'attachment-too-large': (params) =>
    `${fileOf(params)} nặng ${params.size} MB, sổ chỉ giữ tệp đến ${params.limit} MB. Chưa ghi gì. Nén hoặc quét lại ở mức nhẹ hơn, hoặc ghi số và ngày của văn bản làm minh chứng.`,
  'attachment-kind': (params) =>
    `${fileOf(params)} không phải loại tệp sổ nhận giữ (văn bản, bảng tính, ảnh, PDF, tệp nén). Chưa ghi gì. Chọn tệp khác.`,
  'attachment-empty': (params) => `${fileOf(params)} không có nội dung. Chưa ghi gì. Chọn tệp khác.`,
  'attachments-full': (params) =>
    `Các tệp trong sổ đã đến ${params.limit} MB. Chưa ghi gì. Bỏ bớt tệp không cần, hoặc ghi số và ngày của văn bản làm minh chứng.`,
  'attachments-at-once': (params) =>
    `${fileOf(params)} vượt ${params.limit} MB của một lần đính kèm. Tệp này chưa ghi, các tệp trước đã giữ. Đính kèm tiếp ở lần sau.`,
  'attachment-elsewhere': (params) =>
    `${fileOf(params)} còn ở máy khác, chưa về máy này. Sổ không bị ảnh hưởng. Trao đổi với máy đó, chọn chép cả tệp kèm, rồi mở lại.`,
  'template-not-word': (params) =>
    `${fileOf(params)} không phải tệp .docx. Chưa ghi gì. Lưu mẫu trong Word thành .docx rồi chọn lại.`,
  'template-macros': (params) =>
    `${fileOf(params)} có macro hoặc tệp nhúng. Chưa ghi gì. Trong Word, chọn Lưu thành tệp .docx thường, bỏ các đối tượng nhúng rồi chọn lại.`,
  'template-external': (params) =>
    `${fileOf(params)} lấy nội dung từ tệp hay địa chỉ khác. Chưa ghi gì. Chép nội dung sang một tệp Word mới, chèn ảnh trực tiếp vào tệp rồi chọn lại.`,
  'template-wrong': (params) =>
    `${fileOf(params)} có ${params.count} chỗ điền chưa đúng, chỗ đầu tiên là ${params.written} trong “${params.around}”. Chưa ghi gì. Sửa trong Word, lưu rồi chọn lại.`,
  'template-misfits': (params) =>
    `Mẫu Word riêng có ${params.written} trong “${params.around}”, báo cáo này không điền được. Chưa ghi tệp nào. Mở Mẫu Word riêng để thay mẫu hoặc trở lại mẫu có sẵn.`,
  'template-unreadable': (params) =>
    `${params.file === undefined ? 'Mẫu Word riêng' : fileOf(params)} có chỗ điền đặt không đúng cách nên không điền được. Chưa ghi gì. Lưu mẫu ví dụ, chép cách đặt chỗ điền theo đó.`,
  'template-batch': () =>
    'Đầu trang hoặc chân trang của mẫu riêng khác nhau giữa các nơi nhận, không gộp vào một tệp được. Chưa ghi tệp nào. Bấm Word… ở dòng Mỗi nơi một tệp.',
  'nothing-opens': (params) =>
    `Máy này không mở được tệp “${params.file}”. Tệp vẫn ở chỗ đã lưu, sổ không bị ảnh hưởng. Cài phần mềm đọc loại tệp này rồi mở lại.`,
} as const satisfies Record<string, Sentence>;
