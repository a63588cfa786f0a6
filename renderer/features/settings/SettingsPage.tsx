import { Switch, TextInput } from '@mantine/core';
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

function Setting({ setting: { name, value } }: { setting: SettingView }) {
  const { label, hint, unit } = words.labels[name];
  const { kind } = settings[name];
  const shown = kind === 'days' ? value.replaceAll(',', ', ') : value;
  const [typed, setTyped] = useState(shown);
  const kept = settingValue(name, typed);
  if (kind === 'switch') {
    return <Switch label={label} description={hint} checked={value === '1'} onChange={(event) => void setSetting(name, event.currentTarget.checked ? '1' : '0')} />;
  }
  const settle = () => {
    if (kept !== null && kept !== value) void setSetting(name, kept);
  };
  return (
    <TextInput
      size="xs"
      label={label}
      description={hint}
      value={typed}
      inputMode="numeric"
      rightSection={<span className="dim">{unit}</span>}
      rightSectionWidth={48}
      error={kept === null ? (kind === 'days' ? words.wrongDays : words.wrongNumber) : undefined}
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
