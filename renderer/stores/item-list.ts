/** The list of items (or of their tasks): pages of a hundred, fetched as they come into sight; remembers where one was. */
import { create } from 'zustand';
import { listInputOf } from '../../shared/domain/list-query.ts';
import type { ItemRow, Page } from '../../shared/model/views.ts';
import { itemsWords } from '../../shared/text/vi/items.ts';
import { call, type Refused } from '../api/office.ts';
import type { ItemFilter } from '../paths.ts';
import { say } from './commands.ts';

const PAGE = 100;
const MOST_CHOSEN = 500;

/** A line of either list; `itemId` is the item that opens, `taskId` the task in it. */
export interface ListLine extends ItemRow {
  itemId: string;
  taskId: string | null;
}

interface ItemListState {
  /** What the pages answer: the filter as JSON; null before the first answer. */
  of: string | null;
  total: number;
  pages: ReadonlyMap<number, ListLine[]>;
  refused: Refused | null;
  /** The active line of each filter seen so far. */
  places: ReadonlyMap<string, number>;
  /** Chosen lines by id; they belong to the filter in sight. */
  chosen: ReadonlyMap<string, ListLine>;
  /** The line that is typed in, and where it stood when that began. */
  edited: { id: string; index: number } | null;
}

/** The one task that a line stands for; null for items with several. */
export function taskOf(line: ListLine): string | null {
  return line.taskId ?? (line.tasks === 1 ? (line.openTaskIds[0] ?? null) : null);
}

/** The line at an index, once its page is here. */
export function lineAt({ pages }: Pick<ItemListState, 'pages'>, index: number): ListLine | undefined {
  return pages.get(Math.floor(index / PAGE))?.[index % PAGE];
}

/** The active line of a filter, counted from 0. */
export function placeIn({ places, total }: Pick<ItemListState, 'places' | 'total'>, key: string): number {
  return Math.min(places.get(key) ?? 0, Math.max(0, total - 1));
}

export const useItemList = create<ItemListState>(() => ({ of: null, total: 0, pages: new Map(), refused: null, places: new Map(), chosen: new Map(), edited: null }));

async function pageOf(filter: ItemFilter, page: number): Promise<{ ok: true; output: Page<ListLine> } | Refused> {
  const input = { ...listInputOf(filter as Record<string, string | undefined>), limit: PAGE, offset: page * PAGE };
  if (filter.by === 'task') {
    const answer = await call('tasks.list', input);
    if (!answer.ok) return answer;
    return { ok: true, output: { ...answer.output, rows: answer.output.rows.map((row) => ({ ...row, taskId: row.id })) } };
  }
  const answer = await call('items.list', input);
  if (!answer.ok) return answer;
  return { ok: true, output: { ...answer.output, rows: answer.output.rows.map((row) => ({ ...row, itemId: row.id, taskId: null })) } };
}

/** The list, as far as it answers the filter in sight: of lines of an earlier one nothing is done. */
function listNow(): ItemListState | null {
  const state = useItemList.getState();
  return state.of === keyNow ? state : null;
}

let filterNow: ItemFilter = {};
let keyNow = '';
let turn = 0;
let inSight = { from: 0, to: 0 };
const underway = new Set<number>();

/** Fetches pages; the first answer of a turn takes the place of all that was there, so that nothing flickers. */
async function fetchPages(pages: number[], fresh: boolean): Promise<void> {
  const mine = turn;
  const key = keyNow;
  for (const page of pages) underway.add(page);
  const answers = await Promise.all(pages.map((page) => pageOf(filterNow, page)));
  if (mine !== turn) return;
  for (const page of pages) underway.delete(page);
  const refused = answers.find((answer): answer is Refused => !answer.ok) ?? null;
  if (refused) return useItemList.setState({ refused, of: key, total: 0, pages: new Map() });
  useItemList.setState((state) => {
    const kept = fresh ? new Map<number, ListLine[]>() : new Map(state.pages);
    let { total } = state;
    for (const [index, page] of pages.entries()) {
      const answer = answers[index];
      if (!answer?.ok) continue;
      kept.set(page, answer.output.rows);
      total = answer.output.total;
    }
    return { of: key, total, pages: kept, refused: null };
  });
}

function pagesBetween(from: number, to: number): number[] {
  const first = Math.floor(from / PAGE);
  return Array.from({ length: Math.floor(to / PAGE) - first + 1 }, (_, index) => first + index);
}

function begin(pages: number[]): void {
  turn += 1;
  underway.clear();
  void fetchPages(pages, true);
}

export const itemListActions = {
  /** Shows the list of a filter, at the line where it was left. */
  open(filter: ItemFilter): void {
    filterNow = filter;
    if (keyNow !== JSON.stringify(filter)) useItemList.setState({ chosen: new Map(), edited: null });
    keyNow = JSON.stringify(filter);
    const place = useItemList.getState().places.get(keyNow) ?? 0;
    inSight = { from: place, to: place };
    begin(pagesBetween(place, place));
  },
  /** Asks again for what is in sight. */
  reload: () => begin(pagesBetween(inSight.from, inSight.to)),
  /** Fetches the pages of lines that came into sight. */
  need(from: number, to: number): void {
    inSight = { from, to };
    const { pages, of } = useItemList.getState();
    if (of !== keyNow) return;
    const missing = pagesBetween(from, to).filter((page) => !pages.has(page) && !underway.has(page));
    if (missing.length > 0) void fetchPages(missing, false);
  },
  /** Chooses lines that are there, or takes the choice back when `on` is false. */
  choose(indices: readonly number[], on: boolean | 'toggle'): void {
    const state = listNow();
    if (!state) return;
    const next = new Map(state.chosen);
    for (const index of indices) {
      const line = lineAt(state, index);
      if (!line) continue;
      if (on === true || (on === 'toggle' && !next.has(line.id))) next.set(line.id, line);
      else next.delete(line.id);
    }
    useItemList.setState({ chosen: next });
  },
  /** Chooses all that the filter finds, up to so many as one may be reminded of at once. */
  async chooseAll(): Promise<void> {
    const key = keyNow;
    const { total } = useItemList.getState();
    const answers = await Promise.all(pagesBetween(0, Math.min(total, MOST_CHOSEN) - 1).map((page) => pageOf(filterNow, page)));
    if (key !== keyNow) return;
    useItemList.setState({ chosen: new Map(answers.flatMap((answer) => (answer.ok ? answer.output.rows : [])).map((line) => [line.id, line])) });
  },
  /** The chosen lines, else the active one. */
  inHand(): ListLine[] {
    const state = listNow();
    if (!state) return [];
    if (state.chosen.size > 0) return [...state.chosen.values()];
    const line = lineAt(state, placeIn(state, keyNow));
    return line ? [line] : [];
  },
  chooseNone: () => useItemList.setState({ chosen: new Map() }),
  /** Opens a line for typing; one that stands for several tasks opens none. */
  edit(index: number): void {
    const state = listNow();
    if (!state) return;
    const line = lineAt(state, index);
    if (!line || taskOf(line) === null) {
      useItemList.setState({ edited: null });
      if (line) say(itemsWords.line.several, 'alarm');
      return;
    }
    itemListActions.setPlace(keyNow, index);
    useItemList.setState({ edited: { id: line.id, index } });
  },
  /** Opens the active line for typing. */
  editActive(): void {
    itemListActions.edit(placeIn(useItemList.getState(), keyNow));
  },
  /** Done with the line that was typed in: on to the next one (1), the one before (-1), or away (0). */
  leave(index: number, step: 1 | -1 | 0): void {
    const next = index + step;
    if (step !== 0 && next >= 0 && next < useItemList.getState().total) itemListActions.edit(next);
    else useItemList.setState({ edited: null });
  },
  setPlace(key: string, place: number): void {
    useItemList.setState((state) => ({ places: new Map(state.places).set(key, place) }));
  },
};
