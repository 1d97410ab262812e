import { expect, test } from 'vitest';
import { readDigitalAgency } from './digital-agency.ts';

test('Digital Agency, wholly and in part', () => {
  expect(readDigitalAgency('※デジタル庁一括計上')).toMatchObject({ scope: 'WHOLE', amount: null });
  expect(readDigitalAgency('54百万円【うちデジタル庁計上:50百万円、見本省計上:4百万円】')).toMatchObject({
    scope: 'PART',
    amount: { yen: 50_000_000 },
    others: [{ label: '見本省計上', amount: { yen: 4_000_000 } }],
  });
  expect(readDigitalAgency('デジタル化を進める')).toBeNull();
});
