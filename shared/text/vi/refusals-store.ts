/** Sentences for what the register itself declines: the store, the log, the calls. */
import { printedDate } from '../../domain/civil-date.ts';
import { fieldInWords } from './fields.ts';
import type { Sentence } from './sentence.ts';

export const storeRefusals = {
  'node-too-old': (params) =>
    `Chương trình cần Node ${params.needed} trở lên, máy này có ${params.found}. Sổ không bị ảnh hưởng. Cài bản mới rồi chạy lại.`,
  'store-newer': (params) =>
    `Sổ này do bản mới hơn ghi (${params.version}). Sổ không bị ảnh hưởng. Cài bản mới của chương trình rồi mở lại.`,
  'not-a-store': (params) =>
    `Tệp “${params.file}” không phải sổ của chương trình. Tệp không bị thay đổi. Chọn đúng tệp sổ rồi mở lại.`,
  'store-damaged': (params) =>
    `Tệp sổ “${params.file}” bị hỏng, không mở được. Tệp không bị thay đổi. Khôi phục từ bản sao lưu gần nhất.`,
  'store-not-writable': (params) =>
    `Không ghi được vào “${params.file}”. Chưa có gì thay đổi. Kiểm tra quyền ghi của thư mục hoặc chọn thư mục khác.`,
  'store-busy': () => 'Sổ đang bận ghi việc khác. Chưa có gì thay đổi. Chờ vài giây rồi thử lại.',
  'disk-full': () => 'Ổ đĩa đã đầy. Chưa có gì thay đổi. Xóa bớt tệp không cần trên ổ đĩa rồi thử lại.',
  gap: () =>
    'Tệp này chỉ có phần nối tiếp, mà sổ ở đây chưa có phần trước đó. Sổ không bị thay đổi. Xin máy kia chép ra tệp đầy đủ.',
  fork: () =>
    'Hai máy đang ghi dưới cùng một tên, vì một máy được sao chép từ máy kia. Sổ không bị thay đổi. Bấm Nhường tên ở một trong hai máy: những gì máy đó đã ghi được giữ nguyên dưới tên mới, rồi nhận tệp.',
  'fork-spread': () =>
    'Máy khác đã nhận và làm tiếp trên phần này nên máy này không nhường được. Sổ không bị thay đổi. Bấm Nhường ở máy kia.',
  'no-fork': () => 'Tệp này không có bước nào trùng tên với bước của máy này. Sổ giữ nguyên. Nhận tệp như thường lệ.',
  'chain-broken': () =>
    'Tệp bị sửa hoặc hỏng trên đường đi: một lần ghi trong đó không còn khớp với dấu của máy đã ghi. Sổ không bị thay đổi. Xin máy kia chép ra tệp khác.',
  'not-an-exchange': () => 'Tệp này không phải tệp trao đổi của chương trình. Sổ không bị thay đổi. Chọn đúng tệp do máy kia ghi ra.',
  'exchange-newer': (params) =>
    `Tệp do bản mới hơn của chương trình ghi. Sổ không bị thay đổi. Cài bản ${params.needs === '' ? 'mới' : `${params.needs} trở lên`} ở máy này rồi nhận lại.`,
  'exchange-damaged': () => 'Tệp trao đổi bị hỏng trên đường đi. Sổ không bị thay đổi. Chép lại từ máy kia rồi nhận lại.',
  'needs-passphrase': (params) => `Tệp “${params.file}” có mật khẩu. Sổ không bị thay đổi. Nhập mật khẩu của máy đã ghi tệp rồi nhận lại.`,
  'wrong-passphrase': () => 'Mật khẩu chưa đúng. Sổ không bị thay đổi. Kiểm tra Unikey và phím Caps Lock rồi nhập lại.',
  'signature-wrong': (params) =>
    `Chữ ký của máy ${params.laptop} trong tệp không đúng: tệp đã bị sửa. Sổ không bị thay đổi. Xin tệp khác trực tiếp từ máy đó.`,
  'key-changed': (params) =>
    `Máy ${params.laptop} trong tệp không phải máy đã trao đổi trước đây (khóa khác). Sổ không bị thay đổi. Gọi điện hỏi người giữ máy đó trước khi nhận.`,
  'stick-gone': () => 'Không thấy USB nữa. Sổ không bị ảnh hưởng. Cắm lại USB rồi bấm Trao đổi qua USB.',
  'too-large-for-stick': () =>
    'USB định dạng FAT32 không chứa được tệp lớn hơn 4 GB. Chưa ghi gì. Dùng USB định dạng exFAT hoặc NTFS.',
  'other-register': () => 'Tệp này của một sổ khác, không phải sổ đang mở. Sổ không bị thay đổi. Kiểm tra lại tệp trước khi nhận.',
  'mass-removal': (params) =>
    `Tệp này sẽ xóa ${params.removed} trong ${params.rows} dòng của sổ. Chưa có gì thay đổi. Hỏi máy kia trước khi đồng ý gộp.`,
  'nothing-to-unmerge': () => 'Chưa có lần gộp nào để hoàn tác. Sổ giữ nguyên.',
  'no-merge': () => 'Chưa nhận tệp nào của máy khác nên chưa có gì để lập biên bản. Sổ giữ nguyên. Nhận tệp rồi lập biên bản.',
  'target-exists': (params) => `Đã có tệp “${params.file}” ở đó. Không có gì thay đổi. Đặt tên khác rồi lưu lại.`,
  'conflict-changed': () => 'Chỗ ghi khác nhau này vừa thay đổi. Chưa ghi gì. Xem lại danh sách rồi chọn.',
  'unknown-operation': (params) => `Chương trình không có thao tác “${params.operation}”. Không có gì thay đổi. Kiểm tra lại tên.`,
  'wrong-input': (params) => `Dữ liệu gửi vào chưa đúng: ${params.detail}. Không có gì thay đổi. Sửa lại rồi thử lần nữa.`,
  'wrong-sender': () => 'Lời gọi đến từ nơi không được phép. Không có gì thay đổi. Đóng và mở lại chương trình.',
  'path-not-allowed': () => 'Cửa sổ không được tự nêu đường dẫn. Không có gì thay đổi. Chọn tệp bằng nút Chọn tệp.',
  'needs-window': () => 'Thao tác này cần cửa sổ chương trình. Không có gì thay đổi. Mở chương trình rồi làm lại.',
  'not-confirmed': (params) => `Chưa gõ đúng “${params.words}”. Chưa có gì thay đổi. Gõ lại nếu thật sự muốn xóa hẳn.`,
  'erased-for-good': () => 'Nội dung đã xóa hẳn thì không lấy lại được. Sổ giữ nguyên. Nếu còn văn bản gốc thì nhận lại từ đầu.',
  'erasure-stays': () =>
    'Lần gộp này có nội dung bị xóa hẳn nên không hoàn tác được. Sổ giữ nguyên. Những việc khác của lần gộp có thể hoàn tác từng việc trong Lịch sử.',
  'not-found': (params) =>
    `Không tìm thấy ${params.what ?? 'mục cần tìm'} (có thể vừa bị xóa). Không có gì thay đổi. Tải lại danh sách rồi thử lại.`,
  'changed-meanwhile': (params) =>
    `Ô “${fieldInWords(String(params.field))}” vừa được ${params.by} sửa thành “${params.now}”. Chưa ghi gì. Xem lại rồi quyết định giữ giá trị nào.`,
  'already-taken': (params) =>
    `Văn bản ${params.name} đã có trong sổ. Không ghi thêm gì. Mở văn bản đã ghi để xem chỗ khác nhau.`,
  doubts: (params) =>
    `Còn ${params.count} chỗ chưa chắc trong văn bản. Chưa ghi gì vào sổ. Xem lại từng chỗ rồi ghi.`,
  'nothing-to-undo': () => 'Không còn việc nào để hoàn tác. Sổ giữ nguyên.',
  'nothing-to-redo': () => 'Không có việc nào để làm lại. Sổ giữ nguyên.',
  'already-undone': () => 'Việc này đã được hoàn tác rồi. Sổ giữ nguyên.',
  'choose-successor': (params) =>
    `${params.unit} có ${params.count} đơn vị kế thừa, cần chọn một. Chưa chuyển việc nào. Chọn đơn vị nhận rồi chuyển lại.`,
  'unknown-group': (params) =>
    `Không rõ nhóm đơn vị “${params.group}”. Chưa ghi gì. Chọn một nhóm trong danh sách, một Cụm hoặc một đợt kiểm tra.`,
  'empty-group': (params) => `Nhóm “${params.group}” hôm nay chưa có đơn vị nào. Chưa ghi gì. Xếp đơn vị vào nhóm rồi làm lại.`,
  'no-checklist': () => 'Nhiệm vụ này chưa giao cho từng đơn vị nên chưa có gì để đánh dấu. Chưa ghi gì. Chọn nhóm đơn vị trước.',
  'nothing-to-extend': () => 'Nhiệm vụ thường xuyên không có hạn để gia hạn. Chưa ghi gì. Đổi loại nhiệm vụ trước nếu cần.',
  'setting-value': (params) => `“${params.value}” không phải giá trị của thiết đặt này. Chưa ghi gì. Xem ví dụ ở dưới ô rồi ghi lại.`,
  'nothing-claimed': () => 'Không có kết quả nào đang chờ xác nhận. Chưa ghi gì. Tải lại danh sách rồi xem lại.',
  'nothing-to-hand-over': (params) => `${params.name} không còn việc nào đang theo dõi. Chưa ghi gì. Chọn người khác.`,
  'same-tracker': (params) => `Người nhận cũng là ${params.name}. Chưa ghi gì. Chọn người khác.`,
  'nothing-to-answer': () => 'Các nhiệm vụ này không có lần đôn đốc nào đang chờ trả lời. Chưa ghi gì. Ghi kết quả vào nhiệm vụ nếu đơn vị có báo.',
  'lines-wrong': (params) => `${params.count} dòng dán vào chưa đúng (đầu tiên là dòng ${params.line}). Chưa ghi dòng nào. Sửa trong Excel rồi dán lại, hoặc ghi các dòng đúng.`,
  'nothing-to-paste': () => 'Các dòng dán vào không có gì mới so với sổ. Chưa ghi gì.',
  'already-ended': (params) => `Nhiệm vụ đã thôi theo dõi từ ${printedDate(String(params.on))}. Chưa ghi gì thêm.`,
  'link-to-itself': () => 'Không nối nhiệm vụ với chính nó được. Chưa ghi gì. Chọn nhiệm vụ khác.',
  extended: () => 'Nhiệm vụ này đã gia hạn nên không bỏ hạn được. Chưa ghi gì. Hoàn tác lần gia hạn trước, hoặc ghi ngày khác.',
  'leaders-not-chased': (params) =>
    `“${params.name}” là lãnh đạo, không ghi đôn đốc lãnh đạo. Chưa ghi gì. Chọn đơn vị tham mưu hoặc đơn vị chủ trì.`,
  'nobody-to-remind': () =>
    'Các nhiệm vụ đã chọn do lãnh đạo trực tiếp phụ trách hoặc chưa rõ đơn vị. Chưa ghi gì. Chọn đơn vị tham mưu trước.',
  'meeting-without-day': () => 'Cuộc giao ban cần có ngày dự kiến hoặc ngày họp. Chưa ghi gì. Ghi một ngày rồi làm lại.',
  'not-a-duty': () => 'Đây không phải nhiệm vụ thường xuyên, định kỳ. Chưa ghi gì. Ghi kết quả ở trang của nhiệm vụ.',
  'no-period': () => 'Nhiệm vụ này không có kỳ nào bắt đầu ngày đó. Chưa ghi gì. Chọn một ô trong bảng.',
  'already-withdrawn': () => 'Văn bản này đã thu hồi hoặc đã được thay thế. Chưa ghi gì thêm. Xem mục Hiệu lực của văn bản.',
  'unknown-report': (params) => `Chưa có mẫu báo cáo “${params.report}”. Không có gì thay đổi. Chọn mẫu khác trong danh sách.`,
  'report-needs': (params) => `Báo cáo này cần chọn “${params.label}”. Chưa ghi gì. Chọn ở phần Phạm vi của báo cáo.`,
  'nobody-to-write': () => 'Không có đơn vị nào cần gửi theo phạm vi đã chọn. Chưa ghi gì. Chọn phạm vi khác hoặc ngày khác.',
  'nothing-to-count': () => 'Báo cáo này không có bảng nào để lưu thành tệp Excel. Chưa ghi gì. Lưu thành .docx.',
  'not-printed': (params) =>
    `Chưa in được (máy tính báo: ${params.reason}). Sổ không bị ảnh hưởng. Xem lại máy in rồi bấm In lần nữa, hoặc lưu PDF để in ở máy khác.`,
  'not-handed-out': (params) => `“${params.title}” còn là bản nháp. Chưa ghi gì. Lập lại báo cáo là bản nháp được thay, không cần đính chính.`,
  'nothing-to-correct': (params) => `Số liệu trong sổ khớp với “${params.title}” đã phát. Chưa ghi gì. Sửa chỗ sai trong sổ trước, rồi lập bản đính chính.`,
  'already-handed-out': (params) => `“${params.title}” đã phát ngày ${printedDate(String(params.on))}, không sửa được nữa. Chưa ghi gì. Lập bản mới nếu cần đính chính.`,
  'sample-only': () =>
    'Sổ mẫu không trao đổi được với sổ thật. Không có gì thay đổi. Đóng sổ mẫu và mở sổ của đơn vị.',
  'store-not-empty': () => 'Sổ này đã có dữ liệu nên không mở năm mẫu vào đây. Không có gì thay đổi. Năm mẫu mở ở một sổ riêng.',
  'target-locked': (params) =>
    `Tệp “${params.file}” đang mở trong Word. Đóng tệp rồi bấm Thử lại. Sổ không bị ảnh hưởng.`,
  'target-not-writable': (params) =>
    `Không lưu được vào “${params.file}”. Sổ không bị ảnh hưởng. Chọn thư mục khác rồi lưu lại.`,
  'task-cancelled': () => 'Đã dừng theo yêu cầu. Không có gì thay đổi.',
  'task-died': () => 'Phần làm việc này của chương trình bị dừng giữa chừng. Sổ không thay đổi gì. Làm lại lần nữa; nếu vẫn vậy, đóng bớt chương trình khác rồi mở lại Sổ Giao ban.',
  'task-timeout': () => 'Việc này lâu quá nên đã dừng. Không có gì thay đổi. Đóng bớt chương trình khác rồi thử lại; nếu vẫn vậy, chọn tệp nhỏ hơn hoặc phạm vi báo cáo hẹp hơn.',
  internal: () => 'Chương trình gặp lỗi khi làm việc này. Sổ không bị thay đổi. Thử lại; nếu vẫn vậy, sao chép chi tiết gửi người hỗ trợ.',
} as const satisfies Record<string, Sentence>;
