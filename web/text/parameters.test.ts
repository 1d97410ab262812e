import { expect, it } from 'vitest';
import { PAGES } from '../pages/pages.ts';
import { parameterNames } from './parameters.ts';

it.each(['en', 'ja'] as const)('what stands in addresses is told by words, never by its own name (%s)', (language) => {
  const nameless = PAGES.flatMap(({ path, parameters }) =>
    parameters.filter((name) => !Object.hasOwn(parameterNames[language], name)).map((name) => `${path}?${name}=`),
  );
  expect(nameless).toEqual([]);
  expect(PAGES.some(({ parameters }) => parameters.length > 3)).toBe(true);
});
