/** Names of those who have to do something, as offices print them: each sentence in our own words with those who lead and who help. */
import { expect, test } from 'vitest';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const HEAD = ['VĂN PHÒNG TỈNH', 'Số: 7/TB-VP', 'Hòa Sơn, ngày 15 tháng 10 năm 2025', 'THÔNG BÁO', 'Kết luận cuộc họp'];
const read = (sentence: string) => gather(readDocument(plainText([...HEAD, `1. ${sentence}`].join('\n')), referenceContext()))[0];
const names = (list: readonly string[]) => list.map(foldWords).sort();

test.each<[string, string[], string[]]>([
  ['Phòng Kinh tế & Hạ tầng chủ trì, phối hợp với Đội quản lý thị trường số 7 kiểm tra giá.', ['Phòng Kinh tế & Hạ tầng'], ['Đội quản lý thị trường số 7']],
  ['Phòng Chính trị, tư tưởng - Giáo dục thường xuyên (thuộc Sở) chủ trì, phối hợp với Thanh tra Sở lập đoàn.', ['Phòng Chính trị, tư tưởng - Giáo dục thường xuyên'], ['Thanh tra Sở']],
  ['Ban Tuyên giáo và Nữ công tổ chức hội thi.', ['Ban Tuyên giáo và Nữ công'], []],
  ['Ban Kiểm tra và Văn phòng rà soát hồ sơ.', ['Ban Kiểm tra', 'Văn phòng'], []],
  ['Trung tâm Thể thao xây dựng 05 phóng sự.', ['Trung tâm Thể thao'], []],
  ['Tổ hòa giải số 3 họp dân.', ['Tổ hòa giải số 3'], []],
  ['Giám đốc Trung tâm giải trình việc chậm nghiệm thu.', ['Giám đốc Trung tâm'], []],
  ['Các cấp, các ngành tăng cường tuyên truyền.', ['Các cấp, các ngành'], []],
  ['Trung tâm Y tế, các bệnh viện đa khoa tư nhân, trạm y tế các xã rà soát quy trình.', ['Trung tâm Y tế', 'các bệnh viện đa khoa tư nhân', 'trạm y tế các xã'], []],
  ['Riêng các trường ở vùng ngập lụt chuẩn bị đủ thuốc khử trùng.', ['các trường ở vùng ngập lụt'], []],
  ['Những đơn vị không được kiểm tra trực tiếp có báo cáo gửi Ban Kiểm tra.', ['Những đơn vị không được kiểm tra trực tiếp'], []],
  ['Các ban được phân công viết báo cáo chuyên đề gửi dự thảo về Văn phòng.', ['Các ban được phân công viết báo cáo chuyên đề'], []],
  ['Các đơn vị được phân công báo cáo kết quả trước ngày 20/11/2025.', ['Các đơn vị được phân công'], []],
  ['Các nhà trường phối hợp với các tổ chức đoàn thể trong đơn vị tự kiểm tra.', ['Các nhà trường'], ['các tổ chức đoàn thể trong đơn vị']],
  ['Trưởng các đoàn kiểm tra, giám sát phân công thành viên.', ['Trưởng các đoàn kiểm tra, giám sát'], []],
  ['Ban Tổ chức thẩm định đề án nhân sự, không để đơn vị nào phải chờ.', ['Ban Tổ chức'], []],
  ['Ban Xây dựng Đoàn chủ trì, phối hợp với Ban Công tác thanh, thiếu niên thiết kế phiếu hỏi.', ['Ban Xây dựng Đoàn'], ['Ban Công tác thanh, thiếu niên']],
  ['Vụ Tổ chức cán bộ và Vụ Kế hoạch - Tài chính, mỗi đơn vị theo chức năng của mình, hướng dẫn các trường.', ['Vụ Tổ chức cán bộ', 'Vụ Kế hoạch - Tài chính'], []],
  ['Đảng ủy các xã, thị trấn chậm nộp báo cáo tổng kết năm (Đỗ Lâm, Mạn Sơn) hoàn thành trước ngày 10/12/2025.', ['Đảng ủy các xã, thị trấn chậm nộp báo cáo tổng kết năm'], []],
  ['Các đơn vị có nhu cầu lập danh sách theo mẫu.', ['Các đơn vị có nhu cầu'], []],
  ['Các đơn vị chưa có công trình thanh niên được nghiệm thu năm 2024 gửi cam kết.', ['Các đơn vị chưa có công trình thanh niên được nghiệm thu năm 2024'], []],
  ['Hiệu trưởng các trường có điểm thi nhưng chưa khắc phục xong kiến nghị kiểm tra khẩn trương báo cáo Sở.', ['Hiệu trưởng các trường có điểm thi nhưng chưa khắc phục xong kiến nghị kiểm tra'], []],
  ['Đề nghị ban thường vụ các tỉnh, thành đoàn có tên tại mục III chọn xã, phường để khảo sát.', ['ban thường vụ các tỉnh, thành đoàn có tên tại mục III'], []],
  ['Các đồng chí Huyện ủy viên phụ trách xã, thị trấn về cơ sở mỗi tuần.', ['Các đồng chí Huyện ủy viên phụ trách xã, thị trấn'], []],
  ['Ban Quản lý dự án Đầu tư xây dựng và Phát triển quỹ đất khu vực Ba Đồn lập hồ sơ.', ['Ban Quản lý dự án Đầu tư xây dựng và Phát triển quỹ đất khu vực Ba Đồn'], []],
  ['Sở Văn hóa phối hợp với các Phòng Văn hóa và Thông tin: Bác Lâm, Thuận Sơn rà soát di tích.', ['Sở Văn hóa'], ['Phòng Văn hóa và Thông tin Bác Lâm', 'Phòng Văn hóa và Thông tin Thuận Sơn']],
])('%s', (sentence, leads, supports) => {
  expect(read(sentence)).toMatchObject({ leads: names(leads), supports: names(supports) });
});

test.each<[string, string[]]>([
  ['Sau vụ việc trên đường sắt, các đơn vị không bố trí người mới trực đêm.', ['các đơn vị']],
  ['Từ ngày 20/10/2025, Văn phòng không tiếp nhận tờ trình giấy.', ['Văn phòng']],
  ['Ủy ban nhân dân thành phố chỉ đạo chủ đầu tư, các nhà thầu đẩy nhanh tiến độ.', ['Ủy ban nhân dân thành phố']],
  ['Bố trí lực lượng thường trực (công an, dân quân, bảo vệ...) để tuần tra.', []],
  ['Rà soát hệ thống văn bản do cơ quan ban hành trong năm nhằm hướng dẫn thi hành.', []],
  ['Trong quá trình thực hiện quy hoạch, Chủ tịch UBND các xã chỉ đạo các phòng xác định ưu thế của xã.', ['Chủ tịch UBND các xã']],
  ['Phân công ông Lò Văn Minh chỉ đạo xây dựng kế hoạch, hoàn thành trước ngày 31/12/2025.', ['ông Lò Văn Minh']],
  ['Chủ tịch Ủy ban nhân dân huyện chỉ đạo Trung tâm Y tế huyện tiêm xong mũi 2 trước ngày 20/12/2025.', ['Chủ tịch Ủy ban nhân dân huyện']],
  ['Khoa Cấp cứu, Khoa Nhi được ghi nhận đã phối hợp tốt.', []],
  ['Đồng chí Phó Bí thư làm Tổ trưởng Tổ 1; đồng chí Chủ nhiệm Ủy ban Kiểm tra làm Tổ trưởng Tổ 2.', []],
  ['Liên hoan Thanh niên tiên tiến để lại dấu ấn tốt.', []],
  ['Tại mỗi tỉnh, đoàn công tác tọa đàm với cấp ủy 02 xã.', ['đoàn công tác']],
  ['Hội nghị giao ban tháng 11 dự kiến tổ chức vào sáng ngày 03/11/2025.', []],
])('whose work it is: %s', (sentence, leads) => {
  expect(read(sentence)?.leads).toEqual(names(leads));
});

test('what stands beside a thing said before is nobody', () => {
  expect(read('Ban Tổ chức rà soát danh sách. Cùng với đó, tham mưu kiện toàn cấp ủy.')).toMatchObject({ leads: names(['Ban Tổ chức']), supports: [] });
});

test('an office is called by what it is held for, be it a verb', () => {
  expect(read('Giao Phó Giám đốc Sở phụ trách công tác thanh tra đôn đốc việc thực hiện.')?.oversees).toEqual(names(['Phó Giám đốc Sở phụ trách công tác thanh tra']));
});
