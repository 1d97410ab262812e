import type { Amount } from '../../../facts/common.ts';
import type { Finding } from '../../../layout.ts';
import { finding } from '../../../text/finding.ts';
import type { Component } from '../components/read-components.ts';
import type { LineAmount } from '../head/amounts.ts';

/** A unit misread (百万円 for 億円) is a factor of a hundred or more. */
const FACTOR = 100;

/**
 * Sums and amounts whose sizes cannot stand side by side: a component a hundred times its programme, components that together are a
 * hundredth of it, a year a hundred times the one before. Reported, never changed.
 */
export function implausibleAmounts(
  name: string,
  request: LineAmount | null,
  previousInitial: LineAmount | null,
  components: readonly Component[],
): Finding[] {
  const findings: Finding[] = [];
  const own = yenOf(request?.amount);
  if (own === null || !request || own === 0) return findings;
  const report = (what: string, startLine: number, endLine: number) => {
    findings.push(finding('warning', 'amount-implausible', { startLine, endLine }, `${name}: ${what}`));
  };
  const last = yenOf(previousInitial?.amount);
  if (last !== null && last > 0 && previousInitial && (own / last >= FACTOR || last / own >= FACTOR)) {
    report(
      `request ${request.amount.text} beside last year's ${previousInitial.amount.text}`,
      request.line,
      previousInitial.line,
    );
  }
  if (request.amount.partOf) return findings;
  for (const component of components) {
    const yen = component.request.partOf ? null : yenOf(component.request);
    if (yen !== null && yen / own >= FACTOR) {
      report(
        `component ${component.name ?? ''} ${component.request.text} beside the request ${request.amount.text}`,
        ...span(component),
      );
    }
  }
  const parts = components.filter((component) => component.kind === 'part');
  const whole = parts.length > 0 && parts.every((component) => !component.request.partOf);
  const sum = parts.reduce((total, component) => total + (yenOf(component.request) ?? 0), 0);
  const [first] = parts;
  if (whole && first && sum > 0 && own / sum >= FACTOR) {
    report(`components add up to ${sum} yen beside the request ${request.amount.text}`, ...span(first));
  }
  return findings;
}

function yenOf(amount: Amount | undefined): number | null {
  return amount?.kind === 'amount' ? amount.yen : null;
}

function span(component: Component): [number, number] {
  return [Math.min(...component.lines), Math.max(...component.lines)];
}
