/** A drawing is one stop for Tab; arrows go from node to node in reading order, Home and End to the ends, Escape out of it. */
export function moveInDrawings(within: ParentNode): void {
  for (const drawing of within.querySelectorAll<SVGSVGElement>('svg[data-drawing]')) {
    const nodes = [...drawing.querySelectorAll<SVGAElement>('a[data-node]')];
    nodes.forEach((node, index) => {
      node.setAttribute('tabindex', index === 0 ? '0' : '-1');
    });
    drawing.addEventListener('keydown', (event) => move(event, nodes));
    // Chromium makes an element of SVG that listens for focus a stop of its own: what is around it listens.
    (drawing.parentElement ?? within).addEventListener('focusin', (event) => {
      const current = nodes.find((node) => node.contains(event.target as Node));
      if (current) for (const node of nodes) node.setAttribute('tabindex', node === current ? '0' : '-1');
    });
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function move(event: KeyboardEvent, nodes: readonly SVGAElement[]): void {
  // Alt and an arrow is the browser's Back.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const at = nodes.indexOf(document.activeElement as SVGAElement);
  if (at < 0) return;
  if (event.key === 'Escape') nodes[at]?.blur();
  const step = STEPS[event.key];
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? nodes.length - 1 : step === undefined ? at : at + step;
  if (to === at || !nodes[to]) return;
  event.preventDefault();
  nodes[to].focus();
}
