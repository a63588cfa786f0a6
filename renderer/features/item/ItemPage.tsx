import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { isBusy, isTyping } from '../../components/key-target.ts';
import { Page } from '../../components/Page.tsx';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { itemDetail, itemDocument } from '../../stores/item.ts';
import { useResource } from '../../stores/resource.ts';
import { ItemView } from './ItemView.tsx';

/** The item's page: its words in the document on the left, its tasks on the right. */
export function ItemPage({ id, today }: { id: string; today: string }) {
  const task = new URLSearchParams(useSearch()).get('task');
  const { data: item, of, refused } = useResource(itemDetail, { id });
  // Until the item asked for is here the one before it is in sight, so that nothing flickers.
  const late = of !== JSON.stringify({ id });
  const { data: document } = useResource(itemDocument, item ? { id: item.documentId } : null);
  const previous = item?.previousId ?? null;
  const next = item?.nextId ?? null;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'ArrowLeft' && previous) navigate(paths.item(previous), { replace: true });
      else if (event.key === 'ArrowRight' && next) navigate(paths.item(next), { replace: true });
      else if (event.key === 'Escape') window.history.back();
      else if (event.key === 'Enter' && !isBusy(event.target)) window.document.querySelector<HTMLElement>('.task-active textarea')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [previous, next]);
  if (refused && !late) return <Page title=""><RefusedMessage message={refused.message} onRetry={() => void itemDetail.reload()} /></Page>;
  if (!item) return <Page title={commonWords.loading}><Waiting /></Page>;
  const text = document?.id === item.documentId ? document.text : null;
  return <ItemView key={`${item.id} ${task ?? ''}`} item={item} text={text} today={today} asked={task} late={late} />;
}
