import { crc32 } from 'node:zlib';
import { PLACEHOLDER } from './origin-in-text.ts';

/** The file of a packed feed that has its addresses: the last one of the archive, and stored as it is. */
export const ADDRESSES_PATH = 'xl/sharedStrings.xml';

const NAME = Buffer.from(ADDRESSES_PATH);
/** What stands before the name of a file in an archive (APPNOTE 4.3.7), and where in it. */
const FILE = {
  signature: 0x04034b50,
  method: 8,
  crc: 14,
  packed: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
  length: 30,
} as const;
/** The same in the list of files at its end (4.3.12). */
const ENTRY = { signature: 0x02014b50, crc: 16, packed: 20, size: 24, nameLength: 28, length: 46 } as const;
/** And behind that list, the last bytes of all (4.3.16). */
const END = { signature: 0x06054b50, listAt: 16, length: 22 } as const;

/**
 * The bytes of an archive with the origin in each place of the placeholder: what stands before the file with the addresses passes through as it comes,
 * that file and the list of files behind it are written with the origin, with their lengths and their checksum. Throws on an archive in another form.
 */
export async function* zipWithOrigin(pieces: AsyncIterable<Buffer>, origin: string): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let passed = 0;
  const tail: Buffer[] = [];
  for await (const piece of pieces) {
    if (tail.length > 0) {
      tail.push(piece);
      continue;
    }
    const bytes = Buffer.concat([held, piece]);
    const at = fileIn(bytes);
    // Long enough to hold what is cut between two pieces.
    const end = at ?? Math.max(0, bytes.length - FILE.length - NAME.length);
    if (end > 0) yield bytes.subarray(0, end);
    passed += end;
    held = bytes.subarray(end);
    if (at !== null) tail.push(held);
  }
  if (tail.length === 0) throw new Error(`there is no ${ADDRESSES_PATH} in what is packed`);
  yield withOrigin(Buffer.concat(tail), passed, origin);
}

/** Where the file with the addresses begins; `null` where it does not. */
function fileIn(bytes: Buffer): number | null {
  for (let at = bytes.indexOf(NAME); at !== -1; at = bytes.indexOf(NAME, at + 1)) {
    const start = at - FILE.length;
    if (start >= 0 && bytes.readUInt32LE(start) === FILE.signature) return start;
  }
  return null;
}

/** The end of an archive from the file with the addresses on, behind `passed` bytes. */
function withOrigin(tail: Buffer, passed: number, origin: string): Buffer {
  const endAt = tail.length - END.length;
  const start = FILE.length + tail.readUInt16LE(FILE.nameLength) + tail.readUInt16LE(FILE.extraLength);
  const size = tail.readUInt32LE(FILE.size);
  const listAt = tail.readUInt32LE(endAt + END.listAt) - passed;
  const isKnown =
    tail.readUInt32LE(endAt) === END.signature && tail.readUInt16LE(FILE.method) === 0 && start + size === listAt;
  if (!isKnown) throw new Error(`${ADDRESSES_PATH} is not the last file, stored as it is`);
  const text = Buffer.from(tail.toString('utf8', start, listAt).replaceAll(PLACEHOLDER, () => origin));
  const head = Buffer.from(tail.subarray(0, start));
  const list = Buffer.from(tail.subarray(listAt));
  const entry = list.lastIndexOf(NAME) - ENTRY.length;
  if (list.readUInt32LE(entry) !== ENTRY.signature) throw new Error(`the archive does not list ${ADDRESSES_PATH}`);
  for (const [bytes, at] of [
    [head, FILE],
    [list.subarray(entry), ENTRY],
  ] as const) {
    bytes.writeUInt32LE(crc32(text), at.crc);
    bytes.writeUInt32LE(text.length, at.packed);
    bytes.writeUInt32LE(text.length, at.size);
  }
  list.writeUInt32LE(passed + start + text.length, list.length - END.length + END.listAt);
  return Buffer.concat([head, text, list]);
}
