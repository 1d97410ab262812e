import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FONT = `${root}node_modules/@fontsource/noto-sans-jp/files/`;
const FILES = ['latin', 'japanese'].flatMap((letters) =>
  ['400', '700'].map((weight) => `noto-sans-jp-${letters}-${weight}-normal.woff`),
);
/** Where the browser finds them: as wide as on the machines of most readers, so that what does not fit shows. */
const FOLDER = `${root}.cache/fonts`;

/**
 * A folder for `FONTCONFIG_PATH` with letters of Japanese, which the Chromium of the npm package has none of. Tests alone use it: the site loads no
 * fonts.
 */
export function folderOfJapaneseFonts(): string {
  mkdirSync(`${FOLDER}/files`, { recursive: true });
  const there = new Set(readdirSync(`${FOLDER}/files`));
  for (const file of FILES) {
    const font = file.replace('.woff', '.ttf');
    if (!there.has(font)) put(`files/${font}`, unpacked(readFileSync(`${FONT}${file}`)));
  }
  put('fonts.conf', CONFIGURATION);
  return FOLDER;
}

/** Several processes do so at once, and none finds half a file. */
function put(file: string, content: string | Buffer): void {
  const fresh = `${FOLDER}/${process.pid}-${file.replaceAll('/', '-')}`;
  writeFileSync(fresh, content);
  renameSync(fresh, `${FOLDER}/${file}`);
}

/** What is asked for without a name is Noto Sans JP, whose parts call themselves differently. */
const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FOLDER}/files</dir>
  <cachedir>${FOLDER}/cache</cachedir>
  ${['sans-serif', 'system-ui', 'monospace']
    .map(
      (family) =>
        `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans JP</family><family>Noto Sans JP Thin</family></prefer></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/** A font for the web (WOFF 1.0, W3C) as one for machines: its tables, unpacked, behind a directory of theirs. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.subarray(at + 16, at + 20),
      table: packed < length ? inflateSync(data) : data,
    };
  });
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12);
  woff.copy(head, 0, 4, 8);
  for (const [index, number] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries())
    head.writeUInt16BE(number, 4 + 2 * index);
  let offset = 12 + 16 * count;
  const directory: Buffer[] = [];
  const tables: Buffer[] = [];
  for (const { tag, sum, table } of entries) {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(table.length, 4);
    directory.push(Buffer.concat([tag, sum, place]));
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head, ...directory, ...tables]);
}
