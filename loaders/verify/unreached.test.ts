import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolders, readData } from '../load/load-from-data.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { unreached } from './verify-graph.ts';

const data = join(import.meta.dirname, '../../data');

it('tells an organisation that no document names and nothing leads to', () => {
  const { organizations } = readRegistry(join(data, 'registry'));
  const [first] = organizations;
  if (first === undefined) throw new Error('the registry has organisations');
  const { rows } = readData(dataFolders(data));
  const idle = unreached({ organizations: [...organizations, { ...first, id: 'nobodys-forum' }] }, rows);
  expect(idle).toContain('org:nobodys-forum');
  expect(idle).not.toContain('org:jica');
});
