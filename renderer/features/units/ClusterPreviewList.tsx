import type { ClusterPreview, RecognisedName } from '../../../shared/model/views.ts';
import { pasteClusterWords } from '../../../shared/text/vi/units.ts';
import { IconQuestion } from '../../icons.ts';

function namesOf(row: ClusterPreview): RecognisedName[] {
  return [row.leader, row.department, ...row.units].filter((name) => name !== null);
}

/** What a pasted table would become: known names plain, the others marked and listed. */
export function ClusterPreviewList({ rows }: { rows: readonly ClusterPreview[] }) {
  const unknown = rows.flatMap(namesOf).filter((name) => name.name === null);
  const units = rows.flatMap((row) => row.units).filter((unit) => unit.name !== null).length;
  return (
    <>
      <p className="paste-summary">{pasteClusterWords.summary(rows.length, units)}</p>
      {unknown.length > 0 && (
        <div className="paste-unknown" role="alert">
          <p><strong>{pasteClusterWords.unknown(unknown.length)}:</strong> {unknown.map((name) => name.words).join(', ')}</p>
          <p>{pasteClusterWords.unknownHint}</p>
        </div>
      )}
      <ul className="paste-rows">
        {rows.map((row, index) => (
          <li key={`${index} ${row.name}`}>
            <p className="paste-row-head">
              <strong>{row.name}</strong>
              <span className="dim">{row.known ? pasteClusterWords.isKnown : pasteClusterWords.isNew}</span>
            </p>
            <p className="paste-charge">
              <Name name={row.leader} missing={pasteClusterWords.noLeader} />
              <Name name={row.department} missing={pasteClusterWords.noDepartment} />
            </p>
            <ul className="paste-names">
              {row.units.map((unit, place) => (
                <li key={`${place} ${unit.words}`}><Name name={unit} missing="" /></li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ name, missing }: { name: RecognisedName | null; missing: string }) {
  if (name === null) return <span className="dim">{missing}</span>;
  if (name.name !== null) return <span>{name.name}</span>;
  return (
    <span className="paste-stranger">
      <IconQuestion size={13} aria-hidden />
      {name.words}
    </span>
  );
}
