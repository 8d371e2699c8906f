/**
 * Text as a Word file may hold it: composed Hangul (NFC), no control characters, no lone surrogates,
 * no marks that reorder what is read (they can make a clause look like another), `\n` for every line
 * end. Nothing that a person can see is lost.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(UNWANTED, '')
    .trim();
}

// C0 and C1 controls but tab and line feed; embeddings, overrides and isolates; byte order mark,
// noncharacters; the private codes that Markdown's own characters travel in (escape-markdown.ts).
const UNWANTED =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\ue000-\ue07f]/g;

/** Every string inside a value of plain data, cleaned. */
export function cleanView<T>(view: T): T {
  return cleaned(view) as T;
}

function cleaned(view: unknown): unknown {
  if (typeof view === 'string') return cleanText(view);
  if (Array.isArray(view)) return view.map(cleaned);
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, cleaned(value)]));
}
