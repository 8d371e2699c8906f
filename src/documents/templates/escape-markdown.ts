/**
 * What people write must never be read as Markdown: every ASCII mark and line end travels through the
 * Markdown reader as a private character (U+E000 + code), and is turned back when the text is set.
 * Escaping twice is the same as escaping once.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\n\t!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(PRIVATE + mark.charCodeAt(0)))
    .replace(/^ +| {2,}/g, (spaces) => String.fromCharCode(PRIVATE + SPACE).repeat(spaces.length));
}

/** The inverse of escapeMarkdown. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - PRIVATE));
}

const PRIVATE = 0xe000;
const SPACE = 0x20;
