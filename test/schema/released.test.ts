import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BREAKING_HEADING, schemaChanges, untoldChanges } from '../../schema/released/schema-changes.ts';
import { root } from '../support/world.ts';

const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const RELEASED = `
  type Query { item(number: Int!): Item items(first: Int = 10): [Item!]! }
  enum Kind { A B }
  type Item { id: ID! title: String! kind: Kind }
`;
const changesTo = (sdl: string) => schemaChanges(buildSchema(RELEASED), buildSchema(sdl));
const paths = (changes: readonly { path: string }[]) => changes.map(({ path }) => path);

describe('changes of a schema', () => {
  it('that break clients are told apart from those that may surprise them and from those that nobody notices', async () => {
    const { breaking, dangerous, safe } = await changesTo(`
      type Query { item(number: Int!, document: ID!): Item items(first: Int = 20): [Item!]! }
      enum Kind { A B C }
      type Item { id: ID! title: String kind: Kind mark: String }
    `);
    expect(paths(breaking)).toEqual(['Item.title', 'Query.item.document']);
    expect(paths(dangerous)).toEqual(expect.arrayContaining(['Kind.C', 'Query.items.first']));
    expect(paths(safe)).toContain('Item.mark');
  });

  it('are none where nothing changed', async () => {
    expect(await changesTo(RELEASED)).toEqual({ breaking: [], dangerous: [], safe: [] });
  });
});

describe('the changelog', () => {
  const breaking = [{ path: 'Item.title', message: "Field 'Item.title' changed type from 'String!' to 'String'" }];
  const changelog = (entries: string) => `# Changelog\n\n## Unreleased\n\n${entries}\n\n## 0.1.0\n\n- First.\n`;

  it('must tell what breaks clients, under its heading, in what is not released yet', () => {
    const sentence =
      /Item\.title.*CHANGELOG\.md does not tell it: name `Item\.title` under "### Changes that break clients"/;
    expect(untoldChanges(breaking, changelog('- `Item.title`: may be null.'))).toEqual([
      expect.stringMatching(sentence),
    ]);
    const earlier = `${changelog('- More.')}\n${BREAKING_HEADING}\n\n- \`Item.title\`: may be null.\n`;
    expect(untoldChanges(breaking, earlier)).toEqual([expect.stringMatching(sentence)]);
    const elsewhere = `${BREAKING_HEADING}\n\n- \`Item.id\`: is gone; \`Item.title\` is its name.`;
    expect(untoldChanges(breaking, changelog(elsewhere))).toHaveLength(2);
    expect(untoldChanges(breaking, changelog(`${BREAKING_HEADING}\n\n- \`Item.title\`: may be null.`))).toEqual([]);
  });

  it('tells nothing that breaks nobody', () => {
    const both = `${BREAKING_HEADING}\n\n- \`Item.title\`, \`Item.kind\`: may be null.\n\n### Other things`;
    expect(untoldChanges(breaking, changelog(both))).toEqual([expect.stringMatching(/`Item\.kind`.*take it out/)]);
  });
});

describe('the released schema', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };

  it('is that of the version of the project, which the changelog has', () => {
    expect(readdirSync(`${root}schema/released`).filter((name) => name.endsWith('.graphql'))).toEqual([
      `${version}.graphql`,
    ]);
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  it('is broken only where the changelog says so', async () => {
    const { breaking } = await schemaChanges(
      buildSchema(read(`schema/released/${version}.graphql`)),
      buildSchema(read('schema.graphql')),
    );
    expect(untoldChanges(breaking, read('CHANGELOG.md'))).toEqual([]);
  });
});
