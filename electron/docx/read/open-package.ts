/**
 * Opens an Office package (.docx, .xlsx) and hands out the few parts that a reading needs. Limits: 20 MB compressed, 80 MB a
 * part, counted by the declared size and again by the bytes that really come out, because a bomb lies about the former.
 */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { Refusal } from '../../../shared/model/refusal.ts';

export const MAX_COMPRESSED_BYTES = 20 * 1024 * 1024;
export const MAX_PART_BYTES = 80 * 1024 * 1024;
/** Deflate yields at most about 1000:1, so a slice of this size cannot yield more than 16 MB at once. */
const SLICE_BYTES = 16 * 1024;

/** Parts of a package by name, as text. */
export type PackageParts = Map<string, string>;

/**
 * Reads the parts of a zip package whose names fit.
 * @throws Refusal document-too-large, document-zip-bomb, document-damaged, not-a-document
 */
export function openPackage(bytes: Uint8Array, names: RegExp): PackageParts {
  if (bytes.length > MAX_COMPRESSED_BYTES) throw new Refusal('document-too-large', { limit: 20 });
  const wanted = listWantedParts(bytes, names);
  return inflateParts(bytes, wanted);
}

function listWantedParts(bytes: Uint8Array, names: RegExp): Set<string> {
  const wanted = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (entry.originalSize > MAX_PART_BYTES) throw new Refusal('document-zip-bomb');
        if (names.test(entry.name)) wanted.add(entry.name);
        return false;
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('document-damaged');
  }
  return wanted;
}

function inflateParts(bytes: Uint8Array, wanted: ReadonlySet<string>): PackageParts {
  const chunksOf = new Map<string, Uint8Array[]>();
  let inflated = 0;
  let failure: unknown = null;
  const unzip = new Unzip((file) => {
    if (!wanted.has(file.name) || chunksOf.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    chunksOf.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) failure ??= error;
      if (!chunk) return;
      inflated += chunk.length;
      if (inflated > MAX_PART_BYTES) throw new Refusal('document-zip-bomb');
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      unzip.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
      if (failure) throw failure;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('document-damaged');
  }
  const parts: PackageParts = new Map();
  for (const [name, chunks] of chunksOf) parts.set(name, decodeXml(joinChunks(chunks)));
  return parts;
}

function joinChunks(chunks: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** XML parts are UTF-8 by the standard, UTF-16 is allowed and occurs. */
function decodeXml(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
