import type { NameIndex } from '../../../registry/name-index.ts';
import type { Ledger } from '../../../text/ledger.ts';
import type { DraftLine, DraftSection } from '../facts.ts';
import type { DocumentContext } from '../figure-fact.ts';
import type { Row } from '../rows.ts';
import { applyNote } from './apply-note.ts';
import { ownerOfBlock } from './block-owner.ts';
import { type FundCategories, placeFund, totalSingleBullets } from './finish-section.ts';
import type { Group } from './groups.ts';
import { LineBodies } from './line-bodies.ts';
import { isLineToken, type LineStage, type LineToken, lineFact } from './line-fact.ts';
import { listOf, type OpenBlock, openBlock, ownerName } from './supplementary-blocks.ts';
import type { PlacedToken } from './token.ts';

interface Surroundings {
  context: DocumentContext;
  names: NameIndex;
  ledger: Ledger;
  /** Readers of the earlier parts of the same section. */
  earlier: readonly SectionReader[];
}

const DRAFT: LineStage = { stage: 'DRAFT' };

/** Puts the tokens of one group below each other: headings, their parts, blocks and notes. */
export class SectionReader {
  private readonly fact: DraftSection;
  private readonly group: Group;
  private readonly around: Surroundings;
  private readonly bodies = new LineBodies();
  private heading: DraftLine | null = null;
  /** The block that is open, and the last that was: it outlives the headings behind it. */
  private block: OpenBlock | null = null;
  private lastBlock: OpenBlock | null = null;
  private bullet: DraftLine | null = null;
  private fund: FundCategories | null = null;

  constructor(fact: DraftSection, group: Group, around: Surroundings) {
    this.fact = fact;
    this.group = group;
    this.around = around;
    const fiscalYear = fact.supplementary?.fiscalYear ?? around.context.fiscalYear - 1;
    if (group.level === 'PACKAGE') this.lastBlock = this.block = { owner: fact, fiscalYear };
  }

  /** Fills the section's lines and returns the running text that belongs to no line. */
  read(): Row[] {
    for (const token of this.group.tokens) this.take(token);
    if (this.fund) placeFund(this.fact, this.fund);
    totalSingleBullets(this.fact);
    this.bodies.findNames(this.around.names, this.around.context.document, this.group.title);
    return this.bodies.unowned;
  }

  private take(token: PlacedToken): void {
    if (isLineToken(token)) this.takeLine(token);
    else if (token.type === 'block') {
      const owner = this.heading && ownerOfBlock(this.group, token) === 'HEADING' ? this.heading : this.fact;
      this.lastBlock = this.block = openBlock(token, owner, this.placing());
      this.bullet = null;
    } else if (token.type === 'fund-title') this.fund = { name: token.fund, lines: [] };
    else if (token.type === 'unlisted') this.closeList(token);
    else if (token.type === 'prose' || token.type === 'note') this.bodies.append(token.rows);
    else if (!applyNote(token, { heading: this.heading, latest: this.bodies.last, ...this.placing() }))
      this.around.ledger.fault(token.rows, `${token.type}-unattached`, 'no heading stands above this note');
  }

  private takeLine(token: LineToken): void {
    if (token.type === 'heading') {
      this.block = this.bullet = null;
      this.heading = this.add(token, 'HEADING', this.fact.lines, DRAFT);
    } else if (token.type === 'fund-category') {
      this.add(token, 'FUND_CATEGORY', this.fund?.lines ?? this.fact.lines, DRAFT);
    } else if (token.type === 'bullet') this.takeBullet(token);
    else this.takePart(token);
  }

  private takeBullet(token: LineToken): void {
    const block = this.block ?? this.lastBlockOfSection();
    const { ledger } = this.around;
    const name = token.labelled.name;
    if (!block) {
      ledger.fault(token.rows, 'bullet-without-block', `no block of a supplementary budget is open for 「${name}」`);
      return;
    }
    if (!this.block) {
      const message = `「${name}」 stands outside a block and is read into the one before, of 「${ownerName(block)}」`;
      ledger.note('warning', 'bullet-outside-block', token.rows, message);
    }
    this.bullet = this.add(token, 'SUPPLEMENTARY', listOf(block), supplementary(block));
  }

  /** ・ and ① below a bullet or in a block are of the supplementary budget, else of the draft. */
  private takePart(token: LineToken): void {
    const block = this.block ?? this.lastBlockOfSection();
    const sign = token.type === 'circled' ? 'CIRCLED' : null;
    if (this.bullet && block) this.add(token, sign ?? 'BULLET', this.bullet.parts, supplementary(block));
    else if (this.block) this.add(token, 'SUPPLEMENTARY', listOf(this.block), supplementary(this.block));
    else {
      const plain = this.heading?.breakdown ? 'BREAKDOWN' : 'BULLET';
      this.add(token, sign ?? plain, this.heading?.parts ?? this.fact.lines, DRAFT);
    }
  }

  private closeList(token: PlacedToken): void {
    const owner = (this.block ?? this.lastBlockOfSection())?.owner;
    if (owner?.block) owner.block.unlisted = true;
    else this.around.ledger.ignore(token.rows, 'unlisted-without-list');
  }

  private add(token: LineToken, kind: DraftLine['kind'], list: DraftLine[], stage: LineStage): DraftLine {
    const { ledger } = this.around;
    const line = lineFact(token, kind, { stage, position: list.length + 1, ...this.placing() });
    if (!token.figures)
      ledger.note('note', 'line-without-amount', token.rows, `「${line.name}」 has no amount of its own`);
    if (stage.stage === 'SUPPLEMENTARY' && token.figures?.bracketed)
      ledger.note('warning', 'bracket-unread', token.rows, `${token.figures.bracketed.text} behind 「${line.name}」`);
    list.push(line);
    this.bodies.open(line, token.rows);
    return line;
  }

  private lastBlockOfSection(): OpenBlock | null {
    return this.lastBlock ?? this.around.earlier.findLast(({ lastBlock }) => lastBlock)?.lastBlock ?? null;
  }

  private placing() {
    return { section: this.group.title, context: this.around.context, ledger: this.around.ledger };
  }
}

function supplementary({ fiscalYear }: OpenBlock): LineStage {
  return { stage: 'SUPPLEMENTARY', fiscalYear };
}
