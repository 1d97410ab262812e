import type { FactEvidence } from '../../facts/common.ts';
import type { Label, Partner } from '../../facts/mhlw-international-cooperation.ts';

/** Printed labels, one entry a label with all its places. Width and spaces tell no labels apart. */
export class Labels {
  readonly all: Label[] = [];

  add(name: string, evidence: FactEvidence): void {
    const known = this.all.find((label) => squeeze(label.name) === squeeze(name));
    if (known) known.evidence.push(evidence);
    else this.all.push({ name, evidence: [evidence] });
  }
}

/** Partners by their box headings. */
export class Partners {
  readonly #partners: { partner: Partner; kinds: Labels }[] = [];

  get all(): Partner[] {
    return this.#partners.map(({ partner, kinds }) => ({ ...partner, kinds: kinds.all }));
  }

  /** Adds a heading and returns the list of kinds of its box. */
  add(name: string, abbreviation: string, evidence: FactEvidence): Labels {
    const known = this.#partners.find(({ partner }) => squeeze(partner.name) === squeeze(name));
    if (known) {
      known.partner.evidence.push(evidence);
      return known.kinds;
    }
    const kinds = new Labels();
    this.#partners.push({ partner: { name, abbreviation, evidence: [evidence], kinds: [] }, kinds });
    return kinds;
  }
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
