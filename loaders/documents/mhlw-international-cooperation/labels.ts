import type { FactEvidence } from '../../facts/common.ts';
import { STATED } from '../../passages/actors.ts';
import type { Attribution } from '../../passages/facts.ts';
import { squeeze } from '../../text/widths.ts';
import type { Label, Partner } from './facts.ts';

/** Printed labels, one entry a label with all its places. Width and spaces tell no labels apart. */
export class Labels {
  readonly #byName = new Map<string, Label>();

  get all(): Label[] {
    return [...this.#byName.values()];
  }

  add(name: string, evidence: FactEvidence): void {
    const known = this.#byName.get(squeeze(name));
    if (known) known.evidence.push(evidence);
    else this.#byName.set(squeeze(name), { name, evidence: [evidence] });
  }
}

/** Partners by their box headings. */
export class Partners {
  readonly #byName = new Map<string, { partner: Partner; kinds: Labels; placed: Partner['kinds'] }>();

  get all(): Partner[] {
    return [...this.#byName.values()].map(({ partner, kinds, placed }) => ({
      ...partner,
      kinds: [...kinds.all.map((label) => ({ ...label, attribution: STATED })), ...placed],
    }));
  }

  /** Adds a kind to the box with this heading, which was told by where it stands. False when there is no such box. */
  addKind(name: string, label: Label, attribution: Attribution): boolean {
    const box = this.#byName.get(squeeze(name));
    box?.placed.push({ ...label, attribution });
    return box !== undefined;
  }

  /** Adds a heading and returns the list of kinds of its box. */
  add(name: string, abbreviation: string, evidence: FactEvidence): Labels {
    const known = this.#byName.get(squeeze(name));
    if (known) {
      known.partner.evidence.push(evidence);
      return known.kinds;
    }
    const kinds = new Labels();
    this.#byName.set(squeeze(name), {
      partner: { name, abbreviation, evidence: [evidence], kinds: [] },
      kinds,
      placed: [],
    });
    return kinds;
  }
}
