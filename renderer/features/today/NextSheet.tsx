import { useEffect } from 'react';
import { Link } from 'wouter';
import { reportLinkWords as words } from '../../../shared/text/vi/report-links.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { seriesList } from '../../stores/meetings.ts';
import { useResource } from '../../stores/resource.ts';

/** True where a key is meant for the page. */
function isFree(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return false;
  return !(target instanceof HTMLElement) || target.closest('input, textarea, select') === null;
}

/** The sheet for the next meeting, one key away. */
export function NextSheet() {
  const rows = useResource(seriesList, {}).data?.rows ?? [];
  const [next] = rows.flatMap((series) => (series.next && series.documents > 0 ? [series.next] : [])).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const path = paths.report('bieu-tong-hop', next ? { meetingId: next.id } : {});
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'b' || !isFree(event.target)) return;
      event.preventDefault();
      navigate(path);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [path]);
  return (
    <Link href={path} aria-keyshortcuts="B">
      {words.nextSheet} <kbd className="key-on-button" aria-hidden>{words.nextSheetKey}</kbd>
    </Link>
  );
}
