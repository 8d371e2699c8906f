/**
 * What a letter of a symbol font shows, in Unicode. Word writes such letters plain or in the private area
 * (F0xx); their meaning depends on the font. The marks that stand in contracts are named: bullets, ticks, boxes,
 * arrows, circled figures, Greek. Source: the published character charts of Wingdings, Wingdings 2 and Symbol.
 */
export function symbolOf(font: string, codePoint: number): string {
  const code = codePoint >= 0xf000 && codePoint <= 0xf0ff ? codePoint - 0xf000 : codePoint;
  const known = CHARTS.find(({ name }) => name.test(font));
  const shown = known?.marks.get(code);
  if (shown !== undefined) return shown;
  // A mark of the private area that no chart names still is a mark.
  if (codePoint >= 0xe000 && codePoint <= 0xf8ff) return known ? '•' : OTHER_MARK;
  return codePoint === 0 || codePoint > 0x10ffff ? OTHER_MARK : String.fromCodePoint(codePoint);
}

const OTHER_MARK = '\uFFFD';

const CHARTS: readonly { readonly name: RegExp; readonly marks: ReadonlyMap<number, string> }[] = [
  {
    name: /^Wingdings$/i,
    marks: chart({
      0x28: '☎✆✉',
      0x3f: '✍',
      0x41: '✌👌👍👎☜☞☝☟',
      0x6c: '●❍■□❐❑❒⬧⧫◆❖⬥⌧',
      0x80: '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿',
      0x9e: '·•▪○◯◉◎',
      0xa7: '▪◻',
      0xd8: '➢',
      0xdf: '←→↑↓↖↗↙↘',
      0xe8: '➔',
      0xef: '⇦⇨⇧⇩',
      0xfb: '✗✓☒☑',
    }),
  },
  {
    name: /^Wingdings 2$/i,
    marks: chart({ 0x4f: '✗✓☒☑', 0x54: '☒', 0x69: '⓪①②③④⑤⑥⑦⑧⑨⑩', 0x97: '●', 0xa3: '□' }),
  },
  { name: /^Wingdings 3$/i, marks: chart({ 0x66: '←→↑↓', 0x7d: '▶' }) },
  {
    name: /^Symbol$/i,
    marks: chart({
      0x20: ' ',
      0x22: '∀',
      0x24: '∃',
      0x41: 'ΑΒΧΔΕΦΓΗΙ',
      0x4b: 'ΚΛΜΝΟΠΘΡΣΤΥ',
      0x57: 'ΩΞΨΖ',
      0x61: 'αβχδεφγηι',
      0x6b: 'κλμνοπθρστυ',
      0x77: 'ωξψζ',
      0xa0: '€',
      0xa3: '≤',
      0xab: '↔←↑→↓°±″≥×',
      0xb7: '•÷≠≡≈…',
      0xd2: '®©™',
      0xd6: '√·',
      0xdb: '⇔⇐⇑⇒⇓',
      0xe2: '®©™',
    }),
  },
];

/** Runs of marks by the code of their first. */
function chart(runs: Readonly<Record<number, string>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(runs).flatMap(([from, marks]) =>
      Array.from(marks, (mark, n): [number, string] => [Number(from) + n, mark]),
    ),
  );
}
