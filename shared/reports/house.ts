/**
 * In whose name the office writes, who signs and who gets a copy: what the office has set for all papers, and what was said
 * for one of them. Every paper is dressed here, whatever it reports.
 */
import { houseWords, inOneLine } from '../text/vi/report-house.ts';
import { reportWords } from '../text/vi/reports.ts';
import { type FormatId, formats } from './formats.ts';
import type { PaperFormat } from './format-hd29.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { Issuer, Letterhead, ReportDoc, Signature } from './report-doc.ts';

/** What can be said for one paper; the parameters of every report that the office signs. */
export const houseParams = {
  issuer: { kind: 'choice', label: houseWords.issuer, choices: { usual: houseWords.usual, ...houseWords.issuers } },
  authority: { kind: 'text', label: houseWords.authority },
  position: { kind: 'text', label: houseWords.position },
  signer: { kind: 'text', label: houseWords.signer },
  copiesTo: { kind: 'text', label: houseWords.copiesTo },
} as const satisfies ParamFields;

export type HouseParams = ParamsOf<typeof houseParams>;

interface Signing {
  authority: string;
  position: string;
}

/** What the office has set. */
export interface House {
  format: FormatId;
  /** In whose name papers go out that are written by order. */
  issuer: Issuer;
  signing: Readonly<Record<Issuer, Signing>>;
  /** The signer's name; '' leaves it blank. */
  signer: string;
  /** Lists of recipients by the list of the program that they stand for, both as typed in one line. */
  recipients: ReadonlyMap<string, string>;
}

/** A typed line of recipients, one by one; the signs that the paper sets itself are left out. */
export function recipientsOf(line: string): string[] {
  return line.split(/[;\n]/u).map((one) => one.trim().replace(/^[-–]\s*/u, '').replace(/\.$/u, '').trim()).filter((one) => one !== '');
}

/** A paper as the office sends it. One that others sign has its format alone. */
export function dressed(doc: ReportDoc, house: House, said: HouseParams): ReportDoc {
  const format = formats[house.format];
  const issuer = issuerOf(doc, house, said);
  const typed = said.copiesTo === undefined ? house.recipients.get(inOneLine(doc.recipients)) : said.copiesTo;
  const signature = issuer && doc.signature ? signatureOf(issuer, house, said) : doc.signature;
  return {
    ...doc,
    format: house.format,
    ...(issuer ? { issuedBy: issuer, letterhead: letterheadOf(doc.letterhead, issuer) } : {}),
    blocks: doc.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: block.text.replace(/\.\/\.$/u, format.body.end) } : block)),
    recipients: typed === undefined ? doc.recipients : recipientsOf(typed),
    signature: signature && marked(signature, format),
    ...(doc.cosignature ? { cosignature: marked(doc.cosignature, format) } : {}),
  };
}

function issuerOf({ issuedBy }: ReportDoc, house: House, said: HouseParams): Issuer | undefined {
  if (!issuedBy) return undefined;
  if (said.issuer === 'committee' || said.issuer === 'office') return said.issuer;
  return issuedBy === 'committee' ? house.issuer : 'office';
}

/** An authority said for one paper comes with its own position: the usual one may be another person's. */
function signatureOf(issuer: Issuer, { signing, signer }: House, said: HouseParams): Signature {
  const usual = signing[issuer];
  const authority = said.authority ?? usual.authority;
  const office = said.position ?? (said.authority === undefined ? usual.position : '');
  return { authority, office, name: (said.signer ?? signer) || null };
}

/** HD29 p7, 2.3 and p8: a paper of the office's own has its name under the committee's and its code alone in the symbol. */
function letterheadOf(head: Letterhead, issuer: Issuer): Letterhead {
  const own = issuer === 'office';
  return {
    ...head,
    issuer: own ? [reportWords.issuer, reportWords.office] : [reportWords.issuer],
    symbol: own && head.symbol !== null ? houseWords.ownSymbol(head.symbol) : head.symbol,
  };
}

/** 'TL. BAN …' or 'T/L BAN …', as the format has it, however it was typed. */
function marked({ authority, office, name }: Signature, format: PaperFormat): Signature {
  const set = (words: string) => words.replace(/^(T|K)[./]?(M|T|L)(?:\.\s*|\s+)/iu, format.signature.mark === '.' ? '$1$2. ' : '$1/$2 ');
  return { authority: set(authority), office: set(office), name };
}
