import { type RefObject, useEffect, useMemo, useRef } from 'react';
import './marked-text.css';

/** A stretch of the text that means something; offsets as in `Span`. */
export interface TextMark {
  id: string;
  kind: 'item' | 'task' | 'doubt';
  start: number;
  end: number;
}

interface MarkedTextProps {
  text: string;
  marks: readonly TextMark[];
  /** The marks that are in hand: shown strongly; the first is brought into sight. */
  active: readonly string[];
  onPick?: (mark: TextMark) => void;
  label: string;
  /** The box that scrolls; its paragraphs carry their place as `data-place`. */
  box?: RefObject<HTMLDivElement | null>;
}

interface Segment {
  start: number;
  text: string;
  over: TextMark[];
}

/** Cuts the text into paragraphs, and those where a mark begins or ends. */
function paragraphsOf(text: string, marks: readonly TextMark[]): Segment[][] {
  const cuts = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].toSorted((a, b) => a - b);
  const paragraphs: Segment[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
    paragraphs.push(
      edges.slice(0, -1).map((from, index) => {
        const to = edges[index + 1] ?? end;
        return { start: from, text: text.slice(from, to), over: marks.filter((mark) => mark.start < to && mark.end > from) };
      }),
    );
    start = end + 1;
  }
  return paragraphs;
}

const depth = { item: 0, task: 1, doubt: 2 } as const;

function innermost(over: readonly TextMark[]): TextMark | undefined {
  return over.toSorted((a, b) => depth[b.kind] - depth[a.kind] || a.end - a.start - (b.end - b.start))[0];
}

/** A document's own words with the places marked that the register speaks of. */
export function MarkedText({ text, marks, active, onPick, label, box: given }: MarkedTextProps) {
  const own = useRef<HTMLDivElement>(null);
  const box = given ?? own;
  const paragraphs = useMemo(() => paragraphsOf(text, marks), [text, marks]);
  const wanted = active.join(' ');
  useEffect(() => {
    const place = box.current?.querySelector<HTMLElement>('.mark-active');
    const scroller = box.current;
    if (!place || !scroller) return;
    const top = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    if (top < 40 || top > scroller.clientHeight - 120) scroller.scrollTop += top - scroller.clientHeight / 4;
  }, [wanted, paragraphs, box]);
  return (
    <div className="marked" ref={box} role="region" tabIndex={0} aria-label={label}>
      {paragraphs.map((segments) => (
        <p key={segments[0]?.start ?? 0} data-place={segments[0]?.start ?? 0}>
          {segments.map((segment) => {
            if (segment.over.length === 0) return segment.text;
            const inner = innermost(segment.over);
            const kinds = [...new Set(segment.over.map((mark) => `mark-${mark.kind}`))];
            const held = segment.over.filter((mark) => active.includes(mark.id));
            const strong = held.length > 0 ? ['mark-active', ...new Set(held.map((mark) => `mark-active-${mark.kind}`))] : [];
            return (
              <span
                key={segment.start}
                className={[...kinds, ...strong].join(' ')}
                onClick={onPick && inner ? () => onPick(inner) : undefined}
              >
                {segment.text}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}
