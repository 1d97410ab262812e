import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the playground, and the script and style of the explorer, into `dist/web`; the server sends their files under `/web/`. Nothing is loaded from elsewhere. */
export default defineConfig({
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
    rolldownOptions: {
      input: [here('playground/index.html'), here('islands/islands.ts')],
      // Of packages ("use client"): they speak to frameworks that we do not use.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});
