/** What is offered below the fields while a result is typed. */
import type { TypingHelp } from '../../shared/model/views.ts';
import { createResource, useResource } from './resource.ts';

const typingHelp = createResource('tasks.typing');
const nothing: TypingHelp = { phrases: [], symbols: [] };

/** For the task in hand; null asks nothing. */
export function useTypingHelp(taskId: string | null): TypingHelp {
  const { data, of } = useResource(typingHelp, taskId === null ? null : { taskId });
  return taskId !== null && of === JSON.stringify({ taskId }) ? (data ?? nothing) : nothing;
}
