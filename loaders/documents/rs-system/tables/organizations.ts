import type { OrganizationsSheet, UnitChain } from '../facts.ts';
import type { SheetRow } from '../sheet-row.ts';
import { SHEET_COLUMNS } from './common-columns.ts';
import type { TableKind } from './table-kind.ts';

const LEVELS = ['ministry', 'bureau', 'department', 'division', 'office', 'team', 'section'] as const;
const FURTHER = 'その他担当組織'; // further responsible organisation

/** 1-1: the first chain of units runs the programme, further ones take part, one a row. */
export const organizations: TableKind<OrganizationsSheet> = {
  id: '1-1',
  layout: 'rs-organizations',
  title: '組織情報',
  columns: {
    read: {
      ...SHEET_COLUMNS,
      ministry: ['府省庁'],
      bureau: ['局・庁'],
      department: ['部'],
      division: ['課'],
      office: ['室'],
      team: ['班'],
      section: ['係'],
      furtherMinistry: [`府省庁（${FURTHER}）`],
      furtherBureau: [`局・庁（${FURTHER}）`],
      furtherDepartment: [`部（${FURTHER}）`],
      furtherDivision: [`課（${FURTHER}）`],
      furtherOffice: [`室（${FURTHER}）`],
      furtherTeam: [`班（${FURTHER}）`],
      furtherSection: [`係（${FURTHER}）`],
    },
    ignored: {
      建制順: 'order of the ministries',
      府省庁の建制順: 'order of the ministries',
      [`${FURTHER}_作成責任者_no`]: 'position of the row',
      作成責任者: 'a person, never taken',
    },
  },
  start: (row) => ({ ...row.fields(['policyMinistry']), unit: row.fields(LEVELS) }),
  add(sheet, row) {
    const unit = furtherUnit(row);
    if (Object.keys(unit).length > 0) sheet.further = [...(sheet.further ?? []), { unit, evidence: row.evidence }];
    const own = row.fields(LEVELS);
    if (LEVELS.some((level) => own[level] !== sheet.unit[level])) {
      row.report(
        'warning',
        'rows-disagree',
        `Sheet ${sheet.number}: another unit than in its first row runs it. The first counts.`,
      );
    }
    return 'taken';
  },
};

function furtherUnit(row: SheetRow): UnitChain {
  const unit: UnitChain = {};
  for (const level of LEVELS) {
    const text = row.text(`further${level[0]?.toUpperCase()}${level.slice(1)}`);
    if (text !== '') unit[level] = text;
  }
  return unit;
}
