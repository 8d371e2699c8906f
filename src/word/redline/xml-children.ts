import { scanXml } from './scan-xml.ts';
import type { Stretch } from './story-map.ts';

export type Child = Stretch & {
  readonly name: string;
  readonly contentFrom: number;
  readonly contentTo: number;
};

/** The elements directly in an element. */
export function childrenOf(element: string): Child[] {
  const children: Child[] = [];
  let depth = 0;
  let begin = { from: 0, to: 0 };
  scanXml(element, ({ kind, name, from, to }) => {
    if (kind === 'close') depth -= 1;
    if (depth === 1 && kind === 'open') begin = { from, to };
    if (depth === 1 && kind === 'empty') children.push({ name, from, to, contentFrom: to, contentTo: to });
    if (depth === 1 && kind === 'close')
      children.push({ name, from: begin.from, to, contentFrom: begin.to, contentTo: from });
    if (kind === 'open') depth += 1;
  });
  return children;
}

/** XML without the elements of these names, wherever they stand in it. */
export function withoutElements(xml: string, prefix: string, locals: readonly string[]): string {
  const names = new Set(locals.map((local) => prefix + local));
  let kept = '';
  let keptTo = 0;
  let depth = 0;
  scanXml(xml, ({ kind, name, from, to }) => {
    if (!names.has(name)) return;
    if (kind === 'close') depth -= 1;
    else if (depth === 0) kept += xml.slice(keptTo, from);
    if (kind === 'open') depth += 1;
    if (depth === 0) keptTo = to;
  });
  return kept + xml.slice(keptTo);
}
