/** Dragging visits over the days of a month: what they would meet is said while they hang over a day. */
import { type DragEvent, type PointerEvent, useRef, useState } from 'react';
import type { VisitRow } from '../../../shared/model/views.ts';
import { clashesOn, type Days, endingOn, moveVisit, startingOn } from './move-visit.ts';

export interface Aim {
  visit: VisitRow;
  days: Days;
  /** What it would meet; null while that is being asked. */
  clashes: string[] | null;
}

/** The day under a point of the window. */
function dayAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const day = element.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (day) return day;
  }
  return null;
}

/** The state of a drag, and what the calendar has to listen to. */
export function useMonthDrag(visits: readonly VisitRow[]) {
  const [aim, setAim] = useState<Aim | null>(null);
  const dragged = useRef<VisitRow | null>(null);
  const stretched = useRef<VisitRow | null>(null);
  const over = useRef<string | null>(null);

  const lookAt = (visit: VisitRow, days: Days, day: string) => {
    if (over.current === day) return;
    over.current = day;
    setAim({ visit, days, clashes: null });
    void clashesOn(visit, days).then((clashes) => {
      if (over.current === day) setAim({ visit, days, clashes: clashes.map((clash) => clash.words) });
    });
  };
  const stop = () => {
    dragged.current = null;
    stretched.current = null;
    over.current = null;
    setAim(null);
  };
  return {
    aim,
    start: (id: string) => {
      dragged.current = visits.find((visit) => visit.id === id) ?? null;
    },
    stop,
    drop: (id: string, day: string) => {
      const visit = visits.find((one) => one.id === id);
      stop();
      if (visit) void moveVisit(visit, startingOn(visit, day));
    },
    /** The edge of a visit is pulled, the visit itself stays. */
    onDragStart: (event: DragEvent) => {
      if (stretched.current) event.preventDefault();
    },
    onDragOver: (event: DragEvent) => {
      const day = dayAt(event.clientX, event.clientY);
      if (dragged.current && day) lookAt(dragged.current, startingOn(dragged.current, day), day);
    },
    /** The right edge of a visit: it follows the pointer until it is let go. */
    stretch: (id: string) => (event: PointerEvent<HTMLElement>) => {
      stretched.current = visits.find((visit) => visit.id === id) ?? null;
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onStretch: (event: PointerEvent) => {
      const visit = stretched.current;
      const day = visit && dayAt(event.clientX, event.clientY);
      const days = visit && day ? endingOn(visit, day) : null;
      if (visit && day && days) lookAt(visit, days, day);
    },
    endStretch: (event: PointerEvent) => {
      const visit = stretched.current;
      const day = visit && dayAt(event.clientX, event.clientY);
      const days = visit && day ? endingOn(visit, day) : null;
      stop();
      if (visit && days) void moveVisit(visit, days);
    },
  };
}
