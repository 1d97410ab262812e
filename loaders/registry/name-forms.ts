import { fold } from './fold.ts';

/** How a form of a name came about, from nothing changed to more and more taken away. */
export type NameStep = 'printed' | 'plain' | 'part' | 'bracket' | 'abbreviation' | 'heading' | 'programme-word';

/** How sure two names are one when they meet only after this step. */
export const STEP_CONFIDENCE: Readonly<Record<NameStep, number>> = {
  printed: 0.97,
  plain: 0.93,
  part: 0.9,
  abbreviation: 0.85,
  bracket: 0.84,
  heading: 0.84,
  'programme-word': 0.8,
};

/** A name made comparable: width, white space and case do not count, and look-alike kana (へ, ヘ) are one. */
export function nameKey(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  const key = fold(name).replace(/[へべぺ]/gu, (sign) => KATAKANA[sign] ?? sign);
  if (KEYS.size >= KEYS_MAX) KEYS.clear();
  KEYS.set(name, key);
  return key;
}

/** Every name is asked for dozens of times while two documents are joined. */
const KEYS = new Map<string, string>();
const KEYS_MAX = 5_000;

const KATAKANA: Readonly<Record<string, string>> = { へ: 'ヘ', べ: 'ベ', ぺ: 'ペ' };

/**
 * All forms under which a programme's name may stand in another document, each with the weakest step that made it. The first is the
 * name itself.
 */
export function nameForms(name: string, given: { parts?: readonly string[]; headings?: readonly string[] } = {}) {
  const forms = new Map<string, NameStep>();
  const add = (form: string, step: NameStep) => {
    const known = forms.get(form);
    if (form.length >= SHORTEST && (known === undefined || STEP_CONFIDENCE[known] < STEP_CONFIDENCE[step])) {
      forms.set(form, step);
    }
  };
  const addAll = (text: string, step: NameStep) => {
    const key = nameKey(text);
    add(key, step);
    add(plainKey(key), step === 'printed' ? 'plain' : step);
  };
  addAll(name, 'printed');
  for (const part of given.parts ?? []) addAll(part, 'part');
  for (const without of withoutBracket(name)) addAll(without, 'bracket');
  for (const short of abbreviated(name)) addAll(short, 'abbreviation');
  for (const rest of behindHeading(name, given.headings ?? [])) addAll(rest, 'heading');
  for (const [form] of [...forms]) if (!form.endsWith('事業')) add(`${form}事業`, 'programme-word');
  return forms;
}

/** A form of fewer signs says too little to be a name. */
const SHORTEST = 6;

/** Without （仮称） (provisional name), the particle の and the several spellings of "concerning". */
function plainKey(key: string): string {
  return key
    .replace(/[(（]仮称[)）]/gu, '')
    .replace(/に(?:かかる|係わる|係る|かかわる|関わる)/gu, 'に係る')
    .replace(/の/gu, '');
}

/** The name before a closing bracket, and what the bracket holds: its old name (旧：…) or its other one. */
function withoutBracket(name: string): string[] {
  const match = /^(.+?)\s*[（(]((?:[^（()）]|[（(][^（()）]*[）)])+)[）)]$/su.exec(name.trim());
  if (!match) return [];
  const [, before = '', inside = ''] = match;
  const other = inside.replace(/^(?:旧|いわゆる)[：:]?/u, '').trim();
  return /(?:事業|推進|支援|拠出金)$/u.test(other) ? [before, other] : [before];
}

/** `災害派遣医療チーム(DMAT)体制整備事業` → `DMAT体制整備事業`: a short form in brackets for the words before it. */
function abbreviated(name: string): string[] {
  const match = /^[^（(]+[（(]([A-Za-zＡ-Ｚａ-ｚ0-9０-９-]{2,12})[）)](.{4,})$/u.exec(name.trim());
  return match ? [`${match[1]}${match[2]}`] : [];
}

/** The name without a heading that is printed in front of it with a blank: a project, or the section that it stands under. */
function behindHeading(name: string, headings: readonly string[]): string[] {
  const at = name.search(/\s/u);
  if (at < 1) return [];
  const [front, rest] = [name.slice(0, at), name.slice(at).trim()];
  const isHeading = /プロジェクト$/u.test(front) || headings.some((heading) => nameKey(heading) === nameKey(front));
  return isHeading ? [rest] : [];
}

/** The surest step at which a form of one is a form of the other: the weaker step of the two counts. */
export function meet(a: ReadonlyMap<string, NameStep>, b: ReadonlyMap<string, NameStep>): NameStep | null {
  let best: NameStep | null = null;
  for (const [form, step] of a) {
    const other = b.get(form);
    if (other === undefined) continue;
    // Two names that meet only when both have lost a bracket are two things: (部会運営等) and (システム経費).
    if (step === 'bracket' && other === 'bracket') continue;
    const weaker = STEP_CONFIDENCE[step] < STEP_CONFIDENCE[other] ? step : other;
    if (best === null || STEP_CONFIDENCE[weaker] > STEP_CONFIDENCE[best]) best = weaker;
  }
  return best;
}
