/**
 * The inside of a header without what leads elsewhere: links, embedded files, controls, parts of other documents,
 * comments, and references to what is not taken along. Words and pictures stay.
 */
export function withoutWhatLeads(xml: string, pictures: ReadonlySet<string>): string {
  return xml
    .replace(/<w:(object|control|altChunk|subDoc)\b[^>]*?(?:\/>|>.*?<\/w:\1>)/gs, '')
    .replace(/<(\w+):(hlinkClick|hlinkHover|hlinkMouseOver)\b[^>]*?(?:\/>|>.*?<\/\1:\2>)/gs, '')
    .replace(
      /<w:(?:commentRangeStart|commentRangeEnd|commentReference|footnoteReference|endnoteReference)\b[^>]*\/>/g,
      '',
    )
    .replace(/ (?:w:rsid\w*|w14:paraId|w14:textId)="[^"]*"/g, '')
    .replace(/ r:(\w+)="([^"]*)"/g, (whole, name: string, id: string) =>
      name === 'embed' || name === 'id' ? (pictures.has(id) ? whole : '') : '',
    )
    .replace(/ (?:o:href|href)="[^"]*"/g, '');
}
