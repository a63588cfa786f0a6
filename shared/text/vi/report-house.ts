/** Words of what the office says of itself on its papers: in whose name, who signs, who gets a copy. */
import { inspectionWords } from './report-inspection.ts';
import { paperWords } from './report-papers.ts';
import { reportWords } from './reports.ts';

/** Recipients in one line, as they are typed. */
export function inOneLine(recipients: readonly string[]): string {
  return recipients.join('; ');
}

/** The lists of recipients that the office may set, as the program has them. */
export const recipientLists = {
  sheet: inOneLine(reportWords.bieuTongHop.recipients),
  meeting: inOneLine(paperWords.giaoBan.recipients),
  notice: inOneLine(paperWords.draftNotice.recipients),
  letter: inOneLine(paperWords.letters.copies),
  inspection: inOneLine(inspectionWords.common.recipients),
  cluster: inOneLine(inspectionWords.clusterSheet.recipients),
} as const;

export const houseWords = {
  title: 'Cơ quan ban hành, người ký, nơi nhận',
  issuer: 'Cơ quan ban hành',
  usual: 'Theo thiết đặt',
  issuers: { committee: 'Thừa lệnh Ban Bí thư Trung ương Đoàn', office: 'Văn phòng đứng tên' },
  authority: 'Quyền hạn ký (TL., KT.…)',
  position: 'Chức vụ người ký',
  signer: 'Họ tên người ký',
  copiesTo: 'Nơi nhận, cách nhau bằng dấu chấm phẩy',
  /** 'BC/TWĐTN-VP' -> 'BC/VP': HD29 p8. */
  ownSymbol: (symbol: string) => symbol.replace(/\/TWĐTN-.*$/u, '/VP'),
} as const;
