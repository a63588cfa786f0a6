import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { faultWords as words } from '../../../shared/text/vi/faults.ts';
import { copyText } from '../../clipboard.ts';
import { useWindowFault, windowFaultActions } from '../../stores/window-faults.ts';

/** Says that the window failed somewhere, that nothing written is lost, and gives the details to whoever looks after the machine. */
export function FaultDialog() {
  const told = useWindowFault((store) => store.told);
  const [copied, setCopied] = useState(false);
  const close = () => {
    setCopied(false);
    windowFaultActions.dismiss();
  };
  return (
    <Modal opened={told !== null} onClose={close} title={words.screen.title} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <p>{copied ? words.copied : words.screen.detail}</p>
      <div className="dialog-actions">
        <Button variant="default" onClick={() => setCopied(copyText(told ?? ''))}>{words.ways.copy}</Button>
        <Button variant="default" onClick={() => window.location.reload()}>{words.ways.reload}</Button>
        <Button data-autofocus onClick={close}>{words.ways.goOn}</Button>
      </div>
    </Modal>
  );
}
