import { strToU8, zipSync } from 'fflate';

/** How the letter paper of a firm looks: lengths in twentieths of a point, `size` in half points, edges in lines. */
export type Letterhead = {
  readonly top: number;
  readonly font: string;
  readonly size: number;
  readonly after: number;
  readonly headLines: number;
  readonly footLines: number;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with the letter paper of a firm (A4), to write documents on. */
export function letterheadFile({ top, font, size, after, headLines, footLines }: Letterhead): Uint8Array {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  const lines = (count: number, text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`.repeat(count);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${top}" w:right="1417" w:bottom="1417" w:left="1701" w:header="567" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'header', 'header9.xml')}${link('rId2', 'footer', 'footer9.xml')}${link('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="Malgun Gothic"/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${after}"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`,
    'word/header9.xml': `<w:hdr ${W} ${R}>${lines(headLines, 'FIRM LLP')}</w:hdr>`,
    'word/footer9.xml': `<w:ftr ${W}>${lines(footLines, 'Seoul 04524')}</w:ftr>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
