import { Select } from '@mantine/core';
import { type SheetColumn, type SheetField, sheetFields } from '../../../shared/model/sheet.ts';
import { sheetWords as words } from '../../../shared/text/vi/sheet.ts';
import { Panel } from '../../components/Page.tsx';
import { sheetActions } from '../../stores/sheet.ts';

const NOTE = 'rest';
const choices = [...sheetFields.map((value) => ({ value: value as string, label: words.fields[value] })), { value: NOTE, label: words.intoNote }];

/** 'C', 'AB': as Excel calls a column. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Each column of the sheet with what it means: found by its words, changed here once. */
export function Columns({ columns, chosen }: { columns: readonly SheetColumn[]; chosen: readonly { index: number; field: SheetField | null }[] }) {
  return (
    <Panel className="sheet-columns" title={words.columns} note={words.columnsNote}>
      <ul className="sheet-column-list" tabIndex={0} aria-label={words.columns}>
        {columns.map((column) => {
          const own = chosen.find(({ index }) => index === column.index);
          const field = own ? own.field : column.field;
          const name = column.words === '' ? words.unnamedColumn(letterOf(column.index)) : column.words;
          return (
            <li key={column.index} className={field === null ? 'sheet-column sheet-column-rest' : 'sheet-column'}>
              <div className="sheet-column-words">
                <span className="sheet-column-name clip" title={name}>{name}</span>
                <span className="sheet-column-samples clip" title={column.samples.join(' · ')}>{column.samples.join(' · ')}</span>
              </div>
              <Select
                size="xs"
                w={176}
                searchable={false}
                aria-label={words.column(name)}
                data={choices}
                value={field ?? NOTE}
                allowDeselect={false}
                onChange={(value) => value && sheetActions.setColumn(column.index, value === NOTE ? null : (value as SheetField))}
                comboboxProps={{ shadow: 'md' }}
                maxDropdownHeight={340}
              />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
