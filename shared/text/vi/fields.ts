/** What the tables and cells of the register are called. */
const tableWords: Readonly<Record<string, string>> = {
  unit: 'đơn vị', unitName: 'tên đơn vị', unitAlias: 'tên gọi khác', unitSuccession: 'đơn vị kế thừa', person: 'người',
  personPosition: 'chức vụ', cluster: 'Cụm', clusterMember: 'đơn vị trong Cụm', clusterCharge: 'phụ trách Cụm', holiday: 'ngày nghỉ',
  setting: 'thiết đặt', meetingSeries: 'loại giao ban', meeting: 'giao ban', document: 'văn bản', item: 'mục', task: 'nhiệm vụ',
  assignment: 'phân công', deadline: 'thời hạn', recurrence: 'định kỳ', dutyPeriod: 'kỳ', checklistLine: 'tình hình từng đơn vị',
  progress: 'kết quả', evidence: 'minh chứng', extension: 'gia hạn', reminder: 'đôn đốc', taskLink: 'liên quan', taskTag: 'nhãn',
  meetingRemark: 'ý kiến tại giao ban', round: 'đợt kiểm tra', visit: 'cuộc kiểm tra', dateChange: 'lần dời ngày',
  teamMember: 'thành viên đoàn kiểm tra', outlineLine: 'đề cương', outlineAnswer: 'trả lời đề cương', finding: 'tồn tại, hạn chế',
  proposal: 'đề xuất, kiến nghị của cơ sở', quota: 'định mức đi cơ sở', fieldTrip: 'chuyến đi cơ sở',
  fieldTripPerson: 'người đi cơ sở', fieldTripUnit: 'nơi đi cơ sở', fieldTripPurpose: 'mục đích chuyến đi', fieldExemption: 'thời gian miễn đi cơ sở', appointment: 'lịch làm việc',
  acceptedClash: 'trùng lịch đã xem', paper: 'giấy tờ', paperTask: 'nhiệm vụ trong giấy tờ', attachment: 'tệp kèm',
};

const fieldWords: Readonly<Record<string, string>> = {
  name: 'tên', shortName: 'tên gọn', kind: 'loại', number: 'số', symbol: 'ký hiệu', dueOn: 'hạn', title: 'trích yếu', issuedOn: 'ngày ban hành',
  meetingOn: 'ngày giao ban', shortTitle: 'tên nhiệm vụ', heading: 'tiêu đề', originalText: 'nguyên văn', path: 'mục', note: 'ghi chú',
  reviewOn: 'ngày rà soát', review: 'ngày rà soát', urgent: 'khẩn', waitingFor: 'điều kiện chờ', endedOn: 'ngày thôi theo dõi',
  endedReason: 'lý do thôi theo dõi', ending: 'thôi theo dõi', advisingUnitId: 'đơn vị tham mưu', trackerId: 'người theo dõi',
  role: 'vai trò', unitId: 'đơn vị', personId: 'người', deadline: 'thời hạn', phrase: 'lời văn', fromOn: 'từ ngày', toOn: 'đến ngày',
  inclusive: 'tính cả ngày cuối', fuzzy: 'chưa rõ ngày', provisional: 'tạm tính', onDay: 'ngày', result: 'kết quả',
  obstacle: 'khó khăn, vướng mắc', request: 'đề nghị', outcome: 'tình trạng', documentNumber: 'số văn bản', documentOn: 'ngày văn bản',
  stage: 'tình trạng', mode: 'hình thức', announced: 'theo thông báo', announcedFrom: 'từ ngày', announcedTo: 'đến ngày',
  actual: 'thực tế', actualFrom: 'từ ngày', actualTo: 'đến ngày', window: 'thời gian dự kiến', windowPhrase: 'lời văn',
  windowFrom: 'từ ngày', windowTo: 'đến ngày', place: 'nơi', leaderId: 'Bí thư phụ trách', departmentId: 'ban thường trực',
  clusterId: 'Cụm', contactName: 'người liên hệ', contactPhone: 'điện thoại', standing: 'hiệu lực', standingChange: 'hiệu lực',
  text: 'toàn văn', code: 'mã', parentId: 'thuộc', taskId: 'nhiệm vụ', itemId: 'mục', documentId: 'văn bản', roundId: 'đợt',
  successorId: 'đơn vị kế thừa', precedence: 'thứ tự', region: 'vùng', done: 'xong', doneOn: 'ngày xong', every: 'chu kỳ', detail: 'chi tiết',
  provinceSystem: 'hệ đơn vị', address: 'địa chỉ', alias: 'tên gọi khác', basis: 'căn cứ', phone: 'điện thoại', position: 'chức vụ',
  addressAs: 'cách gọi', value: 'giá trị', seriesId: 'loại giao ban', plannedOn: 'ngày dự kiến', heldOn: 'ngày họp', chairId: 'chủ trì',
  chairName: 'chủ trì', noticeId: 'thông báo', sheetId: 'biểu giao ban', issuer: 'nơi ban hành', meetingId: 'giao ban', chair: 'chủ trì',
  signer: 'người ký', head: 'phần đầu', fileSha256: 'tệp gốc', fileName: 'tên tệp', restricted: 'không phổ biến', source: 'chỗ trong văn bản',
  ordinal: 'thứ tự', visitId: 'cuộc kiểm tra', jointResult: 'kết quả chung', checklistGroup: 'nhóm đơn vị', groupName: 'nhóm',
  anchor: 'mốc tính', owesPaper: 'phải có văn bản', dueDay: 'ngày đến hạn', state: 'tình trạng', mark: 'đánh dấu', fromName: 'nơi báo',
  delayReason: 'lý do chậm', confirmation: 'xác nhận', judgement: 'xác nhận', confirmedOn: 'ngày xác nhận', confirmationReason: 'lý do trả lại', progressId: 'kết quả', reason: 'lý do', agreedBy: 'người đồng ý',
  agreedById: 'người đồng ý', answered: 'đã trả lời', toName: 'nơi nhận', how: 'cách đôn đốc', words: 'nội dung', paperId: 'giấy tờ',
  toTaskId: 'nhiệm vụ liên quan', label: 'nhãn', advice: 'ý kiến chỉ đạo', remark: 'ý kiến', year: 'năm', content: 'nội dung',
  unitName: 'đơn vị', partOfDay: 'buổi', stageReason: 'lý do', outlineLineId: 'mục đề cương', answer: 'trả lời', weight: 'mức độ',
  recheckOn: 'ngày kiểm tra lại', recheckResult: 'kết quả kiểm tra lại', answererUnitId: 'đơn vị trả lời', subject: 'đối tượng',
  amount: 'mức', measure: 'đơn vị tính', per: 'kỳ tính', appointmentId: 'lịch làm việc', fieldTripId: 'chuyến đi cơ sở', purpose: 'mục đích',
  fromTime: 'từ giờ', toTime: 'đến giờ', matter: 'nội dung', leaderName: 'lãnh đạo', participants: 'thành phần', preparedBy: 'đơn vị chuẩn bị',
  handedOut: 'đã phát', recipientUnitId: 'nơi nhận', recipientName: 'nơi nhận', correctsId: 'đính chính cho', parameters: 'tham số',
  snapshot: 'số liệu chốt', clash: 'trùng lịch',
};

/** The word for a table; its identifier where there is none yet. */
export function tableInWords(table: string): string {
  return tableWords[table] ?? table;
}

/** The word for a cell; its identifier where there is none yet. */
export function fieldInWords(field: string): string {
  return fieldWords[field] ?? field;
}
