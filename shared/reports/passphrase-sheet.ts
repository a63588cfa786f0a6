/** The sheet for the sealed envelope: the passphrase of exchange files, in words that can be typed again. */
import { passphraseWords } from '../text/vi/passphrase.ts';
import { paperOf, paragraph } from './paper.ts';
import type { ReportDoc } from './report-doc.ts';

const words = passphraseWords.paper;

/** @param today civil date on which the passphrase was set */
export function passphraseSheet({ passphrase, author, today, sample }: { passphrase: string; author: string; today: string; sample: boolean }): ReportDoc {
  // One by one: a blank at the end and 'l' beside '1' are seen only so.
  const spelled = [...passphrase].map((sign) => (sign === ' ' ? words.space : sign)).join('  ');
  return paperOf({
    id: 'phieu-mat-khau', symbol: null, title: words.title, subtitle: [words.subtitle],
    blocks: [
      paragraph(words.passphrase),
      paragraph(passphrase, { bold: true, centred: true }),
      paragraph(`${words.spelled} ${spelled}`),
      paragraph(words.setBy(author, today)),
      paragraph(words.use),
      paragraph(words.envelope),
      paragraph(words.keeper),
    ],
    signedBy: null, issuedOn: today, asAt: today, sample,
  });
}
