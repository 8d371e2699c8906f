import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync } from 'fflate';

/** What a Word file is made of: each block a paragraph's text or a table of cells of paragraphs' texts. */
export type WordShape = readonly (string | readonly (readonly (readonly string[])[])[])[];

/** Counts paragraphs and tables of a Word file and keeps their texts, nothing else. */
export function shapeOf(bytes: Uint8Array): { shape: WordShape; paragraphs: number; tables: number } {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? '';
  const blocks = body.match(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>|<w:p\/>/g) ?? [];
  const shape = blocks.map((block) =>
    block.startsWith('<w:tbl>')
      ? (block.match(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g) ?? []).map((row) =>
          (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map(paragraphTexts),
        )
      : (paragraphTexts(block)[0] ?? ''),
  );
  return {
    shape,
    paragraphs: paragraphTexts(body).length,
    tables: blocks.filter((block) => block.startsWith('<w:tbl>')).length,
  };
}

function paragraphTexts(xml: string): string[] {
  return (xml.match(/<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>|<w:p\/>/g) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join(''),
  );
}

/** The same paragraphs and tables written with bare docx: one run each, no styles, no template. */
export async function writeBare(shape: WordShape): Promise<Uint8Array> {
  const paragraph = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
  const children = shape.map((block) =>
    typeof block === 'string'
      ? paragraph(block)
      : new Table({
          rows: block.map(
            (cells) =>
              new TableRow({
                children: cells.map((texts) => new TableCell({ children: texts.map(paragraph) })),
              }),
          ),
        }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
