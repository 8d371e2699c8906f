import type { Stretch } from './story-map.ts';

/** XML in place of a stretch of a part. */
export type Splice = Stretch & { readonly xml: string };

/** The stretch of the text with the splices made. None lies in another; what takes no room comes first at its place. */
export function spliced(text: string, splices: readonly Splice[], from = 0, to = text.length): string {
  let written = '';
  let at = from;
  const inOrder = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  for (const splice of inOrder) {
    written += text.slice(at, splice.from) + splice.xml;
    at = splice.to;
  }
  return written + text.slice(at, to);
}
