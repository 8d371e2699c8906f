import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { comparisonView } from './comparison-view.ts';

/** What the comparison says of the one draft, for the check before it leaves. What stands in a paper of theirs is theirs. */
export function outgoingComparison(input: ComparisonInput, draftId: string, lang: Lang): OutgoingPaper {
  const column = input.drafts.findIndex(({ id }) => id === draftId);
  const { families, partial, same_terms } = comparisonView(input, lang);
  const rows = [...families.flatMap(({ rows: changed }) => changed), ...partial, ...same_terms];
  return {
    kind: 'comparison',
    lang,
    articles: rows.flatMap(({ name, term_id, cells }) => {
      const cell = cells[column];
      if (!cell) return [];
      // Words struck out are of the paper before.
      const kept = cell.runs.filter(({ style }) => style !== 'Deleted');
      const words = [cell.value, kept.map(({ text }) => text).join(' ')].filter((each) => each !== '');
      return [{ number: '', heading: name, text: words.join('\n'), termIds: [term_id] }];
    }),
    definedTerms: [],
    exhibits: [],
    roles: [],
  };
}
