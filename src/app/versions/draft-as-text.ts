import type { SharedDraft } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatState } from '#domain/values/format-value.ts';

/**
 * A draft as a text that can be compared with a paper: term by term its clause, or its value in words where it has none.
 * Empty where nothing was put into it. It sees of a draft what the other side may see.
 */
export function draftAsText(draft: SharedDraft, library: Library, lang: Lang): string {
  const said = library.terms.flatMap((term) => {
    const entry = draft.entries[term.id];
    if (!entry || !SPEAKING.has(entry.state.kind)) return [];
    const clause = entry.clause.trim();
    return [
      `${term.name[lang]}. ${clause === '' ? formatState(entry.state, term, library, 'exact')[lang] : clause}`,
    ];
  });
  return said.map((words, at) => `${at + 1}. ${words}`).join('\n\n');
}

/** A silence has no words to be compared. */
const SPEAKING: ReadonlySet<string> = new Set(['value', 'open', 'disputed']);
