/** A file that was double-clicked in Windows: a document goes to its review, an exchange file to what it would bring. */
import { useEffect } from 'react';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { useOpened } from '../../stores/opened.ts';
import { takeActions } from '../../stores/take.ts';

/** @param sample true while the sample year is shown, which exchanges with nobody: its screen says so */
export function useOpenedFile(sample: boolean): void {
  const file = useOpened((store) => store.file);
  useEffect(() => {
    if (!file) return;
    useOpened.setState({ file: null });
    if (file.purpose === 'document') takeActions.takeToken(file.token, file.name);
    else if (!sample) void exchangeActions.take({ token: file.token, name: file.name });
    navigate(file.purpose === 'document' ? paths.take : paths.exchangeFile);
  }, [file, sample]);
}
