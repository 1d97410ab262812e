import type { Sentence } from '../../../src/graph/sentence.ts';
import type { NameForm } from './names.ts';
import type { StrategyText } from './strategy-texts.ts';

type Level = StrategyText['level'];

/** Why a link by a name is made: the strategy prints that of the programme. */
export const printsName = (level: Level, kind: NameForm['kind']): Sentence => ({
  en: `The ${LEVELS[level].en} prints ${PRINTED[kind].en}.`,
  ja: `${LEVELS[level].ja}に${PRINTED[kind].ja}の記載があります。`,
});

/** Why a link by a plan is made: the programme's own sheet and the strategy both name it. */
export const statesPlan = (level: Level): Sentence => ({
  en: `Its review sheet states the plan that the ${LEVELS[level].en} names.`,
  ja: `${LEVELS[level].ja}に挙げられた計画が、レビューシートに記載されています。`,
});

const LEVELS: Readonly<Record<Level, Sentence>> = {
  ITEM: { en: 'item', ja: '項目' },
  MEASURE: { en: 'row', ja: '行' },
  INITIATIVE: { en: 'initiative', ja: '取組' },
};

const PRINTED: Readonly<Record<NameForm['kind'], Sentence>> = {
  whole: { en: "the programme's name", ja: '事業名' },
  part: { en: "a part of the programme's name", ja: '事業名の一部' },
  body: { en: 'the centre that the programme runs', ja: '事業が運営するセンターの名称' },
};
