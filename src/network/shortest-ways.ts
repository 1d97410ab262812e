/** A relationship by its ends and what tells it from others between them. */
export interface Link {
  from: string;
  to: string;
  type: string;
  key: string;
}

/** A link on a way: `isForward` when it leads from the node before to the one behind. */
interface Step {
  link: Link;
  isForward: boolean;
}

/** A way between two nodes: the nodes on it, both ends included, and the links between them. */
export interface Way {
  nodes: string[];
  steps: Step[];
}

/** How long ways may be, and which of them are asked for. */
export interface WaysAsked {
  atMost: number;
  limit: number;
  offset?: number;
}

/** Shortest ways over links in either direction. */
export class ShortestWays {
  /** Node → neighbours, lowest id first → the links between both, in their order. */
  readonly #around = new Map<string, ReadonlyMap<string, Step[]>>();

  /** `links`: in any order. */
  constructor(links: readonly Link[]) {
    const around = new Map<string, Map<string, Step[]>>();
    const add = (node: string, neighbour: string, step: Step) => {
      const neighbours = around.get(node) ?? new Map<string, Step[]>();
      around.set(node, neighbours);
      const steps = neighbours.get(neighbour);
      if (steps) steps.push(step);
      else neighbours.set(neighbour, [step]);
    };
    for (const link of links) {
      if (link.from === link.to) continue;
      add(link.from, link.to, { link, isForward: true });
      add(link.to, link.from, { link, isForward: false });
    }
    for (const [node, neighbours] of around) {
      for (const steps of neighbours.values()) steps.sort(inOrder);
      this.#around.set(node, new Map([...neighbours].sort(([a], [b]) => (a < b ? -1 : 1))));
    }
  }

  /** All shortest ways of `atMost` links, by the ids of their nodes, then by their links; `limit` of them behind the first `offset`. */
  between(from: string, to: string, { atMost, limit, offset = 0 }: WaysAsked): Way[] {
    return this.#first(from, to, atMost, offset + limit).slice(offset);
  }

  #first(from: string, to: string, atMost: number, limit: number): Way[] {
    const distances = this.#distancesTo(to, from, atMost);
    const found: Way[] = [];
    if (!distances.has(from)) return found;
    const walk = (nodes: string[]) => {
      const node = nodes.at(-1) ?? from;
      if (node === to) return this.#alongLinks(nodes, [], found, limit);
      const left = (distances.get(node) ?? 0) - 1;
      for (const next of this.#neighbours(node).keys()) {
        if (found.length >= limit) return;
        if (distances.get(next) === left) walk([...nodes, next]);
      }
    };
    walk([from]);
    return found;
  }

  /** Between two nodes there may be several links: each is a way of its own. */
  #alongLinks(nodes: string[], steps: readonly Step[], found: Way[], limit: number): void {
    const [node, next] = [nodes[steps.length], nodes[steps.length + 1]];
    if (node === undefined || next === undefined) {
      found.push({ nodes, steps: [...steps] });
      return;
    }
    for (const step of this.#neighbours(node).get(next) ?? []) {
      if (found.length >= limit) return;
      this.#alongLinks(nodes, [...steps, step], found, limit);
    }
  }

  /**
   * How far from `to` the nodes on the shortest ways from `from` are, and others near `to`; without `from` where that is further than `atMost`.
   * It is looked for from both ends at once, on the side where fewer links lead on: from one end alone nearly every node is met.
   */
  #distancesTo(to: string, from: string, atMost: number): ReadonlyMap<string, number> {
    const [there, here] = [new Rim(to), new Rim(from)];
    const met = from === to ? [to] : [];
    while (met.length === 0 && there.distance + here.distance < atMost) {
      const [side, other] = this.#leading(there) <= this.#leading(here) ? [there, here] : [here, there];
      if (side.nodes.length === 0) break;
      side.widen((node) => this.#neighbours(node).keys());
      for (const node of side.nodes) if (other.distances.has(node)) met.push(node);
    }
    const { distances } = there;
    // From where they met back to `from`: what lies further from `to` than was looked at.
    let nodes = met;
    for (let step = 1; step <= here.distance; step += 1) {
      const further: string[] = [];
      for (const node of nodes) {
        for (const neighbour of this.#neighbours(node).keys()) {
          if (here.distances.get(neighbour) !== here.distance - step || distances.has(neighbour)) continue;
          distances.set(neighbour, there.distance + step);
          further.push(neighbour);
        }
      }
      nodes = further;
    }
    return distances;
  }

  /** How much lies around the furthest nodes. */
  #leading({ nodes }: Rim): number {
    return nodes.reduce((sum, node) => sum + this.#neighbours(node).size, 0);
  }

  #neighbours(node: string): ReadonlyMap<string, Step[]> {
    return this.#around.get(node) ?? NONE;
  }
}

/** What lies around a node as far as was looked: the nodes that are furthest, and how far all are. */
class Rim {
  readonly distances: Map<string, number>;
  nodes: readonly string[];
  distance = 0;

  constructor(centre: string) {
    this.distances = new Map([[centre, 0]]);
    this.nodes = [centre];
  }

  /** Looks one link further. */
  widen(neighboursOf: (node: string) => Iterable<string>): void {
    this.distance += 1;
    const next: string[] = [];
    for (const node of this.nodes) {
      for (const neighbour of neighboursOf(node)) {
        if (this.distances.has(neighbour)) continue;
        this.distances.set(neighbour, this.distance);
        next.push(neighbour);
      }
    }
    this.nodes = next;
  }
}

const NONE: ReadonlyMap<string, Step[]> = new Map();

/** As both stores put texts in order. */
function inOrder({ link: a }: Step, { link: b }: Step): number {
  const [one, other] = [a.type + a.key, b.type + b.key];
  if (one !== other) return one < other ? -1 : 1;
  return a.from < b.from ? -1 : 1;
}
