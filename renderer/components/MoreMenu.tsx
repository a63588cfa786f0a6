import { Button, type ButtonProps, Menu } from '@mantine/core';
import { useState } from 'react';
import { itemsWords } from '../../shared/text/vi/items.ts';
import { IconDown } from '../icons.ts';

export interface MoreChoice {
  label: string;
  /** The key that does the same without the menu. */
  key?: string;
  /** Opens a form on the screen, where typing goes on. */
  opensForm?: boolean;
  act: () => void;
}

/** What is asked for less often, behind one button; a key that does the same stands beside it. */
export function MoreMenu({ choices, size = 'xs' }: { choices: readonly MoreChoice[]; size?: ButtonProps['size'] }) {
  // A menu gives the focus back, but not away from a form that it opened.
  const [returning, setReturning] = useState(true);
  return (
    <Menu position="bottom-end" shadow="md" returnFocus={returning} onOpen={() => setReturning(true)}>
      <Menu.Target>
        <Button size={size} variant="default" rightSection={<IconDown size={14} aria-hidden />}>{itemsWords.actions.more}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ label, key, act, opensForm = false }) => (
          <Menu.Item key={label} {...(key === undefined ? {} : { 'aria-keyshortcuts': key, rightSection: <kbd className="key-on-button" aria-hidden>{key}</kbd> })} onClick={() => { setReturning(!opensForm); act(); }}>{label}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
