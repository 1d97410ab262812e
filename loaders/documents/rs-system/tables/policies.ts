import type { PoliciesSheet } from '../facts.ts';
import { REPEATED_COLUMNS, SHEET_COLUMNS } from './common-columns.ts';
import type { TableKind } from './table-kind.ts';

/** 1-3: three lists side by side; row n has the n-th policy, the n-th law and the n-th plan of a programme. */
export const policies: TableKind<PoliciesSheet> = {
  id: '1-3',
  layout: 'rs-policies',
  title: '政策・施策、法令等',
  columns: {
    read: {
      ...SHEET_COLUMNS,
      measureMinistry: ['政策所管府省庁_P'],
      policy: ['政策'],
      measure: ['施策'],
      policyUrl: ['政策・施策URL'],
      law: ['法令名'],
      lawNumber: ['法令番号'],
      lawId: ['法令ID'],
      article: ['条'],
      paragraph: ['項'],
      item: ['号・号の細分'],
      plan: ['計画通知名'],
      planUrl: ['計画通知等URL'],
    },
    ignored: {
      ...REPEATED_COLUMNS,
      '番号（政策・施策）': 'position in the list',
      '番号（根拠法令）': 'position in the list',
      '番号（関係する計画・通知等）': 'position in the list',
    },
  },
  start: () => ({ policies: [], laws: [], plans: [] }),
  add(sheet, row) {
    const { evidence } = row;
    const {
      measureMinistry: ministry,
      policyUrl: url,
      ...policy
    } = row.fields(['measureMinistry', 'policy', 'measure', 'policyUrl']);
    if (policy.policy !== undefined || policy.measure !== undefined)
      sheet.policies.push({ ...(ministry && { ministry }), ...policy, ...(url && { url }), evidence });
    const { law: name, ...law } = row.fields(['law', 'lawNumber', 'lawId', 'article', 'paragraph', 'item']);
    if (name !== undefined || Object.keys(law).length > 0) sheet.laws.push({ ...(name && { name }), ...law, evidence });
    const { plan, planUrl } = row.fields(['plan', 'planUrl']);
    if (plan !== undefined) sheet.plans.push({ name: plan, ...(planUrl && { url: planUrl }), evidence });
    else if (planUrl !== undefined)
      row.report('note', 'plan-without-name', `Sheet ${sheet.number}: an address of a plan, and no plan.`);
    return 'taken';
  },
};
