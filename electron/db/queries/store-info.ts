/** What the store says of itself, and what the reading of documents may know of the house. */
import { sql } from 'kysely';
import type { DictionaryPerson, DictionaryUnit } from '../../../shared/model/reading.ts';
import type { AppInfo, StoreInfo } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';

/** Names the meta value that marks a register of sample data. */
export const SAMPLE = 'sample';

export async function metaValue(db: ReadDb, name: string): Promise<string | null> {
  return (await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null;
}

export async function appInfo(db: ReadDb): Promise<Pick<AppInfo, 'sample' | 'documents' | 'savedAt'>> {
  const facts = await sql<{ documents: number; savedAt: number | null }>`
    SELECT (SELECT count(*) FROM live_document) AS documents,
      (SELECT at FROM step WHERE kind <> 'program' ORDER BY arrived DESC LIMIT 1) AS savedAt`.execute(db);
  return {
    sample: (await metaValue(db, SAMPLE)) === '1',
    documents: facts.rows[0]?.documents ?? 0,
    savedAt: facts.rows[0]?.savedAt ?? null,
  };
}

export async function storeInfo(db: ReadDb, version: string): Promise<StoreInfo> {
  const one = async (query: string): Promise<number> => (await sql<{ n: number }>`${sql.raw(query)}`.execute(db)).rows[0]?.n ?? 0;
  const origins = await sql<StoreInfo['origins'][number]>`
    SELECT o.id, o.name, o.reason, (SELECT count(*) FROM step s WHERE s.origin = o.num) AS steps FROM origin o`.execute(db);
  const schema = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name DESC LIMIT 1`.execute(db);
  return {
    storeId: (await metaValue(db, 'storeId')) ?? '',
    sample: (await metaValue(db, SAMPLE)) === '1',
    version,
    schema: schema.rows[0]?.name ?? '',
    steps: await one('SELECT count(*) AS n FROM step'),
    operations: await one('SELECT count(*) AS n FROM op'),
    origins: origins.rows,
    documents: await one('SELECT count(*) AS n FROM live_document'),
    items: await one('SELECT count(*) AS n FROM live_item'),
    tasks: await one('SELECT count(*) AS n FROM live_task'),
    units: await one('SELECT count(*) AS n FROM live_unit'),
    bytes: await one('SELECT page_count * page_size AS n FROM pragma_page_count(), pragma_page_size()'),
  };
}

/** The dictionary of units and people that documents are read with. */
export async function dictionary(db: ReadDb): Promise<{ units: DictionaryUnit[]; persons: DictionaryPerson[] }> {
  const units = await db.selectFrom('live_unit').select(['id', 'kind', 'name', 'shortName', 'code', 'fromOn', 'toOn']).orderBy('precedence').execute();
  const aliases = await db.selectFrom('live_unitAlias').select(['unitId', 'alias']).execute();
  const names = await db.selectFrom('live_unitName').select(['unitId', 'name']).execute();
  const persons = await db.selectFrom('live_person').select(['id', 'name']).orderBy('precedence').execute();
  const positions = await db.selectFrom('live_personPosition').select(['personId', 'position', 'addressAs']).execute();
  return {
    units: units.map((unit) => ({
      id: unit.id,
      kind: unit.kind,
      names: [
        ...new Set([
          unit.name,
          ...(unit.shortName ? [unit.shortName] : []),
          ...(unit.code ? [unit.code] : []),
          ...names.filter((row) => row.unitId === unit.id).map((row) => row.name),
          ...aliases.filter((row) => row.unitId === unit.id).map((row) => row.alias),
        ]),
      ],
      fromOn: unit.fromOn,
      toOn: unit.toOn,
    })),
    persons: persons.map((person) => ({
      id: person.id,
      name: person.name,
      positions: positions
        .filter((row) => row.personId === person.id)
        .flatMap((row) => [row.position, ...(row.addressAs ? [row.addressAs] : [])]),
    })),
  };
}
