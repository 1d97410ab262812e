import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file, what it imports, and through which other file. */
type Import = readonly [from: string, to: string, byWayOf?: string];
interface Rule {
  rule: IForbiddenRuleType & { name: string };
  refuses: readonly Import[];
  letsBy: readonly Import[];
}

const load = createRequire(import.meta.url);
const { RULES, FLOORS } = load('../../import-rules.cjs') as { RULES: Rule[]; FLOORS: Record<string, string[][]> };
const { options } = load('../../.dependency-cruiser.cjs');

/** A tree of files that hold nothing but the imports beside the rules. */
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'made-up-tree-')));
let violations: { rule: string; from: string; to: string }[] = [];

beforeAll(async () => {
  for (const [from, to, byWayOf] of RULES.flatMap(({ refuses, letsBy }) => [...refuses, ...letsBy])) {
    if (byWayOf !== undefined) writeImport(from, byWayOf);
    writeImport(byWayOf ?? from, to);
  }
  const houses = readdirSync(tree).filter((name) => name !== 'node_modules');
  const forbidden = RULES.map(({ rule }) => rule);
  const of = { ...options, tsConfig: undefined, baseDir: tree, validate: true, ruleSet: { forbidden } };
  const { summary } = (await cruise(houses, of)).output as ICruiseResult;
  violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
});

afterAll(() => rmSync(tree, { recursive: true }));

describe.each(RULES)('the import rule $rule.name', ({ rule, refuses }) => {
  it('has an import that it refuses', () => {
    expect(refuses).not.toEqual([]);
  });

  it('refuses what it is there for', () => {
    const refused = violations.filter(({ rule: name }) => name === rule.name);
    for (const [from, to] of refuses) {
      expect(refused, `${from} imports ${to}`).toContainEqual({ rule: rule.name, from, to: resolved(to) });
    }
  });
});

const LET_BY = RULES.flatMap(({ rule, letsBy }) => letsBy.map(([from, to]) => [from, to, rule.name] as const));
it.each(LET_BY)('%s may import %s by the import rule %s', (from, to, rule) => {
  expect(violations).not.toContainEqual({ rule, from, to: resolved(to) });
});

describe.each(Object.entries(FLOORS))('the floors of %s', (house, floors) => {
  it('have all that is there, each once', () => {
    const there = readdirSync(fileURLToPath(new URL(`../../${house}`, import.meta.url)), { withFileTypes: true })
      .filter(({ name }) => !name.includes('.test.'))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(floors.flat().toSorted()).toEqual(there.toSorted());
  });
});

const isOurs = (file: string) => /^(src|loaders|web|test|bench)\//.test(file);
const resolved = (to: string) => {
  if (to.includes('not-there')) return './not-there.ts';
  return isOurs(to) ? to : `node_modules/${to}/index.js`;
};

/** Makes both files where they are not there; one that is called `not-there` is imported only. */
function writeImport(from: string, to: string): void {
  const target = relative(dirname(from), to);
  write(from, `import '${isOurs(to) ? (target.startsWith('.') ? target : `./${target}`) : to}';\n`);
  if (!to.includes('not-there')) write(resolved(to), '');
}

function write(file: string, text: string): void {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, text);
}
