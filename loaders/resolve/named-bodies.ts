import type { NodeRow } from '../../src/graph/model.ts';
import type { PrintedName } from '../facts/common.ts';
import type { Finding } from '../layout.ts';
import { isOneSign } from '../registry/fold.ts';
import { missingName } from '../registry/missing-name.ts';
import type { NameIndex, NameMatch } from '../registry/name-index.ts';
import { finding } from '../text/finding.ts';
import { unregisteredId } from './ids.ts';
import { places } from './part.ts';

/**
 * Turns printed names into ids and keeps where each was printed. A name that the registry does not explain is reported and
 * gets a node of its own, so that nothing is dropped and nothing is guessed.
 */
export class NamedBodies {
  /** Id → encoded places, in the order in which they were asked for. */
  readonly evidence = new Map<string, string[]>();
  readonly findings: Finding[] = [];
  readonly #names: NameIndex;
  readonly #unregistered = new Map<string, NodeRow>();

  constructor(names: NameIndex) {
    this.#names = names;
  }

  /** Nodes of the names that the registry does not explain. */
  get nodes(): NodeRow[] {
    return [...this.#unregistered.values()];
  }

  /** The id of an organisation; `list` also knows one-character forms (外, 厚), and a single sign by those alone. */
  organization(printed: PrintedName, where: 'list' | 'text'): string {
    const id =
      this.#names.resolve(printed.name, where) ??
      // A single sign of a list is known by its list form or not at all.
      (where === 'list' && isOneSign(printed.name)
        ? null
        : whole(printed.name, this.#names.findOrganizations(printed.name)));
    return this.#seen(printed, id?.startsWith('org:') ? id : this.#unknown('org', printed));
  }

  /** The id of a law, plan or strategy. */
  policy(printed: PrintedName): string {
    const id = this.#names.resolve(printed.name, 'text') ?? whole(printed.name, this.#names.findPolicies(printed.name));
    return this.#seen(printed, id?.startsWith('policy:') ? id : this.#unknown('policy', printed));
  }

  #seen(printed: PrintedName, id: string): string {
    const [place = ''] = places(printed.evidence);
    const known = this.evidence.get(id);
    if (known === undefined) this.evidence.set(id, [place]);
    else if (!known.includes(place)) known.push(place);
    return id;
  }

  #unknown(kind: 'org' | 'policy', { name, evidence }: PrintedName): string {
    const id = unregisteredId(kind, name);
    if (!this.#unregistered.has(id)) {
      const type = kind === 'org' ? 'Organization' : 'Policy';
      const properties = { name, nameEn: name, kind: 'OTHER', unregistered: true, evidence: places(evidence) };
      this.#unregistered.set(id, { id, type, properties });
      const what = kind === 'org' ? 'organisation' : 'policy';
      const message = `${evidence.document}: the registry has no ${what} with the name "${name}". Add it, or list it in not-names.yaml.`;
      this.findings.push(
        finding(
          'warning',
          'unknown-name',
          evidence,
          message,
          missingName(kind === 'org' ? 'organization' : 'policy', name),
        ),
      );
    }
    return id;
  }
}

/** A name with the number of a round behind it (IDA20) is found in text only: taken when it is the whole text. */
function whole(text: string, matches: NameMatch[]): string | null {
  return matches.find(({ start, end, nested }) => !nested && start === 0 && end === text.length)?.id ?? null;
}
