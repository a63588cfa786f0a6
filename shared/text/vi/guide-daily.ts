/** The guide for every day's work: papers, tasks, meetings, inspections, reports. */
import { planWords } from './plan.ts';
import { briefingWords } from './briefings.ts';
import type { GuideSection } from './guide-parts.ts';
import { calendarWords } from './calendar-page.ts';
import { formWords } from './form.ts';
import { historyWords } from './history.ts';
import { itemsWords, savedFilterWords } from './items.ts';
import { markWords } from './marks.ts';
import { meetingWords } from './meetings.ts';
import { templateWords } from './templates.ts';
import { reportScreenWords } from './reports-screen.ts';
import { shellWords } from './shell.ts';
import { emptyWords } from './empty.ts';
import { settingsWords } from './settings.ts';
import { takeWords } from './take.ts';
import { announcementWords } from './announcements.ts';
import { resultPaperWords } from './results.ts';
import { sheetWords } from './sheet.ts';
import { reviewWords } from './review.ts';
import { trackerWords } from './trackers.ts';
import { trackingWords } from './tracking.ts';

const { screens } = shellWords;

export const dailySections: readonly GuideSection[] = [
  {
    id: 'bat-dau',
    at: [],
    title: 'Bắt đầu',
    parts: [
      `Lần đầu mở, chương trình hỏi họ và tên rồi vào thẳng sổ. Tên được ghi cạnh mỗi lần sửa. Người khác ngồi vào máy thì bấm tên ở góc phải trên cùng, chọn **${shellWords.changeTo('…')}** hoặc **${shellWords.changeName}**.`,
      `Muốn xem trước sổ khi đã có việc: bấm **${emptyWords.sample}**. Dữ liệu mẫu là một sổ riêng, bấm **${shellWords.sample.leave}** là về sổ thật.`,
      'Mọi thay đổi được lưu ngay khi ghi, không có nút Lưu chung. Dòng dưới cùng cho biết lần lưu gần nhất.',
    ],
  },
  {
    id: 'nhan-van-ban',
    at: ['/documents', '/take'],
    title: takeWords.title,
    picture: 'van-ban',
    parts: [
      {
        steps: [
          `Kéo tệp Word (.docx) của thông báo kết luận hoặc kế hoạch kiểm tra vào cửa sổ; hoặc bấm **${shellWords.take}** (Ctrl+O). Văn bản ở nơi khác: chép chữ, cả bảng phân công, rồi bấm **${shellWords.pasteText}**. Bảng chép từ tệp PDF được xếp lại theo cột; chữ nào xếp nhầm ô thì sửa khi soát.`,
          `Xem lại: bên trái là nguyên văn, bên phải là những gì sẽ ghi. Phím ↑ ↓ đi từng việc; F2 **${reviewWords.actions.edit}**, F4 **${reviewWords.actions.split}**, F6 **${reviewWords.actions.merge}**, F9 đổi nhiệm vụ thành quán triệt và ngược lại, Delete **${reviewWords.actions.drop}**.`,
          `Trả lời những chỗ chương trình không chắc; F8 sang chỗ tiếp theo. Văn bản nơi khác có nhiều tên chưa có trong sổ: nút **${reviewWords.ask.allAsRead(12)}** trả lời một lần, Ctrl+Z lấy lại.`,
          `Bấm **${takeWords.write}** (${takeWords.writeKey}). Trước lúc đó chưa có gì vào sổ.`,
        ],
      },
      `Đang rà soát mà phải dừng: bấm **${takeWords.later}**; lần sau chọn lại văn bản đó, những chỗ đã sửa vẫn còn.`,
      `Thả nhiều văn bản cùng lúc: đọc lần lượt từng văn bản. Văn bản đến khi đang rà soát được đọc trước, văn bản đang dở đọc tiếp sau; văn bản còn chờ hiện ở màn hình **${shellWords.screens.today}**, bấm **${reviewWords.draft.next}**.`,
      'Ghi nhầm thì Ctrl+Z lấy lại cả văn bản. Văn bản đã có trong sổ không ghi được lần thứ hai.',
      `Cùng số nhưng khác lời: chương trình so từng đoạn. Bấm **${reviewWords.versions.replace}** thì nhiệm vụ có ở cả hai bản giữ nguyên kết quả, đôn đốc, gia hạn; nhiệm vụ bản mới không còn mà đã có ghi chép được hỏi từng việc. Kế hoạch kiểm tra cũng vậy: cuộc kiểm tra có ở cả hai bản giữ ngày, thành phần đoàn và kết quả, bản mới ghi ngày khác thì được nêu ra; cuộc bản mới không còn mà đã có ghi chép thì ghi hủy kèm lý do.`,
      `Báo cáo kết quả kiểm tra: kéo thẳng vào trang của cuộc kiểm tra, hoặc bấm **${resultPaperWords.open}** ở đó; tồn tại, kiến nghị, đề xuất được tách ra để xác nhận. Thông báo lập đoàn kiểm tra: nhận vào sổ rồi bấm **${announcementWords.open}**.`,
      'Văn bản .doc cũ: mở bằng Word, lưu thành .docx rồi nhận.',
    ],
  },
  {
    id: 'nhap-so-cu',
    at: ['/sheet'],
    title: sheetWords.title,
    parts: [
      {
        steps: [
          `Kéo tệp .xlsx của sổ theo dõi cũ vào cửa sổ, hoặc bấm **${emptyWords.sheet}** khi sổ còn trống.`,
          `Bên trái là **${sheetWords.columns}**: chương trình đoán theo tên cột, sửa cột nào đoán sai. Cột không dùng đến được đưa vào ghi chú, không mất.`,
          `**${sheetWords.tabs.names}**: mỗi tên lạ trả lời một lần cho cả tệp; chọn đơn vị trong sổ, **${sheetWords.name.newUnit}**, hoặc **${sheetWords.name.asWritten}**.`,
          `**${sheetWords.tabs.rows}** và **${sheetWords.tabs.unread}** cho xem trước từng dòng; rồi bấm ghi.`,
        ],
      },
      'Dòng quá hạn mà sổ cũ không ghi kết quả thành “chờ điều kiện”, không tính là quá hạn; xem lại rồi ghi kết quả từng việc. Cả lần nhập lấy lại được bằng một lần Ctrl+Z.',
    ],
  },
  {
    id: 'hom-nay',
    at: ['/'],
    title: `Trang ${screens.today}`,
    picture: 'hom-nay',
    parts: [
      'Nhìn một lượt: tổng số nhiệm vụ chia bốn loại (xong đúng hạn, xong quá hạn, trong hạn, quá hạn), việc quá hạn, việc đến hạn trong 7 ngày, đơn vị còn nhiều việc, kiểm tra sắp tới.',
      'Bấm vào một con số là mở đúng những dòng mà con số ấy đếm.',
      'Nhiệm vụ thường xuyên và việc đã thôi theo dõi không tính vào tổng; số đó ghi ngay bên cạnh.',
    ],
  },
  {
    id: 'nhiem-vu',
    at: ['/items', '/settings'],
    title: screens.items,
    picture: 'nhiem-vu',
    parts: [
      `Ô tìm ở trên cùng (Ctrl+K) tìm không cần dấu; gõ số và mục, ví dụ 533/7, là đến đúng mục. Lọc theo trạng thái, đơn vị, vai trò, văn bản, hạn; bộ lọc hay dùng thì **${savedFilterWords.keep}**`,
      {
        points: [
          `Ghi nhanh ngay trên dòng: ${itemsWords.line.editKey}, rồi Enter để ghi và sang dòng sau.`,
          `Chọn nhiều dòng bằng phím cách hoặc Ctrl+A; N để **${itemsWords.actions.remind}** các nơi chủ trì, C để **${itemsWords.actions.copy}** gửi qua tin nhắn.`,
          `Chép với Excel: Ctrl+C chép các dòng đã chọn; chép bảng từ Excel rồi Ctrl+V vào danh sách, chương trình nêu từng dòng sai trước khi ghi. Đang ghi nhanh, Ctrl+Enter ghi cho mọi dòng đã chọn.`,
          `Nút **${itemsWords.actions.more}**: một trả lời cho nhiều nhiệm vụ, gắn nhãn, giao người theo dõi, **${itemsWords.actions.print}** Lọc theo người theo dõi thì có nút **${trackerWords.handOver.open}**`,
          'Enter mở mục: ghi tiến độ, kết quả, văn bản kèm theo.',
          `Trong một nhiệm vụ: G **${trackingWords.actions.extend.label}**, N **${trackingWords.actions.remind.label}**, F **${trackingWords.actions.attach.label}** Nút **${itemsWords.actions.more}** có: L **${trackingWords.actions.link.label}**, T **${trackingWords.actions.end.label}**, H **${trackingWords.actions.tags.label}**, P **${trackingWords.actions.track.label}**, K **${markWords.restricted}** (không vào biểu, thư gửi ra ngoài).`,
          'Tệp minh chứng: chọn một lần nhiều tệp, hoặc kéo thả vào nhiệm vụ; tệp nào không giữ được thì nêu tên, các tệp kia vẫn giữ.',
        ],
      },
      `**${itemsWords.views.board}** xếp nhiệm vụ thành cột theo trạng thái, phím mũi tên đi từng thẻ, Enter mở, các phím N, C và **${itemsWords.actions.more}** dùng cho thẻ đang chọn; **${itemsWords.views.load}** đếm việc chưa xong của từng đơn vị chủ trì theo tuần hoặc tháng đến hạn. Bấm vào số nào cũng mở đúng các nhiệm vụ đã đếm; bộ lọc giữ nguyên.`,
      `Ngày nhắc trước và sau hạn, việc xác nhận kết quả hoàn thành: ở **${settingsWords.open}**, bấm vào tên mình ở góc phải.`,
      'Trạng thái do chương trình tính từ hạn và kết quả đã ghi, không ai gõ tay. Nơi chưa báo cáo chỉ ghi là chưa có báo cáo, không suy ra là chưa làm.',
    ],
  },
  {
    id: 'thuong-xuyen',
    at: ['/items/duties'],
    title: 'Việc thường xuyên, định kỳ',
    picture: 'thuong-xuyen',
    parts: [
      'Mỗi dòng là một việc, mỗi ô là một kỳ. Phím mũi tên đi từng ô; phím cách hoặc Enter đánh dấu đã làm, bấm lần nữa là bỏ; Delete xóa dấu.',
      'Việc thường xuyên không vào số liệu quá hạn, trừ việc phải có báo cáo từng kỳ.',
    ],
  },
  {
    id: 'giao-ban',
    at: ['/meetings'],
    title: screens.meetings,
    picture: 'giao-ban',
    parts: [
      `Thêm loại giao ban một lần (**${meetingWords.addSeries}**), sau đó thêm từng cuộc. Việc chưa xong được mang sang cuộc kế tiếp; dời cuộc (**${meetingWords.move}**) thì ngày rà soát dời theo.`,
      `Trước giờ họp: bảng cho biết từ giao ban trước đến nay việc nào mới, xong, gia hạn. Ghi ý kiến tham mưu và ý kiến lãnh đạo ngay trong bảng. Trong cuộc họp: **${meetingWords.show}** (phím ${meetingWords.showKey}).`,
      `Họp xong: **${meetingWords.hold}**`,
    ],
  },
  {
    id: 'ke-hoach',
    at: ['/plan'],
    title: screens.plan,
    picture: 'ke-hoach',
    parts: [
      'Nhận tệp Word của kế hoạch là có các đợt, đơn vị và thời gian dự kiến; kế hoạch có lịch từng đơn vị thì mỗi cuộc có sẵn ngày. Xem theo năm, tháng hoặc danh sách; Enter mở một cuộc.',
      `Khi có thông báo, ghi ngày ở **${'Thời gian theo thông báo'}**; ngày cũ và lý do dời vẫn giữ. In thông báo đợt kiểm tra và bấm **Đã phát** thì các ngày trong đó thành ngày đã thông báo; dời sau đó lại là tạm tính. Một người hai nơi cùng ngày, một đơn vị hai đoàn gần nhau: chương trình nêu ra, không chặn.`,
      `Thẻ **${planWords.tabs.month}** xem theo tháng, tuần hoặc ngày, bật tắt chuyến đi, giao ban, lịch công tác, hạn nhiệm vụ và việc định kỳ phủ lên, thêm **${calendarWords.lunar}** nếu cần. **${calendarWords.print}** in tháng đang xem trên A4, in năm trên A3 hoặc A4. Kéo qua các ngày trống của tháng là ghi một chuyến đi nhiều ngày. Nút hình đĩa lưu lịch đang xem thành tệp .ics.`,
      'Sau kiểm tra: ghi phát hiện, kiến nghị, đề xuất của cơ sở. Kiến nghị thành nhiệm vụ theo dõi như mọi nhiệm vụ khác.',
      `Các thẻ khác: độ phủ đơn vị trong nhiệm kỳ; ngày đi cơ sở của từng người so với định mức (chọn một người để ghi thời gian được miễn); lịch công tác tuần (kéo tệp Word thả vào, hoặc dán bảng; sửa rồi in lại theo mẫu); **${briefingWords.tab}** với nhật ký ngắn của từng Cụm.`,
    ],
  },
  {
    id: 'don-vi',
    at: ['/units'],
    title: screens.units,
    picture: 'don-vi',
    parts: [
      'Đơn vị có sẵn, kèm tên cũ và ngày sáp nhập. Ghi đầu mối liên hệ ở trang từng đơn vị.',
      'Đơn vị vào Cụm nào do cơ quan quy định: dán danh sách Cụm ở thẻ Cụm, xem lại rồi ghi. Đơn vị đã kết thúc hoạt động còn việc thì chuyển cho nơi kế thừa ở thẻ tương ứng.',
    ],
  },
  {
    id: 'bao-cao',
    at: ['/reports'],
    title: screens.reports,
    picture: 'bao-cao',
    parts: [
      {
        steps: [
          'Chọn mẫu ở bên trái, đặt phạm vi (văn bản, đơn vị, số liệu đến ngày).',
          'Xem trước đúng như bản in.',
          `Bấm **${reportScreenWords.save}** (${reportScreenWords.saveKey}), rồi mở bằng Word để in hoặc sửa tiếp.`,
        ],
      },
      `Đơn vị không dùng chương trình: lập **${formWords.name}**, gửi tệp Word hoặc Excel. Phiếu gửi lại thì kéo vào trang này hoặc bấm **${formWords.read}**; từng dòng đặt cạnh điều sổ đang có để nhận hay bỏ. Cột ${formWords.columns.code} phải còn nguyên. Biểu tổng hợp sửa trong Word cũng kéo vào chương trình được: từng ô đã sửa đặt cạnh biểu lúc lập để nhận hay bỏ.`,
      'Số và ngày văn bản để trống cho văn thư. Số liệu của bản đã lưu được giữ để so với lần sau.',
      `Cơ quan có mẫu riêng: bấm **${templateWords.open}**, lưu mẫu ví dụ, sửa trong Word rồi chọn lại. Chỗ điền sai được chỉ rõ ở đâu trước khi dùng.`,
    ],
  },
  {
    id: 'lich-su',
    at: ['/history'],
    title: screens.history,
    picture: 'lich-su',
    parts: [
      'Mỗi lần ghi có người, giờ, giá trị cũ và mới. Bấm **Hoàn tác** ở một dòng là lấy lại đúng lần ghi ấy; những gì được sửa tiếp sau đó giữ nguyên. Ctrl+Z hoàn tác lần ghi gần nhất, Ctrl+Y làm lại.',
      `Xóa cũng là một lần ghi và hoàn tác được. Thẻ **${historyWords.views.bin}** kể mọi thứ đã xóa, ai xóa, khi nào; bấm **${historyWords.bin.restore}** là có lại cả những gì bị xóa kèm theo.`,
    ],
  },
];
