/** Filters of the list that were given a name. */
import { savedFilterWords } from '../../shared/text/vi/items.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const filterList = createResource('filters.list');

export const filterActions = {
  async save(name: string, query: string): Promise<boolean> {
    if (!(await run('filters.save', { name, query }))) return false;
    say(savedFilterWords.saved(name));
    return true;
  },
  async remove(filter: { id: string; name: string }): Promise<void> {
    if (await run('filters.remove', { id: filter.id })) say(savedFilterWords.removed(filter.name));
  },
};
