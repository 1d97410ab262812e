import { FACTS_FORMAT } from '../../facts/common.ts';
import type { DocumentLayout } from '../../layout.ts';
import { documentHead } from '../../text/document-head.ts';
import { contentLines } from '../../text/lines.ts';
import { readInUsualForms } from '../../text/read-in-usual-forms.ts';
import { COOPERATION, type CooperationFacts } from './facts.ts';
import { partnersOf, starredHeading, supportOf } from './line-kinds.ts';
import { markLines } from './marked-lines.ts';
import { readPage } from './read-page.ts';

const ID = 'mhlw-international-cooperation';

/** A page on which a ministry shows its international cooperation: partners, kinds and fields of support, meetings. */
export const mhlwInternationalCooperation: DocumentLayout<CooperationFacts> = readInUsualForms({
  ...COOPERATION,
  title: 'page about a ministry’s international cooperation',
  evidenceFields: {
    printed: ['abbreviation'],
    notPrinted: {
      full: 'the long form stands elsewhere in the document',
      partner: 'printed in the sentence that tells the kind, which is one of its places',
    },
  },

  recognize(source) {
    const lines = contentLines(source.lines);
    const count = (test: (line: (typeof lines)[number]) => boolean) => lines.filter(test).length;
    let score = 0;
    if ([...markLines(lines).values()].includes('title')) score += 0.35;
    // 支援: support
    if (count((line) => (supportOf(line) ?? '').endsWith('支援')) >= 3) score += 0.3;
    if (count((line) => partnersOf(line) !== null) >= 2) score += 0.25;
    if (count((line) => starredHeading(line) !== null) >= 1) score += 0.1;
    return Math.round(score * 100) / 100;
  },

  extract(source, names) {
    const { title, parts, lines, findings } = readPage(contentLines(source.lines), names, ID);
    const document = documentHead(source, {
      id: ID,
      layout: COOPERATION.id,
      title: title ?? '(no title)',
      fiscalYear: null,
    });
    return { facts: { format: FACTS_FORMAT, document, ...parts }, lines, findings };
  },

  counts(facts) {
    const objects = (type: string) =>
      facts.statements.filter((each) => each.type === type).reduce((sum, each) => sum + each.objects.length, 0);
    return {
      partners: facts.partners.length,
      kinds: facts.partners.reduce((sum, { kinds }) => sum + kinds.length, 0),
      looseKinds: facts.looseKinds.length,
      fields: facts.fields.length,
      supports: facts.supports.length,
      forums: objects('PARTICIPATES_IN'),
      contributions: objects('CONTRIBUTES_TO'),
      cooperations: objects('COOPERATES_WITH'),
      parts: facts.parts.length,
      foundings: facts.foundings.length,
      citations: facts.citations.length,
      mentions: facts.mentions.length + facts.shortForms.length,
    };
  },
});
