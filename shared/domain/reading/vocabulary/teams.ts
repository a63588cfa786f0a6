/** Words of papers that found inspection teams, folded; roles by what stands beside a name. */

export const TEAM = {
  deputy: /(?:^| )pho (?:truong )?doan(?: |$)/u,
  head: /(?:^| )(?:truong doan|to truong|truong nhom)(?: |$)/u,
  recorder: /(?:^| )thu ky(?: |$)/u,
  member: /(?:^| )(?:thanh vien|thanh phan)(?: |$)/u,
  /** Begins the part of the paper that is about one team. */
  opens: /^(?:doan|to|nhom)(?: cong tac| kiem tra| giam sat| khao sat)*(?: so| thu)? (?:\d{1,2}|[ivx]{1,4}|nhat|hai|ba|bon|nam|sau)(?: |$)/u,
  /** Begins a line of units. */
  units: /^(?:(?:cac )?don vi|dia diem|noi|kiem tra tai|kiem tra|lich|thoi gian|lam viec tai|lam viec voi|ngay|tu ngay|sang ngay|chieu ngay)(?: |$)/u,
  /** Behind it nothing is said of teams. */
  ends: /^(?:noi nhan|tren day la|to chuc thuc hien|de nghi cac don vi|tm |t m )/u,
} as const;
