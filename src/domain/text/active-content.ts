/**
 * The first thing in a text that a page could run: a script or embedding tag, an event handler in a tag,
 * a `javascript:` or `vbscript:` address, an HTML data address. Undefined for words alone. Looks through
 * full-width letters, invisible characters, spaces inside words and character references.
 */
export function findActiveContent(text: string): string | undefined {
  const plain = unhidden(text);
  const match = WORDS.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined);
  return (match ?? findRunningTag(plain))?.trim().slice(0, 40);
}

/*
 * The time that each takes grows as the text does, whatever stands in it: no two parts side by side take the same
 * letters, and what may begin in many places ends before the next of them. A text comes from a stranger's file.
 */
// “<Link>”, “<Style Guide>” and “/deal?online=1” are words: a tag runs by its attributes, and only `<script>` without.
const WORDS: readonly RegExp[] = [
  /<\s*(?:\/\s*)?script\s*(?:[>/]|[a-z-]+\s*=|$)/i,
  /(?<![a-z?&])on(?:error|load|unload|beforeunload|click|dblclick|focus|blur|change|input|submit|toggle|wheel|scroll|drop|begin|end|repeat|message|resize|(?:key|mouse|pointer|touch|drag|animation|transition)[a-z]*)=/i,
  /(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i,
  /data\s*:\s*text\s*\/\s*html/i,
];
const EMBEDDING =
  /<\s*(?:iframe|frame|object|embed|applet|svg|math|link|meta|style|img|foreignobject)\b[^>]*/i;
const ANY_TAG = /<[a-z]/i;
const HANDLER = /[\s"'/]on[a-z]+\s*=/i;

/** An embedding tag with an attribute, or any tag with an event handler. Both end with the first `>` at the latest. */
function findRunningTag(plain: string): string | undefined {
  for (const piece of plain.split('>')) {
    const embedding = EMBEDDING.exec(piece)?.[0];
    if (embedding?.includes('=')) return embedding;
    const from = piece.search(ANY_TAG);
    if (from >= 0 && HANDLER.test(piece.slice(from + 2))) return piece.slice(from);
  }
  return undefined;
}

// Zero-width characters, soft hyphen, byte order mark: seen by a parser, not by a reader.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  colon: ':',
  equals: '=',
  tab: '\t',
  newline: '\n',
};

function unhidden(text: string): string {
  return text
    .replaceAll(/&#(x[0-9a-f]{1,6}|\d{1,7});?/gi, (whole: string, code: string) => {
      const at = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
      return at > 0 && at <= 0x10ffff ? String.fromCodePoint(at) : whole;
    })
    .replaceAll(/&([a-z]{2,8});/gi, (whole: string, name: string) => REFERENCES[name.toLowerCase()] ?? whole)
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '');
}
