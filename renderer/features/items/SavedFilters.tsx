import { Button, Menu, Modal } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { savedFilterWords } from '../../../shared/text/vi/items.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { navigate } from '../../hash-location.ts';
import { IconDown } from '../../icons.ts';
import { type ItemFilter, type ItemView, paths } from '../../paths.ts';
import { filterActions, filterList } from '../../stores/filters.ts';
import { useResource } from '../../stores/resource.ts';

interface SavedFiltersProps {
  filter: ItemFilter;
  /** How the list is looked at; a filter by name leaves it as it is. */
  shown: ItemView;
  conditions: number;
  today: string;
}

/** A filter as text, whatever the order its conditions were given in. */
function queryOf(filter: ItemFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value).map(([name, value]) => [name, String(value)]));
  query.sort();
  return query.toString();
}

/** Filters by name: one click brings them back; the one in sight may be kept or taken away. */
export function SavedFilters({ filter, shown, conditions, today }: SavedFiltersProps) {
  const { data } = useResource(filterList, {});
  const [naming, setNaming] = useState(false);
  const saved = data?.rows ?? [];
  const query = queryOf(filter);
  const here = saved.find((one) => one.query === query);
  if (saved.length === 0 && conditions === 0) return null;
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconDown size={14} aria-hidden />}>{here?.name ?? savedFilterWords.open}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {saved.map((one) => (
            <Menu.Item
              key={one.id}
              fw={one.id === here?.id ? 650 : undefined}
              onClick={() => navigate(paths.items({ ...Object.fromEntries(new URLSearchParams(one.query)), ...shown }), { replace: true })}
            >
              {one.name}
            </Menu.Item>
          ))}
          {saved.length > 0 && <Menu.Divider />}
          {here ? (
            <Menu.Item onClick={() => void filterActions.remove(here)}>{savedFilterWords.remove(here.name)}</Menu.Item>
          ) : (
            <Menu.Item disabled={conditions === 0} onClick={() => setNaming(true)}>{savedFilterWords.keep}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={naming} onClose={() => setNaming(false)} title={savedFilterWords.title} closeButtonProps={{ 'aria-label': commonWords.close }}>
        <EntryForm
          label={savedFilterWords.title}
          save={savedFilterWords.save}
          today={today}
          onClose={() => setNaming(false)}
          fields={[{ name: 'name', label: savedFilterWords.name, kind: 'text', required: true, hint: savedFilterWords.hint }]}
          onSave={(v) => filterActions.save(v['name'] ?? '', query)}
        />
      </Modal>
    </>
  );
}
