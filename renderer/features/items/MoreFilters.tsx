import { Button, Popover } from '@mantine/core';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { trackerWords } from '../../../shared/text/vi/trackers.ts';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { IconDown } from '../../icons.ts';
import type { ItemFilter } from '../../paths.ts';
import { trackerList, useTags } from '../../stores/marks.ts';
import { useResource } from '../../stores/resource.ts';

interface MoreFiltersProps {
  filter: ItemFilter;
  onChange: (part: ItemFilter) => void;
}

/** Conditions that are asked for less often: tag and tracker. */
export function MoreFilters({ filter, onChange }: MoreFiltersProps) {
  const tags = useTags();
  const trackers = useResource(trackerList, {}).data?.rows ?? [];
  const chosen = [filter.tag, trackers.find((one) => one.id === filter.trackerId)?.name].filter(Boolean).join(', ');
  if (tags.length === 0 && trackers.length === 0) return null;
  return (
    <Popover position="bottom-start" shadow="md" width={280} trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" rightSection={<IconDown size={14} aria-hidden />}>
          <span className="clip items-more">{chosen || itemsWords.more}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="items-more-fields">
        <FoldSelect label={markWords.tags} placeholder={itemsWords.any} data={tags.map((label) => ({ value: label, label }))} value={filter.tag ?? null} onChange={(tag) => onChange({ tag: tag ?? undefined })} />
        <FoldSelect
          label={trackerWords.tracker}
          placeholder={itemsWords.any}
          data={trackers.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.trackerId ?? null}
          onChange={(trackerId) => onChange({ trackerId: trackerId ?? undefined })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
