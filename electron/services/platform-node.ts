/** The platform without a window: jobs in a forked process, everything that needs a window refused. */
import { fork, type ChildProcess } from 'node:child_process';
import { Refusal } from '../../shared/model/refusal.ts';
import { entryPath } from './entries.ts';
import { listDrives } from './drives.ts';
import { JobLine } from './job-line.ts';
import type { Platform } from './platform.ts';

function needsWindow(): never {
  throw new Refusal('needs-window');
}

/** A platform for plain Node; `close` ends the process that jobs ran in. */
export function nodePlatform(): Platform & { close(): void } {
  let child: ChildProcess | null = null;
  const line = new JobLine({
    start: (receive, ended) => {
      const started = fork(entryPath('task-process'), [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning'] });
      child = started;
      started.on('message', receive);
      started.on('exit', ended);
      return { send: (message) => void started.send(message as object), kill: () => void started.kill('SIGKILL') };
    },
  });
  return {
    runJob: line.runJob,
    pickOpen: needsWindow,
    pickAttachments: needsWindow,
    pickSave: needsWindow,
    pickFolder: needsWindow,
    refTo: (path) => ({ path }),
    drives: () => listDrives(process.env['SGB_STICK'] ?? null),
    showFile: needsWindow,
    noteFault: needsWindow,
    openFile: needsWindow,
    printPages: needsWindow,
    pdfsOf: needsWindow,
    setAuthor: needsWindow,
    switchRegister: needsWindow,
    close: () => void child?.kill('SIGKILL'),
  };
}
