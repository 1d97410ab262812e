import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Further letters of titles, which the font has in parts of their own: the marks of items (①), and half the width of others (ｰ). */
const FURTHER = ['①-⑳', '｡-ﾟ'];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the playground, and the script and style of the explorer, into `dist/web`; the server sends their files under `/web/`. Nothing is loaded from elsewhere. */
export default defineConfig({
  plugins: [paintersFonts()],
  root: here('.'),
  base: '/web/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6_000,
    // Fonts as files: a data address would need a looser content policy.
    assetsInlineLimit: 0,
    // The server reads from it what the explorer's pages load.
    manifest: true,
    // What the files of others may be used for goes with them.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: [here('playground/index.html'), here('islands/islands.ts')],
      // Of packages ("use client"): they speak to frameworks that we do not use.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});

/** The letters that the server paints pictures of links with: those of the drawings' font, all of Latin and of Japanese. */
function paintersFonts() {
  const font = '../node_modules/@fontsource/noto-sans-jp';
  const ranges: Record<string, string> = JSON.parse(readFileSync(here(`${font}/unicode.json`), 'utf8'));
  const letters = new RegExp(`[${FURTHER.join('')}]`);
  const further = Object.keys(ranges).filter(
    (part) => part.startsWith('[') && charactersOf(ranges[part] ?? '').some((each) => letters.test(each)),
  );
  return {
    name: 'painters-fonts',
    generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
      for (const part of ['latin', 'japanese', ...further.map((each) => each.slice(1, -1))]) {
        const file = `${font}/files/noto-sans-jp-${part}-400-normal.woff`;
        this.emitFile({ type: 'asset', fileName: `painter/${part}.woff`, source: readFileSync(here(file)) });
      }
    },
  };
}

/** The characters of ranges as style sheets write them: `U+2460,U+2469-246d`. */
function charactersOf(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}
