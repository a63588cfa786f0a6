import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { UnitDetail } from '../../../shared/model/views.ts';
import { unitPageWords, unitWords } from '../../../shared/text/vi/units.ts';
import { Panel } from '../../components/Page.tsx';
import { paths } from '../../paths.ts';

const words = unitPageWords;

/** '30/06/2025' as a span of time in words; empty for a unit that was there always and still is. */
function span(fromOn: string | null, toOn: string | null): string {
  if (fromOn && toOn) return `${words.from(fromOn)} ${words.to(toOn)}`;
  if (fromOn) return words.from(fromOn);
  return toOn ? words.until(toOn) : words.always;
}

export function UnitFacts({ unit }: { unit: UnitDetail }) {
  const facts: [string, string | null][] = [
    [words.kind, unitWords.kind(unit.kind)],
    [words.shortName, unit.shortName],
    [words.code, unit.code],
    [words.region, unit.region],
    [words.cluster, unit.clusterName],
    [words.existence, unit.fromOn || unit.toOn ? span(unit.fromOn, unit.toOn) : null],
  ];
  return (
    <Panel title={words.facts}>
      <dl className="unit-facts">
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <Links name={words.successors} units={unit.successors} />
        <Links name={words.predecessors} units={unit.predecessors} />
      </dl>
    </Panel>
  );
}

function Links({ name, units }: { name: string; units: UnitDetail['successors'] }): ReactNode {
  if (units.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {units.map((unit) => (
            <li key={unit.id}>
              <span className="dim">{unitWords.fromDay(unit.onDay)}</span> <Link href={paths.unit(unit.id)}>{unit.name}</Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Names over time, and how papers call the unit. */
export function UnitNames({ unit }: { unit: UnitDetail }) {
  if (unit.names.length === 0 && unit.aliases.length === 0) return null;
  return (
    <>
      {unit.names.length > 0 && (
        <Panel title={words.names}>
          <ul className="unit-list">
            {unit.names.map((name) => (
              <li key={`${name.name} ${name.fromOn ?? ''}`}>
                <span>{name.name}</span>
                <span className="dim">{span(name.fromOn, name.toOn)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {unit.aliases.length > 0 && (
        <Panel title={words.aliases}>
          <ul className="unit-aliases">
            {unit.aliases.map((alias) => <li key={alias}>{alias}</li>)}
          </ul>
        </Panel>
      )}
    </>
  );
}
