import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { PositionPaperInput } from '#documents/input/document-input.ts';
import { positionPaperView } from './position-paper-view.ts';

/** What the position paper says of our side, for the check before it leaves. Ranges and law are not our words. */
export function outgoingPositionPaper(input: PositionPaperInput, lang: Lang): OutgoingPaper {
  const { families } = positionPaperView(input, lang);
  return {
    kind: 'brief',
    lang,
    articles: families.flatMap(({ points }) =>
      points.map(({ term_id, name, position }) => ({
        number: '',
        heading: name,
        text: position,
        termIds: [term_id],
      })),
    ),
    definedTerms: [],
    exhibits: [],
    roles: [],
  };
}
