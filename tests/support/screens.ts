/** Every screen of the program with real amounts of data: what is looked at, photographed and checked for accessibility. */
import { paths } from '../../renderer/paths.ts';
import type { OpenWindow } from './window.ts';

export interface Screen {
  name: string;
  open(window: OpenWindow): Promise<void>;
}

const at = (name: string, path: string): Screen => ({ name, open: (window) => window.go(path) });

/** Screens of the sample year; the order is that of a walk through the program. */
export const screens: readonly Screen[] = [
  at('hom-nay', paths.today),
  at('van-ban', paths.documents),
  {
    name: 'mot-van-ban',
    open: async (window) => {
      const [document] = (await window.call('documents.list', {})).rows;
      await window.go(paths.document(document?.id ?? ''));
    },
  },
  at('nhiem-vu', paths.items()),
  at('nhiem-vu-qua-han', paths.items({ by: 'task', status: 'overdue' })),
  at('nhiem-vu-bang', paths.items({ view: 'board' })),
  at('nhiem-vu-khoi-luong', paths.items({ view: 'load' })),
  {
    name: 'mot-muc',
    open: async (window) => {
      const [item] = (await window.call('items.list', { search: '533/6' })).rows;
      await window.go(paths.item(item?.id ?? ''));
    },
  },
  {
    name: 'tung-don-vi',
    open: async (window) => {
      const [task] = (await window.call('tasks.list', { search: '533/6', status: 'overdue' })).rows;
      await window.go(paths.item(task?.itemId ?? '', task?.id));
    },
  },
  {
    name: 'giao-ban',
    open: async (window) => {
      const [meeting] = (await window.call('meetings.list', {})).rows;
      await window.go(paths.meeting(meeting?.id ?? ''));
    },
  },
  at('thiet-dat', paths.settings),
  at('thuong-xuyen', paths.duties),
  at('thuong-xuyen-thang', `${paths.duties}?view=month`),
  at('ke-hoach', paths.plan),
  at('ke-hoach-thang', `${paths.plan}?view=month&month=2021-06`),
  at('lich-tuan', `${paths.plan}?view=month&span=week&day=2021-10-27`),
  at('lich-ngay', `${paths.plan}?view=month&span=day&day=2021-10-29`),
  at('ke-hoach-danh-sach', `${paths.plan}?view=list`),
  {
    name: 'mot-cuoc-kiem-tra',
    open: async (window) => {
      const [visit] = (await window.call('visits.list', { year: 2021 })).rows;
      await window.go(paths.visit(visit?.id ?? ''));
    },
  },
  at('do-phu', `${paths.plan}?view=coverage`),
  at('do-phu-o', `${paths.plan}?view=coverage&shape=tiles`),
  at('sau-kiem-tra', `${paths.plan}?view=after`),
  at('trung-lich', `${paths.plan}?view=clashes`),
  at('ngay-di-co-so', `${paths.plan}?view=days`),
  at('lich-cong-tac', `${paths.plan}?view=week&week=2021-10-25`),
  at('giao-ban-cum', `${paths.plan}?view=briefings`),
  at('don-vi', paths.units),
  at('cum', `${paths.units}?tab=clusters`),
  at('don-vi-ket-thuc', `${paths.units}?tab=ended`),
  {
    name: 'mot-don-vi',
    open: async (window) => {
      const [unit] = (await window.call('units.list', { kind: 'department', search: 'kiem tra' })).rows;
      await window.go(paths.unit(unit?.id ?? ''));
    },
  },
  at('bao-cao', paths.reports),
  at('lich-su', paths.history),
  at('trao-doi', paths.exchange),
  at('tro-giup', paths.help()),
];
