/** A file that was double-clicked in Windows: a document goes to its review, an exchange file to what it would bring. */
import { useEffect } from 'react';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { useOpened } from '../../stores/opened.ts';
import { reviewNamed } from '../../take-in.ts';

/** @param sample true while the sample year is shown, which exchanges with nobody: its screen says so */
export function useOpenedFile(sample: boolean): void {
  const file = useOpened((store) => store.file);
  useEffect(() => {
    if (!file) return;
    useOpened.setState({ file: null });
    const opened = { token: file.token, name: file.name };
    if (file.purpose === 'document') void reviewNamed([opened]);
    else {
      if (!sample) void exchangeActions.take(opened);
      navigate(paths.exchangeFile);
    }
  }, [file, sample]);
}
