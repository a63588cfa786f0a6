/** Who does what in one sentence, as offices word it: each line in our own words with those it names. */
import { expect, test } from 'vitest';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const HEAD = ['VĂN PHÒNG TỈNH', 'Số: 7/TB-VP', 'Hòa Sơn, ngày 15 tháng 10 năm 2025', 'THÔNG BÁO', 'Kết luận cuộc họp'];

/** The last point of a notice of 15 October 2025. */
function read(...lines: string[]) {
  const items = gather(readDocument(plainText([...HEAD, ...lines].join('\n')), referenceContext()));
  const last = items.at(-1);
  if (!last) throw new Error('no item was read');
  return last;
}

const names = (list: readonly string[]) => list.map(foldWords).sort();

test.each<[string, string[], string[]]>([
  ['Ban Dân tộc, các hội đặc thù, trong phạm vi nhiệm vụ của mình, có trách nhiệm vận động đồng bào.', ['Ban Dân tộc', 'các hội đặc thù'], []],
  ['Người nhận hồ sơ có trách nhiệm ghi sổ và hẹn ngày trả.', ['Người nhận hồ sơ'], []],
  ['Các đơn vị có trưởng phòng mới, nhất là ở vùng cao, cần mở lớp bồi dưỡng.', ['Các đơn vị có trưởng phòng mới'], []],
  ['Thực hiện Kế hoạch số 31-KH/TU ngày 04/3/2025 của Ban Thường vụ Tỉnh ủy, Văn phòng lập danh sách.', ['Văn phòng'], []],
  ['Theo đề nghị của Sở Tài chính, Sở Nội vụ rà soát biên chế.', ['Sở Nội vụ'], []],
  ['Trường hợp thiếu giáo viên, các địa phương có văn bản gửi Sở Nội vụ.', ['các địa phương'], []],
  ['Cục Đường bộ chủ trì sơ kết, trong đó Sở Xây dựng chuẩn bị báo cáo chuyên đề.', ['Cục Đường bộ', 'Sở Xây dựng'], []],
  ['Đ/c Đoàn Thị Mẩy, đ/c Giàng A Sử viết chuyên đề.', ['Đ/c Đoàn Thị Mẩy', 'đ/c Giàng A Sử'], []],
  ['Cán bộ, chuyên viên trong Ban đăng ký lịch trực.', ['Cán bộ, chuyên viên trong Ban'], []],
  ['Chi bộ và tổ Công đoàn chuẩn bị buổi gặp mặt.', ['Chi bộ', 'tổ Công đoàn'], []],
  ['Các đồng chí chủ trì nhiệm vụ có sử dụng ngân sách hoàn tất chứng từ.', ['Các đồng chí chủ trì nhiệm vụ có sử dụng ngân sách'], []],
  ['Sau khi nghe Sở Tài chính báo cáo, đồng chí Chủ tịch yêu cầu Sở Xây dựng rà soát giá.', ['Sở Xây dựng'], []],
  ['Các trường đã xếp loại theo năm học thì dùng kết quả đó.', ['Các trường'], []],
  ['Quá trình sắp xếp kho lưu trữ, Sở Nội vụ rà soát hồ sơ từng phòng.', ['Sở Nội vụ'], []],
  ['Theo tình hình từng xã, UBND tỉnh chỉ đạo mở thêm điểm cấp phát.', ['UBND tỉnh'], []],
  ['Đối với nhà thầu các gói tư vấn, Sở Xây dựng thẩm định năng lực.', ['Sở Xây dựng'], []],
  ['Đối với nhà thầu nước ngoài, Sở Xây dựng rà soát năng lực.', ['Sở Xây dựng'], []],
  ['Đối với hồ sơ còn thiếu thì Sở Tư pháp hướng dẫn bổ sung.', ['Sở Tư pháp'], []],
  ['Đoàn xã Mai Hạ và Đoàn xã Nà Phòn, là hai nơi chưa đại hội, báo cáo cấp ủy.', ['Đoàn xã Mai Hạ', 'Đoàn xã Nà Phòn'], []],
  ['Các Đảng ủy Sở Y tế, Sở Tài chính rà soát đảng viên dự bị.', ['Đảng ủy Sở Y tế', 'Đảng ủy Sở Tài chính'], []],
  ['Sở Y tế chỉ đạo các trạm, phối hợp với Công an tỉnh kiểm tra quầy thuốc.', ['Sở Y tế'], ['Công an tỉnh']],
  ['Sở Y tế tham mưu UBND tỉnh phối hợp Bộ Y tế mở lớp.', ['Sở Y tế'], []],
  ['Vụ Kế hoạch chủ trì, Vụ Tài chính phối hợp, cân đối nguồn vốn.', ['Vụ Kế hoạch'], ['Vụ Tài chính']],
  ['Sở Du lịch chọn các điểm cùng tuyến, hạng để khảo sát.', ['Sở Du lịch'], []],
  ['Tỉnh đoàn duy trì chuỗi “Tháng cùng phụ nữ hành động” ở các xã.', ['Tỉnh đoàn'], []],
  ['Chủ tịch UBND các xã trực tiếp chịu trách nhiệm về tiến độ.', ['Chủ tịch UBND các xã'], []],
  ['Tại trụ sở Tỉnh đoàn, Ban Tổ chức lắp đặt bảng điện tử.', ['Ban Tổ chức'], []],
  ['Sáng thứ Hai, tại Trụ sở Chính phủ, Bộ Nội vụ chủ trì lễ công bố.', ['Bộ Nội vụ'], []],
  ['Tối thứ Bảy hằng tuần các đội trưởng báo cáo quân số.', ['các đội trưởng'], []],
  ['Chi đoàn thôn Hạ dọn cỏ trước 26/10.', ['Chi đoàn thôn Hạ'], []],
  ['Đội cứu hộ (anh Phước phụ trách) kiểm tra phao.', ['Đội cứu hộ'], []],
  ['Trong vòng 7 ngày, trưởng đoàn ký thông báo kết quả.', ['trưởng đoàn'], []],
  ['Giám đốc trung tâm y tế các huyện tự kiểm tra kho.', ['Giám đốc trung tâm y tế các huyện'], []],
  ['Bảo vệ ký cam kết không bỏ vị trí.', ['Bảo vệ'], []],
  ['Để kịp lễ kỷ niệm của Tỉnh đoàn, Văn phòng in giấy mời.', ['Văn phòng'], []],
  ['Cấp ủy các xã có thôn sáp nhập làm tốt công tác tư tưởng.', ['Cấp ủy các xã có thôn sáp nhập'], []],
  ['Các doanh nghiệp khai thác cát trên địa bàn có trách nhiệm lắp trạm cân.', ['Các doanh nghiệp khai thác cát trên địa bàn'], []],
  ['Các Bộ trưởng, Chủ tịch UBND các tỉnh rà soát quy hoạch.', ['Các Bộ trưởng', 'Chủ tịch UBND các tỉnh'], []],
  ['Phó Bí thư phụ trách khối trường học soạn nội dung ký kết.', ['Phó Bí thư phụ trách khối trường học'], []],
  ['Trung tâm Xúc tiến đầu tư, thương mại và du lịch tham mưu phương án.', ['Trung tâm Xúc tiến đầu tư, thương mại và du lịch'], []],
  ['Ban Xây dựng Đoàn thuộc Tỉnh đoàn chủ trì soạn thảo.', ['Ban Xây dựng Đoàn thuộc Tỉnh đoàn'], []],
  ['Cục Đường sắt được giao nhiệm vụ xây dựng định mức.', ['Cục Đường sắt'], []],
  ['Cây giống do hạt kiểm lâm cấp, hố trồng do Đoàn xã đào.', ['hạt kiểm lâm', 'Đoàn xã'], []],
  ['Báo cáo tài chính do Ban Tài chính lập.', ['Ban Tài chính'], []],
  ['Chuẩn bị 200 suất quà (chị Diễm), thuê xe (anh Thông).', ['chị Diễm', 'anh Thông'], []],
  ['Trả lời Tỉnh đoàn bằng văn bản (Ban Tổ chức chủ trì, Văn phòng phối hợp).', ['Ban Tổ chức'], ['Văn phòng']],
  ['Giao Học viện xem xét, đưa vào kế hoạch (Ban Tổ chức phối hợp), trả lời Tỉnh đoàn.', ['Học viện'], ['Ban Tổ chức']],
  ['Hậu cần: Câu lạc bộ Lễ tân chính, Câu lạc bộ Sự kiện hỗ trợ.', ['Câu lạc bộ Lễ tân'], ['Câu lạc bộ Sự kiện']],
  ['Giao Sở Y tế (chủ trì), Sở Nội vụ hoàn chỉnh dự thảo.', ['Sở Y tế'], ['Sở Nội vụ']],
  ['Xã đoàn chủ trì, công an xã phối hợp, trạm y tế xã hỗ trợ khám bệnh.', ['Xã đoàn'], ['công an xã', 'trạm y tế xã']],
  ['Anh Phước cùng thầy Ân siết lại bu lông.', ['Anh Phước', 'thầy Ân'], []],
  ['Ban Thường vụ phân công từng ủy viên phụ trách một xã.', ['Ban Thường vụ'], []],
  ['Mong các thầy cô gửi ảnh tư liệu.', ['các thầy cô'], []],
  ['Hai bên thường xuyên trao đổi tin, bài.', ['Hai bên'], []],
  ['Trên cơ sở đề nghị của các Sở, cơ quan liên quan, Sở Tài chính cân đối nguồn kinh phí.', ['Sở Tài chính'], []],
  ['Từ nay, Đảng ủy xã Mai Hạ, nhất là người đứng đầu chịu trách nhiệm giữ kỷ cương.', ['Đảng ủy xã Mai Hạ'], []],
  ['Giao Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo kiểm kê rà soát số liệu.', ['Sở Tài chính'], []],
  ['Sở Tư pháp phối hợp với cơ quan thanh tra kiểm tra hồ sơ.', ['Sở Tư pháp'], ['cơ quan thanh tra']],
  ['Sở Công Thương phối hợp với các chủ đầu tư hạ tầng cụm công nghiệp, UBND các xã đấu nối lưới điện.', ['Sở Công Thương'], ['các chủ đầu tư hạ tầng cụm công nghiệp', 'UBND các xã']],
  ['Các đơn vị được giao làm chủ đầu tư công trình trường học khẩn trương giải ngân vốn.', ['Các đơn vị được giao làm chủ đầu tư công trình trường học'], []],
  ['Các ban được giao chủ trì đề án thuộc Chương trình hành động của Ban Chấp hành Tỉnh đoàn sớm lập tổ soạn thảo.', ['Các ban được giao chủ trì đề án thuộc Chương trình hành động của Ban Chấp hành Tỉnh đoàn'], []],
  ['Các sở căn cứ Kế hoạch này để thành lập tổ kiểm kê.', ['Các sở'], []],
  ['Tỉnh Yên Bái, tỉnh Lào Cai hoàn tất hồ sơ mỏ đá.', ['Tỉnh Yên Bái', 'tỉnh Lào Cai'], []],
  ['Đối với tỉnh Yên Bái và thành phố Huế: đẩy nhanh đền bù.', ['tỉnh Yên Bái', 'thành phố Huế'], []],
  ['Phong trào Sinh viên giỏi, Học sinh chăm: Hội Sinh viên trường chấm hồ sơ.', ['Hội Sinh viên trường'], []],
  ['Kết thúc từng buổi, thư ký đoàn gửi biên bản.', ['thư ký đoàn'], []],
  ['Các huyện đoàn Mường Lát, Quan Sơn dựng 02 nhà mới.', ['Huyện đoàn Mường Lát', 'Huyện đoàn Quan Sơn'], []],
  ['Đồng chí Bộ trưởng Bộ Y tế, Thứ trưởng Bộ Y tế phụ trách lĩnh vực bám sát từng bệnh viện.', ['Đồng chí Bộ trưởng Bộ Y tế', 'Thứ trưởng Bộ Y tế phụ trách lĩnh vực'], []],
  ['Hội trại “Tuổi hai mươi” (Phụ trách: Hội Sinh viên trường; phối hợp: Phòng Công tác sinh viên; thời gian: tháng 11/2025).', ['Hội Sinh viên trường'], ['Phòng Công tác sinh viên']],
  ['Lớp cán bộ đoàn (Chủ trì: đồng chí Y Thịnh Êban; phối hợp: Văn phòng; xong kế hoạch trước 20/10/2025, mở lớp trong nửa đầu tháng 11).', ['đồng chí Y Thịnh Êban'], ['Văn phòng']],
  ['Sở Tư pháp phối hợp với các tổ chức chính trị-xã hội mở lớp.', ['Sở Tư pháp'], ['các tổ chức chính trị-xã hội']],
  ['Sở Xây dựng phối hợp với ngành điện và các địa phương hạ ngầm cáp.', ['Sở Xây dựng'], ['ngành điện', 'các địa phương']],
  ['Ban quản lý Khu Nông nghiệp ứng dụng Công nghệ cao Bạc Liêu giao đất.', ['Ban quản lý Khu Nông nghiệp ứng dụng Công nghệ cao Bạc Liêu'], []],
  ['Vụ Thi đua, Khen thưởng và Tuyên truyền phối hợp với Cục Quy hoạch và Phát triển tài nguyên đất dựng phim.', ['Vụ Thi đua, Khen thưởng và Tuyên truyền'], ['Cục Quy hoạch và Phát triển tài nguyên đất']],
  ['Riêng các huyện đoàn Hương Khê, Vũ Quang và Thị đoàn Kỳ Lâm tổ chức xong đại hội.', ['Huyện đoàn Hương Khê', 'Huyện đoàn Vũ Quang', 'Thị đoàn Kỳ Lâm'], []],
  ['Công an tỉnh phối hợp với Sở Thông tin và Truyền thông đấu tranh, phản bác thông tin xấu.', ['Công an tỉnh'], ['Sở Thông tin và Truyền thông']],
  ['Các Bộ, cơ quan: Tài chính, Nội vụ, Tập đoàn Điện lực Việt Nam khẩn trương rà soát.', ['Bộ Tài chính', 'Bộ Nội vụ', 'Tập đoàn Điện lực Việt Nam'], []],
  ['Chi bộ thôn Nà Hin và Chi bộ thôn Bản Lầu là nơi làm trước, gửi kế hoạch về Đảng ủy.', ['Chi bộ thôn Nà Hin', 'Chi bộ thôn Bản Lầu'], []],
  ['Các địa phương không thuộc diện thanh tra theo kế hoạch tiến hành tự rà soát.', ['Các địa phương không thuộc diện thanh tra theo kế hoạch'], []],
  ['Đề nghị Sở Xây dựng các tỉnh có đê gửi danh sách cống yếu.', ['Sở Xây dựng các tỉnh có đê'], []],
  ['Tỉnh đoàn mời Sở Y tế dự, có lãnh đạo Sở chủ trì phần hỏi đáp.', ['Tỉnh đoàn'], []],
  ['Sau mỗi đợt, Đoàn giám sát thông qua báo cáo.', ['Đoàn giám sát'], []],
  ['Tổ kiểm tra công vụ kiểm tra không báo trước vào đầu giờ.', ['Tổ kiểm tra công vụ'], []],
  ['Trưởng cụm số 2: thống nhất lịch với các xã; đôn đốc nộp báo cáo.', ['Trưởng cụm số 2'], []],
  ['Các đồng chí Phó Bí thư theo dõi từng cụm, mỗi tháng xuống cơ sở ba ngày.', ['Các đồng chí Phó Bí thư'], []],
  ['Ban Quản lý các khu công nghệ cao và khu công nghiệp thu phí hạ tầng.', ['Ban Quản lý các khu công nghệ cao và khu công nghiệp'], []],
  ['Việc chọn mẫu phiếu do UBND phường, xã đề xuất, Phòng Nội vụ thẩm định.', ['UBND phường, xã', 'Phòng Nội vụ'], []],
  ['Hội thi năm 2025 do Bưu điện tỉnh tổ chức từ tháng 10 đến tháng 11/2025.', ['Bưu điện tỉnh'], []],
  ['Phương án cấp đá phải được UBND tỉnh Hà Nam phê duyệt chậm nhất ngày 25/11/2025.', ['UBND tỉnh Hà Nam'], []],
  ['Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông thành phố mở chuyên mục.', ['Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông thành phố'], []],
  ['Trung tâm Truyền thông, Giáo dục sức khỏe: in tờ rơi.', ['Trung tâm Truyền thông, Giáo dục sức khỏe'], []],
  ['Toàn bộ 12 đoàn cơ sở thực hiện phiếu khảo sát.', ['Toàn bộ 12 đoàn cơ sở'], []],
  ['Tổ thẩm tra và Văn phòng nắm tình hình.', ['Tổ thẩm tra', 'Văn phòng'], []],
  ['Bộ Chỉ huy Quân sự tỉnh/Công an tỉnh trực ban.', ['Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh'], []],
  ['Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Giám sát và Phản biện xã hội rà soát hồ sơ.', ['Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Giám sát và Phản biện xã hội'], []],
  ['Các xã thuộc diện sáp nhập dừng tuyển dụng.', ['Các xã thuộc diện sáp nhập'], []],
  ['Các đơn vị sự nghiệp thuộc lĩnh vực y tế, giáo dục do Sở Y tế quản lý: lấy phiếu.', ['Các đơn vị sự nghiệp thuộc lĩnh vực y tế, giáo dục do Sở Y tế quản lý'], []],
  ['Phun thuốc; báo cáo số hộ có dịch (Trạm Thú y huyện; UBND các xã có dịch).', ['Trạm Thú y huyện', 'UBND các xã có dịch'], []],
  ['Đồng chí Chủ nhiệm phụ trách chung, trực tiếp làm trưởng các đoàn thanh tra.', ['Đồng chí Chủ nhiệm'], []],
  ['Ban Thường vụ Công đoàn Giáo dục (CĐGD) tỉnh đề nghị các trường nộp phiếu.', ['các trường'], []],
  ['Phòng Quản lý di sản văn hóa + Bảo tàng Hùng Lâm: số hóa hiện vật.', ['Phòng Quản lý di sản văn hóa', 'Bảo tàng Hùng Lâm'], []],
])('%s', (line, leads, supports) => {
  expect(read(`1. ${line}`)).toMatchObject({ leads: names(leads), supports: names(supports) });
});

test.each([
  'Thủ tướng Chính phủ yêu cầu:',
  'Sở Nội vụ có văn bản 12/SNV ngày 02/10/2025 trả lời các xã.',
  'Trạm Khuyến nông được thành lập theo Quyết định số 3/QĐ-UBND.',
  'Các bản tin phát vào sáng thứ Hai.',
  'Những đơn vị gửi chậm sẽ không xét thi đua.',
  'Nhân sự đoàn công tác: đ/c Hùng, đ/c Ngân.',
  'Ban Thường vụ nghiêm khắc phê bình các đơn vị nộp chậm.',
  'Tập đoàn hiện quản lý 14 nhà máy.',
  'Nhà trường đã thường xuyên tổ chức sinh hoạt dưới cờ.',
  'Đơn vị được thanh tra có quyền giải trình bằng văn bản.',
  'Ông Lò Văn Păn, Phó Hiệu trưởng, giúp Hiệu trưởng chỉ đạo các khoa.',
  'Phối hợp tham gia kiểm tra liên ngành do Sở Công Thương hoặc Công an tỉnh chủ trì.',
  'Việc điều chỉnh kế hoạch do Chủ tịch UBND tỉnh quyết định.',
  'Các đơn vị nộp chậm không được xét thi đua.',
  'Điểm tập kết rác tại mỗi phường được bố trí xong trước ngày 30/11/2025.',
  'Ban Thường vụ chia 03 đoàn công tác.',
  'Thành lập tổ giúp việc do đồng chí Lò Văn Sơn, Chánh Văn phòng làm Tổ trưởng.',
])('%s gives no work', (line) => {
  expect(read(`1. ${line}`)).toMatchObject({ leads: [], supports: [] });
});

test.each<[string, string[]]>([
  ['Văn phòng hoàn tất phương án, xong trước ngày Quốc khánh 02/9/2026.', ['2026-09-01']],
  ['Văn phòng trình danh sách trước phiên họp ngày 07/11/2025.', ['2025-11-06']],
  ['Văn phòng gửi lịch trước thứ Sáu (24/10/2025).', ['2025-10-23']],
  ['Ban Quốc tế chuẩn bị đón đoàn bạn (từ ngày 03 đến ngày 09/11/2025).', []],
  ['Sở Y tế xong hồ sơ trước 0 giờ ngày 20/10/2025.', ['2025-10-19']],
  ['Văn phòng góp ý xong trong vòng 3 ngày làm việc tính từ ngày 20/10/2025.', ['2025-10-23']],
  ['Văn phòng kiểm kê kho; đến hết ngày 25/9/2025 cơ quan mới thanh lý 12 máy.', []],
  ['Văn phòng treo cờ đến 2/3 chiều cao của cột.', []],
  ['Văn phòng sưu tầm tư liệu về đại hội họp ngày 25 tháng 10 năm 1956.', []],
  ['Văn phòng cử hai cán bộ dự hội nghị tập huấn tại Vinh từ ngày 08 đến ngày 11/12/2025.', []],
  ['Văn phòng dự thảo báo cáo sơ kết 6 tháng chậm nhất ngày 15/6/2026.', ['2026-06-15']],
  ['Giúp Ban Thường vụ ra thông báo đợt một trong tháng 11/2025; kết quả đợt hai xong trước ngày 10/12/2025.', ['2025-11-30', '2025-12-09']],
  ['Văn phòng thống kê thiệt hại do mưa lũ từ ngày 20 đến ngày 25/10/2025.', []],
])('%s is due %j', (line, deadlines) => {
  expect(read(`1. ${line}`).deadlines).toEqual(deadlines);
});

test('who was asked in a point is meant in the points below it that begin with what is to be done', () => {
  expect(read('1. Yêu cầu các cấp ủy khẩn trương, không để chậm việc nào.', '1.1. Lắng nghe ý kiến của cán bộ.', '1.2. Rà soát hồ sơ từng chi bộ.')).toMatchObject({ path: '1/1.2', leads: names(['các cấp ủy']) });
});

test.each([
  ['what something goes by', '1. Sở Nội vụ triển khai phân cấp theo một số nguyên tắc chính sau:', '1.1. Phân cấp phải rõ việc, rõ người.'],
  ['what a report consists of', '1. Sở Nội vụ báo cáo số liệu hằng tháng, bao gồm:', '1.1. Tổng hợp số hồ sơ đã nhận.'],
  ['what the leaders will do', '1. Ban Bí thư sẽ nghe từng đề án tại phiên họp trong quý IV/2025.'],
  ['what was agreed to', '1. Thường trực Tỉnh ủy thống nhất cho tổ chức Đại hội Hội Nông dân trong quý I/2026.'],
  ['a paper that is cited', '1. Quyết định số 12/QĐ-BYT ngày 03/3/2025 của Bộ trưởng Bộ Y tế ban hành kế hoạch tiêm chủng.'],
  ['what somebody is praised for', '1. Đánh giá cao nỗ lực của các đội; góp phần giữ bình yên cho bản làng.'],
  ['a meeting whose day is told', '1. Hội nghị dự kiến tổ chức vào ngày 22/12/2025.'],
  ['what a committee may use', '1. Ban Tổ chức được sử dụng con dấu của Sở và tự giải thể khi xong việc.'],
  ['what a team won', '1. Đoàn vận động viên tỉnh giành 09 huy chương.'],
  ['how it stands after a look', '1. Qua xem xét thực tế, tiến độ nạo vét kênh chậm 20 ngày so với cam kết.'],
  ['figures of a quarter', '1. Trong quý III, toàn trạm khám 3.120 lượt; công suất giường đạt 91%.'],
  ['where the money comes from', '1. Kinh phí', 'Từ nguồn ngân sách xã năm 2026 giao cho Văn phòng và nguồn hợp pháp khác.'],
  ['what a member thinks', '1. Ban Thường vụ Huyện ủy nhận thấy phong trào có chuyển biến.'],
  ['who is present', 'I. THÀNH PHẦN THAM DỰ', '1. Chủ trì: Đồng chí Lò Văn Páo, Chủ tịch UBND xã.'],
  ['a matter put off', '1. Đề nghị gia hạn dự án điện gió: chưa xem xét trong kỳ này.'],
  ['who sits in a body', '1. Thành lập Ban Tổ chức gồm các đồng chí sau:', '1.1. Đồng chí Hà Thị Mơ, Phó Bí thư - Trưởng ban.'],
])('%s is no work', (_, ...lines) => {
  expect(read(...lines)).toMatchObject({ task: false });
});

test('people who are told below what all of them were given', () => {
  const last = read('1. Phân công theo dõi', 'Tỉnh đoàn phân công các đồng chí theo dõi, đôn đốc các cụm:', '- Đồng chí Lê Thị Sen, Phó Bí thư: cụm số 1;', '- Đồng chí Vàng A Chu, Ủy viên Ban Thường vụ: cụm số 2.');
  expect(last).toMatchObject({ leads: [], oversees: names(['Đồng chí Lê Thị Sen', 'Đồng chí Vàng A Chu']) });
});

test('the last paragraph asks all of them for their best: nobody gets work by it', () => {
  const last = read('1. Văn phòng theo dõi, đôn đốc các sở.', 'UBND tỉnh yêu cầu Lãnh đạo các sở, ngành, UBND các xã nêu cao tinh thần trách nhiệm, tập trung nguồn lực hoàn thành.');
  expect(last).toMatchObject({ leads: [], oversees: names(['Văn phòng']) });
});

test('in a heading: whose duties stand below, told by what they do, and what the head of a board gives on himself', () => {
  expect(read('1. Trách nhiệm của đối tượng thực hiện kiểm kê:', '- Lập tổ kiểm kê.').leads).toEqual(names(['đối tượng thực hiện kiểm kê']));
  expect(read('1. Trưởng Ban Chỉ đạo', '- Phân công, chỉ đạo, giao việc cho các thành viên Ban Chỉ đạo.').leads).toEqual(names(['Trưởng Ban Chỉ đạo']));
});

test('general requirements head work, requirements of a plan do not', () => {
  expect(read('1. Yêu cầu chung:', '1.1. Sở Y tế rà soát hồ sơ thầu.').leads).toEqual(names(['Sở Y tế']));
  expect(read('1. Yêu cầu', '1.1. Các sở rà soát kỹ.').task).toBe(false);
});

test('who leads and who helps is said once above the points', () => {
  expect(read('1. Bộ Tài chính chủ trì, phối hợp với Bộ Nội vụ:', 'a) Lập danh sách.')).toMatchObject({ path: '1/a', leads: names(['Bộ Tài chính']), supports: names(['Bộ Nội vụ']) });
});

test('a heading of time and duties heads work', () => {
  expect(read('I. THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN', '1. Trách nhiệm', '- Sở Nội vụ hướng dẫn khen thưởng.').leads).toEqual(names(['Sở Nội vụ']));
  expect(read('I. THỜI GIAN', '1. Các sở rà soát.').task).toBe(false);
});

test('the days behind the name of an event are no deadline of the work below it, those of a phase are', () => {
  expect(read('1. Về kỳ thi tốt nghiệp (từ ngày 26/11 đến ngày 29/11/2025): Sở Y tế cử bác sĩ trực.').deadlines).toEqual([]);
  expect(read('1. Giai đoạn chuẩn bị (trước 30/11/2025): Sở Y tế lập danh sách.').deadlines).toEqual(['2025-11-29']);
});

test('points that say who does what leave nothing to the line above them', () => {
  expect(read('1. Đề nghị các cơ quan phối hợp', '1.1. Sở Y tế trực cấp cứu.')).toMatchObject({ path: '1/1.1', leads: names(['Sở Y tế']) });
  expect(read('1. Đề nghị các cơ quan, đơn vị phối hợp', '- Sở Y tế trực cấp cứu.').leads).toContain(names(['Sở Y tế'])[0]);
});

test('one column for who leads and who helps: the first leads', () => {
  const item = read('TT\tNội dung\tThời gian\tĐơn vị chủ trì/phối hợp', '1\tLập danh sách thí sinh\tTrước ngày 20/11/2025\tPhòng Đào tạo; Phòng Khảo thí');
  expect(item).toMatchObject({ leads: names(['Phòng Đào tạo']), supports: names(['Phòng Khảo thí']) });
});

test('those who help are listed between semicolons too, where what is done stands behind the last of them', () => {
  const helpers = names(['Sở Xây dựng', 'Sở Y tế', 'UBND các huyện']);
  expect(read('1. Sở Nội vụ', 'Chủ trì, phối hợp với Sở Xây dựng; Sở Y tế; UBND các huyện rà soát hạ tầng.').supports).toEqual(helpers);
  expect(read('1. Sở Nội vụ phối hợp với Sở Xây dựng rà soát hạ tầng; Sở Y tế kiểm tra bệnh viện.')).toMatchObject({ leads: names(['Sở Nội vụ', 'Sở Y tế']), supports: names(['Sở Xây dựng']) });
  expect(read('1. Đồng chí Khải chủ trì, phối hợp cùng Sở Y tế; các đồng chí phụ trách cụm theo dõi, nhắc nhở cơ sở.')).toMatchObject({ supports: names(['Sở Y tế']), oversees: names(['các đồng chí phụ trách cụm']) });
});

test.each([
  'Ban Tổ chức hoàn thành hồ sơ trong Quý IV. Văn phòng lập danh sách.',
  'Ban Tổ chức rà soát danh sách theo Phụ lục III. Văn phòng lập danh sách.',
  'Ban Tổ chức tổng kết nhiệm kỳ khóa XII. Văn phòng lập danh sách.',
])('a Roman number at the end of a sentence ends it: %s', (sentence) => {
  const [item] = readDocument(plainText([...HEAD, `1. ${sentence}`].join('\n')), referenceContext()).items;
  expect(item?.tasks.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([['Ban Tổ chức'], ['Văn phòng']]);
});
