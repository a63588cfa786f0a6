import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { commonWords } from '../../shared/text/vi/common.ts';

/** A dialog that is there only while it is open; closed, it hands the keys back to what opened it. */
export function Dialog(props: Omit<ModalProps, 'opened' | 'closeButtonProps'>) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => {
    if (opener instanceof HTMLElement) opener.focus();
  }, [opener]);
  return <Modal opened closeButtonProps={{ 'aria-label': commonWords.close }} {...props} />;
}
