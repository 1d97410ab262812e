import { expect, test } from 'vitest';
import { organizationEntrySchema } from '../../registry/schema.ts';
import { namesOf } from '../fixtures/names-of.ts';
import { withAgencies } from './agencies-in-charge.ts';
import { bodiesOfSheet } from './recipients.ts';
import type { Sheet } from './sheet.ts';
import { SheetUnits } from './units.ts';

const organizations = [
  { id: 'mofa', name: '外務省', nameEn: 'MOFA', kind: 'MINISTRY' },
  { id: 'jica', name: '国際協力機構', nameEn: 'JICA', kind: 'AGENCY' },
].map((entry) => organizationEntrySchema.parse(entry));
const registry = { organizations, policies: [], titles: {}, corrections: [], notNames: [], documents: [] };
const at = (document: string) => ({ document, startLine: 2, endLine: 2, section: null });

const agency = (section: string) => ({ unit: { ministry: '独立行政法人', section }, evidence: at('rs-2024-1-1') });
const sheet = (name: string, target: string, further: Sheet['further'] = []): Sheet => ({
  number: 1,
  year: 2024,
  name,
  unit: { ministry: '外務省' },
  further,
  organizations: null,
  outlines: { number: 1, name, execution: [], expenses: [], evidence: at('rs-2024-1-2') },
  policies: null,
  subsidies: { number: 1, name, subsidies: [{ target, evidence: at('rs-2024-1-4') }], evidence: at('rs-2024-1-4') },
  budgets: null,
});

function told(one: Sheet, others: Sheet[] = []) {
  const names = namesOf(organizations);
  const units = new SheetUnits(names, organizations);
  const kinds = new Map(organizations.map(({ id, kind }) => [`org:${id}`, kind as string]));
  const bodies = withAgencies([one, ...others], units, registry, { names, kinds });
  const nodes = new Map(units.nodes.map(({ id, properties }) => [id, properties['name']]));
  return bodiesOfSheet(one, bodies.names, bodies.kinds).map(({ id, paid }) => `${nodes.get(id) ?? id} ${paid}`);
}

test('an agency that takes part and is in no registry is paid where a name or a target has it behind its legal form', () => {
  const further = [agency('外務省/灯台研究所')];
  expect(told(sheet('独立行政法人灯台研究所運営費交付金に必要な経費', '', further))).toEqual(['灯台研究所 name']);
  expect(told(sheet('灯台の研究', '国立研究開発法人灯台研究所、港', further))).toEqual(['灯台研究所 target']);
  // Also where another sheet says that it takes part.
  expect(told(sheet('灯台の研究', '（独）灯台研究所'), [sheet('港', '', further)])).toEqual(['灯台研究所 target']);
});

test('its bare name may be that of a part of another body, and what takes part may be no agency', () => {
  expect(told(sheet('港の灯台研究所運営費', '灯台研究所', [agency('外務省/灯台研究所')]))).toEqual([]);
  const experts = { unit: { ministry: '外部有識者', section: '外務省/灯台研究所' }, evidence: at('rs-2024-1-1') };
  expect(told(sheet('独立行政法人灯台研究所運営費交付金', '', [experts]))).toEqual([]);
});

test('an agency of the registry stays what it is', () => {
  expect(told(sheet('独立行政法人国際協力機構運営費交付金', '', [agency('外務省/国際協力機構')]))).toEqual([
    'org:jica name',
  ]);
});
