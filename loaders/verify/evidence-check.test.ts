import { describe, expect, test } from 'vitest';
import { checkEvidence } from './evidence-check.ts';

const LINES = [
  '<ul><li>・ガビ（Ｇａｖｉ）への', // Gavi, in full width, cut over two lines
  '  拠出</li></ul>', // contribution
  '令和７年度 ７．９ 億円 （－）', // an amount and none
  'AとBを統合し、Cを創設', // merges A and B and founds C
];
const at = (startLine: number, endLine = startLine) => ({ document: 'd', startLine, endLine, section: null });

describe('what is printed there passes', () => {
  test.each([
    ['tags, width and white space do not count', { name: 'ガビ(Gavi) への拠出', evidence: at(1, 2) }],
    ['an amount below a fact', { amount: { text: '7.9億円', yen: 790_000_000 }, evidence: at(3) }],
    ['a cue in two parts', { cue: 'を統合し … を創設', evidence: at(4) }],
    ['several places, the text at each', { name: '創設', evidence: [at(4), at(4)] }],
    ['a name with a place of its own', { name: '拠出', nameEvidence: at(2), evidence: at(4) }],
    ['a title that was inferred', { title: '無', inferred: true, evidence: at(4) }],
    ['a name that was inferred', { name: '無', nameInferred: true, nameEvidence: at(3), evidence: at(4) }],
    ['words of ours', { rule: 'merges', basis: 'STATED', evidence: at(4) }],
    ['what has no evidence', { title: 'head of the document' }],
  ])('%s', (_, fact) => {
    expect(checkEvidence({ facts: [fact] }, LINES)).toEqual([]);
  });
});

describe('what is not printed there is told, with its path', () => {
  test.each([
    ['another line', { name: '拠出', evidence: at(1) }, 'facts.0.name', 'line 1 does not hold “拠出”.'],
    ['too short a range', { name: 'ガビ(Gavi)への拠出', evidence: at(1) }, 'facts.0.name', 'line 1 does'],
    ['one of two places', { name: '拠出', evidence: [at(2), at(3, 4)] }, 'facts.0.name', 'lines 3 to 4 do not'],
    ['an amount', { request: { text: '79億円', yen: 1 }, evidence: at(3) }, 'facts.0.request.text', '“79億円”'],
    ['a cue the other way round', { cue: 'を創設 … を統合し', evidence: at(4) }, 'facts.0.cue', 'line 4'],
    ['a deeper fact', { of: { text: '無', evidence: at(4) }, evidence: at(4) }, 'facts.0.of.text', '“無”'],
    ['lines behind the end', { name: '拠出', evidence: at(9) }, 'facts.0.name', 'line 9'],
    ['a field that the check does not know', { colour: '青', evidence: at(4) }, 'facts.0.colour', 'does not know'],
  ])('%s', (_, fact, path, message) => {
    expect(checkEvidence({ facts: [fact] }, LINES)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });
});
