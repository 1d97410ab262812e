import type { Link, Way } from './shortest-ways.ts';

/** A node that ways lead through. */
interface NodeOnWays {
  place: number;
  id: string;
}

/** A link as it is gone along: from `at` to `next`. */
interface StepOnWays extends Link {
  place: number;
  at: string;
  next: string;
  isForward: boolean;
}

/** Ways with what they share told once: each way has the places of its nodes and steps. */
export interface WaysToldOnce {
  nodes: NodeOnWays[];
  steps: StepOnWays[];
  ways: { nodes: number[]; steps: number[] }[];
}

/** Sixty ways may lead through a dozen nodes: a store that is asked for each of them once answers in a tenth of the time. */
export function waysToldOnce(ways: readonly Way[]): WaysToldOnce {
  const nodes = new Map<string, NodeOnWays>();
  const steps = new Map<string, StepOnWays>();
  const placeOfNode = (id: string): number => {
    const node = nodes.get(id) ?? { place: nodes.size, id };
    nodes.set(id, node);
    return node.place;
  };
  const placeOfStep = ({ link, isForward }: Way['steps'][number]): number => {
    const known = JSON.stringify([link.from, link.to, link.type, link.key, isForward]);
    const [at, next] = isForward ? [link.from, link.to] : [link.to, link.from];
    const step = steps.get(known) ?? { ...link, place: steps.size, at, next, isForward };
    steps.set(known, step);
    return step.place;
  };
  const told = ways.map((way) => ({ nodes: way.nodes.map(placeOfNode), steps: way.steps.map(placeOfStep) }));
  return { nodes: [...nodes.values()], steps: [...steps.values()], ways: told };
}
