/** The window worked by keys alone: what Tab reaches, and whether somebody who sees can tell where the keys are. */
import type { OpenWindow } from './window.ts';

export interface Stop {
  /** What a screen reader would call it, as near as the page tells. */
  name: string;
  /** Why somebody who sees would not find it; empty for what is as it should be. */
  problems: string[];
}

/** The element that has the keys now; null when nothing has. */
export async function stop(window: OpenWindow): Promise<Stop | null> {
  const at = await measure(window);
  if (!at || at.problems.length === 0) return at;
  // What is drawn may be one frame behind.
  await window.page.waitForTimeout(80);
  return measure(window);
}

function measure(window: OpenWindow): Promise<Stop | null> {
  return window.page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])].map((label) => label.innerText) : [];
    const named = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText ?? '');
    const words = [at.getAttribute('aria-label'), named.join(' '), labels.join(' '), at.innerText, at.title].find((one) => (one ?? '').trim() !== '') ?? '';
    const name = words.replaceAll(/\s+/gu, ' ').trim();
    // A radio of a switch is drawn by its label.
    const drawn = at instanceof HTMLInputElement && at.type === 'radio' && at.labels?.[0] ? at.labels[0] : at;
    const box = drawn.getBoundingClientRect();
    const focus = getComputedStyle(document.documentElement).getPropertyValue('--focus').trim();
    const rgb = [1, 3, 5].map((place) => Number.parseInt(focus.slice(place, place + 2), 16)).join(', ');
    const marked = (one: Element | null | undefined) => {
      if (!one) return false;
      const css = getComputedStyle(one);
      return (css.outlineStyle !== 'none' && Number.parseFloat(css.outlineWidth) > 0) || css.boxShadow !== 'none' || css.borderColor === `rgb(${rgb})`;
    };
    const around = [at, drawn];
    for (let outer = at.parentElement; outer && around.length < 7; outer = outer.parentElement) around.push(outer);
    const inside = box.width > 0 && box.bottom > 1 && box.top < innerHeight - 1 && box.right > 1 && box.left < innerWidth - 1;
    const within = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
    // A sign may lie over the edge of a field: it is covered where both its beginning and its middle are.
    const covered = [12, box.width / 2].every((across) => {
      const over = document.elementFromPoint(within(box.x + across, innerWidth), within(box.y + box.height / 2, innerHeight));
      return over !== null && !drawn.contains(over) && !over.contains(drawn);
    });
    return {
      name,
      problems: [
        name === '' ? 'has no name' : '',
        at.tabIndex > 0 ? 'jumps the order' : '',
        inside ? '' : 'is out of sight',
        inside && covered ? 'is covered' : '',
        around.some(marked) ? '' : 'is not marked',
      ].filter(Boolean),
    };
  });
}

/** Presses Tab until what has this name, whole, or such a name, has the keys. @throws when Tab never reaches it */
export async function reach(window: OpenWindow, name: string | RegExp, most = 120): Promise<void> {
  const seen: string[] = [];
  const fits = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  for (let n = 0; n < most; n++) {
    const at = await stop(window);
    if (at && fits(at.name)) return;
    seen.push(at?.name.slice(0, 30) ?? '(nothing)');
    await window.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}; it went over: ${[...new Set(seen)].join(' | ')}`);
}

/** Counts what a mouse does in the window from now on. */
export async function watchMouse(window: OpenWindow): Promise<() => Promise<number>> {
  await window.page.evaluate(() => {
    const counted = globalThis as unknown as { mouseUsed: number };
    counted.mouseUsed = 0;
    document.addEventListener('pointerdown', () => { counted.mouseUsed += 1; }, { capture: true });
  });
  return () => window.page.evaluate(() => (globalThis as unknown as { mouseUsed: number }).mouseUsed);
}
