/** Takes a file from the disk and reads it by what it is, not by what its name says. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { plainText } from '../../../shared/domain/reading/source/plain-text.ts';
import { isMarkedSecret } from '../../../shared/domain/reading/source/secret-mark.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { DocumentText } from '../../../shared/model/reading.ts';
import { MAX_COMPRESSED_BYTES } from './open-package.ts';
import { readDocx } from './read-docx.ts';

/** How the compound files of old Office programs begin. */
export const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;

export interface ReadFile {
  text: DocumentText;
  bytes: Uint8Array;
  form: 'docx' | 'text';
}

/**
 * Reads a document file: .docx, or text in UTF-8 or UTF-16. Regular files up to 20 MB.
 * @throws Refusal with the reason the file is not taken in; the file is never changed
 */
export async function readDocumentFile(path: string): Promise<ReadFile> {
  const file = basename(path).normalize('NFC');
  try {
    const bytes = await fileBytes(path);
    const { text, form } = readBytes(bytes);
    return { text, bytes, form };
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { file, ...error.params });
    throw error;
  }
}

/**
 * Reads the bytes of a document.
 * @throws Refusal document-empty, legacy-doc, document-encrypted, document-pdf, not-a-document, document-secret and those of a .docx
 */
export function readBytes(bytes: Uint8Array): { text: DocumentText; form: 'docx' | 'text' } {
  if (bytes.length === 0) throw new Refusal('document-empty');
  const form = startsWith(bytes, [0x50, 0x4b]) ? 'docx' : 'text';
  const text = form === 'docx' ? readDocx(bytes) : plainText(decodeText(bytes));
  if (text.text.trim() === '') throw new Refusal('document-empty');
  if (isMarkedSecret(text)) throw new Refusal('document-secret');
  return { text, form };
}

/**
 * The bytes of a regular file of at most 20 MB.
 * @throws Refusal not-a-document, document-too-large, file-not-found, file-locked
 */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) throw new Refusal('not-a-document');
    if (facts.size > MAX_COMPRESSED_BYTES) throw new Refusal('document-too-large', { limit: 20 });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal('file-not-found');
    // Windows answers one of these while Word holds the file open.
    if (code === 'EBUSY' || code === 'EACCES' || code === 'EPERM') throw new Refusal('file-locked');
    throw error;
  }
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, OLE)) throw new Refusal(isEncryptedPackage(bytes) ? 'document-encrypted' : 'legacy-doc');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refusal('document-pdf');
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const rtf = startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]);
  if (rtf || bytes.subarray(0, 4096).includes(0)) throw new Refusal('not-a-document');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('not-a-document');
  }
}

/** An encrypted .docx or .xlsx is an OLE file too; it names a stream 'EncryptedPackage' (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name));
}
