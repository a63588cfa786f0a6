/** Whether the calendar shows lunar days: a habit of who sits here, kept on this laptop. */
import { create } from 'zustand';

const KEY = 'sgb.lunar';

export const useLunar = create<{ shown: boolean }>(() => ({ shown: window.localStorage.getItem(KEY) === '1' }));

export function toggleLunar(): void {
  const shown = !useLunar.getState().shown;
  window.localStorage.setItem(KEY, shown ? '1' : '0');
  useLunar.setState({ shown });
}
