/** The .docx reader: Word's numbering, tables, tracked changes, hidden words; and what is refused. */
import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBytes, readDocumentFile } from '../../electron/docx/read/read-file.ts';
import { Refusal, refusalSentence, type RefusalCode } from '../../shared/model/refusal.ts';
import { refusals } from '../../shared/text/vi/refusals.ts';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
}

const p = (text: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const num = (id: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (index: number, format: string, text: string): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:numbering ${NAMESPACES}>
<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '•')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>`;

const lines = (bytes: Uint8Array): string[] => readBytes(bytes).text.text.split('\n');

/** The ways in which a sentence says that nothing was lost. */
const NOTHING_LOST = /không (bị )?(ảnh hưởng|thay đổi|giữ lại)|[Kk]hông (có gì|ghi thêm gì)|[Cc]hưa (ghi|có|chuyển)|giữ nguyên/u;

describe('reading .docx', () => {
  test('letters of old fonts are known by the font of run, style or document, and doubted once', () => {
    const run = (text: string, font?: string) => `<w:r>${font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      `<w:p>${run('th«ng b¸o', '.VnTimeH')}</w:p>`,
      `<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>mäi ng</w:t><w:softHyphen/><w:t>êi</w:t></w:r>${run(' chaøo caùc baïn', 'VNI-Times')}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="Old"/></w:pPr>${run('tÊt c¶')}</w:p>`,
      `<w:p>${run('ñuùng')}${run(' tất cả', '.VnTime')}</w:p>`,
    ].join('');
    const styles = `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style></w:styles>`;
    const { text, doubts } = readBytes(docx(body, { 'word/styles.xml': styles })).text;
    expect(text.split('\n')).toEqual(['THÔNG BÁO', 'mọi người chào các bạn', 'tất cả', 'đúng tất cả']);
    expect(doubts.map(({ code }) => code)).toEqual(['encoding-converted']);
  });

  test('counts as Word does', () => {
    const body = [p('A', num(1, 0)), p('B', num(1, 1)), p('C', num(1, 2)), p('D', num(1, 2)), p('E', num(1, 1)), p('F', num(1, 2)), p('G', num(1, 3)), p('H', num(1, 4)), p('I', num(1, 0)), p('J', num(1, 1)), p('K', num(2, 0))].join('');
    expect(lines(docx(body, { 'word/numbering.xml': NUMBERING }))).toEqual([
      'I. A', '1. B', '1.1. C', '1.2. D', '2. E', '2.1. F', 'a) G', '- H', 'II. I', '1. J', 'V. K',
    ]);
  });

  test('takes numbering from styles', () => {
    const styles = `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="Base"><w:pPr>${num(1, 0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style></w:styles>`;
    expect(lines(docx(p('A', '<w:pStyle w:val="Own"/>'), { 'word/numbering.xml': NUMBERING, 'word/styles.xml': styles }))).toEqual(['I. A']);
  });

  test('takes tracked changes as accepted and leaves hidden words out', () => {
    const body = '<w:p><w:r><w:t>giữ</w:t></w:r><w:del><w:r><w:delText> bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
    expect(lines(docx(body))).toEqual(['giữ thêm']);
  });

  test('reads one branch of alternate content', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    expect(lines(docx(`<w:p><w:r><mc:AlternateContent><mc:Choice>${box('hộp')}</mc:Choice><mc:Fallback>${box('hộp')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>ngoài</w:t></w:r></w:p>`))).toEqual(['hộp', 'ngoài']);
  });

  test('knows where each cell stands, merged ones too', () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const merged = '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
    const table = `<w:tbl><w:tr>${cell('a', '<w:gridSpan w:val="2"/>')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}${merged}</w:tr></w:tbl>`;
    const { text } = readBytes(docx(table));
    expect(text.paragraphs.map(({ cell: place, start, end }) => [text.text.slice(start, end), place?.row, place?.column, place?.columns])).toEqual([
      ['a', 0, 0, 3], ['b', 0, 2, 3], ['c', 1, 0, 3], ['d', 1, 1, 3],
    ]);
  });

  test('normalises to NFC, keeps tabs, makes plain spaces', () => {
    expect(lines(docx(`<w:p><w:r><w:t>${'Số\u00A0liệu'.normalize('NFD')}</w:t><w:tab/><w:t>x</w:t></w:r></w:p>`))).toEqual(['Số liệu\tx']);
  });
});

function refusedBytes(bytes: Uint8Array): RefusalCode | null {
  try {
    readBytes(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('what is refused', () => {
  const damagedZip = docx(p('A'));
  test.each<[RefusalCode, Uint8Array]>([
    ['document-empty', new Uint8Array()],
    ['document-empty', docx('<w:p/>')],
    ['document-empty', strToU8('  \n ')],
    ['legacy-doc', new Uint8Array([...OLE, ...utf16('WordDocument')])],
    ['document-encrypted', new Uint8Array([...OLE, ...utf16('EncryptedPackage')])],
    ['document-pdf', strToU8('%PDF-1.7 …')],
    ['not-a-document', strToU8('{\\rtf1 }')],
    ['not-a-document', new Uint8Array([1, 2, 0, 4])],
    ['not-a-document', zipSync({ 'a.txt': strToU8('a') })],
    ['document-damaged', damagedZip.subarray(0, damagedZip.length - 30)],
    ['document-damaged', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
    ['document-damaged', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>') })],
    ['document-secret', docx(p('UBND TỈNH') + p('TỐI MẬT') + p('Số: 1/TB'))],
    ['document-zip-bomb', zipSync({ 'word/document.xml': new Uint8Array(81 * 1024 * 1024) }, { level: 1 })],
    ['document-too-large', (() => { const big = new Uint8Array(21 * 1024 * 1024); big.set([0x50, 0x4b]); return big; })()],
  ])('%s', (code, bytes) => {
    expect(refusedBytes(bytes)).toBe(code);
  });

  test('a bomb that lies about its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(90 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 28 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    expect(refusedBytes(bomb)).toBe('document-zip-bomb');
  });

  test('every sentence says that nothing was changed, and carries no code', () => {
    for (const code of Object.keys(refusals) as RefusalCode[]) {
      const sentence = refusalSentence(code, { file: 'a.docx', limit: 20 });
      expect(sentence).toMatch(NOTHING_LOST);
      expect(sentence).not.toContain(code);
    }
  });
});

describe('files', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'files-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('chooses by content, not by name', async () => {
    writeFileSync(join(folder, 'a.txt'), docx(p('A')));
    writeFileSync(join(folder, 'b.docx'), '\uFEFFVăn bản'.normalize('NFD'));
    writeFileSync(join(folder, 'c.txt'), new Uint8Array([0xff, 0xfe, ...utf16('Chu')]));
    expect((await readDocumentFile(join(folder, 'a.txt'))).form).toBe('docx');
    expect((await readDocumentFile(join(folder, 'b.docx'))).text.text).toBe('Văn bản');
    expect((await readDocumentFile(join(folder, 'c.txt'))).text.text).toBe('Chu');
  });

  test('says which file is missing, and refuses folders', async () => {
    await expect(readDocumentFile(join(folder, 'không có.docx'))).rejects.toMatchObject({ code: 'file-not-found', params: { file: 'không có.docx' } });
    await expect(readDocumentFile(folder)).rejects.toMatchObject({ code: 'not-a-document' });
  });
});
