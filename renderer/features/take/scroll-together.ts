/** Two lists of one document that scroll together: the one the hand is on leads, the other shows the same place. */
import { type RefObject, useEffect } from 'react';

const placed = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('[data-place]')];

/** The place of the text that stands at the top of a list. */
function topPlace(box: HTMLElement): number | null {
  const top = box.getBoundingClientRect().top;
  const first = placed(box).find((one) => one.getBoundingClientRect().bottom > top + 24);
  return first ? Number(first.dataset['place']) : null;
}

function showPlace(box: HTMLElement, place: number): void {
  const last = placed(box).findLast((one) => Number(one.dataset['place']) <= place);
  if (last) box.scrollTop += last.getBoundingClientRect().top - box.getBoundingClientRect().top - 8;
}

/** Ties two scrolling boxes whose parts carry `data-place`. */
export function useScrollTogether(one: RefObject<HTMLElement | null>, other: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const boxes = [one.current, other.current];
    // Scrolling by the program (a task picked by the keys) moves no other box.
    let lead: HTMLElement | null = null;
    const undo = boxes.map((box, index) => {
      const follower = boxes[1 - index];
      if (!box || !follower) return () => undefined;
      const take = () => {
        lead = box;
      };
      const leave = () => {
        lead = null;
      };
      const scrolled = () => {
        const place = lead === box ? topPlace(box) : null;
        if (place !== null) showPlace(follower, place);
      };
      box.addEventListener('wheel', take, { passive: true });
      box.addEventListener('pointerdown', take);
      box.addEventListener('scroll', scrolled, { passive: true });
      window.addEventListener('keydown', leave, { capture: true });
      return () => {
        box.removeEventListener('wheel', take);
        box.removeEventListener('pointerdown', take);
        box.removeEventListener('scroll', scrolled);
        window.removeEventListener('keydown', leave, { capture: true });
      };
    });
    return () => undo.forEach((end) => end());
  }, [one, other]);
}
