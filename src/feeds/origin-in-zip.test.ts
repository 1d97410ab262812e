import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { inOnePiece } from './digest.ts';
import { PLACEHOLDER } from './origin-in-text.ts';
import { ADDRESSES_PATH, zipWithOrigin } from './origin-in-zip.ts';

type File = readonly [path: string, text: string, compress: boolean];

function zipOf(files: readonly File[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, text, compress] of files) zip.addBuffer(Buffer.from(text), path, { compress, mtime: new Date(0) });
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>);
}

async function unpacked(bytes: Buffer): Promise<[string, string][]> {
  const zip = await fromBufferPromise(bytes);
  const found: [string, string][] = [];
  for await (const entry of zip.eachEntry()) {
    // The reader itself compares lengths; checksums are compared with the writer's below.
    found.push([entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8')]);
  }
  return found;
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const addresses = fc.array(fc.constantFrom(PLACEHOLDER, '終', '<t>', '/items/1', ' '), { maxLength: 20 });
const origins = fc.constantFrom('http://a', 'https://example.org', 'http://[::1]:8080', PLACEHOLDER);

describe('an origin in an archive', () => {
  it('is where an archive made with it has it, to the byte, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, origins, fc.integer({ min: 1, max: 400 }), async (parts, origin, size) => {
        const files = (text: string): File[] => [
          ['a.xml', `names ${ADDRESSES_PATH}`, false],
          ['xl/sheet.xml', 'rows '.repeat(50), true],
          [ADDRESSES_PATH, text, false],
        ];
        const made = await zipOf(files(parts.join('')));
        const wanted = parts.join('').replaceAll(PLACEHOLDER, origin);
        const put = await buffer(zipWithOrigin(cut(made, size), origin));
        expect(put.equals(await zipOf(files(wanted)))).toBe(true);
        expect((await unpacked(put)).at(-1)).toEqual([ADDRESSES_PATH, wanted]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, File[]]>([
    ['there is no', [['a.xml', 'a', true]]],
    ['is not the last file', [[ADDRESSES_PATH, 'a', true]]],
    [
      'is not the last file',
      [
        [ADDRESSES_PATH, 'a', false],
        ['b.xml', 'b', false],
      ],
    ],
  ])('%s: refused', async (told, files) => {
    await expect(buffer(zipWithOrigin(inOnePiece(await zipOf(files)), 'http://a'))).rejects.toThrow(told);
  });
});
