import { Menu, Modal, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { settingsWords } from '../../../shared/text/vi/settings.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { navigate } from '../../hash-location.ts';
import { IconDone, IconDown, IconEdit, IconSettings, IconUser } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { appActions } from '../../stores/app.ts';
import { NameForm } from './NameForm.tsx';

const schemes = ['auto', 'light', 'dark'] as const;

/** Who sits here, with what belongs to the person: the name, light or dark. */
export function AuthorMenu({ author, others }: { author: string | null; others: readonly string[] }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [renaming, setRenaming] = useState(false);
  const name = author ?? shellWords.authorUnknown;
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={270} withinPortal={false}>
        <Menu.Target>
          <button type="button" className="author" aria-label={shellWords.author(name)}>
            <IconUser size={17} stroke={1.8} aria-hidden />
            <span className="clip">{name}</span>
            <IconDown size={14} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={shellWords.author(name)}>
          {others.map((other) => (
            <Menu.Item key={other} leftSection={<IconUser size={15} aria-hidden />} onClick={() => void appActions.setAuthor(other)}>
              {shellWords.changeTo(other)}
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconEdit size={15} aria-hidden />} onClick={() => setRenaming(true)}>
            {shellWords.changeName}
          </Menu.Item>
          <Menu.Item leftSection={<IconSettings size={15} aria-hidden />} onClick={() => navigate(paths.settings)}>
            {settingsWords.open}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{shellWords.colours}</Menu.Label>
          {schemes.map((scheme) => (
            <Menu.Item
              key={scheme}
              leftSection={colorScheme === scheme ? <IconDone size={15} aria-hidden /> : <span className="menu-gap" />}
              onClick={() => setColorScheme(scheme)}
            >
              {shellWords.colourChoices[scheme]}
              {colorScheme === scheme && <span className="visually-hidden">{shellWords.colourChosen}</span>}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={renaming} onClose={() => setRenaming(false)} title={shellWords.rename.title} closeButtonProps={{ 'aria-label': shellWords.rename.title }}>
        <NameForm
          initial={author ?? ''}
          action={shellWords.rename.save}
          onName={(changed) => {
            setRenaming(false);
            void appActions.setAuthor(changed);
          }}
        />
      </Modal>
    </>
  );
}
