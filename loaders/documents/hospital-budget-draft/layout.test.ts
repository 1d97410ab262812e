import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../text/widths.ts';
import type { DraftLine } from './facts.ts';
import { DRAFT_TEXT, indexOf, sourceOf } from './fixtures/read-fixture.ts';
import { hospitalBudgetDraft } from './layout.ts';
import { withParts } from './with-parts.ts';

const read = (text: string) => hospitalBudgetDraft.extract(sourceOf(text), indexOf('船団機構'));
const { facts, lines: accounts, findings } = read(DRAFT_TEXT);
const lines = facts.sections.flatMap((section) => section.lines.flatMap(withParts));
const line = (name: string, kind?: DraftLine['kind']) => {
  const found = lines.find((one) => one.name === name && (kind === undefined || one.kind === kind));
  if (!found) throw new Error(`no line ${name}`);
  return found;
};
const yen = (figure: DraftLine['draft']) => figure?.amount.yen;
const section = (title: string) => facts.sections.find((one) => one.title === title);

describe('the draft budget', () => {
  it('is recognised, valid, and wholly accounted for', () => {
    expect(hospitalBudgetDraft.recognize(sourceOf(DRAFT_TEXT))).toBeGreaterThanOrEqual(0.9);
    expect(hospitalBudgetDraft.recognize(sourceOf('令和７年度概算要求額 １百万円（－）'))).toBe(0);
    expect(() => hospitalBudgetDraft.schema.parse(facts)).not.toThrow();
    expect(accounts.filter(({ status }) => status === 'not-understood')).toEqual([]);
    const printed = DRAFT_TEXT.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
    expect(accounts.map((account) => account.line)).toEqual(printed);
    expect(facts.document).toMatchObject({ id: 'hospital-budget-draft-2025', fiscalYear: 2025 });
  });

  it('has the sections with path and totals', () => {
    expect(facts.sections.map(({ path, level }) => [level, ...path])).toEqual([
      ['CHAPTER', '診療船の整備'],
      ['SECTION', '診療船の整備', '診療船の推進'],
      ['SECTION', '診療船の整備', '離島の医療の推進'],
      ['SUBSECTION', '診療船の整備', '離島の医療の推進', '島の備え'],
      ['SUBSECTION', '診療船の整備', '離島の医療の推進', '島の展開'],
      ['PACKAGE', '診療船の整備', '離島の医療の推進', '船の急な出費への支援パッケージ'],
      ['CHAPTER', '各種施策'],
    ]);
    const second = section('離島の医療の推進');
    expect([second?.draft, second?.change, second?.supplementary].map((figure) => figure?.amount.yen)).toEqual([
      50_000_000, -5_000_000, 8_000_000,
    ]);
    expect(section('診療船の推進')?.additions.map(({ name }) => name)).toEqual(['桟橋調査・実証事業']);
  });

  it('takes the state share of a fund and keeps the whole beside it', () => {
    const fund = line('診療船基金');
    expect([yen(fund.draft), yen(fund.publicMoney), yen(fund.localShare)]).toEqual([
      22_000_000, 35_000_000, 13_000_000,
    ]);
    expect(fund.parts.map(({ kind, mark, draft }) => [kind, mark, yen(draft), draft?.amount.partOf])).toEqual([
      ['FUND_CATEGORY', '事業区分Ⅰ-1', 12_000_000, false],
      ['FUND_CATEGORY', '事業区分Ⅱ', 10_000_000, true],
      ['FUND_CATEGORY', '事業区分Ⅲ', 10_000_000, true],
    ]);
  });

  it('reads tags, none, Digital Agency, breakdown, grants and larger sums of a heading', () => {
    const heading = line('診療船運営事業');
    expect(heading.tags).toEqual(['新規', '○デ']);
    expect(heading.initial?.amount).toMatchObject({ kind: 'none', yen: null });
    expect(heading.digitalAgency).toMatchObject({ extent: 'PART', figure: { amount: { yen: 4_000_000 } } });
    expect(heading.breakdown?.main).toBe(true);
    expect(heading.grants[0]).toMatchObject({ name: '船舶医療補助金', besides: true });
    expect(heading.grants[0]?.menu.map(({ name }) => name)).toEqual(['桟橋運営事業', '灯台運営事業']);
    expect(line('診療船導入事業')).toMatchObject({
      kind: 'BREAKDOWN',
      draft: { amount: { yen: 20_000_000, partOf: true } },
      partOf: { name: '船舶医療補助金', figure: { amount: { yen: 26_655_000_000 } } },
    });
  });

  it('joins names over lines, and hangs bullets and their parts into the block', () => {
    const bullet = line('診療船運営の長い名前の調査・実証事業');
    expect(bullet).toMatchObject({ kind: 'SUPPLEMENTARY', supplementary: { fiscalYear: 2024 } });
    expect(bullet.parts.map(({ name, supplementary }) => [name, yen(supplementary)])).toEqual([
      ['港の事業', 6_000_000],
      ['海の事業', 4_000_000],
    ]);
    expect(line('無線整備事業').repeat).toEqual({ extent: 'WHOLE', text: '再掲' });
    expect(line('灯台医療の推進')).toMatchObject({
      repeat: { extent: 'WHOLE', text: '再掲・4ページ' },
      partOf: { name: '診療船基金', figure: null },
    });
    expect(line('復興期の医療').account?.name).toBe('海運復興特別会計');
  });

  it('gives a block to its heading or to the group that it closes', () => {
    expect(yen(line('診療船運営事業').supplementary)).toBe(15_000_000);
    expect(yen(line('灯台医療の推進').supplementary)).toBe(10_000_000);
    expect(line('灯台医療の推進').block?.unlisted).toBe(true);
    expect(line('島の監査事業').supplementary).toBeNull();
    expect(section('島の備え')?.block?.total?.amount.yen).toBe(8_000_000);
  });

  it('reads a bullet behind a later heading into the block before, and says so', () => {
    const inBlock = section('島の備え')?.lines.filter(({ kind }) => kind === 'SUPPLEMENTARY');
    expect(inBlock?.map(({ name }) => name)).toEqual(['島の備蓄事業', '島の無線事業']);
    expect(findings.filter(({ code }) => code === 'bullet-outside-block')).toHaveLength(1);
  });

  it('finds names and implementers in the running text', () => {
    expect(section('診療船の推進')?.mentions).toMatchObject([{ name: '船団機構' }]);
    const carried = read(`${DRAFT_TEXT}\n船団機構が実施主体となり、海医療法に基づき運ぶ。\n`).facts.sections.at(-1)
      ?.lines[0];
    expect(carried?.implementers.map(({ name }) => name)).toEqual(['船団機構']);
    expect(carried?.policies.map(({ name }) => name)).toEqual(['海医療法']);
  });
});

describe('copies of the document', () => {
  const bare = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner) => (['evidence', 'sha256', 'position'].includes(key) ? undefined : inner)),
    );
  const folded = (value: unknown): unknown => JSON.parse(foldWidth(JSON.stringify(bare(value))).replace(/ +/gu, ' '));

  it('read alike with CRLF, and in half or full width', () => {
    expect(bare(read(DRAFT_TEXT.replaceAll('\n', '\r\n')).facts)).toEqual(bare(facts));
    expect(folded(read(foldWidth(DRAFT_TEXT)).facts)).toEqual(folded(facts));
    const wide = DRAFT_TEXT.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    expect(folded(read(wide).facts)).toEqual(folded(facts));
  });

  it('change by the year that is printed', () => {
    const next = read(DRAFT_TEXT.replaceAll('令和７年度', '令和８年度').replaceAll('令和６年度', '令和７年度')).facts;
    expect(next.document.id).toBe('hospital-budget-draft-2026');
    expect(next.sections[1]?.supplementary?.fiscalYear).toBe(2025);
    expect(next.sections[1]?.lines[1]?.initial?.fiscalYear).toBe(2025);
  });

  it('lose only the section that is taken out', () => {
    const from = DRAFT_TEXT.indexOf('（２） 離島の医療');
    const to = DRAFT_TEXT.indexOf(' ４ ．各種施策');
    const less = read(DRAFT_TEXT.slice(0, from) + DRAFT_TEXT.slice(to)).facts.sections;
    const kept = facts.sections.filter(({ path }) => !path.includes('離島の医療の推進'));
    expect(bare(less)).toEqual(bare(kept));
  });

  it('swap with their sections', () => {
    const [one, two, end] = ['（１） 診療船', '（２） 離島の医療', ' ４ ．各種'].map((text) =>
      DRAFT_TEXT.indexOf(text),
    );
    const swapped =
      DRAFT_TEXT.slice(0, one) + DRAFT_TEXT.slice(two, end) + DRAFT_TEXT.slice(one, two) + DRAFT_TEXT.slice(end);
    const byPath = (found: typeof facts) =>
      [...found.sections].sort((a, b) => a.path.join().localeCompare(b.path.join()));
    expect(bare(byPath(read(swapped).facts))).toEqual(bare(byPath(facts)));
  });

  it('report an amount that belongs to nothing', () => {
    const strayed = read(`${DRAFT_TEXT}\n前年は３百万円であったが増えた。\n`);
    expect(strayed.lines.at(-1)).toMatchObject({ status: 'not-understood', rule: 'amount-unattached' });
    expect(strayed.findings).toContainEqual(expect.objectContaining({ severity: 'error', code: 'amount-unattached' }));
  });

  it('give reports for what is no such document', () => {
    expect(read('').facts.sections).toEqual([]);
    expect(read('あいう\n').findings.map(({ code }) => code)).toEqual(['missing-year', 'missing-sections']);
  });
});
