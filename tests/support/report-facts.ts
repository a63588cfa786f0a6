/** Facts for reports: tasks as an office words them, in every state. */
import type { DocumentFacts, Party, TaskReportFacts, TrackedTask } from '../../shared/reports/task-facts.ts';

export const AS_AT = '2021-10-28';

let made = 0;

/** A unit by its name: the same name is the same unit. */
export const party = (name: string, kind = 'department', precedence = 100): Party => ({ id: `unit ${name}`, name, kind, precedence });

export function trackedTask(set: Partial<TrackedTask> = {}): TrackedTask {
  made += 1;
  const leads = set.leads ?? ['Văn phòng Trung ương Đoàn'];
  return {
    id: `task-${made}`,
    path: String(made),
    place: `533/${set.path ?? made}`,
    words: 'Rà soát tiến độ các chương trình phối hợp, báo cáo Thường trực Ban Bí thư.',
    wording: 'Giao Văn phòng rà soát tiến độ các chương trình phối hợp, báo cáo Thường trực Ban Bí thư trong tháng 11.',
    state: 'openInTime',
    dueOn: '2021-11-30',
    firstDueOn: null,
    extensions: 0,
    provisional: false,
    phrase: null,
    doneOn: null,
    endedReason: null,
    extendedOn: null,
    leads,
    leading: leads.map((name) => party(name)),
    supports: [],
    directors: [],
    directing: [],
    answerable: leads.map((name) => party(name)),
    chase: null,
    report: null,
    note: null,
    tracker: null,
    restricted: false,
    ...set,
  };
}

export function documentFacts(tasks: TrackedTask[], set: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    id: 'document-1',
    kind: 'notice',
    name: '612-TB/TWĐTN-VP',
    issuedOn: '2021-10-04',
    meetingOn: '2021-09-30',
    title: 'Kết luận của đồng chí Bí thư Thường trực tại Hội nghị giao ban tháng 9/2021',
    standing: 'inForce',
    tasks,
    ...set,
  };
}

export function reportFacts(documents: DocumentFacts[], set: Partial<TaskReportFacts> = {}): TaskReportFacts {
  return { asAt: AS_AT, documents, unit: null, scope: null, since: null, withheld: 0, sample: false, ...set };
}

const said = (on: string, result: string, more: Partial<NonNullable<TrackedTask['report']>> = {}) => ({
  report: { on, result, obstacle: null, request: null, evidence: [], ...more },
});

/** Two notices as an office would have them on its desk: every state, long and short words. */
export function deskFacts(): TaskReportFacts {
  const first = [
    trackedTask({ path: '1', words: 'Hoàn thiện hồ sơ đề nghị phân bổ vốn đầu tư công trung hạn giai đoạn 2021 - 2025 cho ba dự án nhóm B, trình Ban Bí thư xem xét trước khi gửi cơ quan thẩm định.', state: 'overdue', dueOn: '2021-10-15', leads: ['Văn phòng Trung ương Đoàn'], supports: ['Ban Thanh niên Nông thôn', 'Trung tâm Thanh thiếu niên Trung ương'], ...said('2021-10-12', 'Đã hoàn thiện thuyết minh hai dự án; dự án còn lại chờ ý kiến của địa phương.', { obstacle: 'Địa phương chưa xác nhận quỹ đất.', request: 'Thường trực Ban Bí thư làm việc với lãnh đạo tỉnh.' }) }),
    trackedTask({ path: '2', words: 'Xây dựng kịch bản tuyên truyền kỷ niệm 65 năm Ngày truyền thống Hội LHTN Việt Nam.', state: 'doneInTime', dueOn: '2021-10-10', doneOn: '2021-10-08', leads: ['Ban Tuyên giáo'], supports: ['Ban Đoàn kết tập hợp thanh niên'], ...said('2021-10-08', 'Đã ban hành kịch bản và hướng dẫn các tỉnh, thành đoàn.', { evidence: [{ number: '318-HD/TWĐTN-BTG', on: '2021-10-08' }] }) }),
    trackedTask({ path: '3', words: 'Tổng hợp nhu cầu hỗ trợ sinh viên bị ảnh hưởng bởi dịch bệnh.', state: 'doneLate', dueOn: '2021-10-12', doneOn: '2021-10-19', leads: ['Ban Thanh niên Trường học'], ...said('2021-10-19', 'Đã tổng hợp 47 trường, trình Ban Bí thư.') }),
    trackedTask({ path: '4', words: 'Rà soát, bổ sung quy chế làm việc của Ủy ban Kiểm tra Trung ương Đoàn.', state: 'dueSoon', dueOn: '2021-10-31', leads: ['Ban Kiểm tra'], supports: ['Ban Tổ chức'], ...said('2021-10-25', 'Dự thảo lần 2 đã gửi lấy ý kiến.') }),
    trackedTask({ path: '5', words: 'Chuẩn bị nội dung làm việc với Bộ Giáo dục và Đào tạo về chương trình phối hợp giai đoạn mới.', state: 'undated', dueOn: null, phrase: 'khi Bộ có lịch làm việc', leads: ['Ban Thanh niên Trường học'] }),
    trackedTask({ path: '6', words: 'Thống kê số đoàn viên tham gia tuyến đầu phòng, chống dịch; đề xuất hình thức biểu dương.', state: 'overdue', dueOn: '2021-10-20', extensions: 1, firstDueOn: '2021-10-10', leads: ['Ban Tổ chức', 'Ban Đoàn kết tập hợp thanh niên'], supports: ['Các tỉnh, thành đoàn, đoàn trực thuộc'], directors: ['đ/c Nguyễn Minh Triết'], note: 'Đôn đốc 02 lần' }),
    trackedTask({ path: '7', words: 'Báo cáo kết quả rà soát cơ sở vật chất các trung tâm hoạt động thanh thiếu nhi.', state: 'openInTime', dueOn: '2021-11-15', provisional: true, leads: ['Hội đồng Đội Trung ương'] }),
    trackedTask({ path: '7', words: 'Đề xuất phương án sắp xếp báo chí của Đoàn theo quy hoạch.', state: 'waiting', dueOn: null, phrase: 'sau khi có ý kiến của Ban Tuyên giáo Trung ương', leads: ['Ban Tuyên giáo'], supports: ['Báo Tiền Phong', 'Báo Thanh Niên'] }),
    trackedTask({ path: '8', words: 'Báo cáo kết quả tuần của chiến dịch hỗ trợ nông sản.', state: 'standing', dueOn: null, phrase: 'hằng tuần, trước 16 giờ thứ Sáu', leads: ['Ban Thanh niên Nông thôn'], ...said('2021-10-22', 'Đã báo cáo tuần 42.') }),
    trackedTask({ path: '9', words: 'Tổ chức đoàn công tác nước ngoài trong quý IV.', state: 'ended', dueOn: '2021-12-15', leads: ['Ban Quốc tế'], endedReason: 'Dừng do dịch bệnh' }),
  ];
  const units = ['Ban Tuyên giáo', 'Ban Tổ chức', 'Ban Thanh niên Công nhân và Đô thị', 'Ban Quốc tế', 'Học viện Thanh thiếu niên Việt Nam', 'Viện Nghiên cứu Thanh niên'];
  const second = Array.from({ length: 20 }, (_, index) =>
    trackedTask({
      path: String(index + 1),
      words: index % 3 === 0 ? 'Xây dựng kế hoạch đối thoại giữa lãnh đạo địa phương với thanh niên về việc làm sau dịch; tổng hợp kiến nghị gửi các bộ, ngành trả lời trước kỳ họp cuối năm.' : 'Tham mưu tổng kết đề án thành phần, báo cáo Ban Bí thư.',
      leads: [units[index % units.length] ?? ''],
      supports: index % 2 === 0 ? ['Văn phòng Trung ương Đoàn'] : [],
      ...(index % 4 === 0 ? { state: 'doneInTime' as const, dueOn: '2021-09-30', doneOn: '2021-09-28', ...said('2021-09-28', 'Đã hoàn thành, gửi Văn phòng tổng hợp.', { evidence: [{ number: `${index + 20}-BC/BTG`, on: '2021-09-28' }] }) } : {}),
      ...(index % 4 === 1 ? said('2021-10-21', 'Đang lấy ý kiến các đơn vị, dự kiến trình trong tháng 11.') : {}),
    }),
  );
  return reportFacts([
    documentFacts(first),
    documentFacts(second, { id: 'document-2', name: '587-TB/TWĐTN-VP', issuedOn: '2021-09-06', title: 'Kết luận của đồng chí Bí thư Thường trực tại Hội nghị giao ban tháng 8/2021' }),
  ]);
}
