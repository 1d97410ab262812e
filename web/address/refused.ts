import { type OddParameter, oddValue, type Parameters } from './parameters.ts';

/**
 * An address without what turned out to make no sense, and what that was, as it stands in the address. `refused`: values as the page
 * understands them. Only what was understood is left; where nothing is dropped, nothing that was refused stands there. `all`: a
 * parameter with one refused value loses all of them.
 */
export function withoutRefused<Values>(
  parameters: Parameters<Values>,
  search: URLSearchParams,
  refused: readonly OddParameter[],
  all = false,
): { left: URLSearchParams; dropped: OddParameter[] } {
  const left = new URLSearchParams();
  const dropped: OddParameter[] = [];
  for (const name of Object.keys(parameters) as (keyof Values & string)[]) {
    const parameter = parameters[name];
    const texts = search.getAll(name).filter((text) => text.trim() !== '');
    const understood = Array.isArray(parameter.read(texts).value) ? texts : texts.slice(0, 1);
    const values = understood.map((text) => ({ text, value: [parameter.read([text]).value ?? []].flat().map(String) }));
    const refusal = ({ value }: { value: string[] }) =>
      refused.find((each) => each.name === name && each.value !== undefined && value.includes(each.value));
    const isRefused = (each: { value: string[] }) => refusal(each) !== undefined;
    const gone = values.some(isRefused) && all ? () => true : isRefused;
    const told = new Map(
      values.filter((each) => each.value.length > 0 && gone(each)).map((each) => [each.text, refusal(each)]),
    );
    const shared = values.map(refusal).find((each) => each?.between);
    dropped.push(
      ...[...told].map(([value, why = shared]) =>
        oddValue(name, value, { ...why, between: shared?.between, among: parameter.among, byLinks: parameter.byLinks }),
      ),
    );
    for (const each of values) if (each.value.length > 0 && !gone(each)) left.append(name, each.text);
  }
  return { left, dropped };
}
