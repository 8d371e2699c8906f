import type { Paragraph, Part } from '#domain/reading/document/paper-document.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';

/** `REF _Ref123 \r \h`: prints the number of the paragraph that carries the name. */
const NUMBER_REFERENCE = /^REF\s+([^\s\\]+)(?![^\s\\])(?=.*\\[nrw](?:\s|$))/i;
/** More than a few say that the numbers of the file are not those of its page; the rest adds nothing. */
const MOST_NOTES = 10;

/**
 * References that print another number than the clause has that they lead to. Word brings them up to date only
 * when somebody asks for it; so this finds stale references, and it checks our numbers against those Word printed.
 */
export function staleReferences(parts: readonly Part[]): Bilingual[] {
  const places = new Map<string, Paragraph>();
  for (const paragraph of paragraphsOf(parts)) {
    for (const name of paragraph.anchors ?? []) places.set(name, paragraph);
  }
  const notes: Bilingual[] = [];
  for (const { id, runs } of paragraphsOf(parts)) {
    for (const { text, instruction = '' } of runs) {
      const name = NUMBER_REFERENCE.exec(instruction)?.[1];
      const label = name === undefined ? '' : (places.get(name)?.label ?? '');
      if (label === '' || text.trim() === '' || leadsTo(text, label)) continue;
      notes.push(noteOf(text.trim(), id, label));
      if (notes.length === MOST_NOTES) return notes;
    }
  }
  return notes;
}

/** `9.1(a)` leads to `(a)`; full stops at the end are left out where a number is referred to. */
function leadsTo(printed: string, label: string): boolean {
  return bare(printed).endsWith(bare(label));
}

function bare(number: string): string {
  return number
    .replaceAll(/\s+/g, '')
    .replace(/(?<![.:,])[.:,]+$/, '')
    .toLowerCase();
}

function noteOf(printed: string, paragraph: number, label: string): Bilingual {
  return {
    en: `The reference “${printed}” in paragraph ${paragraph} leads to the clause numbered “${label}”: it was not brought up to date in Word.`,
    ko: `${paragraph}번째 문단의 ‘${printed}’ 인용은 현재 번호가 ‘${label}’인 조항을 가리킵니다. Word에서 상호 참조를 업데이트하지 않은 것입니다.`,
  };
}
