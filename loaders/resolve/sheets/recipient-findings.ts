import type { Finding } from '../../layout.ts';
import { missingName } from '../../registry/missing-name.ts';
import { finding } from '../../text/finding.ts';
import { targetsOf } from './recipients.ts';
import type { Sheet } from './sheet.ts';
import type { TargetBody } from './subsidy-targets.ts';
import { type KnownNames, unknownRecipients } from './unknown-recipients.ts';

/** What is told of who is paid by the sheets in scope; of names in the others there is one finding, since there are hundreds. */
export function recipientFindings(
  sheets: readonly Sheet[],
  inScope: (sheet: Sheet) => boolean,
  known: KnownNames,
): Finding[] {
  const own = sheets.filter(inScope);
  // A name is told where it comes first: in a sheet in scope, if it is in any.
  const unknown = unknownRecipients([...own, ...sheets.filter((sheet) => !inScope(sheet))], known);
  const told = unknown.filter(({ sheet }) => inScope(sheet));
  const others = unknown.filter(({ sheet }) => !inScope(sheet));
  const targets = own.map((sheet) => ({ sheet, named: targetsOf(sheet, known.names, known.kinds) }));
  return [
    ...told.map(({ name, where, sheet: { number }, evidence }) => {
      const message = `${evidence.document}: the registry has no organisation with the name "${name}", which looks like who is paid in ${where} of sheet ${number}. Add it, or list it in not-names.yaml or common-nouns.yaml.`;
      return finding('warning', 'unknown-name', evidence, message, missingName('organization', name));
    }),
    ...elsewhere(others.map(({ name }) => name)),
    ...targets.flatMap(namedOnly),
    ...withoutBody(targets),
  ];
}

/** A sheet with the bodies that its targets name. */
interface SheetWithTargets {
  sheet: Sheet;
  named: readonly TargetBody[];
}

function elsewhere(names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  const message = `The registry lacks ${names.length} names that look like who is paid by review sheets that are not in scope: ${names.slice(0, 5).join('、')}${names.length > 5 ? ' …' : ''}`;
  return [finding('note', 'unknown-recipients-out-of-scope', null, message)];
}

/** How many targets name nobody: their kind alone (都道府県, 民間団体等: prefectures, private bodies and others), costs or works. */
function withoutBody(sheets: readonly SheetWithTargets[]): Finding[] {
  const targets = sheets
    .flatMap(({ sheet }) => sheet.subsidies?.subsidies ?? [])
    .filter(({ target }) => target !== undefined);
  if (targets.length === 0) return [];
  const paid = sheets.flatMap(({ named }) => named).filter((target) => target.paid);
  const paying = new Set(paid.map(({ evidence: { document, startLine } }) => `${document} ${startLine}`));
  const message = `Of ${targets.length} targets of subsidies ${paying.size} name a body of the registry; the others name kinds of recipients (都道府県, 民間団体等), costs or works, and make no recipient.`;
  return [finding('note', 'targets-without-body', null, message)];
}

/** A body of the registry that a target names and that nothing of the sheet pays. */
function namedOnly({ sheet, named }: SheetWithTargets): Finding[] {
  const paid = new Set(named.filter((target) => target.paid).map(({ id }) => id));
  return named
    .filter(({ id }, at) => !paid.has(id) && named.findIndex((other) => other.id === id) === at)
    .map(({ printed, evidence }) => {
      const message = `${evidence.document}: a target of sheet ${sheet.number} names "${printed}" and does not say that it is paid; no recipient was made of it.`;
      return finding('note', 'named-in-target', evidence, message);
    });
}
