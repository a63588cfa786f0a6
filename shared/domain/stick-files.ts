/** Which of the files on a stick are worth reading. */

/** The time in the name that a laptop gives its file, and the number where that name was taken. */
const WRITTEN = /-\d{8}-\d{4}(?:-\d+)?\.sgbx$/u;

/** What is the same in the names of all files of one laptop. */
export function laptopPart(name: string): string {
  return name.replace(WRITTEN, '');
}

/**
 * The newest readable file of each other laptop: a file holds all that its laptop knew, so that older ones bring nothing
 * more. What cannot be read stays in the list, to be told of.
 * @param files newest first
 */
export function filesToTake<F extends { name: string; mine: boolean; state: string }>(files: readonly F[]): F[] {
  const met = new Set<string>();
  return files.filter(({ name, mine, state }) => {
    if (mine || met.has(laptopPart(name))) return false;
    if (state === 'open' || state === 'closed') met.add(laptopPart(name));
    return true;
  });
}
