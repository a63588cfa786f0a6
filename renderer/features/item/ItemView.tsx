import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ItemDetail } from '../../../shared/model/views.ts';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { MarkedText, type TextMark } from '../../components/MarkedText.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { IconLeft, IconRight } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { isTyping } from '../../components/key-target.ts';
import { ItemHistory } from './ItemHistory.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import { TaskCard } from './TaskCard.tsx';
import './item.css';

interface ItemViewProps {
  item: ItemDetail;
  /** Null while the document is on its way; empty of one that was never a text, such as results typed at a visit: then the item's own words stand there. */
  text: string | null;
  today: string;
  /** The task that the address names. */
  asked: string | null;
  /** Another item is asked for and on its way: this one takes neither keys nor clicks. */
  late: boolean;
}

function marksOf(item: ItemDetail): TextMark[] {
  const own = item.sourceStart !== null && item.sourceEnd !== null ? [{ id: item.id, kind: 'item' as const, start: item.sourceStart, end: item.sourceEnd }] : [];
  return [
    ...own,
    ...item.tasks.flatMap((task) =>
      task.sourceStart !== null && task.sourceEnd !== null
        ? [{ id: task.id, kind: 'task' as const, start: task.sourceStart, end: task.sourceEnd }]
        : [],
    ),
  ];
}

function Walk({ to, words, children }: { to: string | null; words: string; children: ReactNode }) {
  if (to === null) return <span className="walk walk-end" aria-hidden>{children}</span>;
  return <Link href={paths.item(to)} replace className="walk" aria-label={words} title={words}>{children}</Link>;
}

export function ItemView({ item, text, today, asked, late }: ItemViewProps) {
  const first = item.tasks.find((task) => task.id === asked) ?? item.tasks.find((task) => task.doneOn === null) ?? item.tasks[0];
  const [active, setActive] = useState(first?.id ?? '');
  const marks = useMemo(() => marksOf(item), [item]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || event.isComposing || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      const next = item.tasks[item.tasks.findIndex((task) => task.id === active) + step];
      if (!next) return;
      setActive(next.id);
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [item, active]);
  const place = placeInWords(item.documentName, item.path);
  return (
    <Page
      title={place}
      note={<ItemTitle item={item} />}
      actions={
        <>
          <StatusMark status={item.status} days={Math.max(0, ...item.tasks.map((task) => task.overdueDays))} />
          <button type="button" className="walk" onClick={() => window.history.back()}>
            {itemWords.back} <kbd aria-hidden>{itemWords.backKey}</kbd>
          </button>
          <Walk to={item.previousId} words={`${itemWords.previous} (←)`}><IconLeft size={17} aria-hidden /></Walk>
          <Walk to={item.nextId} words={`${itemWords.next} (→)`}><IconRight size={17} aria-hidden /></Walk>
        </>
      }
      fixed
    >
      <div className="item-columns" inert={late} aria-busy={late}>
        <Panel
          className="item-source"
          title={itemWords.source}
          note={[item.documentName, itemWords.issuedOn(item.documentIssuedOn)].filter(Boolean).join(', ')}
          actions={<Link href={paths.document(item.documentId)}>{itemWords.openDocument}</Link>}
        >
          <MarkedText
            label={itemWords.source}
            text={text || item.originalText}
            marks={text ? marks : []}
            active={[item.id, active]}
            onPick={(mark) => setActive(mark.id)}
          />
        </Panel>
        <div className="item-tasks">
          {item.tasks.length === 0 && <p className="item-statement">{itemWords.statement}</p>}
          {item.tasks.map((task, index) => (
            <TaskCard
              key={task.id}
              task={task}
              place={item.tasks.length > 1 ? `${place}.${index + 1}` : place}
              today={today}
              active={task.id === active}
              onActive={() => setActive(task.id)}
            />
          ))}
          <ItemHistory item={item} />
        </div>
      </div>
    </Page>
  );
}
