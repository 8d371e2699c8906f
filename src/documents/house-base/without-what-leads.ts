/**
 * The inside of a header without what leads elsewhere: links, embedded files, controls, parts of other documents,
 * comments, and references to what is not taken along. Words and pictures stay.
 */
export function withoutWhatLeads(xml: string, pictures: ReadonlySet<string>): string {
  return withoutElements(xml)
    .replace(
      /<w:(?:commentRangeStart|commentRangeEnd|commentReference|footnoteReference|endnoteReference)\b[^<>]*\/>/g,
      '',
    )
    .replace(/ (?:w:rsid\w*|w14:paraId|w14:textId)="[^"]*"/g, '')
    .replace(/ r:(\w+)="([^"]*)"/g, (whole, name: string, id: string) =>
      name === 'embed' || name === 'id' ? (pictures.has(id) ? whole : '') : '',
    )
    .replace(/ (?:o:href|href)="[^"]*"/g, '');
}

const LEADS_AWAY =
  /<(\/?)(w:(?:object|control|altChunk|subDoc)|\w{1,20}:(?:hlinkClick|hlinkHover|hlinkMouseOver))\b[^<>]*?(\/?)>/g;

/** Without the elements that lead elsewhere and all that is in them; each mark is looked at once. */
function withoutElements(xml: string): string {
  let kept = '';
  let from = 0;
  let depth = 0;
  for (const { 0: mark, 1: closing, 3: isEmpty, index } of xml.matchAll(LEADS_AWAY)) {
    if (depth === 0) kept += xml.slice(from, index);
    if (closing !== '') depth = Math.max(0, depth - 1);
    else if (isEmpty === '') depth += 1;
    from = index + mark.length;
  }
  return depth === 0 ? kept + xml.slice(from) : kept;
}
