import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import type { Term } from '#domain/library/term.ts';
import { concessionOrder } from '#domain/plan/concessions.ts';
import type { Concession, ConcessionEnd } from '#domain/plan/concessions.ts';
import type { Point } from '#domain/points/point.ts';
import { noteIn } from '#domain/text/half-in.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { formatMoney, formatPercent } from '#domain/values/format-value.ts';
import { RANK_GROUP_WORDS } from '#domain/words/point-words.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import type { Citations } from '#documents/text/citations.ts';
import { fitSentences } from '#documents/text/fit-sentences.ts';
import { askOf, pointOf, saidBy, written } from './brief-reader.ts';
import type { Reader } from './brief-reader.ts';
import { worthWords } from './money-rows.ts';

/** Columns of text (a Hangul syllable takes two) that one thing in a box may take. */
const ROOM = { value: 56, ask: 112, floor: 84, reason: 84, market: 60 } as const;
/** The page has room for one source of a market. */
const CITED = 1;
const MOST = { nevers: 2, trades: 2 } as const;
/** The brief says in which order to give. A list of everything that could be given would invite giving it. */
const MOST_CONCESSIONS = 6;
/** So many failed checks have a line of their own on the page. */
export const STOPS_LISTED = 3;

/**
 * PRIVATE. What to win, to trade and never to accept; a box with nothing in it is left out. Without `citations` nothing
 * on the page names its source.
 */
export function boxesView(reader: Reader, citations?: Citations): Box[] {
  return [winBox(reader, citations), tradeBox(reader), neverBox(reader)].filter(
    ({ items }) => items.length > 0,
  );
}

/** One thing in a box. What is empty is left out of the page. */
type BoxItem = {
  readonly name: string;
  readonly theirs: string;
  readonly ask: string;
  readonly reason: string;
  /** A failed check stops it, which the page lists by itself. */
  readonly is_stopped: boolean;
  readonly market: string;
  /** They offer what the market usually does. */
  readonly is_market: boolean;
  /** Names the source of the market. */
  readonly footnote: string;
  readonly worth: string;
  readonly give: string;
  readonly in_return: string;
};
export type Box = { readonly head: 'win' | 'trade' | 'never'; readonly items: readonly BoxItem[] };

const EMPTY_ITEM: BoxItem = {
  name: '',
  theirs: '',
  ask: '',
  reason: '',
  is_stopped: false,
  market: '',
  is_market: false,
  footnote: '',
  worth: '',
  give: '',
  in_return: '',
};

function winBox(reader: Reader, citations?: Citations): Box {
  const { input, lang } = reader;
  const items = input.decision.win.flatMap((termId): BoxItem[] => {
    const [point, term] = [pointOf(termId, input), reader.terms.get(termId)];
    if (!point || !term) return [];
    return [
      {
        ...EMPTY_ITEM,
        name: term.name[lang],
        theirs: fitSentences(saidBy(point, 'theirs', reader), ROOM.value),
        ask: fitSentences(askOf(point, reader), ROOM.ask),
        ...reasonToWin(point, term, reader),
        ...marketOf(term, saidBy(point, 'theirs', reader), reader, citations),
        worth: worthWords(point.worth, lang),
      },
    ];
  });
  return { head: 'win', items };
}

function reasonToWin(point: Point, term: Term, { input, say, lang }: Reader) {
  const stop = input.decision.stops.find(({ termIds }) => termIds.includes(point.termId));
  const own = noteIn(input.document.mustHaves?.[point.termId]?.reason ?? '', lang);
  const said = (reason: string) => ({ is_stopped: false, reason: fitSentences(reason, ROOM.reason) });
  if (point.rankParts?.group === 'legal-stop' && stop) {
    // The checks that the page lists by themselves are said there, once.
    const isListed = input.decision.stops.indexOf(stop) < STOPS_LISTED;
    return { is_stopped: true, reason: isListed ? '' : fitSentences(say(stop.title), ROOM.reason) };
  }
  if (own !== '') return said(own);
  if (point.rankParts?.group === 'must-have') return said(written(RANK_GROUP_WORDS['must-have'], lang));
  // Half of what to beware of says nothing: the market and the worth stand there as well.
  const beware = said(say(term.pitfalls));
  return beware.reason.endsWith('…') ? said('') : beware;
}

/** Where it is published and more than words. */
function marketOf(
  term: Term,
  theirs: string,
  { input, say }: Reader,
  citations?: Citations,
): Pick<BoxItem, 'market' | 'is_market' | 'footnote'> {
  const { low, typical, high } = term.market;
  const isPublished = term.evidence !== 'judgement' && term.evidence !== 'unverified';
  if (!isPublished || (!low && !typical && !high)) return { market: '', is_market: false, footnote: '' };
  // Under its own label the market needs no word that this is the usual.
  const market = say(formatMarket(term, input.library)).replace(/^(?:Typical|통상): /, '');
  const isSame = theirs !== '' && market.endsWith(theirs);
  const footnote = citations?.cite(term.sources.slice(0, CITED), say(term.name)).footnote ?? '';
  return { market: isSame ? '' : fitSentences(market, ROOM.market), is_market: isSame, footnote };
}

function tradeBox(reader: Reader): Box {
  const { input, lang } = reader;
  const order = concessionsOf(input).slice(0, MOST.trades);
  return {
    head: 'trade',
    items: order.flatMap((concession): BoxItem[] => {
      const { termId, forTermId } = concession;
      const term = reader.terms.get(termId);
      if (!term) return [];
      const wanted = forTermId === undefined ? undefined : reader.terms.get(forTermId);
      return [
        {
          ...EMPTY_ITEM,
          name: term.name[lang],
          give: stepWords(concession, reader, ROOM.value),
          in_return: wanted ? wanted.name[lang] : '',
          worth: costWords(concession, lang),
        },
      ];
    }),
  };
}

/** What each is for is worked over all that the brief lists, so that every page of it says the same. */
export function concessionsOf({
  points,
  inMoney,
  decision,
  library,
}: InternalBriefInput): readonly Concession[] {
  const subjects = new Map(library.terms.map(({ id, dimension }) => [id, dimension]));
  return concessionOrder({
    points,
    steps: inMoney.steps,
    win: decision.win,
    subjects,
    most: MOST_CONCESSIONS,
  });
}

/** `12 months → 18 months`: from what we ask to what we can live with. */
export function stepWords({ termId, from, to }: Concession, reader: Reader, room: number): string {
  const end = (which: ConcessionEnd): string => {
    const [point, term] = [pointOf(termId, reader.input), reader.terms.get(termId)];
    if (!point || !term) return '';
    if (which === 'ours' || which === 'theirs') return fitSentences(saidBy(point, which, reader), room);
    const rung = reader.input.document.ladders[termId]?.[which];
    return fitSentences(reader.say(formatRung(rung, term, reader.input.library)), room);
  };
  return `${end(from)} → ${end(to)}`;
}

const NO_CHANGE = { en: 'no change in the model', ko: '모형상 금액 변동 없음' } as const;

/** What a step costs on average, never without eight of ten cases; empty where it is not priced. */
export function costWords({ cost }: Concession, lang: Lang): string {
  if (!cost) return '';
  if ([cost.averageMinor, cost.p10Minor, cost.p90Minor].every((minor) => minor === 0)) return NO_CHANGE[lang];
  const average = formatRoundedMoney(cost.averageMinor, cost.currency)[lang];
  const span = formatMoneySpan(cost.p10Minor, cost.p90Minor, cost.currency)[lang];
  return lang === 'en' ? `${average} on average (${span})` : `평균 ${average}(${span})`;
}

function neverBox(reader: Reader): Box {
  const { input, say, lang } = reader;
  const { alternative } = input.document;
  const items = input.decision.never.slice(0, MOST.nevers).map(({ termId, walkAway, reason }): BoxItem => ({
    ...EMPTY_ITEM,
    name: reader.terms.get(termId)?.name[lang] ?? termId,
    ask: fitSentences(say(walkAway), ROOM.floor),
    reason: fitSentences(noteIn(reason, lang), ROOM.reason),
  }));
  if (!alternative) return { head: 'never', items };
  const worth = alternative.worth ? formatMoney(alternative.worth, 'short')[lang] : '';
  const likely = alternative.likelihood ? formatPercent(alternative.likelihood)[lang] : '';
  return {
    head: 'never',
    items: [
      ...items,
      {
        ...EMPTY_ITEM,
        name: lang === 'en' ? 'If this fails' : '결렬 시 대안',
        reason: fitSentences(noteIn(alternative.what, lang), ROOM.reason),
        worth: [worth, likely].filter((each) => each !== '').join(lang === 'en' ? ' at ' : ', 실현 가능성 '),
      },
    ],
  };
}
