/** What the headings and cells of old registers say, folded: one table for each. */
import type { SheetField } from '../../model/sheet.ts';

/** Headings of columns; the first field that one of its words begins or is, counts. Longer words stand before shorter ones. */
export const HEADINGS: readonly (readonly [SheetField, readonly string[]])[] = [
  ['ordinal', ['stt', 'tt', 'so tt', 'so thu tu', 'ma nhiem vu', 'ma']],
  ['noticeOn', ['ngay ban hanh', 'ngay van ban', 'ngay thang van ban', 'ngay thang', 'ngay giao', 'ngay ky', 'ngay thong bao', 'ngay ket luan']],
  ['notice', [
    'so tb kl', 'so thong bao', 'thong bao', 'so van ban', 'van ban giao', 'van ban chi dao', 'so ky hieu', 'so hieu', 'so kl', 'so tb', 'ket luan so', 'can cu', 'nguon giao', 'van ban goc',
    'so ngay van ban', 'so hieu van ban',
  ]],
  ['support', ['don vi phoi hop', 'co quan phoi hop', 'phoi hop']],
  ['direct', ['lanh dao chi dao', 'lanh dao phu trach', 'dong chi chi dao', 'dong chi phu trach', 'bi thu phu trach', 'chi dao', 'lanh dao']],
  ['lead', [
    'don vi chu tri', 'co quan chu tri', 'chu tri', 'don vi thuc hien', 'co quan thuc hien', 'nguoi thuc hien', 'ban don vi', 'don vi duoc giao', 'don vi tham muu', 'trach nhiem', 'phan cong',
    'co quan don vi', 'don vi', 'phu trach', 'dau moi',
  ]],
  ['extendedTo', ['gia han', 'han moi', 'thoi han moi', 'han dieu chinh', 'thoi han gia han', 'xin lui']],
  ['doneOn', ['ngay hoan thanh', 'ngay xong', 'thoi diem hoan thanh', 'hoan thanh ngay', 'ngay bao cao', 'thoi gian hoan thanh thuc te']],
  ['deadline', ['thoi han', 'han hoan thanh', 'han xu ly', 'thoi gian hoan thanh', 'thoi gian thuc hien', 'thoi gian', 'han bao cao', 'han', 'moc thoi gian', 'deadline']],
  ['status', ['tinh trang', 'trang thai', 'muc do hoan thanh', 'tien do thuc hien', 'tien do', 'danh gia', 'hoan thanh']],
  ['obstacle', ['kho khan', 'vuong mac', 'ton tai', 'nguyen nhan']],
  ['request', ['de xuat', 'kien nghi', 'de nghi']],
  ['evidence', ['minh chung', 'van ban trien khai', 'van ban bao cao', 'san pham', 'so bao cao', 'van ban thuc hien']],
  ['result', ['ket qua', 'tinh hinh thuc hien', 'tinh hinh', 'noi dung da thuc hien', 'da thuc hien', 'bao cao']],
  ['note', ['ghi chu', 'luu y', 'y kien']],
  ['content', [
    'noi dung', 'nhiem vu', 'ten nhiem vu', 'cong viec', 'ten viec', 'noi dung ket luan', 'noi dung cong viec', 'noi dung chi dao', 'viec can lam', 'ket luan', 'viec',
  ]],
];

/** Fields of which one is the matter of a register: a row of headings names several. */
export const LEAST_HEADINGS = 2;

export const STATUS = {
  /** Begins a status that says it is not done, whatever follows. */
  open: /^(?:chua|dang|khong dat|co ban|sap|tiep tuc|moi|gan)(?: |$)/u,
  ended: /^(?:(?:da )?(?:thoi theo doi|tam dung|dung thuc hien|dung|huy|huy bo|rut)|khong thuc hien|khong con phu hop)(?: |$)/u,
  done: /^(?:da )?(?:hoan thanh|xong|thuc hien xong|hoan tat|ket thuc|hoan thien)(?: |$)|^100(?: |$)/u,
  /** After 'hoàn thành': only a part of it. */
  part: /(?:^| )(?:mot phan|du thao|buoc|giai doan|co ban|1 phan|(?!100 )\d{1,2}(?= *$))(?: |$)/u,
  late: /(?:^| )(?:qua han|cham|tre|muon)(?: |$)/u,
  /** A result that says nothing but that it is done. */
  bare: /^(?:da )?(?:hoan thanh|xong|thuc hien xong|hoan tat)(?: (?:dung|truoc|qua|cham))?(?: (?:tien do|han|thoi han))?(?: (?:vao )?(?:ngay )?[\d ]+)?$/u,
} as const;

/** Rows that count or sign, and have no matter of their own. */
export const TOTAL = /^(?:tong cong|tong so|tong|cong)(?: |$)/u;
export const SIGNED = /^(?:nguoi lap|nguoi lap bieu|lap bieu|xac nhan|t m |tl |chanh van phong|nguoi theo doi|ha noi ngay)/u;

/** Words before the number of a paper, in a row that stands above its tasks. */
export const PAPER_WORDS = /(?:^| )(?:thong bao|ket luan|cong van|ke hoach|nghi quyet|quyet dinh|chuong trinh|tb|kl|cv|kh|qd|nq)(?: |$)/u;
