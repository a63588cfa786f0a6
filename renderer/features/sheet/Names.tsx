import { Button, Checkbox } from '@mantine/core';
import type { SheetName, SheetNameAnswer, SheetNameMeaning } from '../../../shared/model/sheet.ts';
import { sheetWords } from '../../../shared/text/vi/sheet.ts';
import { type Party, PartySelect } from '../../components/PartySelect.tsx';
import { answerOf, sheetActions } from '../../stores/sheet.ts';

const words = sheetWords.name;
/** So many likely ones stand as buttons; the others are found by typing. */
const OFFERED = 2;

const idOf = ({ unitId, personId }: Party) => unitId ?? personId ?? '';

function meaningOf({ unitId, personId }: Party): SheetNameMeaning {
  return unitId === null ? { personId: personId ?? '' } : { unitId };
}

/** A name that the register does not know: who may be meant, and the ways to answer. */
function OpenName({ one, parties }: { one: SheetName; parties: readonly Party[] }) {
  const answer = (meaning: SheetNameMeaning) => sheetActions.answer({ name: one.name, meaning, ...('unitId' in meaning ? { remember: true } : {}) });
  const likely = one.candidates.flatMap((id) => parties.find((party) => idOf(party) === id) ?? []).slice(0, OFFERED);
  return (
    <>
      {likely.map((party) => (
        <Button key={idOf(party)} size="compact-sm" variant="light" onClick={() => answer(meaningOf(party))}>{party.name}</Button>
      ))}
      <PartySelect quiet label={words.who(one.name)} parties={parties} width={190} onPick={(party) => answer(meaningOf(party))} />
      {one.kind === 'unit' && <Button size="compact-sm" variant="default" onClick={() => answer({ newUnit: one.name })}>{words.newUnit}</Button>}
      <Button size="compact-sm" variant="default" onClick={() => answer({ asWritten: true })}>{words.asWritten}</Button>
    </>
  );
}

function AnsweredName({ answer, parties }: { answer: SheetNameAnswer; parties: readonly Party[] }) {
  const { name, meaning, remember } = answer;
  const said =
    'asWritten' in meaning ? words.stays
    : 'newUnit' in meaning ? words.isNew
    : (parties.find((party) => idOf(party) === ('unitId' in meaning ? meaning.unitId : meaning.personId))?.name ?? '');
  return (
    <>
      <span className="sheet-name-said">{said}</span>
      {'unitId' in meaning && (
        <Checkbox
          size="xs"
          label={words.remember}
          aria-label={words.rememberFor(name)}
          checked={remember ?? false}
          onChange={(event) => sheetActions.answer({ name, meaning, remember: event.currentTarget.checked })}
        />
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => sheetActions.ask(name)}>{words.change}</Button>
    </>
  );
}

interface NamesProps {
  names: readonly SheetName[];
  answers: readonly SheetNameAnswer[];
  parties: readonly Party[];
  /** How many are not answered. */
  open: number;
}

/** Every unknown name once, for the whole sheet. */
export function Names({ names, answers, parties, open }: NamesProps) {
  if (names.length === 0) return <p className="sheet-note">{words.none}</p>;
  return (
    <>
      <p className="sheet-note">
        {words.note}
        {open > 0 && <button type="button" className="button-plain link" onClick={sheetActions.leaveNames}>{words.allAsWritten(open)}</button>}
      </p>
      <ul className="sheet-names" tabIndex={0} aria-label={sheetWords.tabs.names}>
        {names.map((one) => {
          const answer = answerOf(one.name, answers);
          return (
            <li key={one.name} className={answer ? 'sheet-name sheet-name-answered' : 'sheet-name'}>
              <span className="sheet-name-words" title={one.name}>{one.name}</span>
              <span className="sheet-name-rows">{words.rows(one.rows)}</span>
              <div className="sheet-name-answers" role="group" aria-label={words.who(one.name)}>
                {answer ? <AnsweredName answer={answer} parties={parties} /> : <OpenName one={one} parties={parties} />}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
