import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { OutgoingIssuesInput } from './issues-input.ts';
import { outgoingIssuesView } from './issues-view.ts';

/** What the list asks for on our side, for the check before it leaves. The words of their paper are theirs. */
export function outgoingIssues(input: OutgoingIssuesInput, lang: Lang): OutgoingPaper {
  const { issues } = outgoingIssuesView(input, lang);
  return {
    kind: 'issues-list',
    lang,
    articles: issues.map(({ number, term, term_id, proposed, wording, wording_mark }) => ({
      number: `No. ${number}`,
      heading: term,
      text: [proposed, wording_mark, wording].filter((part) => part !== '').join('\n'),
      termIds: [term_id],
    })),
    definedTerms: [],
    exhibits: [],
    roles: [],
  };
}
