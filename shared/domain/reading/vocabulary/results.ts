/** Words of papers that say what an inspection found, folded. The first row that fits a heading counts. */
import type { ResultPart } from '../../../model/results-reading.ts';

/** `starts`: only where the heading begins with it; the others may stand anywhere in it. */
export const RESULT_SECTIONS: readonly { part: ResultPart; pattern: RegExp; starts?: true }[] = [
  // Nguyên nhân của tồn tại, hạn chế · Ưu điểm · Kết quả đạt được · Tổ chức thực hiện
  {
    part: null,
    starts: true,
    pattern: /^(?:uu diem|mat manh|ket qua|nhung ket qua|nguyen nhan|danh gia|nhan xet|phuong huong|dac diem|khai quat|tinh hinh|to chuc thuc hien|thanh phan|noi dung kiem tra|bai hoc|giai phap|thoi gian|can cu)(?: |$)/u,
  },
  // Đề xuất, kiến nghị của Tỉnh đoàn · Kiến nghị với Trung ương Đoàn · Ý kiến của cơ sở
  {
    part: 'proposal',
    pattern: /(?:kien nghi|de xuat|de nghi|y kien|nguyen vong)(?: .*)? (?:cua (?:cac )?(?:don vi|co so|dia phuong|tinh doan|thanh doan|doan khoi|ban thuong vu|btv|doan co so|can bo)|(?:voi|doi voi|len|gui|toi) (?:trung uong|ban bi thu|twd|cap tren|cac ban|cap uy|lanh dao))(?: |$)/u,
  },
  // Đối với Trung ương Đoàn: below a heading of requests
  { part: 'proposal', starts: true, pattern: /^(?:doi voi|voi) (?:trung uong doan|ban bi thu|cac ban|cap tren)(?: |$)/u },
  { part: 'recommendation', starts: true, pattern: /^(?:doi voi|voi) (?:tinh doan|thanh doan|doan khoi|ban thuong vu|btv|don vi|huyen doan|cac (?:huyen|don vi|co so)|co so)(?: |$)/u },
  { part: 'proposal', starts: true, pattern: /^de xuat(?! cua doan kiem tra)(?:$| (?!kien nghi))/u },
  { part: 'finding', pattern: /(?:^| )(?:ton tai|han che|khuyet diem|thieu sot|sai sot|vi pham|yeu kem)(?: |$)/u },
  { part: 'recommendation', pattern: /(?:^| )(?:kien nghi|yeu cau|de nghi)(?: |$)/u },
];

/** What stands before the words of a section in its heading. */
export const RESULT_LEADS = /^(?:(?:ve|mot so|nhung|cac|con|phan|noi dung|doan kiem tra|cua doan kiem tra|truong doan|tong hop) )+/u;

/** The foot of the paper: nothing is read behind it. */
export const RESULT_END = /^(?:noi nhan|tm |t m |tl |tren day la|truong doan$|thu ky$|nguoi lap)/u;

export const VIOLATION = /(?:^| )(?:vi pham|sai quy dinh|trai quy dinh|sai nguyen tac)(?: |$)/u;
