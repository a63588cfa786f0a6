/** Applies what a reviewer decided to a reading: pure, decision after decision. One that no longer finds its place changes nothing. */
import type { Assignee, Deadline, DocumentHead, Reading, ReadRound } from '../../model/reading.ts';
import type { NameMeaning, ReviewDeadline, ReviewDecision, ReviewedItem, ReviewedReading, ReviewOwner, RoundChange, TaskChange } from '../../model/review.ts';
import { foldWords } from '../fold-text.ts';
import { bareTask, flatItems, keyedItems, openTask, type OpenItem, type OpenTask, PlaceKeys } from './keyed.ts';
import { groupKey, newUnitId } from './names.ts';
import { cutTask, joinTasks, onceBy, partyOf } from './parts.ts';

/** The reading with the decisions applied; the reading itself stays as it is. @param text the text its places lie in */
export function applyReview(reading: Reading, text: string, decisions: readonly ReviewDecision[]): ReviewedReading {
  const work = new Review(reading, text);
  for (const decision of decisions) work.apply(decision);
  return work.result();
}

class Review {
  readonly #reading: Reading;
  readonly #text: string;
  readonly #keys = new PlaceKeys();
  readonly #items: OpenItem[];
  readonly #rounds: ReadRound[];
  readonly #head: DocumentHead;
  readonly #newUnits = new Map<string, string>();
  readonly #aliases: { unitId: string; alias: string }[] = [];

  constructor(reading: Reading, text: string) {
    this.#reading = reading;
    this.#text = text;
    this.#items = keyedItems(reading.items, text, this.#keys);
    this.#rounds = reading.rounds.map((round) => ({ ...round, window: round.window && { ...round.window }, units: round.units.map((unit) => ({ ...unit })) }));
    this.#head = { ...reading.document };
  }

  apply(decision: ReviewDecision): void {
    switch (decision.kind) {
      case 'head':
        Object.assign(this.#head, decision.set);
        break;
      case 'title': {
        const item = flatItems(this.#items).find(({ key }) => key === decision.item);
        if (item) item.title = decision.title;
        break;
      }
      case 'round': {
        const round = this.#rounds[decision.round];
        if (round) changeRound(round, decision.set);
        break;
      }
      case 'task':
        this.#withTask(decision.task, (task) => change(task, decision.set));
        break;
      case 'drop':
      case 'bringBack':
        this.#withTask(decision.task, (task) => {
          task.dropped = decision.kind === 'drop';
        });
        break;
      case 'split':
        this.#withTask(decision.task, (task, item, place) => {
          const parts = cutTask(task, this.#text, decision.at);
          if (!parts) return;
          parts[1].key = this.#keys.of('task', parts[1].source.start);
          item.tasks.splice(place, 1, ...parts);
        });
        break;
      case 'merge':
        this.#withTask(decision.task, (task, item, place) => {
          const before = item.tasks[place - 1];
          if (before) item.tasks.splice(place - 1, 2, joinTasks(before, task, this.#text));
        });
        break;
      case 'add': {
        const item = flatItems(this.#items).find(({ key }) => key === decision.item);
        const { start, end } = decision;
        if (!item || start >= end || start < item.source.start || end > item.source.end) return;
        item.tasks.push(openTask(bareTask(this.#text, start, end), this.#keys.of('task', start)));
        item.tasks.sort((a, b) => a.source.start - b.source.start);
        break;
      }
      case 'name':
        this.#name(decision.name, decision.meaning, decision.remember ?? false);
        break;
      case 'group':
        this.#group(groupKey(decision.name), decision.meaning);
        break;
      case 'advise': {
        const person = foldWords(decision.person);
        for (const task of this.#tasks()) {
          if (onlyPersons(task) && task.assignees.some(({ name }) => foldWords(name) === person)) task.advisingUnitId = decision.unitId;
        }
        break;
      }
      case 'deadline': {
        const { at, from, to } = decision;
        const windows = this.#rounds.flatMap(({ window }) => (window ? [window] : []));
        for (const deadline of [...this.#tasks().flatMap((task) => task.deadlines), ...windows]) {
          if (deadline.source.start === at) Object.assign(deadline, { from, to, fuzzy: to === null });
        }
        break;
      }
      case 'settle':
        break;
    }
  }

  result(): ReviewedReading {
    return {
      ...this.#reading,
      document: this.#head,
      items: this.#items.map(closed),
      rounds: this.#rounds,
      newUnits: [...this.#newUnits].map(([id, name]) => ({ id, name })),
      aliases: this.#aliases,
    };
  }

  #tasks(): OpenTask[] {
    return flatItems(this.#items).flatMap((item) => item.tasks);
  }

  #withTask(key: string, work: (task: OpenTask, item: OpenItem, place: number) => void): void {
    for (const item of flatItems(this.#items)) {
      const place = item.tasks.findIndex((task) => task.key === key);
      const task = item.tasks[place];
      if (!task) continue;
      work(task, item, place);
      return;
    }
  }

  #name(name: string, meaning: NameMeaning, remember: boolean): void {
    const asked = foldWords(name);
    const party = this.#party(meaning);
    for (const task of this.#tasks()) {
      for (const one of task.assignees) if (foldWords(one.name) === asked) Object.assign(one, party);
      task.assignees = onceBy(task.assignees, (one) => `${partyOf(one)} ${one.role}`);
    }
    if (party.unitId === null) return;
    for (const unit of this.#rounds.flatMap((round) => round.units)) if (foldWords(unit.name) === asked) unit.unitId = party.unitId;
    if (remember && !('newUnit' in meaning)) this.#aliases.push({ unitId: party.unitId, alias: name });
  }

  #party(meaning: NameMeaning): Pick<Assignee, 'unitId' | 'personId' | 'kind'> {
    if ('personId' in meaning) return { unitId: null, personId: meaning.personId, kind: 'person' };
    if ('unitId' in meaning) return { unitId: meaning.unitId, personId: null, kind: 'unit' };
    const id = newUnitId(meaning.newUnit);
    this.#newUnits.set(id, meaning.newUnit);
    return { unitId: id, personId: null, kind: 'unit' };
  }

  #group(key: string, meaning: Extract<ReviewDecision, { kind: 'group' }>['meaning']): void {
    const isMeant = (one: Assignee) => one.kind === 'group' && groupKey(one.name) === key;
    for (const task of this.#tasks()) {
      const meant = task.assignees.filter(isMeant);
      if (meant.length === 0) continue;
      const leads = meant.some(({ role }) => role === 'lead');
      if ('group' in meaning) {
        if (leads) task.checklistGroup = meaning.group;
        continue;
      }
      if (leads) task.checklistGroup = null;
      const single = task.assignees.flatMap((one) => (isMeant(one) ? meaning.owners.map((owner) => ({ ...one, ...owner })) : [one]));
      task.assignees = onceBy(single, (one) => `${partyOf(one)} ${one.role}`);
    }
  }
}

/** A task that is given to persons alone: somebody has to prepare it for them. */
export function onlyPersons({ assignees }: Pick<OpenTask, 'assignees'>): boolean {
  const leads = assignees.filter(({ role }) => role !== 'support');
  return leads.length > 0 && leads.every(({ kind }) => kind === 'person') && !assignees.some(({ kind }) => kind === 'unit');
}

function change(task: OpenTask, set: TaskChange): void {
  if (set.title !== undefined) task.title = set.title;
  if (set.kind !== undefined) task.kind = set.kind;
  if (set.advisingUnitId !== undefined) task.advisingUnitId = set.advisingUnitId;
  if (set.owners) task.assignees = set.owners.map((owner) => assigneeOf(task, owner));
  if (set.deadlines) task.deadlines = set.deadlines.map((deadline) => deadlineOf(task, deadline));
  if (set.recurrences) {
    task.recurrences = set.recurrences.map((one) => ({
      ...one,
      source: task.recurrences.find(({ phrase }) => phrase === one.phrase)?.source ?? task.source,
    }));
  }
  if (set.owners && !task.assignees.some(({ kind, role }) => kind === 'group' && role === 'lead')) task.checklistGroup = null;
}

function changeRound(round: ReadRound, { name, window, units }: RoundChange): void {
  if (name !== undefined) round.name = name;
  if (units) round.units = units.map((unit) => ({ ...unit }));
  if (window === undefined) return;
  const read = round.window;
  round.window = window && {
    ...window, fuzzy: window.to === null, provisional: read?.provisional ?? false, anchor: read?.anchor ?? null, source: read?.source ?? round.source,
  };
}

/** Who was read keeps the place in the text; who was typed belongs to the whole task. */
function assigneeOf(task: OpenTask, owner: ReviewOwner): Assignee {
  return { ...owner, source: task.assignees.find(({ name }) => name === owner.name)?.source ?? task.source };
}

function deadlineOf(task: OpenTask, typed: ReviewDeadline): Deadline {
  const read = task.deadlines.find(({ phrase }) => phrase === typed.phrase);
  if (read && read.from === typed.from && read.to === typed.to) return read;
  return { ...typed, fuzzy: typed.to === null, provisional: false, anchor: read?.anchor ?? null, source: read?.source ?? task.source };
}

/** A duty that comes again and has no last day stands; every other task is one to be done. */
function kindOf(task: OpenTask): ReviewedItem['tasks'][number]['kind'] {
  if (task.kind !== null) return task.kind;
  return task.recurrences.length > 0 && task.deadlines.every(({ to }) => to === null) ? 'standingDuty' : 'task';
}

function closed(item: OpenItem): ReviewedItem {
  const tasks = item.tasks.map((task) => ({ ...task, kind: kindOf(task) }));
  return { ...item, task: tasks.some(isWritten), tasks, children: item.children.map(closed) };
}

/** Whether a task becomes one of the register. */
export function isWritten(task: { dropped: boolean; kind: string }): boolean {
  return !task.dropped && task.kind !== 'statement';
}
