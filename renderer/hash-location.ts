/**
 * The window's address in the part behind '#', with its query: wouter's own hash location would put the query before it
 * and keep it from one screen to the next.
 */
import { useSyncExternalStore } from 'react';

interface NavigateOptions {
  replace?: boolean;
}

function current(): string {
  return window.location.hash.replace(/^#/u, '') || '/';
}

function subscribe(listen: () => void): () => void {
  window.addEventListener('hashchange', listen);
  window.addEventListener('popstate', listen);
  return () => {
    window.removeEventListener('hashchange', listen);
    window.removeEventListener('popstate', listen);
  };
}

/** Goes to an address of `paths`; `replace` leaves no step in the window's history. */
export function navigate(to: string, options: NavigateOptions = {}): void {
  if (to === current()) return;
  if (options.replace) window.history.replaceState(null, '', `#${to}`);
  else window.history.pushState(null, '', `#${to}`);
  window.dispatchEvent(new Event('hashchange'));
}

const path = () => current().split('?')[0] ?? '/';
const search = () => current().split('?')[1] ?? '';

/** For wouter's Router. */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, path), navigate];
}

/** For wouter's Router: the query without '?'. */
export function useHashQuery(): string {
  return useSyncExternalStore(subscribe, search);
}

/** The address of a link. */
export function hashHref(href: string): string {
  return `#${href}`;
}
