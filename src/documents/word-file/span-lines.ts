import type { Span } from '#documents/templates/markdown-blocks.ts';

/** The spans of each line. An anchor or a note stands once, at the end of its text. */
export function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const parts = span.text.split('\n');
    parts.forEach((text, index) => {
      if (index > 0) lines.push([]);
      const { anchor: _anchor, note: _note, ...plain } = span;
      const isEnd = index === parts.length - 1;
      if (text !== '' || (isEnd && (span.anchor !== undefined || span.note !== undefined)))
        lines.at(-1)?.push({ ...(isEnd ? span : plain), text });
    });
  }
  return lines;
}

/** Of a cell of facing columns that begins with `**1. Head**<br>`: the head without its number, and the lines below. */
export function numberedHead(
  spans: readonly Span[],
): { readonly head: readonly Span[]; readonly lines: readonly Span[][] } | undefined {
  const [first = [], ...lines] = linesOf(spans);
  const at = first.findIndex(({ text }) => text !== '');
  const isHead = first.every(({ isBold, text }) => isBold || text.trim() === '');
  const named = /^\d+\. (.*)$/s.exec(first[at]?.text ?? '')?.[1];
  if (!isHead || named === undefined) return undefined;
  const head = first.map((span, index) => ({
    ...span,
    isBold: false,
    ...(index === at ? { text: named } : {}),
  }));
  return { head, lines };
}
