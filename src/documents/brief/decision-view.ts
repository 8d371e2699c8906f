import { byId } from '#domain/base/by-id.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { formatDate, formatState } from '#domain/values/format-value.ts';
import { MEND_OWNER_WORDS, RECOMMENDATION_WORDS } from '#domain/words/point-words.ts';
import { asTitle } from '#domain/words/words.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';

/** PRIVATE. The first page of an internal brief: what to do, what to win, trade and never accept, what the law stops. */
export function decisionView(input: InternalBriefInput, lang: Lang) {
  const { decision, document, library, points } = input;
  const say = (words: Bilingual) => words[lang];
  const terms = byId(library.terms);
  const nameOf = (termId: string) => {
    const term = terms.get(termId);
    return term ? say(term.name) : termId;
  };
  const pointOf = new Map(points.map((point) => [point.termId, point]));
  const rows = (termIds: readonly string[]) =>
    termIds.flatMap((termId) => {
      const point = pointOf.get(termId);
      return point ? [pointRow(point, input, lang)] : [];
    });
  const word = (which: keyof typeof RECOMMENDATION_WORDS) => say(asTitle(RECOMMENDATION_WORDS[which]));
  const failures = new Set(decision.stops.map(({ says }) => says.en));
  // The failed checks stand in a list of their own.
  const without = (reasons: readonly Bilingual[]) => reasons.filter(({ en }) => !failures.has(en)).map(say);
  const known = decision.onWhatIsKnown;
  const { mandate, decision: own } = document;
  return {
    word: word(decision.recommendation),
    reasons: without(decision.reasons),
    known_word: known ? word(known.recommendation) : '',
    known_reasons: known ? without(known.reasons) : [],
    stops: decision.stops.map(({ title, cites, says, owner, dueOn }) => ({
      says: say(says),
      title: say(title),
      cites: say(cites),
      owner: say(MEND_OWNER_WORDS[owner]),
      due: dueOn === undefined ? '' : say(formatDate(dueOn)),
    })),
    to_know: decision.toKnow.map(({ says }) => say(says)),
    whole: wholeView(input, lang),
    win: rows(decision.win),
    trade: rows(decision.trade),
    never: decision.never.map(({ termId, walkAway, reason }) => ({
      name: nameOf(termId),
      walk_away: say(walkAway),
      reason,
    })),
    unknown: decision.unknown.map(({ says, act }) => ({ says: say(says), act: say(act) })),
    next_date: decision.nextDate
      ? {
          on: say(formatDate(decision.nextDate.on)),
          label: say(decision.nextDate.label),
          owner: decision.nextDate.owner ?? '',
        }
      : null,
    decided_by: mandate?.decidedBy ?? '',
    due_on: mandate?.dueOn === undefined ? '' : say(formatDate(mandate.dueOn)),
    is_overdue: decision.overdue !== undefined,
    own: own ? { word: word(own.verdict), reason: own.reason, on: say(formatDate(own.on)) } : null,
  };
}

/** The middle leads, as on screen: a mean is drawn up by the few films that do very well. */
function wholeView({ whole }: InternalBriefInput, lang: Lang) {
  if (whole.kind !== 'priced') return null;
  const { expectedMinor, p10Minor, medianMinor, p90Minor, currency, isConditional } = whole;
  return {
    middle: formatRoundedMoney(medianMinor, currency)[lang],
    span: formatMoneySpan(p10Minor, p90Minor, currency)[lang],
    average: formatRoundedMoney(expectedMinor, currency)[lang],
    is_conditional: isConditional,
  };
}

function pointRow(point: Point, { document, library }: InternalBriefInput, lang: Lang) {
  const term = byId(library.terms).get(point.termId);
  const ask = document.ladders[point.termId]?.ask;
  return {
    name: term ? term.name[lang] : point.termId,
    rank: point.rank ?? '',
    theirs: term && point.theirs ? formatState(point.theirs, term, library)[lang] : '',
    ask: term && ask ? formatRung(ask, term, library)[lang] : '',
    worth: worthText(point.worth, lang),
  };
}

/** Empty where it is not priced: an unknown is no figure. */
function worthText(worth: PointWorth, lang: Lang): string {
  if (worth.kind !== 'priced') return '';
  const { expectedMinor, p10Minor, p90Minor, currency } = worth;
  return `${formatRoundedMoney(expectedMinor, currency)[lang]} (${formatMoneySpan(p10Minor, p90Minor, currency)[lang]})`;
}
