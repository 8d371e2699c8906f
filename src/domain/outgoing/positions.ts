import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { ladderHealth } from '#domain/points/ladder-health.ts';
import { measureIn } from '#domain/points/measure-in.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { PapersOfDeal } from '#domain/points/papers-of-deal.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState, formatValue } from '#domain/values/format-value.ts';
import { RUNG_WORDS } from '#domain/words/term-words.ts';
import type { OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

/** What the paper asks against what they offer already, and the ladder behind it. */
export function findPositionFaults(
  paper: OutgoingPaper,
  document: DealDocument,
  draft: Draft,
  library: Library,
): PaperFinding[] {
  const papers = papersOf(document);
  const stated = new Set(paper.articles.flatMap(({ termIds }) => termIds));
  const of = { document, draft, library, papers };
  return library.terms
    .filter(({ id }) => stated.has(id))
    .flatMap((term) => [...askBelowOffer(term, of), ...ladderFaults(term, of)]);
}

type Of = {
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
  readonly papers: PapersOfDeal;
};

/** They would take it at once, and nobody would know what was given away. */
function askBelowOffer(term: Term, { document, draft, library, papers: { theirs } }: Of): PaperFinding[] {
  const [asked, offered] = [draft, theirs].map((paper) => {
    const state = paper && entryOf(paper, term.id).state;
    return state?.kind === 'value' ? { value: state.value, paper } : undefined;
  });
  if (!asked || !offered) return [];
  const us = { ...document.deal, terms: library.terms };
  const position = positionFor(term, document.deal.ourRoles);
  if (leadForUs(measureIn(asked, term, us), measureIn(offered, term, us), position)?.sign !== -1) return [];
  const [ask, offer] = [asked, offered].map(({ value }) => formatValue(value, term, library));
  return [
    findingOf('ask-below-offer', 'warn', [term.id], {
      en: `“${term.name.en}”: we ask ${ask?.en ?? ''}, and their paper already offers ${offer?.en ?? ''}, which is better for us. Take theirs.`,
      ko: `‘${term.name.ko}’: 우리 측 요구는 ${ask?.ko ?? ''}, 상대방 초안은 이미 더 유리한 ${offer?.ko ?? ''}입니다. 상대방 안을 받으세요.`,
    }),
  ];
}

/** Nobody would hold to what the paper asks: the ladder is content with less. */
function askBehindPaper(
  term: Term,
  mend: Bilingual,
  { document, library, papers: { ours } }: Pick<Of, 'document' | 'library' | 'papers'>,
): PaperFinding {
  const ask = formatRung(document.ladders[term.id]?.ask, term, library);
  const state = ours && entryOf(ours, term.id).state;
  const asked = state ? formatState(state, term, library) : { en: '', ko: '' };
  return findingOf('ladder-order', 'warn', [term.id], {
    en: `“${term.name.en}”: our ladder asks ${ask.en}, our paper ${asked.en}. ${mend.en}`,
    ko: `‘${term.name.ko}’: 협상 단계의 요구안은 ${ask.ko}, 우리 측 초안의 요구는 ${asked.ko}. ${mend.ko}`,
  });
}

function ladderFaults(term: Term, { document, library, papers }: Of): PaperFinding[] {
  const us = { ...document.deal, terms: library.terms };
  return ladderHealth(term, document.ladders[term.id], papers, us).flatMap(({ rung, fault, mend }) => {
    // An ask that our paper already went below is a fault of the ladder and none of the paper.
    if (!fault || !mend || fault === 'given-away') return [];
    const name = RUNG_WORDS[rung];
    if (fault === 'behind-our-paper') return [askBehindPaper(term, mend, { document, library, papers })];
    return [
      findingOf('ladder-order', 'warn', [term.id], {
        en: `“${term.name.en}”, ${name.en}: ${mend.en}`,
        ko: `‘${term.name.ko}’ ${name.ko}: ${mend.ko}`,
      }),
    ];
  });
}
