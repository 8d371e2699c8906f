/** An element of a part as Word stores it, without its namespace: `p`, `tbl`. Text stands in `text`. */
export type Element = {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
  text: string;
};

/** What has nothing to do with how high a page gets filled. A drawing is known by its size alone. */
const LEFT_OUT = new Set(['instrText', 'graphic', 'docPr', 'tblBorders', 'tcBorders', 'pBdr', 'sdtPr']);

/** Reads XML of our own writing; other people's files go through the readers of papers. */
export function readTree(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [], text: '' };
  const open: Element[] = [root];
  let leftOut = 0;
  for (const match of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)((?:\s[^<>]*?)?)(\/?)>([^<]*)/g)) {
    const [, closing, name = '', attributes = '', single, text = ''] = match;
    if (closing === '/') {
      if (leftOut > 0) leftOut -= 1;
      else open.pop();
    } else if (leftOut > 0 || LEFT_OUT.has(name)) {
      if (single !== '/') leftOut += 1;
    } else {
      const element: Element = { name, attributes, children: [], text };
      open.at(-1)?.children.push(element);
      if (single !== '/') open.push(element);
    }
  }
  return root;
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Of `w:val="12"`, `12`; undefined where the element or the attribute is missing. */
export function attributeOf(element: Element | undefined, name = 'val'): string | undefined {
  return element === undefined
    ? undefined
    : new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(element.attributes)?.[1];
}

export function numberOf(element: Element | undefined, name = 'val'): number | undefined {
  const text = attributeOf(element, name);
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** A switch: there, and not switched off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element) ?? '');
}

/** All elements of a name, in their order, at any depth. */
export function allOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}
