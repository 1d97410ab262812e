import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the pages into `dist/web`; the server sends their files under `/web/`. Nothing is loaded from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/web/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6_000,
    // Fonts as files: a data address would need a looser content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Of packages ("use client"): they speak to frameworks that we do not use.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});
