import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paints SVG as PNG. */
export type PicturePainter = (svg: string) => Promise<Buffer>;

/** What drawings ask for first; no other font is at hand. */
const FAMILY = 'Noto Sans JP';

/**
 * A painter with the fonts in `folder`. Its library is native, large and asked for by few: it is loaded with the first picture. Rejects
 * where this machine has no build of it.
 */
export function picturePainter(folder: string): PicturePainter {
  let library: Promise<typeof import('@napi-rs/canvas')> | null = null;
  return async (svg) => {
    library ??= loadLibrary(folder);
    const { createCanvas, loadImage } = await library;
    const image = await loadImage(Buffer.from(svg));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.encode('png');
  };
}

async function loadLibrary(folder: string) {
  const library = await import('@napi-rs/canvas');
  for (const file of readdirSync(folder)) library.GlobalFonts.register(readFileSync(join(folder, file)), FAMILY);
  return library;
}
