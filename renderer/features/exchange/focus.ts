/** Keeps the keyboard where the work is when what was pressed has gone. */
import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the element when the value changes, but not when the screen opens. */
export function useFocusOnChange(value: string | number): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    const { activeElement } = document;
    if (activeElement === document.body || element.current?.contains(activeElement)) element.current?.focus({ preventScroll: true });
  }, [value]);
  return element;
}
