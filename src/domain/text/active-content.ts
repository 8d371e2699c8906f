/**
 * The first thing in a text that a page could run: a script or embedding tag, an event handler in a tag,
 * a `javascript:` or `vbscript:` address, an HTML data address. Undefined for words alone. Looks through
 * full-width letters, invisible characters, spaces inside words and character references.
 */
export function findActiveContent(text: string): string | undefined {
  const plain = unhidden(text);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(plain)?.[0];
    if (match !== undefined) return match.trim().slice(0, 40);
  }
  return undefined;
}

// “<Link>”, “<Style Guide>” and “/deal?online=1” are words: a tag runs by its attributes, and only `<script>` without.
const PATTERNS: readonly RegExp[] = [
  /<\s*\/?\s*script\s*(?:[>/]|[a-z-]+\s*=|$)/i,
  /<\s*(?:iframe|frame|object|embed|applet|svg|math|link|meta|style|img|foreignobject)\b[^>]*=/i,
  /<[a-z][^>]*[\s"'/]on[a-z]+\s*=/i,
  /(?<![a-z?&])on(?:error|load|unload|beforeunload|click|dblclick|focus|blur|change|input|submit|toggle|wheel|scroll|drop|begin|end|repeat|message|resize|(?:key|mouse|pointer|touch|drag|animation|transition)[a-z]*)=/i,
  /(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i,
  /data\s*:\s*text\s*\/\s*html/i,
];

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
