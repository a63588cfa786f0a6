/**
 * Runs inside a child started by guard.mjs: ends it when its parent is gone. Only that direct child watches: worker
 * threads and forked grandchildren inherit the same --import but have something else on descriptor 3.
 */
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const PARENT_PIPE = 3;
const GRACE_MS = 3000;

if (isMainThread && process.env.SGB_GUARD_PARENT === String(process.ppid)) {
  const pipe = new Socket({ fd: PARENT_PIPE, readable: true, writable: false });
  pipe.on('error', () => {});
  pipe.once('close', () => {
    // First the polite signal, so that a tool can close what it opened; then the end in any case.
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  pipe.resume();
  pipe.unref();
}
