import { Button } from '@mantine/core';
import { useState } from 'react';
import { passphraseWords as words } from '../../../shared/text/vi/passphrase.ts';
import { Panel } from '../../components/Page.tsx';
import { passphraseActions, usePassphrase } from '../../stores/passphrase.ts';
import { PassphraseDialog } from './PassphraseDialog.tsx';

/** Whether the files that this laptop leaves are closed, and the sheet for the envelope. */
export function OwnPassphrase() {
  const { own, opened } = usePassphrase();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={words.title} className="exchange-passphrase">
      <div className="exchange-body">
        <p>{own !== null ? words.set : opened !== null ? words.opened : words.none}</p>
        <div className="exchange-actions">
          {own !== null && <Button onClick={() => void passphraseActions.saveSheet()}>{words.sheet}</Button>}
          {own === null && opened !== null && <Button variant="default" onClick={() => passphraseActions.set(opened)}>{words.useSame}</Button>}
          <Button variant="default" onClick={() => setAsking(true)}>{own === null ? words.begin : words.change}</Button>
          {own !== null && <Button variant="default" onClick={passphraseActions.drop}>{words.drop}</Button>}
        </div>
      </div>
      {asking && <PassphraseDialog onClose={() => setAsking(false)} />}
    </Panel>
  );
}
