import type { LegalStop } from '#domain/points/decision.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { noteIn } from '#domain/text/half-in.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { PAPER_WORDS } from '#domain/words/deal-words.ts';
import { MEND_OWNER_WORDS, RECOMMENDATION_WORDS } from '#domain/words/point-words.ts';
import { asTitle } from '#domain/words/words.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import type { Citations } from '#documents/text/citations.ts';
import { fitSentences } from '#documents/text/fit-sentences.ts';
import { STOPS_LISTED, boxesView } from './boxes-view.ts';
import type { Box } from './boxes-view.ts';
import { readerOf, written } from './brief-reader.ts';
import type { Reader } from './brief-reader.ts';
import { markingOf } from './marking.ts';
import { moneyRowViews } from './money-rows.ts';

/** Columns of text (a Hangul syllable takes two) that a reason, a row and a note of the page hold. */
const ROOM = { why: 96, row: 130, stop: 116, note: 200 } as const;
const MOST = { reasons: 2, stops: STOPS_LISTED, unknown: 2 } as const;

type OnePage = { readonly citations?: Citations; readonly isTight: boolean };

/**
 * PRIVATE. What the person who decides must read, on one page: what to do, the money, three boxes, what stands in the way.
 * Without `citations` it has no footnotes; where room is tight, it keeps to what is offered, asked and worth.
 */
export function onePageView(input: InternalBriefInput, lang: Lang, { citations, isTight }: OnePage) {
  const reader = readerOf(input, lang);
  const { document, decision } = input;
  const { say } = reader;
  const { deal } = document;
  const boxes = isTight ? boxesView(reader).map(tightened) : boxesView(reader, citations);
  return {
    head: {
      title: nameIn(deal.title, deal.titleIn, lang),
      date: say(formatDate(input.on)),
      marking: say(markingOf(deal.counselDirected)),
      papers: papersView(reader),
    },
    verdict: verdictView(reader),
    reasons: reasonsOf(reader).slice(0, isTight ? 1 : MOST.reasons),
    money: moneyView(reader),
    boxes,
    stops: decision.stops.slice(0, MOST.stops).map((stop) => ({
      says: stopInShort(stop, reader),
      owner: say(MEND_OWNER_WORDS[stop.owner]),
      due: stop.dueOn === undefined ? '' : say(formatDate(stop.dueOn)),
    })),
    stops_left: Math.max(0, decision.stops.length - MOST.stops),
    next_date: nextDateView(reader),
    unknown: unknownsOf(reader),
    footnotes: citations?.footnotes(lang) ?? [],
    // What the market does is said here without its source, which the reader is told where to find.
    sources_elsewhere: boxes.some(({ items }) => items.some(restsUnnamed)),
    // A page that goes out alone has no list of sources to refer to.
    lists_sources: input.length !== 'one-page',
  };
}

function restsUnnamed({ market, is_market, footnote }: Box['items'][number]): boolean {
  return (market !== '' || is_market) && footnote === '';
}

/** Without what a reader finds on the card of the point. */
function tightened({ head, items }: Box): Box {
  if (head !== 'win') return { head, items };
  return { head, items: items.map((item) => ({ ...item, reason: '', market: '' })) };
}

/** What is wrong; where that takes more than its room, the rule that is not met: half a sentence says neither. */
function stopInShort({ says, title }: LegalStop, { say }: Reader): string {
  const [whole, rule] = [fitSentences(say(says), ROOM.stop), fitSentences(say(title), ROOM.stop)];
  return whole.endsWith('…') ? `${rule}.` : whole;
}

/** `Their paper: Meridian, third draft (round 3, November 6, 2026)`, and ours. */
function papersView({ input, say, lang }: Reader) {
  const { theirs, ours, agreed } = papersOf(input.document);
  return [...(theirs ? [theirs] : agreed ? [agreed] : []), ...(ours ? [ours] : [])].map((draft) => ({
    whose: say(asTitle(PAPER_WORDS[draft.side])),
    label: nameIn(draft.label, draft.labelIn, lang),
    date: say(formatDate(draft.on)),
  }));
}

function verdictView({ input, say, lang }: Reader) {
  const { decision, document } = input;
  const { mandate, decision: own } = document;
  const word = (which: keyof typeof RECOMMENDATION_WORDS) => say(asTitle(RECOMMENDATION_WORDS[which]));
  return {
    word: word(decision.recommendation),
    known_word: decision.onWhatIsKnown ? word(decision.onWhatIsKnown.recommendation) : '',
    decided_by: noteIn(mandate?.decidedBy ?? '', lang),
    due: mandate?.dueOn === undefined ? '' : say(formatDate(mandate.dueOn)),
    is_overdue: decision.overdue !== undefined,
    own: own
      ? { word: word(own.verdict), reason: noteIn(own.reason, lang), on: say(formatDate(own.on)) }
      : null,
  };
}

/** The failed checks have a row of their own further down. */
function reasonsOf({ input, lang }: Reader): string[] {
  const { decision } = input;
  const failures = new Set(decision.stops.map(({ says }) => says.en));
  return decision.reasons
    .filter(({ en }) => !failures.has(en))
    .slice(0, MOST.reasons)
    .map((reason) => fitSentences(written(reason, lang), ROOM.why));
}

function moneyView({ input, lang }: Reader) {
  const { papers } = input.inMoney;
  const { whole } = input;
  if (!papers) {
    const why = whole.kind === 'not-priced' ? fitSentences(written(whole.why, lang), ROOM.note) : '';
    return { rows: [], why, is_conditional: false, is_tax_known: true, has_ours: false, has_gap: false };
  }
  const rows = moneyRowViews(papers, lang);
  return {
    rows,
    why: '',
    is_conditional: papers.isConditional,
    is_tax_known: papers.isTaxByFacts,
    has_ours: rows.some(({ ours }) => ours.middle !== ''),
    has_gap: rows.some(({ gap }) => gap !== ''),
  };
}

function nextDateView({ input, say, lang }: Reader) {
  const { nextDate } = input.decision;
  if (!nextDate) return null;
  return {
    on: say(formatDate(nextDate.on)),
    label: say(nextDate.label),
    owner: noteIn(nextDate.owner ?? '', lang),
  };
}

/** What is not known, each with the one act that would settle it. That nobody is to decide, or over what to walk away, belongs here. */
function unknownsOf({ input, lang }: Reader) {
  const { decision } = input;
  const known = new Set(reasonSentences(decision.reasons));
  // What the money lacks is said where the money would stand.
  const left = decision.unknown.filter(
    ({ kind, says }) => kind !== 'whole-not-priced' && !known.has(says.en),
  );
  const { mandate } = input.document;
  const lacking = [
    ...((mandate?.decidedBy ?? '') === '' && mandate?.dueOn === undefined ? [NO_MANDATE] : []),
    ...(decision.never.length === 0 ? [NO_MUST_HAVE] : []),
  ];
  const views = left.slice(0, MOST.unknown - (lacking.length > 1 ? 1 : 0)).map(({ says, act }) => ({
    says: fitSentences(written(says, lang), ROOM.row),
    act: fitSentences(written(act, lang), ROOM.row),
  }));
  return [...views, ...lacking.map(({ says, act }) => ({ says: says[lang], act: act[lang] }))];
}

function reasonSentences(reasons: readonly Bilingual[]): string[] {
  return reasons.map(({ en }) => en);
}

const NO_MANDATE = {
  says: { en: 'Who decides, and by when.', ko: '결정권자와 결정 기한을 정하지 않았다.' },
  act: { en: 'Enter both under Decision.', ko: '결정 화면에 입력할 것.' },
} as const satisfies Record<string, Bilingual>;

const NO_MUST_HAVE = {
  says: {
    en: 'What we would walk away over: no must-have is set.',
    ko: '결렬을 감수할 필수 조건을 정하지 않았다.',
  },
  act: { en: 'Set the must-haves before the meeting.', ko: '회의 전에 필수 조건을 정할 것.' },
} as const satisfies Record<string, Bilingual>;
