/**
 * `node build/pack/draw-icon.ts`: draws the program's icon into build/icons/icon.ico. A register with a ticked line, as plain
 * shapes: each size is drawn for itself, so that the small ones stay clear.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { isMain, ROOT } from '../files.ts';

export const ICON = join(ROOT, 'build/icons/icon.ico');
export const SIZES = [16, 32, 48, 256] as const;

type Colour = readonly [number, number, number];
/** A shape in a square of side 1: inside or not. */
type Shape = (x: number, y: number) => boolean;

const box = (left: number, top: number, right: number, bottom: number, round = 0): Shape => (x, y) => {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + round - x, x - right + round, 0);
  const dy = Math.max(top + round - y, y - bottom + round, 0);
  return dx * dx + dy * dy <= round * round || round === 0;
};

/** A stroke from point to point. */
const stroke = (points: readonly (readonly [number, number])[], width: number): Shape => (x, y) =>
  points.slice(1).some(([bx, by], n) => {
    const [ax, ay] = points[n] ?? [bx, by];
    const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= width / 2;
  });

const BLUE: Colour = [31, 90, 173];
const DEEP: Colour = [20, 62, 124];
const WHITE: Colour = [255, 255, 255];
const GREEN: Colour = [27, 132, 66];

/** What lies over what, the lowest first. Small sizes leave out what would only blur. */
function layers(size: number): [Shape, Colour][] {
  const small = size < 32;
  const line = small ? 0.09 : 0.055;
  return [
    [box(0.09, 0.03, 0.91, 0.97, 0.1), BLUE],
    [box(0.09, 0.03, 0.24, 0.97, small ? 0 : 0.07), DEEP],
    [box(0.31, 0.13, 0.83, 0.87, 0.04), WHITE],
    [box(0.39, 0.22, 0.75, 0.22 + line), BLUE],
    ...(small ? [] : [[box(0.39, 0.34, 0.66, 0.34 + line), BLUE] as [Shape, Colour]]),
    [stroke([[0.42, 0.63], [0.53, 0.74], [0.74, 0.48]], small ? 0.13 : 0.1), GREEN],
  ];
}

const FINE = 8;

/** RGBA rows from the top, softened by looking at many points of each pixel. */
export function drawn(size: number): Buffer {
  const shapes = layers(size);
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const sum = [0, 0, 0, 0];
    for (let point = 0; point < FINE * FINE; point++) {
      const x = ((at % size) + ((point % FINE) + 0.5) / FINE) / size;
      const y = (Math.floor(at / size) + (Math.floor(point / FINE) + 0.5) / FINE) / size;
      const top = shapes.findLast(([inside]) => inside(x, y))?.[1];
      if (top) [...top, 255].forEach((value, n) => { sum[n] = (sum[n] ?? 0) + value; });
    }
    const covered = (sum[3] ?? 0) / 255;
    for (let n = 0; n < 3; n++) pixels[at * 4 + n] = covered === 0 ? 0 : Math.round((sum[n] ?? 0) / covered);
    pixels[at * 4 + 3] = Math.round((sum[3] ?? 0) / (FINE * FINE));
  }
  return pixels;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function asPng(size: number, pixels: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  const rows = Array.from({ length: size }, (_, y) => Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]));
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

/** A bitmap as icons hold it: rows from the bottom, BGRA, then an empty mask. */
function asBitmap(size: number, pixels: Buffer): Buffer {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  head.writeInt32LE(size * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const body = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const from = at * 4;
    const to = ((size - 1 - Math.floor(at / size)) * size + (at % size)) * 4;
    body.set([pixels[from + 2] ?? 0, pixels[from + 1] ?? 0, pixels[from] ?? 0, pixels[from + 3] ?? 0], to);
  }
  return Buffer.concat([head, body, Buffer.alloc(Math.ceil(size / 32) * 4 * size)]);
}

/** The icon file; the largest size as PNG, as Windows wants it. */
export function iconFile(): Buffer {
  const images = SIZES.map((size) => (size >= 256 ? asPng(size, drawn(size)) : asBitmap(size, drawn(size))));
  const head = Buffer.alloc(6 + 16 * SIZES.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(SIZES.length, 4);
  let offset = head.length;
  for (const [n, size] of SIZES.entries()) {
    const at = 6 + 16 * n;
    const bytes = images[n]?.length ?? 0;
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    head.writeUInt32LE(bytes, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes;
  }
  return Buffer.concat([head, ...images]);
}

if (isMain(import.meta)) {
  mkdirSync(dirname(ICON), { recursive: true });
  writeFileSync(ICON, iconFile());
  // For eyes: what the largest looks like.
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(join(ROOT, 'out/icon.png'), asPng(256, drawn(256)));
}
