/**
 * A stand-in for electron.exe, where Electron's own cannot be had: a program of Windows that ends at once, with the place
 * where fuses are written. With it everything around Electron is packed and inspected; what comes out is never handed on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Electron looks for its fuses: this text, a version, a length, a character a fuse. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** As Electron ships them, in the order of @electron/fuses. */
const FUSES_AS_SHIPPED = '10110001';

const FILE_ALIGN = 0x200;
const SECTION_ALIGN = 0x1000;

const aligned = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** One block of a VERSIONINFO: its key, its value, the blocks inside it. */
function block(key: string, value: Buffer, inside: readonly Buffer[] = [], text = false): Buffer {
  const head = Buffer.concat([Buffer.alloc(6), Buffer.from(`${key}\0`, 'utf16le')]);
  const whole = Buffer.concat([aligned(head), ...(inside.length > 0 ? [aligned(value), ...inside.map(aligned)] : [value])]);
  whole.writeUInt16LE(whole.length, 0);
  whole.writeUInt16LE(text ? value.length / 2 : value.length, 2);
  whole.writeUInt16LE(text || value.length === 0 ? 1 : 0, 4);
  return whole;
}

/** A VERSIONINFO in one language, which the packer fills in. */
function versionInfo(): Buffer {
  const fixed = Buffer.alloc(52);
  fixed.writeUInt32LE(0xfeef04bd, 0);
  fixed.writeUInt32LE(0x10000, 4);
  const none = Buffer.alloc(0);
  const strings = block('040904b0', none, [block('FileVersion', Buffer.from('0\0', 'utf16le'), [], true)]);
  const translation = block('Translation', Buffer.from([0x09, 0x04, 0xb0, 0x04]));
  return block('VS_VERSION_INFO', fixed, [block('StringFileInfo', none, [strings]), block('VarFileInfo', none, [translation])]);
}

/** The resources: type, id and language, each a folder of one entry. */
function resources(): Buffer {
  const version = versionInfo();
  const tree = Buffer.alloc(88);
  const RT_VERSION = 16;
  const FOLDER = 0x80000000;
  for (const [n, [id, next]] of ([[RT_VERSION, FOLDER + 24], [1, FOLDER + 48], [1033, 72]] as const).entries()) {
    tree.writeUInt16LE(1, n * 24 + 14);
    tree.writeUInt32LE(id, n * 24 + 16);
    tree.writeUInt32LE(next, n * 24 + 20);
  }
  tree.writeUInt32LE(2 * SECTION_ALIGN + tree.length, 72);
  tree.writeUInt32LE(version.length, 76);
  return Buffer.concat([tree, version]);
}

/** Numbers at places of a file's head: 2, 4 or 8 bytes each. */
function put(head: Buffer, values: readonly (readonly [at: number, bytes: 2 | 4 | 8, value: number])[]): void {
  for (const [at, bytes, value] of values) {
    if (bytes === 8) head.writeBigUInt64LE(BigInt(value), at);
    else head.writeUIntLE(value, at, bytes);
  }
}

/** A PE32+ file for x64: `xor eax, eax; ret` with the fuses behind it, and the resources. */
function executable(): Buffer {
  const fuses = Buffer.concat([Buffer.from(FUSE_SENTINEL, 'latin1'), Buffer.from([1, FUSES_AS_SHIPPED.length]), Buffer.from(FUSES_AS_SHIPPED, 'latin1')]);
  const parts = [
    { name: '.text', bytes: Buffer.concat([Buffer.from([0x31, 0xc0, 0xc3, 0x90]), fuses]), kind: 0x60000020 },
    { name: '.rsrc', bytes: resources(), kind: 0x40000040 },
  ];
  const head = Buffer.alloc(FILE_ALIGN);
  head.write('MZ', 0, 'latin1');
  head.write('PE\0\0', 0x40, 'latin1');
  const coff = 0x44;
  const optional = coff + 20;
  const table = optional + 240;
  put(head, [
    [0x3c, 4, 0x40],
    [coff, 2, 0x8664], [coff + 2, 2, parts.length], [coff + 16, 2, 240], [coff + 18, 2, 0x22],
    [optional, 2, 0x20b], [optional + 4, 4, FILE_ALIGN], [optional + 16, 4, SECTION_ALIGN], [optional + 20, 4, SECTION_ALIGN],
    [optional + 24, 8, 0x140000000], [optional + 32, 4, SECTION_ALIGN], [optional + 36, 4, FILE_ALIGN], [optional + 40, 2, 10],
    [optional + 48, 2, 10], [optional + 56, 4, SECTION_ALIGN * 3], [optional + 60, 4, FILE_ALIGN], [optional + 68, 2, 2],
    [optional + 108, 4, 16], [optional + 128, 4, 2 * SECTION_ALIGN], [optional + 132, 4, parts[1]?.bytes.length ?? 0],
  ]);
  for (const [n, { name, bytes, kind }] of parts.entries()) {
    const at = table + n * 40;
    head.write(name, at, 'latin1');
    put(head, [[at + 8, 4, bytes.length], [at + 12, 4, SECTION_ALIGN * (n + 1)], [at + 16, 4, FILE_ALIGN], [at + 20, 4, FILE_ALIGN * (n + 1)], [at + 36, 4, kind]]);
  }
  return Buffer.concat([head, ...parts.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(FILE_ALIGN - bytes.length)]))]);
}

/** Makes the folder that electron-builder takes for Electron's own. */
export function makeStandIn(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'electron.exe'), executable());
  writeFileSync(join(folder, 'LICENSE'), '');
  for (const language of ['vi', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
}
