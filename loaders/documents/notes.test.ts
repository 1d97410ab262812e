import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const filesBelow = (folder: string) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );
const FILES = [...filesBelow('loaders'), ...filesBelow('data')];
const NOTES = FILES.filter((file) => /^loaders\/documents\/[^/]+\/NOTES\.md$/u.test(file));

test.each(NOTES)('%s names files that are there', (notes) => {
  const named = [...readFileSync(`${ROOT}${notes}`, 'utf8').matchAll(/`([\w./*-]+\.(?:ts|yaml))`/gu)].map(
    ([, name = '']) => name,
  );
  const isThere = (name: string) => {
    const end = new RegExp(`(?:^|/)${name.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`, 'u');
    return FILES.some((file) => end.test(file));
  };
  expect(NOTES.length).toBeGreaterThan(0);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});
