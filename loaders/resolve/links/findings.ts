import type { Finding } from '../../layout.ts';
import type { LinkRegistry } from '../../registry/link-schema.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { finding } from '../../text/finding.ts';
import type { LinkableProgram } from '../linkable.ts';
import { type FoundLink, STRATEGY_POLICY, speaksOf } from './rules.ts';
import { type StrategyText, textsWith } from './strategy-texts.ts';

/** What a person should know beside the links. */
interface LinkedGraph {
  programs: readonly LinkableProgram[];
  texts: readonly StrategyText[];
  links: readonly FoundLink[];
  names: NameIndex;
  /** Kind of each organisation, by id. */
  kinds: ReadonlyMap<string, string>;
  registry: LinkRegistry;
}

/** The ministry whose budget documents these are: 厚生労働省. */
const MINISTRY = 'org:mhlw';
/** Kinds of bodies whom a contribution goes to. */
const ABROAD: ReadonlySet<string> = new Set(['INTERNATIONAL_ORGANIZATION', 'FUND']);
/** A bullet that is a programme's name: 〇〇事業 (project), 〇〇事業等 (projects). */
const PROGRAMME = /事業等?$/u;

/** Decisions that no longer fit, bodies and citations without a link, and programmes of the strategy without a budget line. */
export function linkFindings(told: LinkedGraph): Finding[] {
  return [...decisions(told), ...undecided(told), ...withoutBudget(told)];
}

function decisions({ registry, programs, texts }: LinkedGraph): Finding[] {
  const findings: Finding[] = [];
  for (const { id, ...subject } of registry.subjects) {
    if (textsWith(texts, subject).length > 0) continue;
    const message = `subjects.yaml: the strategy prints "${subject.phrase}" at no ${subject.level}, so ${id} links nothing.`;
    findings.push(finding('note', 'link-place-missing', null, message));
  }
  for (const entry of registry.links) {
    const program = programs.find((program) => speaksOf(entry, program));
    const { length } = textsWith(texts, entry);
    if (program === undefined || length === 0) {
      const missing =
        program === undefined ? 'no budget document lists this programme' : 'the strategy does not print it';
      const message = `links.yaml: "${entry.programme}" with "${entry.phrase}" decides nothing here: ${missing}.`;
      findings.push(finding('note', 'link-not-applied', null, message));
    } else if (entry.decision === 'NONE') {
      const message = `${entry.programme} does not carry "${entry.phrase}" (${entry.level}): ${entry.reason}`;
      findings.push(finding('note', 'link-refused', program.evidence[0], message));
    }
  }
  return findings;
}

/** A programme that cites the strategy, or pays an international organisation or fund, asks for a link or a decision. */
function undecided({ programs, links, kinds, registry }: LinkedGraph): Finding[] {
  return programs.flatMap((program) => {
    const own = links.filter((link) => link.program === program);
    const cited = program.cites.find(({ id }) => id === STRATEGY_POLICY);
    const paid = program.recipients.find(({ id }) => ABROAD.has(kinds.get(id) ?? ''));
    const asks: [typeof cited, string][] = [];
    if (!own.some(({ row }) => row.properties['link'] !== 'SUBJECT')) asks.push([cited, 'cites the strategy']);
    const decided = own.length > 0 || registry.links.some((entry) => speaksOf(entry, program));
    if (!decided) asks.push([paid, 'pays an international organisation or fund']);
    return asks.flatMap(([strategyText, what]): Finding[] => {
      if (strategyText === undefined) return [];
      const message = `${strategyText.evidence.document}: ${program.names[0]} ${what}, and nothing says which place of the strategy it carries. Add it to subjects.yaml or links.yaml.`;
      return [finding('warning', 'link-undecided', strategyText.evidence, message)];
    });
  });
}

function withoutBudget({ texts, links, names }: LinkedGraph): Finding[] {
  const carried = new Set(links.filter(({ row }) => row.properties['link'] === 'NAMED').map(({ row }) => row.to));
  return texts
    .filter(({ level, folded }) => level === 'INITIATIVE' && PROGRAMME.test(folded.title))
    .filter(({ named }) => named.some(({ name }) => names.resolve(name, 'list') === MINISTRY))
    .filter(({ target }) => !carried.has(target))
    .map(({ title, evidence }) => {
      const message = `${evidence.document}: names the programme "${title}", which no budget document lists.`;
      return finding('note', 'programme-without-budget', evidence, message);
    });
}
