import { printFiscalYear } from './fiscal-year.ts';
import type { Sentence } from './sentence.ts';

/** What a supplementary budget (補正予算) gives. */
interface Added {
  /** As printed: 166百万円. */
  amount: string;
  fiscalYear: number;
}

/** What was asked for and what the draft gives, as printed; `lines`: how many of the draft's are added up for that. */
interface Figures {
  asked: string;
  given: string;
  lines?: number;
}

/**
 * Why an outcome was decided: the sentence and what stands in it. So it is kept for each year of a programme, of which most have the same sentence.
 * `fromOverview`: the figure is no line of the draft's measures.
 */
export type OutcomeReason = { fromOverview?: true } & (
  | { why: keyof typeof PLAIN }
  | ({ why: 'AGREES' | 'RAISED'; beside?: Added } & Figures)
  | ({ why: 'CUT' } & Figures)
  | ({ why: 'SPLIT'; added: Added; isAll: boolean } & Figures)
  | ({ why: 'MOVED'; added: Added } & Omit<Figures, 'given'>)
);

/** Each without its full stop. */
const PLAIN = {
  OTHER_BUREAU: {
    en: 'Another bureau asks for it; the draft document covers the Health Policy Bureau only',
    ja: '他局の要求であり、予算案の資料は医政局分のみです',
  },
  ONLY_REVIEW_SHEETS: {
    en: 'Only review sheets speak of it: the draft budget that is read covers the Health Policy Bureau',
    ja: '行政事業レビューシートにのみ記載があり、手元の予算案の資料は医政局分のみです',
  },
  IN_NEITHER_DOCUMENT: {
    en: 'Neither budget document lists it; its review sheet prints the request only',
    ja: '概算要求と予算案の資料に記載がなく、レビューシートには要求額のみが記載されています',
  },
  ONLY_IN_DRAFT: {
    en: 'The draft budget lists it; the budget request has no sheet of its own for it',
    ja: '予算案に記載がありますが、概算要求に対応する資料がありません',
  },
  NO_DIVISION: {
    en: 'No division is printed for it, and the draft does not list it',
    ja: '担当課室の記載がなく、予算案にも記載がありません',
  },
  PART_OF_LARGER_SUM: {
    en: 'Its request is part of a larger sum, so the draft cannot tell what became of it',
    ja: '要求額がより大きな額の内数であるため、予算案からは結果が分かりません',
  },
  INSIDE_OTHER_SHEET: {
    en: "Its request is inside another sheet's sum, which the draft document does not list by programme",
    ja: '要求額が他の資料の額に含まれ、予算案の資料には事業別の記載がありません',
  },
  PART_OF_SUBSIDY: {
    en: 'It is paid from a larger subsidy, of which the draft prints the whole only',
    ja: 'より大きな補助金の一部であり、予算案にはその総額のみが記載されています',
  },
  NOT_LISTED: {
    en: 'The Health Policy Bureau asked for it, and neither its draft budget nor the supplementary budget lists it',
    ja: '医政局の要求ですが、同局の予算案にも補正予算にも記載がありません',
  },
  NO_REQUEST: {
    en: 'The request prints no amount of its own for it',
    ja: '概算要求に単独の金額の記載がありません',
  },
  NAMED_WITHOUT_AMOUNT: {
    en: 'The draft names it without an amount of its own',
    ja: '予算案に名称はありますが、単独の金額の記載がありません',
  },
  LISTED_WITHOUT_AMOUNT: {
    en: 'The draft lists it without an amount of its own',
    ja: '予算案に名称はありますが、単独の金額の記載がありません',
  },
  NO_DRAFT: { en: 'The draft budget document is not there', ja: '予算案の資料がありません' },
} as const satisfies Record<string, Sentence>;

/** The sentence that says it. */
export function outcomeSentence(reason: OutcomeReason): Sentence {
  const { en, ja } = withoutStop(reason);
  if (!reason.fromOverview) return { en: `${en}.`, ja: `${ja}。` };
  return {
    en: `${en}. The figure is that of the overview tables.`,
    ja: `${ja}。金額は概要の表によります。`,
  };
}

function withoutStop(reason: OutcomeReason): Sentence {
  switch (reason.why) {
    case 'AGREES': {
      const { asked, given, beside } = reason;
      return {
        en: `The request of ${asked} and the draft of ${given}${inLines(reason)} agree, rounded as they are printed${besides(beside)}`,
        ja: `要求額${asked}と予算案${given}は、記載の単位で一致します${remarks(reason, beside)}`,
      };
    }
    case 'RAISED': {
      const { asked, given, beside } = reason;
      return {
        en: `The draft gives ${given}${inLines(reason)}, more than the ${asked} requested${besides(beside)}`,
        ja: `予算案は${given}で、要求額${asked}を上回ります${remarks(reason, beside)}`,
      };
    }
    case 'CUT': {
      const { asked, given } = reason;
      return {
        en: `The draft gives ${given}${inLines(reason)} of the ${asked} requested`,
        ja: `予算案は要求額${asked}のうち${given}です${remarks(reason)}`,
      };
    }
    case 'SPLIT': {
      const { asked, given, added, isAll } = reason;
      const { en, ja } = budgetOf(added);
      const total = isAll
        ? { en: ', together what was requested', ja: '措置され、合わせて要求額と一致します' }
        : { en: '', ja: '措置されています' };
      return {
        en: `Of the ${asked} requested, the draft gives ${given} and the ${en} ${added.amount}${total.en}${inLines(reason)}`,
        ja: `要求額${asked}に対し、予算案で${given}、${ja}で${added.amount}が${total.ja}${remarks(reason)}`,
      };
    }
    case 'MOVED': {
      const { asked, added } = reason;
      const { en, ja } = budgetOf(added);
      return {
        en: `The draft gives nothing; the ${en} gives ${added.amount} beside the ${asked} requested${inLines(reason)}`,
        ja: `予算案には措置がなく、要求額${asked}に対し${ja}で${added.amount}が措置されています${remarks(reason)}`,
      };
    }
    default:
      return PLAIN[reason.why];
  }
}

const budgetOf = ({ fiscalYear }: Added): Sentence => ({
  en: `FY${fiscalYear} supplementary budget`,
  ja: `${printFiscalYear(fiscalYear)}補正予算`,
});

const inLines = ({ lines }: Pick<Figures, 'lines'>) => (lines === undefined ? '' : ` in ${lines} lines`);

const besides = (added: Added | undefined) => (added ? `, beside ${added.amount} in the ${budgetOf(added).en}` : '');

/** What English says within the sentence stands in a bracket behind the Japanese one. */
function remarks({ lines }: Pick<Figures, 'lines'>, beside?: Added): string {
  const told = [
    ...(lines === undefined ? [] : [`内訳${lines}件の合計`]),
    ...(beside ? [`このほか${budgetOf(beside).ja}で${beside.amount}`] : []),
  ];
  return told.length === 0 ? '' : `（${told.join('、')}）`;
}
