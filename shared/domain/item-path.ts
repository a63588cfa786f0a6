/**
 * The place of an item in its paper. Its path joins the printed numbers from the top ('II/1/1.1'); people say a number that
 * names the one above it ('1.1' below '1') without that one: 'II/1.1'.
 */

/** How people say a path. */
export function spokenPath(path: string): string {
  const parts = path.split('/');
  return parts.filter((part, place) => !parts[place + 1]?.startsWith(`${part}.`)).join('/');
}

/** The paths that may be meant by what somebody says: as it is, and with the numbers that people leave out. */
export function meantPaths(said: string): string[] {
  const whole = said.split('/').flatMap((part, place, parts) => {
    const numbers = part.split('.');
    const above = numbers.map((_, count) => numbers.slice(0, count + 1).join('.'));
    return above.filter((one) => one === part || one !== parts[place - 1]);
  });
  return [...new Set([said, whole.join('/')])];
}
