/** The looks of a paper's parts in CSS, from its format: what the preview draws and what is printed are the same. */
import type { PaperFormat, TextLook } from './format-hd29.ts';

function look({ sizePt, bold, italic, caps, underline }: TextLook): string {
  return [
    `font-size: ${sizePt}pt`, `font-weight: ${bold ? 700 : 400}`, `font-style: ${italic ? 'italic' : 'normal'}`, `text-transform: ${caps ? 'uppercase' : 'none'}`,
    ...(underline ? ['text-decoration: underline'] : []),
  ].join('; ');
}

const eighths = (of: number) => `${of / 8}pt`;

/** Rules of one paper's parts; class names are those of `electron/html/write-html.ts` and of the preview. */
export function paperCss(format: PaperFormat): string {
  const { letterhead, body, compact, heading1, heading2, table, signature, recipients, addressee } = format;
  const bodyLine = body.lineExactlyPt === undefined ? String(1.15 * body.lineSpacing) : `${body.lineExactlyPt}pt`;
  const rules: Readonly<Record<string, string>> = {
    '.paper': `box-sizing: border-box; background: #fff; color: #000; font-family: '${format.font}', 'Liberation Serif', Tinos, serif; font-feature-settings: normal; font-size: ${body.sizePt}pt; line-height: 1.15`,
    '.paper p': 'margin: 0; white-space: pre-line',
    '.paper-letterhead': 'display: grid; text-align: center',
    '.paper-issuer p': look(letterhead.issuerAbove),
    '.paper-issuer p.paper-issuer-last': look(letterhead.issuer),
    '.paper-union': look(letterhead.heading),
    '.paper-union span': `display: inline-block; border-bottom: ${eighths(letterhead.heading.ruleEighthsPt)} solid #000`,
    '.paper-number': look(letterhead.number),
    '.paper-about': look(letterhead.about),
    '.paper-date': look(letterhead.date),
    '.paper-title': `${look(format.title)}; padding-top: ${letterhead.afterPt}pt; text-align: center; break-after: avoid`,
    '.paper-subtitle': `${look(format.subtitle)}; text-align: center; break-after: avoid`,
    '.paper-title-end': `${look(format.subtitle)}; padding-bottom: ${format.titleEnd.afterPt}pt; line-height: 0.9; text-align: center; break-after: avoid`,
    '.paper-addressed': `padding: ${addressee.beforePt}pt 0 ${addressee.afterPt}pt; ${look(addressee)}; font-weight: 700; text-align: center`,
    '.paper-addressees': `padding-left: ${addressee.listMm}mm; text-align: left`,
    '.paper-body': `padding-bottom: ${body.afterPt}pt; line-height: ${bodyLine}; text-align: justify; text-indent: ${body.indentMm}mm`,
    '.paper-centred': `padding-bottom: ${body.afterPt}pt; text-align: center`,
    '.paper-compact .paper-body': `padding-bottom: ${compact.afterPt}pt; font-size: ${compact.sizePt}pt; line-height: ${1.15 * compact.lineSpacing}`,
    '.paper-heading-1': `${look(heading1)}; padding: ${heading1.beforePt}pt 0 ${heading1.afterPt}pt; text-indent: ${body.indentMm}mm; break-after: avoid`,
    '.paper-heading-2': `${look(heading2)}; padding: ${heading2.beforePt}pt 0 ${heading2.afterPt}pt; text-indent: ${body.indentMm}mm; break-after: avoid`,
    '.paper-table': `width: 100%; border-collapse: collapse; table-layout: fixed; ${look(table.cell)}`,
    '.paper-table th, .paper-table td': `padding: ${table.linePaddingPt}pt ${table.cellMarginMm}mm; border: ${eighths(table.ruleEighthsPt)} solid #000; overflow-wrap: break-word; text-align: left; vertical-align: top`,
    '.paper-table th': `${look(table.head)}; padding-inline: 0.5mm; overflow-wrap: normal; text-align: center; vertical-align: middle`,
    '.paper-table td.paper-centre': 'text-align: center',
    '.paper-table td.paper-right': 'text-align: right',
    '.paper-table + .paper-body, .paper-table + .paper-centred': `padding-top: ${signature.beforePt}pt`,
    '.paper-group td': look(table.group),
    '.paper-signature': `display: grid; padding-top: ${signature.beforePt}pt; break-inside: avoid; font-size: ${body.sizePt}pt`,
    '.paper-authority': `${look(signature.authority)}; text-align: center`,
    '.paper-office': `${look(signature.office)}; text-align: center`,
    '.paper-signer': `${look(signature.name)}; box-sizing: border-box; min-height: ${signature.spacePt}pt; padding-top: ${signature.spacePt}pt; text-align: center`,
    '.paper-recipients': look(recipients.entry),
    '.paper-recipients-label': look(recipients.label),
    '.paper-bold': 'font-weight: 700',
    '.paper-italic': 'font-style: italic',
    '.paper-underline': 'text-decoration: underline',
    '.paper-faint': 'font-size: 7pt; color: #666',
    '.paper-stamp': `padding: 0 2mm; border: 1pt solid #000; ${look(format.stamp)}`,
    '.paper-code': look(format.code),
  };
  return Object.entries(rules).map(([selector, words]) => `${selector} { ${words}; }`).join('\n');
}
