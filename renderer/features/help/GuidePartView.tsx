import { markedPieces } from '../../../shared/domain/guide-text.ts';
import type { GuidePart } from '../../../shared/text/vi/guide-parts.ts';

function Marked({ text }: { text: string }) {
  return markedPieces(text).map(([piece, marked], n) => (marked ? <strong key={n}>{piece}</strong> : piece));
}

/** A paragraph, steps or points of the guide. */
export function GuidePartView({ part }: { part: GuidePart }) {
  if (typeof part === 'string') return <p><Marked text={part} /></p>;
  const List = 'steps' in part ? 'ol' : 'ul';
  return (
    <List>
      {('steps' in part ? part.steps : part.points).map((line) => <li key={line}><Marked text={line} /></li>)}
    </List>
  );
}
