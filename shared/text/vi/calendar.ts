/** Names of days off and seasons. */
const holidays: Readonly<Record<string, string>> = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng 30/4',
  labourDay: 'Ngày Quốc tế Lao động',
  nationalDay: 'Quốc khánh',
  off: 'Ngày nghỉ',
  working: 'Làm bù',
  youthMonth: 'Tháng Thanh niên',
  summer: 'Chiến dịch hè',
};

/** The name of a day off or a season; the office's own words as they are. */
export function holidayName(name: string): string {
  return holidays[name] ?? name;
}
