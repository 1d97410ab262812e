import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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
  return {
    name: 'painters-fonts',
    generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
      for (const letters of ['latin', 'japanese']) {
        const file = `../node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-${letters}-400-normal.woff`;
        this.emitFile({ type: 'asset', fileName: `painter/${letters}.woff`, source: readFileSync(here(file)) });
      }
    },
  };
}
