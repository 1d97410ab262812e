import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { GRAMMAR_RULES } from '../text/rule.ts';
import { LAYOUTS } from './layouts.ts';

const finds = (pattern: RegExp, text: string) =>
  new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, '')).test(text);

/** Each once: where test files share modules, a layout may have been loaded several times. */
const RULES = [...new Map(GRAMMAR_RULES.map((each) => [JSON.stringify([`${each.pattern}`, each]), each])).values()];

describe('each rule of the grammars', () => {
  expect(LAYOUTS.length).toBeGreaterThan(0);
  test.each(RULES)('$pattern', ({ pattern, finds: texts, passes }) => {
    expect(texts.filter((text) => !finds(pattern, text))).toEqual([]);
    expect(passes.filter((text) => finds(pattern, text))).toEqual([]);
    expect(texts.length * passes.length, 'a rule has an example and a counter-example').toBeGreaterThan(0);
  });
});

/** Grammars whose rules are objects with examples of their own, tried in a test beside them. */
const OWN_EXAMPLES = [
  'documents/mhlw-budget-request/components/',
  'documents/mhlw-budget-request/body/subsidy-rates.ts',
  'documents/hospital-budget-draft/sections/',
];
/** What takes signs away, parts a text, or says how facts look, decides nothing. */
const DECIDES_NOTHING = new Set(['replace', 'replaceAll', 'split', 'regex']);

test('no pattern of the layouts is without examples', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const files = ['documents', 'passages']
    .flatMap((room) =>
      readdirSync(`${folder}/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/fixtures\//u.test(file))
    .filter((file) => !OWN_EXAMPLES.some((own) => file.startsWith(own)));
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => patternsWithoutExamples(folder, file))).toEqual([]);
});

function patternsWithoutExamples(folder: string, file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isPattern(node) && !hasExamples(node)) {
      bare.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return bare;
}

function isPattern(node: ts.Node): boolean {
  return ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp');
}

/** An argument of `rule`, of a call that decides nothing, or the same pattern with other flags (`new RegExp(NAME, 'g')`). */
function hasExamples(node: ts.Node): boolean {
  if (ts.isNewExpression(node) && /^[\w.]+$/u.test(node.arguments?.[0]?.getText() ?? '')) return true;
  const { parent } = node;
  if (!parent || !ts.isCallExpression(parent)) return false;
  const called = ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name : parent.expression;
  return called.getText() === 'rule' || DECIDES_NOTHING.has(called.getText());
}
