import { Button, Checkbox } from '@mantine/core';
import { choiceRules, chosenBy, type ChoiceRule } from '../../../shared/domain/conflict-choice.ts';
import type { ConflictView } from '../../../shared/model/exchange-views.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { say } from '../../stores/commands.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { laptopList } from '../../stores/outside.ts';
import { useResource } from '../../stores/resource.ts';

const words = exchangeWords.conflicts;

interface BulkChoiceProps {
  conflicts: readonly ConflictView[];
  /** Of these, the chosen ones. */
  selected: readonly ConflictView[];
  onSelectAll: (all: boolean) => void;
}

/** Many conflicts settled by one rule, in one step that Ctrl+Z takes back whole. */
export function BulkChoice({ conflicts, selected, onSelectAll }: BulkChoiceProps) {
  const { data: laptops } = useResource(laptopList, {});
  const settle = async (rule: ChoiceRule) => {
    const own = new Set((laptops ?? []).filter((laptop) => laptop.own).map(({ origin }) => origin));
    const choices = selected.flatMap((conflict) => {
      const choose = chosenBy(rule, conflict, own);
      return choose === null ? [] : [{ id: conflict.id, choose }];
    });
    if (choices.length === 0) return say(words.noneFits, 'alarm');
    const settled = await exchangeActions.settleAll(choices);
    if (settled !== null) say(words.settledAll(settled));
  };
  return (
    <div className="conflict-bulk">
      <Checkbox
        size="sm"
        label={words.selectAll}
        checked={selected.length === conflicts.length}
        indeterminate={selected.length > 0 && selected.length < conflicts.length}
        onChange={(event) => onSelectAll(event.currentTarget.checked)}
      />
      {selected.length > 0 && (
        <>
          <span>{words.selected(selected.length)}</span>
          {choiceRules.map((rule) => (
            <Button key={rule} variant="default" disabled={laptops === null} onClick={() => void settle(rule)}>{words.bulk[rule]}</Button>
          ))}
        </>
      )}
    </div>
  );
}
