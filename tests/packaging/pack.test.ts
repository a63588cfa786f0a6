/** What the packed program contains and what it must not, around a stand-in for Electron: the packer says OK to far less. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../build/files.ts';
import { drawn, ICON, iconFile, SIZES } from '../../build/pack/draw-icon.ts';
import { FUSE_SENTINEL } from '../../build/pack/stand-in.ts';
import { MOST_BYTES, PACKED, packStandIn, weightOf } from '../../build/pack.ts';
import { fileIn, purposeOf } from '../../electron/app/start-words.ts';
import { version } from '../../shared/version.ts';

const resources = join(PACKED, 'resources');
const configuration = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');

interface Entry {
  files?: Record<string, Entry>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
}

/** An asar archive: its header as text, its files, and what they contain. */
function openArchive(path: string) {
  const bytes = readFileSync(path);
  const header = bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12));
  const start = 8 + bytes.readUInt32LE(4);
  const files = new Map<string, Entry>();
  const walk = (entry: Entry, at: string) => {
    for (const [name, inner] of Object.entries(entry.files ?? {})) {
      if (inner.files) walk(inner, `${at}${name}/`);
      else files.set(at + name, inner);
    }
  };
  walk(JSON.parse(header) as Entry, '');
  const read = (name: string) => {
    const { offset = '0', size = 0 } = files.get(name) ?? {};
    return bytes.toString('utf8', start + Number(offset), start + Number(offset) + size);
  };
  return { header, files, read };
}

let archive: ReturnType<typeof openArchive>;
let program: Buffer;

beforeAll(async () => {
  await packStandIn();
  archive = openArchive(join(resources, 'app.asar'));
  program = readFileSync(join(PACKED, 'So Giao ban.exe'));
});

describe('the archive', () => {
  test('has the program, its data and one package, and nothing else', () => {
    const names = [...archive.files.keys()];
    const tops = new Set(names.map((name) => name.split('/').slice(0, 2).join('/')));
    expect([...tops].toSorted()).toEqual(['dist/main', 'dist/preload', 'dist/renderer', 'node_modules/better-sqlite3', 'package.json']);
    for (const needed of ['dist/main/main.js', 'dist/main/writer-worker.js', 'dist/main/task-process.js', 'dist/main/program/chain.txt', 'dist/preload/preload.cjs', 'dist/renderer/index.html']) {
      expect(names).toContain(needed);
    }
  });

  test('has no map, source, test, tool or other machine’s binary', () => {
    const strange = [...archive.files.keys()].filter((name) => /\.(map|tsx?|c|cc|h|gyp|sgbx?|env)$|(^|\/)(tests?|docs|deps|src)\/|(linux|darwin|arm64)[^/]*\.node$/u.test(name));
    expect(strange).toEqual([]);
  });

  test('names the version and the entry that are meant', () => {
    const manifest = JSON.parse(archive.read('package.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'so-giao-ban', version, main: 'dist/main/main.js', dependencies: { 'better-sqlite3': expect.any(String) } });
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  test('is the one whose hash the program carries', () => {
    const hash = createHash('sha256').update(archive.header).digest('hex');
    expect(program.includes(Buffer.from(hash, 'utf8')) || program.includes(Buffer.from(hash, 'utf16le'))).toBe(true);
  });
});

test('beside the archive lies one native file, for 64-bit Windows', () => {
  const outside = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(outside.map(({ name }) => name)).toEqual(['win32-x64.node']);
  const native = readFileSync(join(outside[0]?.parentPath ?? '', 'win32-x64.node'));
  expect(native.toString('latin1', 0, 2)).toBe('MZ');
  expect(native.readUInt16LE(native.readUInt32LE(0x3c) + 4)).toBe(0x8664);
});

test('no default program, no updater, only Vietnamese and English; the size is limited', () => {
  expect(readdirSync(resources).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
  expect(readdirSync(join(PACKED, 'locales')).toSorted()).toEqual(['en-US.pak', 'vi.pak']);
  const bytes = weightOf(resources);
  console.log(`ours in the package: ${(bytes / 1024 / 1024).toFixed(1)} MiB`);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test('the fuses, read back: no Node, no inspection, only this archive, proven', () => {
  const at = program.indexOf(FUSE_SENTINEL, 0, 'latin1') + FUSE_SENTINEL.length;
  expect(program[at]).toBe(1);
  const states = program.toString('latin1', at + 2, at + 2 + (program[at + 1] ?? 0));
  const names = ['runAsNode', 'cookieEncryption', 'nodeOptions', 'nodeInspect', 'asarIntegrity', 'onlyAsar', 'browserSnapshot', 'fileExtraPrivileges'];
  const fuses = Object.fromEntries(names.map((name, n) => [name, states[n] === '1']));
  expect(fuses).toEqual({
    runAsNode: false, cookieEncryption: true, nodeOptions: false, nodeInspect: false, asarIntegrity: true, onlyAsar: true, browserSnapshot: false, fileExtraPrivileges: false,
  });
});

describe('the icon', () => {
  test('is drawn by its script, in the sizes that Windows shows', () => {
    const icon = readFileSync(ICON);
    expect(icon.equals(iconFile())).toBe(true);
    expect(icon.readUInt16LE(4)).toBe(SIZES.length);
    expect(SIZES.map((_, n) => icon[6 + 16 * n] || 256)).toEqual([16, 32, 48, 256]);
  });

  test.each(SIZES)('at %d pixels it has clear corners, a blue cover and a white page', (size) => {
    const pixels = drawn(size);
    const at = (x: number, y: number) => [...pixels.subarray((Math.floor(y * size) * size + Math.floor(x * size)) * 4).subarray(0, 4)];
    expect(at(0, 0)[3]).toBe(0);
    expect(at(0.9, 0.5)).toEqual([31, 90, 173, expect.any(Number)]);
    expect(at(0.36, 0.85)[3]).toBe(255);
  });

  test('and the program carries it, with name and version', () => {
    const largest = iconFile().subarray(-200, -12);
    expect(program.includes(largest)).toBe(true);
    for (const words of ['So Giao ban', version]) expect(program.includes(Buffer.from(words, 'utf16le'))).toBe(true);
  });
});

test('the run on Windows names every action by its commit', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/windows.yml'), 'utf8');
  const actions = [...workflow.matchAll(/uses: (\S+)/gu)].map(([, action]) => action);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/@[\da-f]{40}$/u.test(action ?? ''))).toEqual([]);
});

test('the installer: for the account alone, in Vietnamese, what was written stays; .sgbx opens with the program', () => {
  for (const line of ['perMachine: false', 'allowElevation: false', 'deleteAppDataOnUninstall: false', 'requestedExecutionLevel: asInvoker', "language: '1066'", '- vi_VN', 'ext: sgbx']) {
    expect(configuration).toContain(line);
  }
  const script = readFileSync(join(ROOT, /include: (\S+\.nsh)/u.exec(configuration)?.[1] ?? ''), 'utf8');
  for (const guard of ['${ifNot} ${isUpdated}', '${andIfNot} ${Silent}', 'MB_DEFBUTTON2']) expect(script.indexOf(guard)).toBeLessThan(script.indexOf('RMDir'));
  const extension = `.${/ext: (\w+)/u.exec(configuration)?.[1]}`;
  expect(purposeOf(`a${extension}`)).toBe('exchange');
  expect(fileIn(['So Giao ban.exe', `E:\\a${extension}`])).toBe(`E:\\a${extension}`);
  expect(existsSync(join(ROOT, 'build/icons/icon.ico'))).toBe(true);
});
