import { markWords } from '../../shared/text/vi/marks.ts';
import { IconRestricted } from '../icons.ts';
import './marks.css';

/** 'Không phổ biến' as a sign and a word. */
export function RestrictedMark() {
  return (
    <span className="mark-restricted" title={markWords.restrictedHint}>
      <IconRestricted size={13} stroke={2.2} aria-hidden /> {markWords.restricted}
    </span>
  );
}

/** The office's own tags. */
export function Tags({ tags }: { tags: readonly string[] }) {
  return tags.map((tag) => <span key={tag} className="mark-tag">{tag}</span>);
}
