import type { Lang } from '#domain/text/bilingual.ts';
import type { ParagraphStyleName } from '#documents/style/word-styles.ts';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import { NOT_LEGAL_ADVICE } from '#documents/text/not-legal-advice.ts';

/** The note as a paragraph of its own, in the languages of the document. */
export function legalNote(langs: readonly Lang[], style: ParagraphStyleName): Block {
  const text = langs.map((lang) => NOT_LEGAL_ADVICE[lang]).join(' ');
  return { kind: 'paragraph', style, spans: [{ text, isBold: false, isItalic: false }] };
}
