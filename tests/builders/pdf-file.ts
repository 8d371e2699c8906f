/** A line of a page: points from the lower left corner. */
export type SetLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** The element of the structure that it belongs to, by its place in `elements`; none in an untagged file. */
  readonly element?: number;
};

export type PdfSpec = {
  readonly pages: readonly (readonly SetLine[])[];
  /** Roles of the elements, `P`, `H1`: with them the file is tagged. */
  readonly elements?: readonly string[];
  /** Degrees by which the pages are shown turned, clockwise; their lines are set upright all the same. */
  readonly turned?: 90;
};

/**
 * A PDF as bytes, written by hand: a page of 595 by 842 points, letters 500 units wide. Korean is set in a font that
 * has no letters of its own and says by a map what its codes mean, as the text layer of a PDF does.
 */
export function pdfFile({ pages, elements, turned }: PdfSpec): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))];
  const codeOf = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
  const map = add(stream(unicodeMap(letters.map((letter) => [codeOf(letter), utf16(letter)]))));
  const wide = letters.flatMap((letter, at) => (/[가-힣]/.test(letter) ? [`${at + 1} [1000]`] : []));
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const inner = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [${wide.join(' ')}] /FontDescriptor ${descriptor} 0 R >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${map} 0 R >>`,
  );
  // The numbers of what comes after are known beforehand: two objects a page, then the tree of pages.
  const firstPage = objects.length + 1;
  const pageTree = firstPage + pages.length * 2;
  const pageRefs = pages.map((_, at) => firstPage + at * 2 + 1);
  const marks: { element: number; page: number; mark: number }[] = [];
  for (const [at, lines] of pages.entries()) {
    const shown = lines.map(({ text, x, y, size = 10, element }, mark) => {
      const place = turned ? `0 1 -1 0 ${842 - y} ${x}` : `1 0 0 1 ${x} ${y}`;
      const words = `BT /F1 ${size} Tf ${place} Tm <${Array.from(text, codeOf).join('')}> Tj ET`;
      if (!elements || element === undefined) return elements ? `/Artifact BMC ${words} EMC` : words;
      marks.push({ element, page: pageRefs[at] ?? 0, mark });
      return `/${elements[element] ?? 'P'} << /MCID ${mark} >> BDC ${words} EMC`;
    });
    const content = add(stream(shown.join('\n')));
    add(
      `<< /Type /Page /Parent ${pageTree} 0 R /MediaBox ${turned ? '[0 0 842 595] /Rotate 90' : '[0 0 595 842]'} /Contents ${content} 0 R /StructParents ${at} /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  }
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pageRefs.map((ref) => `${ref} 0 R`).join(' ')}] >>`);
  let root = '';
  if (elements) {
    const tree = objects.length + 1;
    const first = tree + 1;
    const parents = first + elements.length;
    add(
      `<< /Type /StructTreeRoot /K [${elements.map((_, at) => `${first + at} 0 R`).join(' ')}] /ParentTree ${parents} 0 R >>`,
    );
    for (const [at, role] of elements.entries()) {
      const kids = marks.filter(({ element }) => element === at);
      const content = kids.map(({ page, mark }) => `<< /Type /MCR /Pg ${page} 0 R /MCID ${mark} >>`);
      add(
        `<< /Type /StructElem /S /${role} /P ${tree} 0 R /Pg ${kids[0]?.page ?? pageRefs[0]} 0 R /K [${content.join(' ')}] >>`,
      );
    }
    const nums = pages.map((lines, at) => {
      const refs = lines.map(({ element }) => (element === undefined ? 'null' : `${first + element} 0 R`));
      return `${at} [${refs.join(' ')}]`;
    });
    add(`<< /Nums [${nums.join(' ')}] >>`);
    root = ` /StructTreeRoot ${tree} 0 R /MarkInfo << /Marked true >>`;
  }
  const catalog = add(`<< /Type /Catalog /Pages ${pageTree} 0 R${root} >>`);
  return assembled(objects, catalog);
}

function assembled(objects: readonly string[], catalog: number): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

function utf16(letter: string): string {
  return [...Buffer.from(letter, 'utf16le').swap16()]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function unicodeMap(pairs: readonly (readonly [string, string])[]): string {
  const rows = pairs.map(([code, unicode]) => `<${code}> <${unicode}>`);
  // A block holds a hundred pairs at most.
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) =>
    rows.slice(at * 100, at * 100 + 100),
  );
  const said = blocks
    .map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
    .join('\n');
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${said}\nendcmap end end`;
}
