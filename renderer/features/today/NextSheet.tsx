import { useEffect } from 'react';
import { Link } from 'wouter';
import { reportLinkWords as words } from '../../../shared/text/vi/report-links.ts';
import { isTyping } from '../../components/key-target.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { seriesList } from '../../stores/meetings.ts';
import { useResource } from '../../stores/resource.ts';

/** The sheet for the next meeting, one key away. */
export function NextSheet() {
  const rows = useResource(seriesList, {}).data?.rows ?? [];
  const [next] = rows.flatMap((series) => (series.next && series.documents > 0 ? [series.next] : [])).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const path = paths.report('bieu-tong-hop', next ? { meetingId: next.id } : {});
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'b' || isTyping(event.target)) return;
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
