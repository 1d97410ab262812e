import { describe, expect, test } from 'vitest';
import { CUE_RULES } from './cue-rules.ts';
import { findCues } from './cues.ts';
import { smallNames } from './fixtures/small-names.ts';
import { findNamedThings } from './named-things.ts';

const read = (text: string) =>
  findCues(text, 0, text.length, findNamedThings(text, smallNames()), CUE_RULES).map(
    ({ rule, objects }) => `${rule.id}: ${objects.map(({ printed }) => printed).join(' ')}`,
  );

describe('cue phrases and the row of names beside them', () => {
  test.each([
    ['WHO、ILOといった国際機関への資金拠出を行う', 'contribution: WHO ILO'],
    ['WHO（世界保健機関）やILO（国際労働機関）が開催する会合', 'meetings-of: WHO 世界保健機関 ILO 国際労働機関'],
    ['所管する国立架空センターと国立想像研究所は', 'jurisdiction: 国立架空センター 国立想像研究所'],
    ['国会や各府省庁との連絡調整', 'liaison: 国会'],
    ['国立架空センターが働けるよう、総合的な監督を行う', 'supervises: 国立架空センター'],
    ['ASEAN事務局と連携し、協働事業を実施', 'joint-projects: ASEAN事務局'],
    ['G7のほか、G20などの枠組みを通じて', 'framework: G20'],
    ['「ASEAN架空会合」を開催し', 'holds: ASEAN架空会合'],
    ['WHO(世界保健機関)と緊密に連携', 'works-with: WHO 世界保健機関'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test.each(['各国大使館との連携', '二国間対話の枠組みを通じ', 'WHOの話をした。拠出金は増えた'])(
    '%s ties nobody',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('what looks like a name', () => {
  const unknown = (text: string) =>
    findNamedThings(text, smallNames())
      .filter(({ id }) => id === null)
      .map(({ kind, printed }) => `${kind} ${printed}`);

  test.each([
    ['ＵＮＩＣＥＦに', 'organization ＵＮＩＣＥＦ'],
    ['国際無名機構の', 'organization 国際無名機構'],
    ['ASEAN青年会合を', 'organization ASEAN青年会合'],
    ['「無名に関する行動計画」を', 'policy 無名に関する行動計画'],
  ])('%s is unknown', (text, expected) => expect(unknown(text)).toEqual([expected]));

  test.each(['国際機関との', 'DXを', '第7回会合で', '労働局等の', 'ASEAN10ヶ国の', 'WHOの'])('%s is not', (text) =>
    expect(unknown(text)).toEqual([]),
  );
});
