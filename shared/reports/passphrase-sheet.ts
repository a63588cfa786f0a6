/** The sheet for the sealed envelope: the passphrase of exchange files, in words that can be typed again. */
import { passphraseWords } from '../text/vi/passphrase.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { ReportDoc } from './report-doc.ts';

const words = passphraseWords.paper;

/** @param today civil date on which the passphrase was set */
export function passphraseSheet({ passphrase, author, today }: { passphrase: string; author: string; today: string }): ReportDoc {
  // One by one: a blank at the end and 'l' beside '1' are seen only so.
  const spelled = [...passphrase].map((sign) => (sign === ' ' ? words.space : sign)).join('  ');
  return {
    id: 'phieu-mat-khau',
    orientation: 'portrait',
    letterhead: { issuer: [reportWords.issuer], symbol: null, number: null, heading: reportWords.heading, place: reportWords.place, issuedOn: today, year: today.slice(0, 4) },
    title: words.title,
    subtitle: [words.subtitle],
    blocks: [
      { kind: 'paragraph', text: words.passphrase },
      { kind: 'paragraph', text: passphrase, bold: true, centred: true },
      { kind: 'paragraph', text: `${words.spelled} ${spelled}` },
      { kind: 'paragraph', text: words.setBy(author, today) },
      { kind: 'paragraph', text: words.use },
      { kind: 'paragraph', text: words.envelope },
      { kind: 'paragraph', text: words.keeper },
    ],
    signature: null,
    recipients: [],
    watermark: null,
    rows: 1,
  };
}
