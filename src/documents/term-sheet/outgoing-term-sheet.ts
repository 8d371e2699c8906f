import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { termSheetView } from './term-sheet-view.ts';

/** What the term sheet says, for the check before it leaves. */
export function outgoingTermSheet(input: TermSheetInput, lang: Lang): OutgoingPaper {
  const { sections } = termSheetView(input, lang);
  return {
    kind: 'term-sheet',
    lang,
    articles: sections.flatMap(({ clauses }, section) =>
      clauses.map(({ termId, name, wording }, clause) => ({
        number: `${section + 1}.${clause + 1}`,
        heading: name,
        text: wording.join('\n\n'),
        termIds: [termId],
      })),
    ),
    definedTerms: [],
    exhibits: [],
    roles: [],
  };
}
