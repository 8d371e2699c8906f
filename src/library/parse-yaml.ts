import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { YAMLMap } from 'yaml';

/** In letters; the largest file of ours has a twelfth of it. */
const LONGEST_FILE = 1_000_000;

type Place = { readonly line: number; readonly col: number };

/** By a code of the parser's or `TOO_LONG`, and where it stands. */
class FileFault extends Error {
  readonly code: string;
  readonly linePos: readonly [Place];

  constructor(code: string, place: Place) {
    super(code);
    this.code = code;
    this.linePos = [place];
  }
}

/**
 * A YAML text as plain values, not yet validated. Throws what the parser says of a broken text, and refuses one too long
 * before it is read. Names that stand twice are looked for here: the parser holds each name to every other of its record,
 * which takes minutes over a file of many.
 */
export function parseYaml(text: string): unknown {
  if (text.length > LONGEST_FILE) throw new FileFault('TOO_LONG', { line: 1, col: 1 });
  const lineCounter = new LineCounter();
  // The parser would quote the lines about each of many faults; we name the first.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter });
  const [error] = document.errors;
  if (error) throw new FileFault(error.code, lineCounter.linePos(error.pos[0]));
  visit(document, {
    Map: (_, map) => {
      const at = secondOfAName(map);
      if (at !== undefined) throw new FileFault('DUPLICATE_KEY', lineCounter.linePos(at));
    },
  });
  return document.toJS();
}

/** Where a name of the record stands for the second time. */
function secondOfAName({ items }: YAMLMap): number | undefined {
  const names = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (names.has(key.value)) return key.range?.[0] ?? 0;
    names.add(key.value);
  }
  return undefined;
}
