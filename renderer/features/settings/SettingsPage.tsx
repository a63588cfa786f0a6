import { Radio, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { settings, settingValue, type SettingView } from '../../../shared/model/settings.ts';
import { settingsWords as words } from '../../../shared/text/vi/settings.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { useResource } from '../../stores/resource.ts';
import { setSetting, settingList } from '../../stores/settings.ts';
import './settings.css';

/** What the office sets for itself, group by group; what is typed is written when its field is left. */
export function SettingsPage() {
  const { data, refused } = useResource(settingList, {});
  if (refused) return <Page title={words.title}><RefusedMessage message={refused.message} onRetry={() => void settingList.reload()} /></Page>;
  if (!data) return <Page title={words.title}><Waiting /></Page>;
  return (
    <Page title={words.title} note={words.note}>
      <div className="settings">
        {words.groups.map((group) => (
          <Panel key={group.title} title={group.title}>
            <div className="settings-body">
              {group.names.map((name) => {
                const setting = data.rows.find((row) => row.name === name);
                return setting && <Setting key={`${name} ${setting.value}`} setting={setting} />;
              })}
            </div>
          </Panel>
        ))}
      </div>
    </Page>
  );
}

const WRONG: Readonly<Partial<Record<(typeof settings)[keyof typeof settings]['kind'], string>>> = { days: words.wrongDays, number: words.wrongNumber, line: words.wrongLine };

function Setting({ setting: { name, value } }: { setting: SettingView }) {
  const { label, hint, unit } = words.labels[name];
  const { kind } = settings[name];
  const shown = kind === 'days' ? value.replaceAll(',', ', ') : value;
  const [typed, setTyped] = useState(shown);
  const kept = settingValue(name, typed);
  if (kind === 'switch') {
    return <Switch label={label} description={hint} checked={value === '1'} onChange={(event) => void setSetting(name, event.currentTarget.checked ? '1' : '0')} />;
  }
  const choices = words.choices[name];
  if (choices) {
    return (
      <Radio.Group size="xs" label={label} description={hint} value={value} onChange={(chosen) => void setSetting(name, chosen)}>
        {Object.entries(choices).map(([key, title]) => <Radio key={key} size="xs" mt={6} value={key} label={title} />)}
      </Radio.Group>
    );
  }
  const settle = () => {
    if (kept !== null && kept !== value) void setSetting(name, kept);
    else if (kept !== null) setTyped(shown);
  };
  return (
    <TextInput
      size="xs"
      className={kind === 'line' ? 'settings-line' : ''}
      label={label}
      description={hint}
      value={typed}
      inputMode={kind === 'line' ? 'text' : 'numeric'}
      rightSection={<span className="dim">{unit}</span>}
      rightSectionWidth={48}
      error={kept === null ? WRONG[kind] : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') settle();
        else if (event.key === 'Escape') setTyped(shown);
      }}
    />
  );
}
