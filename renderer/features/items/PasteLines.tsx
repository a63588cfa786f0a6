import { Button, Modal } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { pasteLinesWords as words } from '../../../shared/text/vi/paste-lines.ts';
import { useResource } from '../../stores/resource.ts';
import { linesPreview, trackingActions } from '../../stores/tracking.ts';

/** What a pasted table would do, line by line what is wrong with it; nothing is written before somebody says so. */
export function PasteLines({ text, onClose }: { text: string | null; onClose: () => void }) {
  const input = text === null ? null : { text };
  const { data, of } = useResource(linesPreview, input);
  const view = input !== null && of === JSON.stringify(input) ? data : null;
  const write = async () => {
    if (text !== null && (await trackingActions.pasteLines(text))) onClose();
  };
  return (
    <Modal opened={text !== null} onClose={onClose} title={words.title} size={760} closeButtonProps={{ 'aria-label': commonWords.close }}>
      {view === null ? <p className="dim">{words.reading}</p> : (
        <>
          <p role="status"><strong>{words.summary(view.lines, view.changes, view.unchanged)}</strong></p>
          <p className="dim">{words.hint}</p>
          {view.wrong > 0 && (
            <>
              <p className="unanswered">{words.wrong(view.wrong)}</p>
              <ul className="paste-problems" tabIndex={0} aria-label={words.wrong(view.wrong)}>
                {view.problems.map((one) => one.problem && <li key={one.line}>{words.problem(one.line, one.place, one.words, one.problem)}</li>)}
                {view.wrong > view.problems.length && <li className="dim">{words.more(view.wrong - view.problems.length)}</li>}
              </ul>
            </>
          )}
          <div className="dialog-actions">
            <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
            <Button data-autofocus autoFocus disabled={view.changes === 0} onClick={() => void write()}>
              {view.wrong > 0 ? words.writeRight(view.changes) : words.write(view.changes)}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}
