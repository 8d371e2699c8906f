/**
 * The firm's styles with ours behind them. A style that both have by name is the firm's, under our id (Word in Korean
 * calls Heading 1 `1`); its numbers are left out, and the headings keep ours. Ours lose their fonts, so that they are
 * set in the firm's. `renamed` gives the same ids to what else is taken from the firm's file.
 */
export function mergeStyles(
  house: string,
  own: string,
): { readonly styles: string; readonly renamed: (xml: string) => string } {
  const ours = stylesIn(own);
  const theirs = stylesIn(house);
  const byName = new Map(ours.map((style) => [style.key, style]));
  const ownIds = new Set(ours.map(({ id }) => id));
  const ids = new Map(
    theirs.map(({ id, key }) => [id, byName.get(key)?.id ?? (ownIds.has(id) ? `House${id}` : id)]),
  );
  const renamed = (xml: string) =>
    xml.replace(
      /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g,
      (_whole, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    );
  const taken = theirs.map(({ xml, id, key }) => {
    const withId = renamed(xml).replace(` w:styleId="${id}"`, ` w:styleId="${ids.get(id) ?? id}"`);
    const numbers = /<w:numPr>(?:(?!<w:numPr>).)*?<\/w:numPr>/s.exec(byName.get(key)?.xml ?? '')?.[0];
    return withNumbers(withId.replace(/<w:numPr>(?:(?!<w:numPr>).)*?<\/w:numPr>|<w:numPr\/>/gs, ''), numbers);
  });
  const names = new Set(theirs.map(({ key }) => key));
  const added = ours
    .filter(({ key }) => !names.has(key))
    .map(({ xml }) => xml.replace(/<w:rFonts [^<>]*\/>/g, '').replace(/ w:default="(?:1|true)"/, ''));
  const styles = house
    .replace(/<w:style [^<>]*>(?:(?!<w:style ).)*?<\/w:style>|<w:style [^<>]*\/>/gs, '')
    // A name of the firm's may hold a dollar sign, which means something in a replacement that is a text.
    .replace(/<\/w:styles>\s*$/, () => `${taken.join('')}${added.join('')}</w:styles>`);
  return { styles: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${styles}`, renamed };
}

type Style = { readonly xml: string; readonly id: string; readonly key: string };

function stylesIn(xml: string): Style[] {
  return [...xml.matchAll(/<w:style [^<>]*>(?:(?!<w:style ).)*?<\/w:style>/gs)].map(([style]) => {
    const type = /^<w:style [^>]*w:type="(\w+)"/.exec(style)?.[1] ?? 'paragraph';
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '';
    return {
      xml: style,
      id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      key: `${type} ${name.toLowerCase()}`,
    };
  });
}

/** Into the properties of the paragraph, in the order of the schema (ECMA-376 part 1, CT_PPrBase). */
function withNumbers(style: string, numbers: string | undefined): string {
  if (numbers === undefined) return style;
  const before =
    /<w:pPr>(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*\/>)*/;
  if (before.test(style)) return style.replace(before, (found) => found + numbers);
  const properties = `<w:pPr>${numbers}</w:pPr>`;
  // Before the looks of its letters, or at the end.
  return /<w:rPr>|<w:rPr\/>/.test(style)
    ? style.replace(/<w:rPr>|<w:rPr\/>/, (found) => properties + found)
    : style.replace('</w:style>', `${properties}</w:style>`);
}
