/** Units and clusters: corrections, the cluster table pasted from Excel, and the work of units that ended. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { parseClusterTable } from '../../shared/domain/cluster-table.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { addDays } from '../../shared/domain/civil-date.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ClusterPreview, Page, RecognisedName, UnitDetail } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { dictionary } from '../db/queries/store-info.ts';
import { getUnit, listClusters } from '../db/queries/units.ts';
import { membershipsOf, openWorkOf, successorsOf } from '../db/queries/ended-work.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';
import type { CommandScope } from './scope.ts';
import { type Update, updateRow } from './update-row.ts';

const UNIT_COLUMNS = ['name', 'shortName', 'code', 'precedence', 'region', 'fromOn', 'toOn', 'contactName', 'contactPhone', 'address', 'note'] as const;

/** @throws Refusal as `updateRow` */
export async function updateUnit(trx: WriteDb, input: Update, scope: CommandScope): Promise<UnitDetail> {
  await updateRow(trx, 'unit', UNIT_COLUMNS, input, scope);
  return getUnit(trx, input.id, scope.today);
}

interface Known {
  id: string;
  name: string;
}

/** Every name that a unit of the day or a person is known by, folded. */
async function nameBook(db: ReadDb, today: string): Promise<{ units: Map<string, Known>; persons: Map<string, Known> }> {
  const { units, persons } = await dictionary(db);
  const live = units.filter((unit) => (unit.fromOn ?? '') <= today && (unit.toOn ?? '9999') >= today);
  return {
    units: new Map(live.flatMap((unit) => unit.names.map((name) => [foldWords(name), { id: unit.id, name: unit.names[0] ?? name }] as const))),
    persons: new Map(persons.map((person) => [foldWords(person.name), { id: person.id, name: person.name }] as const)),
  };
}

/** What pasting a table of clusters would do: each name as worded beside the name that the register knows. */
export async function previewClusters(db: ReadDb, text: string, today: string): Promise<Page<ClusterPreview>> {
  const known = await nameBook(db, today);
  const present = new Set((await listClusters(db, today)).clusters.map((cluster) => cluster.id));
  const recognised = (names: ReadonlyMap<string, Known>, words: string): RecognisedName => ({
    words,
    name: names.get(foldWords(words))?.name ?? null,
  });
  const rows = parseClusterTable(text).map((row): ClusterPreview => ({
    name: row.name,
    known: present.has(computedId('cluster', foldWords(row.name))),
    leader: row.leader ? recognised(known.persons, row.leader) : null,
    department: row.department ? recognised(known.units, row.department) : null,
    units: row.units.map((words) => recognised(known.units, words)),
  }));
  return { total: rows.length, rows };
}

/**
 * Takes the table of clusters as pasted from Excel: name, leader, standing department, units. Clusters that are there
 * already (by name) get what the table says; units move to the cluster that the table names.
 * @returns counts, and the names that no unit, department or person is known by
 */
export async function pasteClusters(
  trx: WriteDb,
  input: ParsedInputOf<'clusters.paste'>,
  scope: CommandScope,
): Promise<{ clusters: number; units: number; unknown: string[] }> {
  const today = scope.today;
  const known = await nameBook(trx, today);
  const unknown: string[] = [];
  const found = (names: ReadonlyMap<string, Known>, words: string): string | null => {
    const id = names.get(foldWords(words))?.id ?? null;
    if (id === null && words !== '') unknown.push(words);
    return id;
  };
  const rows = parseClusterTable(input.text);
  const present = await listClusters(trx, today);
  let count = 0;
  for (const [ordinal, row] of rows.entries()) {
    const clusterId = computedId('cluster', foldWords(row.name));
    await put(trx, 'cluster', clusterId, { name: row.name, precedence: ordinal });
    await charge(trx, clusterId, 'leader', { personId: row.leader ? found(known.persons, row.leader) : null });
    await charge(trx, clusterId, 'standing', { unitId: row.department ? found(known.units, row.department) : null });
    for (const name of row.units) {
      const unitId = found(known.units, name);
      if (!unitId) continue;
      const before = present.clusters.find((cluster) => cluster.units.some((unit) => unit.id === unitId));
      if (before && before.id !== clusterId) await leave(trx, before.id, unitId, input.from ?? null);
      if (before?.id !== clusterId) {
        await put(trx, 'clusterMember', computedId(clusterId, 'member', unitId, input.from ?? ''), {
          clusterId,
          unitId,
          fromOn: input.from ?? null,
        });
      }
      count += 1;
    }
  }
  return { clusters: rows.length, units: count, unknown };
}

async function leave(trx: WriteDb, clusterId: string, unitId: string, from: string | null): Promise<void> {
  const members = (await membershipsOf(trx, unitId)).filter((member) => member.clusterId === clusterId);
  for (const member of members) {
    await writeCells(trx, 'clusterMember', member.id, from ? { toOn: addDays(from, -1) } : { removed: 1 });
  }
}

async function charge(trx: WriteDb, clusterId: string, role: string, who: { unitId?: string | null; personId?: string | null }): Promise<void> {
  if (!who.unitId && !who.personId) return;
  await put(trx, 'clusterCharge', computedId(clusterId, 'charge', role), { clusterId, role, ...who });
}

/** @throws Refusal `not-found` */
export async function updateCluster(trx: WriteDb, input: ParsedInputOf<'clusters.update'>): Promise<{ ok: true }> {
  if (!(await readCells(trx, 'cluster', input.id))) throw new Refusal('not-found');
  if (input.name !== undefined) await writeCells(trx, 'cluster', input.id, { name: input.name });
  if (input.leaderId !== undefined) {
    await put(trx, 'clusterCharge', computedId(input.id, 'charge', 'leader'), { clusterId: input.id, role: 'leader', personId: input.leaderId });
  }
  if (input.departmentId !== undefined) {
    await put(trx, 'clusterCharge', computedId(input.id, 'charge', 'standing'), { clusterId: input.id, role: 'standing', unitId: input.departmentId });
  }
  return { ok: true };
}

/**
 * Moves the open work of a unit that ended to its successor. What papers say stays as worded: only who is in charge changes.
 * @throws Refusal `not-found`, `choose-successor` when there are several and none is named
 */
export async function moveWork(
  trx: WriteDb,
  input: ParsedInputOf<'units.moveWork'>,
  scope: CommandScope,
): Promise<{ moved: number }> {
  const unit = await getUnit(trx, input.unitId, scope.today);
  const successors = await successorsOf(trx, input.unitId);
  const target = input.successorId ?? (successors.length === 1 ? successors[0]?.id : undefined);
  if (target === undefined) throw new Refusal('choose-successor', { unit: unit.name, count: successors.length });
  await getUnit(trx, target, scope.today);
  const work = await openWorkOf(trx, input.unitId, scope.today);
  for (const { table, id } of work) await writeCells(trx, table, id, { unitId: target });
  const members = (await membershipsOf(trx, input.unitId)).filter((member) => member.toOn === null);
  for (const member of members) {
    const from = unit.toOn ? addDays(unit.toOn, 1) : scope.today;
    await writeCells(trx, 'clusterMember', member.id, { toOn: addDays(from, -1) });
    const place = computedId(member.clusterId ?? '', 'member', target, from);
    await put(trx, 'clusterMember', place, { clusterId: member.clusterId, unitId: target, fromOn: from });
  }
  return { moved: work.length + members.length };
}
