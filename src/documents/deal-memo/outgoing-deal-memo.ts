import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { dealMemoView } from './deal-memo-view.ts';
import type { DealMemoInput } from './deal-memo-view.ts';

/** What the memo says, for the check before it leaves. */
export function outgoingDealMemo(input: DealMemoInput, lang: Lang): OutgoingPaper {
  const { points, exhibits } = dealMemoView(input, lang);
  return {
    kind: 'deal-memo',
    lang,
    articles: points.map(({ number, heading, lead, lines }) => ({
      number: String(number),
      heading,
      text: [lead, ...lines.map(({ name, value }) => `${name}: ${value}`)].join('\n'),
      termIds: lines.map(({ term_id }) => term_id),
    })),
    definedTerms: [],
    exhibits: exhibits.map(({ letter, title }) => ({
      name: lang === 'en' ? `Exhibit ${letter}` : `별지 ${letter}`,
      title,
      isAttached: false,
    })),
    roles: [],
  };
}
