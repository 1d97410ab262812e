import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import { missingName } from '../../registry/missing-name.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { splitBullets } from '../../text/bullets.ts';
import { finding } from '../../text/finding.ts';
import type { StrategyFacts } from './facts.ts';
import { findNames, type TextNames } from './mentions.ts';
import { readBullet } from './named-bodies.ts';
import { readResponsible } from './responsible-cell.ts';

type Measure = StrategyFacts['items'][number]['measures'][number];

/** Reads the cells of one row of the table, all of which stand on the row's line. What is odd in them is added to the findings. */
export class CellReader {
  readonly #line: number;
  readonly #evidence: FactEvidence;
  readonly #names: NameIndex;
  readonly #findings: Finding[];

  constructor(line: number, evidence: FactEvidence, names: NameIndex, findings: Finding[]) {
    this.#line = line;
    this.#evidence = evidence;
    this.#names = names;
    this.#findings = findings;
  }

  /** The bullets of the cell 項目. */
  directions(cell: string | null): Measure['directions'] {
    return this.#bullets(cell, '項目').map((text, index) => ({
      position: index + 1,
      text,
      ...this.#namedIn(findNames([text], this.#names)),
      evidence: this.#evidence,
    }));
  }

  /** The bullets of the cell 主な取組, with the bodies that each names. */
  initiatives(cell: string | null): Measure['initiatives'] {
    return this.#bullets(cell, '主な取組').map((text, index) => {
      const { title, named, notes, unread, asides, balanced } = readBullet(text, this.#names);
      const unknown = named.filter((body) => !body.known).map((body) => body.name);
      for (const name of unknown) this.#reportUnknown(name, 'named by a bullet');
      for (const part of unread) this.#report('unread-part', `"${part}" among the names of "${text}" is no name`);
      if (!balanced) this.#report('unbalanced-bracket', `a bracket has no partner in "${text}"`);
      return {
        position: index + 1,
        title,
        text,
        named: named.map((body) => this.#printed(body.name)),
        notes: [...notes, ...unread],
        ...this.#namedIn(findNames([title, ...asides], this.#names, unknown)),
        evidence: this.#evidence,
      };
    });
  }

  /** The bodies of the cell 担当, and what else stands there. */
  charge(cell: string | null): Pick<Measure, 'responsible' | 'notes'> {
    const { named, notes, asides, unread } = readResponsible(cell ?? '', this.#names);
    for (const body of named) if (!body.known) this.#reportUnknown(body.name, 'in charge of a row');
    for (const part of unread) this.#report('unread-part', `"${part}" among the bodies in charge is no name`);
    const responsible = named.map((body) => this.#printed(body.name));
    return { responsible, notes: [...notes, ...asides, ...unread] };
  }

  /** Tells a cell that is there and holds nothing. */
  tellEmpty(cell: string | null, column: string): void {
    if (cell === '') this.#report('empty-cell', `the cell ${column} is empty`);
  }

  #bullets(cell: string | null, column: string): string[] {
    const { before, bullets } = splitBullets(cell ?? '');
    const texts = bullets.map((bullet) => bullet.text);
    if (before === '') return texts;
    this.#report('missing-bullet', `"${before}" (${column}) has no bullet sign; it was read as a bullet`);
    return [before, ...texts];
  }

  #namedIn({ organizations, policies, unknown }: TextNames): { mentions: PrintedName[]; policies: PrintedName[] } {
    for (const name of unknown) this.#reportUnknown(name, 'in the text of a bullet');
    const printed = (name: string) => this.#printed(name);
    return { mentions: organizations.map(printed), policies: policies.map(printed) };
  }

  #printed(name: string): PrintedName {
    return { name, evidence: this.#evidence };
  }

  #report(code: string, message: string): void {
    this.#findings.push(finding('warning', code, this.#line, message));
  }

  #reportUnknown(name: string, place: string): void {
    const message = `"${name}" (${place}) is not in the registry`;
    this.#findings.push(finding('warning', 'unknown-name', this.#line, message, missingName('organization', name)));
  }
}
