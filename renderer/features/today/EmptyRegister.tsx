import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { emptyWords } from '../../../shared/text/vi/empty.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { navigate } from '../../hash-location.ts';
import { IconPaste, IconTake } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { appActions } from '../../stores/app.ts';
import { takeActions } from '../../stores/take.ts';
import './empty-register.css';

async function pick(): Promise<void> {
  if (await takeActions.pick()) navigate(paths.take);
}

export function EmptyRegister({ sample }: { sample: boolean }) {
  return (
    <div className="empty">
      <div className="empty-target">
        <IconTake size={44} stroke={1.3} aria-hidden />
        <h1>{emptyWords.title}</h1>
        <p>{emptyWords.hint}</p>
        <div className="empty-actions">
          <Button size="sm" onClick={() => void pick()}>{shellWords.pickFile}</Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPaste size={16} stroke={1.8} aria-hidden />}
            onClick={() => takeActions.setPasting(true)}
          >
            {shellWords.pasteText}
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
