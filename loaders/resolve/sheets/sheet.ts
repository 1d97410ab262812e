import {
  type BudgetsSheet,
  type OrganizationsSheet,
  type OutlinesSheet,
  type PoliciesSheet,
  RS_BUDGETS,
  RS_ORGANIZATIONS,
  RS_OUTLINES,
  RS_POLICIES,
  RS_SUBSIDIES,
  type SubsidiesSheet,
  type UnitChain,
} from '../../documents/rs-system/facts.ts';
import type { DocumentFacts, FactsKind } from '../../facts/facts-kind.ts';
import type { FactsSet } from '../../facts/facts-set.ts';

/** One review sheet of one year, with what each of the five tables has of it; a table may lack it. */
export interface Sheet {
  /** 予算事業ID. */
  number: number;
  /** The year of the sheet, not of the money. */
  year: number;
  name: string;
  unit: UnitChain;
  /** Units that take part besides (その他担当組織). */
  further: NonNullable<OrganizationsSheet['further']>;
  organizations: OrganizationsSheet | null;
  outlines: OutlinesSheet | null;
  policies: PoliciesSheet | null;
  subsidies: SubsidiesSheet | null;
  budgets: BudgetsSheet | null;
}

/** All sheets, the latest year first and by number within a year. */
export function gatherSheets(facts: FactsSet): Sheet[] {
  const sheets = new Map<string, Sheet>();
  const take = <Row extends { number: number; name: string }>(
    kind: FactsKind<DocumentFacts & { sheets: Row[] }>,
    put: (sheet: Sheet, row: Row) => void,
  ) => {
    for (const { document, sheets: rows } of facts.of(kind)) {
      const year = document.fiscalYear ?? 0;
      for (const row of rows) {
        const key = `${year} ${row.number}`;
        const sheet = sheets.get(key) ?? { ...EMPTY, number: row.number, year, name: row.name };
        sheets.set(key, sheet);
        put(sheet, row);
      }
    }
  };
  take(RS_ORGANIZATIONS, (sheet, row) => {
    sheet.organizations = row;
    sheet.unit = row.unit;
    sheet.further = row.further ?? [];
  });
  take(RS_OUTLINES, (sheet, row) => {
    sheet.outlines = row;
  });
  take(RS_POLICIES, (sheet, row) => {
    sheet.policies = row;
  });
  take(RS_SUBSIDIES, (sheet, row) => {
    sheet.subsidies = row;
  });
  take(RS_BUDGETS, (sheet, row) => {
    sheet.budgets = row;
  });
  return [...sheets.values()].sort((a, b) => b.year - a.year || a.number - b.number);
}

const EMPTY = {
  unit: {},
  further: [],
  organizations: null,
  outlines: null,
  policies: null,
  subsidies: null,
  budgets: null,
};

/** Where the sheet stands, in every table that has it. */
export const sheetEvidence = ({ organizations, outlines, policies, subsidies, budgets }: Sheet) =>
  [organizations, outlines, policies, subsidies, budgets].flatMap((row) => (row === null ? [] : [row.evidence]));

/** Whether a rule of `scope.yaml` took the sheet, which the table that says why has kept. Facts of all sheets hold those that none took as well. */
export const isInScope = ({ organizations, outlines, policies, subsidies, budgets }: Sheet): boolean =>
  [organizations, outlines, policies, subsidies, budgets].some((row) => row?.scope !== undefined);
