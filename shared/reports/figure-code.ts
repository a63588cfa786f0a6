/** The code that frozen figures are called by: 'BTH-2021-1028-0800', the letters of its kind, day and minute at the office. */
const letters: Readonly<Record<string, string>> = {
  'bieu-tong-hop': 'BTH', 'bao-cao-giao-ban': 'BC', 'tom-tat-lanh-dao': 'TT', 'phieu-theo-doi': 'PTD', 'cong-van-don-doc': 'CV', 'phieu-nhac-viec': 'PNV',
  'viec-chi-dao': 'CD', 'con-thieu': 'DS', 'ke-hoach-kiem-tra': 'KH', 'lich-kiem-tra': 'LKT', 'thong-bao-dot-kiem-tra': 'TB', 'phieu-kiem-tra': 'PKT',
  'qua-trinh': 'QT', 'ban-giao': 'BBBG', 'trang-don-vi': 'TDV', 'lich-nam': 'LN', 'lich-thang': 'LT', 'lich-cong-tac-tuan': 'LCT', 'du-thao-ket-luan': 'DTTB', 'so-sanh-ket-luan': 'SSTB', 'phieu-ra-soat': 'PRS', 'phieu-bao-cao': 'PBC', 'thong-bao-dieu-chinh': 'TBDC', 'theo-doi-cum': 'TDC', 'bao-cao-sau-kiem-tra': 'BCKT', 'ngay-di-co-so': 'NDCS',
};

const OFFICE_ZONE = 7 * 3600 * 1000;

/** @param at milliseconds since 1970. @param ordinal place in a batch; null for a single paper */
export function figureCode(kind: string, at: number, ordinal: number | null): string {
  const iso = new Date(at + OFFICE_ZONE).toISOString();
  const code = `${letters[kind] ?? 'BC'}-${iso.slice(0, 4)}-${iso.slice(5, 7)}${iso.slice(8, 10)}-${iso.slice(11, 13)}${iso.slice(14, 16)}`;
  return ordinal === null ? code : `${code}-${ordinal}`;
}
