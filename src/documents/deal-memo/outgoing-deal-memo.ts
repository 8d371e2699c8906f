import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { DEFINED_NAMES } from '#documents/contract-wording/defined-terms.ts';
import { IN_FULL, dealMemoView } from './deal-memo-view.ts';
import type { DealMemoInput } from './deal-memo-view.ts';

/** What the memo says, for the check before it leaves. */
export function outgoingDealMemo(input: DealMemoInput, lang: Lang): OutgoingPaper {
  const { points, exhibits, between, our_role, their_role } = dealMemoView(input, lang, IN_FULL);
  return {
    kind: 'deal-memo',
    lang,
    articles: [
      { number: '1', heading: PARTIES[lang], text: between, termIds: [] },
      ...points.flatMap(({ number, lead, lines }) =>
        lines.map(({ name, value, term_id }, index) => ({
          number: String(number),
          heading: name,
          text: index === 0 && lead !== '' ? `${lead}\n${value}` : value,
          termIds: [term_id],
        })),
      ),
    ],
    // As the memo says at its end: a name means what its point states, and else what such agreements define it as.
    definedTerms: [
      our_role,
      their_role,
      ...points.flatMap(({ lines }) => lines.map(({ name }) => name)),
      ...DEFINED_NAMES[lang],
    ],
    exhibits: exhibits.map(({ letter, title }) => ({
      name: lang === 'en' ? `Exhibit ${letter}` : `별지 ${letter}`,
      title,
      isAttached: false,
    })),
    roles: [],
  };
}

const PARTIES: Bilingual = { en: 'Parties', ko: '당사자' };
