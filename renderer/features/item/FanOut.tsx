import { Button, Menu } from '@mantine/core';
import { checklistWords } from '../../../shared/text/vi/checklist.ts';
import { IconDown } from '../../icons.ts';
import { checklistActions, checklistGroups } from '../../stores/checklist.ts';
import { useResource } from '../../stores/resource.ts';

/** Gives every unit of a group its line under the task. */
export function FanOut({ taskId }: { taskId: string }) {
  const { data } = useResource(checklistGroups, {});
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button variant="default" size="compact-sm" rightSection={<IconDown size={14} aria-hidden />}>{checklistWords.fanOut}</Button>
      </Menu.Target>
      <Menu.Dropdown className="fan-out" mah={320} style={{ overflowY: 'auto' }}>
        {(data?.rows ?? []).map(({ group, name, units }) => (
          <Menu.Item key={group} onClick={() => void checklistActions.fanOut(taskId, group)}>
            {checklistWords.group(name, units)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
