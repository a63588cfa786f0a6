import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { emptyWords } from '../../../shared/text/vi/empty.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { navigate } from '../../hash-location.ts';
import { IconPaste, IconSheet, IconTake } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { appActions } from '../../stores/app.ts';
import { sheetActions } from '../../stores/sheet.ts';
import { takeActions } from '../../stores/take.ts';
import { pickAndReview } from '../../take-in.ts';
import './empty-register.css';

async function pickSheet(): Promise<void> {
  if (await sheetActions.pick()) navigate(paths.sheet);
}

export function EmptyRegister({ sample }: { sample: boolean }) {
  return (
    <div className="empty">
      <div className="empty-target">
        <IconTake size={44} stroke={1.3} aria-hidden />
        <h1>{emptyWords.title}</h1>
        <p>{emptyWords.hint}</p>
        <div className="empty-actions">
          <Button size="sm" onClick={() => void pickAndReview()}>{shellWords.pickFile}</Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPaste size={16} stroke={1.8} aria-hidden />}
            onClick={() => takeActions.setPasting(true)}
          >
            {shellWords.pasteText}
          </Button>
          <Button size="sm" variant="default" leftSection={<IconSheet size={16} stroke={1.8} aria-hidden />} onClick={() => void pickSheet()}>
            {emptyWords.sheet}
          </Button>
        </div>
        {!sample && (
          <>
            <button type="button" className="button-plain link" onClick={() => void appActions.openSample()}>
              {emptyWords.sample}
            </button>
            <Link href={paths.exchange} className="empty-exchange">{emptyWords.exchange}</Link>
          </>
        )}
      </div>
      <p className="dim">{shellWords.bye}</p>
    </div>
  );
}
