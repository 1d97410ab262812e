import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildExecutableSchema } from '../schema.ts';
import { inputSchemaOf } from './input-schema.ts';
import { parseQuestion } from './question.ts';
import { noTool, readTools } from './tools.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = buildExecutableSchema(`${root}schema`);

const QUESTION = `# en: Who is there?
# ja: 誰がいる？
# $kinds en: Of which kinds.
# $kinds ja: 種類。
# $name en: What they are called.
# $name ja: 名称。
query WhoIsThere($kinds: [OrganizationKind!]! = [FUND], $name: String!, $filter: ProgramFilter) {
  organizations(filter: { kind: $kinds, name: $name }) { nodes { nameEn } }
  programs(filter: $filter) { totalCount }
}
`;
const WHOLE = QUESTION.replace('query', '# $filter en: Programmes.\n# $filter ja: 事業。\nquery');

describe('a question as a tool', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'questions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('comes by itself with a new file, under the name of its operation', () => {
    writeFileSync(join(folder, '99-new.graphql'), WHOLE);
    const tools = readTools(folder, schema);
    expect([...tools.keys()]).toEqual(['search', 'evidence', 'graphql', 'who_is_there']);
    expect(tools.get('who_is_there')).toMatchObject({
      title: 'Who is there?',
      description: expect.stringContaining('誰がいる？'),
    });
  });

  it('is refused when another one has its name', () => {
    writeFileSync(join(folder, '1.graphql'), WHOLE);
    writeFileSync(
      join(folder, '2.graphql'),
      WHOLE.replace('WhoIsThere', 'Other').replace('# ja', '# tool: search\n# ja'),
    );
    expect(() => readTools(folder, schema)).toThrow(/Two tools are called search/);
  });

  it('has the types of its variables, with their defaults and both descriptions', () => {
    const { properties, required, additionalProperties } = inputSchemaOf(parseQuestion(WHOLE, schema, 'here')) as any;
    expect(required).toEqual(['name']);
    expect(additionalProperties).toBe(false);
    expect(properties.kinds).toMatchObject({ type: 'array', items: { type: 'string' }, default: ['FUND'] });
    expect(properties.kinds.items.enum).toContain('MINISTRY');
    expect(properties.kinds.description).toMatch(/^Of which kinds\. 種類。 .*FUND: /);
    expect(properties.name).toMatchObject({ type: 'string', description: 'What they are called. 名称。' });
    expect(properties.filter.properties.minAmount).toMatchObject({ type: 'integer' });
    expect(properties.filter.properties.isNew).toMatchObject({ type: 'boolean' });
    expect(properties.filter.additionalProperties).toBe(false);
  });

  it.each([
    ['a variable that is not described', QUESTION, /here: a line "# \$filter en: …" is missing/],
    ['a text in one language', WHOLE.replace('# ja: 誰がいる？\n', ''), /here: a line "# ja: …" is missing/],
    ['a field that is none', WHOLE.replace('nameEn', 'salary'), /here: Cannot query field "salary"/],
    ['two queries', `${WHOLE}\nquery B { dataVersion { hash } }`, /here: one query with a name is expected/],
    ['a query without a name', '# en: a\n# ja: b\n{ dataVersion { hash } }', /here: one query with a name is expected/],
  ])('is not made of %s', (_what, text, sentence) => {
    expect(() => parseQuestion(text, schema, 'here')).toThrow(sentence);
  });

  it('is named where another name comes close', () => {
    expect(noTool('evidense', readTools(folder, schema))).toContain('The closest is "evidence"');
  });
});
