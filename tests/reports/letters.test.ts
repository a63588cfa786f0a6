/** Who is written to, of what, and who never is. */
import { describe, expect, it } from 'vitest';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { congVanDonDoc, type LetterFacts, phieuNhacViec, viecChiDao } from '../../shared/reports/letters.ts';
import type { TaskReportFacts } from '../../shared/reports/task-facts.ts';
import { documentFacts, party, reportFacts, trackedTask } from '../support/report-facts.ts';

const office = party('Văn phòng Trung ương Đoàn', 'department', 110);
const leader = party('Nguyễn Minh Triết', 'person', 7);
const laiChau = party('Tỉnh đoàn Lai Châu', 'provincialUnit', 1100);
const haNoi = party('Thành đoàn Hà Nội', 'provincialUnit', 1010);
const bloc = party('Đoàn Khối Doanh nghiệp Trung ương', 'directUnit', 2000);
const propaganda = party('Ban Tuyên giáo', 'department', 140);
const ministry = party('Bộ Giáo dục và Đào tạo', 'ministry', 5000);

const late = (answerable: TaskReportFacts['documents'][number]['tasks'][number]['answerable'], words: string) =>
  trackedTask({ state: 'overdue', dueOn: '2021-10-15', words, wording: `Giao: ${words}`, answerable });

const facts = (): LetterFacts => ({
  ...reportFacts([documentFacts([
    late([laiChau, haNoi], 'Gửi điểm tự chấm.'),
    late([bloc], 'Báo cáo đại hội.'),
    late([propaganda], 'Xây dựng kịch bản.'),
    late([office], 'Trang bị phòng họp.'),
    late([ministry], 'Cho ý kiến.'),
    late([], 'Làm việc với địa phương.'),
    trackedTask({ state: 'dueSoon', dueOn: '2021-10-30', words: 'Nộp đoàn phí.', answerable: [laiChau] }),
  ])]),
  officeId: office.id,
  holidays: ['2021-11-01'],
});

const named = (docs: { recipient?: { name: string } }[]) => docs.map((doc) => doc.recipient?.name);

describe('letters to provinces and direct units', () => {
  it('go by precedence, each to its own unit, with its own tasks in the words of the paper', () => {
    const docs = congVanDonDoc(facts(), {}, formatHd29);
    expect(named(docs)).toEqual(['Thành đoàn Hà Nội', 'Tỉnh đoàn Lai Châu', 'Đoàn Khối Doanh nghiệp Trung ương']);
    expect(docs.map((doc) => doc.rows)).toEqual([1, 1, 1]);
    expect(JSON.stringify(docs[0])).toContain('Giao: Gửi điểm tự chấm.');
    expect(JSON.stringify(docs[0])).toContain('15/10/2021');
    expect(JSON.stringify(docs[0])).not.toContain('Báo cáo đại hội');
    expect(docs[0]).toMatchObject({ title: null, addressees: ['Thành đoàn Hà Nội'], letterhead: { number: null, symbol: 'CV/TWĐTN-VP' } });
  });

  it('take in what is due soon only where it is asked for, and leave out who was unticked', () => {
    const soon = congVanDonDoc(facts(), { which: 'soon' }, formatHd29);
    expect(soon.find((doc) => doc.recipient?.name === laiChau.name)?.rows).toBe(2);
    expect(named(congVanDonDoc(facts(), { recipients: `${haNoi.id},${bloc.id}` }, formatHd29))).toEqual([haNoi.name, bloc.name]);
    expect(congVanDonDoc(facts(), { recipients: '' }, formatHd29)).toEqual([]);
  });

  it('ask for an answer on a working day', () => {
    expect(JSON.stringify(congVanDonDoc(facts(), {}, formatHd29)[0])).toContain('trước ngày 03/11/2021');
  });
});

describe('slips to departments', () => {
  it('never go to the office itself, a ministry or a leader', () => {
    const docs = phieuNhacViec(facts(), {}, formatHd29);
    expect(named(docs)).toEqual(['Ban Tuyên giáo']);
    expect(docs[0]?.letterhead).toMatchObject({ symbol: null, issuer: ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'VĂN PHÒNG'] });
  });
});

describe('what a leader directs', () => {
  it('is told and nothing is asked of him', () => {
    const directed = reportFacts([documentFacts([
      trackedTask({ directing: [leader], directors: ['đ/c Nguyễn Minh Triết'], answerable: [propaganda] }),
      trackedTask({ directing: [leader], state: 'doneInTime', doneOn: '2021-10-20' }),
      trackedTask(),
    ])]);
    const [doc, ...others] = viecChiDao(directed, {}, formatHd29);
    expect(others).toEqual([]);
    expect(doc).toMatchObject({ rows: 2, subtitle: ['Đồng chí Nguyễn Minh Triết trực tiếp chỉ đạo'] });
    expect(doc?.reminds).toBeUndefined();
    expect(JSON.stringify(doc)).not.toMatch(/đề nghị|nhắc/iu);
  });
});
