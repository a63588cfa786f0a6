/** The sticks in this machine, as the system tells of them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/** A disk that can be pulled out. */
export interface Drive {
  /** Its folder: `E:\` or a mount point. */
  root: string;
  label: string;
}

const run = promisify(execFile);

/** Longer than a stick that is just being mounted needs. Milliseconds. */
const PATIENCE = 8000;

const WINDOWS_QUESTION =
  "[Console]::OutputEncoding=[Text.Encoding]::UTF8; @([IO.DriveInfo]::GetDrives() | Where-Object { $_.IsReady -and $_.DriveType -eq 'Removable' } | ForEach-Object { @{ root = $_.Name; label = $_.VolumeLabel } }) | ConvertTo-Json -Compress";

/** Sticks by what Windows answers; a single one comes without its list. */
export function windowsDrives(answer: string): Drive[] {
  if (answer.trim() === '') return [];
  const found = JSON.parse(answer) as Partial<Drive> | Partial<Drive>[];
  return [found].flat().flatMap(({ root, label }) => (root ? [{ root, label: label || root.replace(/[\\:]+$/u, '') }] : []));
}

/** Where desktops mount what is plugged in. */
const PLUGGED = /^\/(?:media|run\/media)\//u;

/** Sticks among the lines of `/proc/mounts`; blanks stand in it as `\040`. */
export function mountedDrives(mounts: string): Drive[] {
  return mounts.split('\n').flatMap((line) => {
    const root = (line.split(' ')[1] ?? '').replace(/\\([0-7]{3})/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
    return PLUGGED.test(root) ? [{ root, label: basename(root) }] : [];
  });
}

/**
 * The sticks that are plugged in; none where the system does not say.
 * @param standIn a folder that takes the place of a stick where there is none (development)
 */
export async function listDrives(standIn: string | null): Promise<Drive[]> {
  const standing = standIn === null || !existsSync(standIn) ? [] : [{ root: standIn, label: basename(standIn) }];
  try {
    if (process.platform === 'win32') {
      const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', WINDOWS_QUESTION], { timeout: PATIENCE, windowsHide: true });
      return [...standing, ...windowsDrives(stdout)];
    }
    return [...standing, ...mountedDrives(await readFile('/proc/mounts', 'utf8'))];
  } catch {
    return standing;
  }
}
