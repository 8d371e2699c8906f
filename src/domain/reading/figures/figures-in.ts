import type { Value } from '#domain/values/value.ts';
import { aroundOf } from './around.ts';
import type { Around } from './around.ts';
import { eventOf } from './events.ts';
import type {
  ClauseFigures,
  FigureContext,
  FigureGroup,
  FigureRole,
  FoundFigure,
  OpenPlace,
} from './found-figure.ts';
import { groupsOf } from './groups.ts';
import type { Island, Sentence } from './island.ts';
import { islandsOf, timesOf } from './islands.ts';
import { lex } from './lex.ts';
import { nameOf } from './names.ts';
import { openPlacesOf } from './open-places.ts';
import type { PlainText } from './plain-text.ts';
import { plainOf } from './plain-text.ts';
import { roleOf } from './roles.ts';
import {
  applicability,
  creditOf,
  isApproximate,
  isDenied,
  isExcepted,
  isExtension,
  isTaxExcluded,
  subjectOf,
} from './scopes.ts';
import { withSchedules } from './schedules.ts';
import { bracketedNumbers } from './bracketed-numbers.ts';
import { spokenFigures } from './spoken-figures.ts';
import { figuresOfSurroundings } from './surroundings.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './sentences.ts';

/**
 * Every figure that the words of a clause state, with what its sentence says of it; what they leave open; and the
 * figures that belong together. Numbers of clauses, statutes, addresses and the like are none.
 * @example figuresIn('Purchaser shall pay $45,000 (the "Option Fee").', context).figures
 *   // one: USD 45,000, named Option Fee
 */
export function figuresIn(text: string, context: FigureContext): ClauseFigures {
  const spoken = context.isSpoken === true ? spokenFigures(text, context.currency) : NONE_SPOKEN;
  const plain = plainOf(text, bracketedNumbers(text), spoken);
  const figures: FoundFigure[] = [];
  const open: OpenPlace[] = [];
  const groups: FigureGroup[] = [];
  for (const stretch of sentencesOf(plain)) {
    const sentence = sentenceAt(plain, stretch, context);
    const islands = islandsOf(sentence);
    const first = figures.length;
    const roles = rolesOf(sentence, islands);
    figures.push(
      ...islands.flatMap((_, index) => figureOf(sentence, islands, roles, index, plain, stretch) ?? []),
    );
    for (const place of openPlacesOf(sentence)) {
      const { from, to } = original(plain, stretch, place);
      open.push({ from, to, said: text.slice(from, to) });
    }
    for (const { kind, members, ...place } of groupsOf(sentence, islands)) {
      groups.push({ kind, members: members.map((each) => first + each), ...original(plain, stretch, place) });
    }
  }
  const loose = figuresOfSurroundings(text, figures);
  const credited = [...figures.map((each) => withCredit(each, plain.text)), ...loose];
  const whole = withBracketed(withOtherEnds(credited, groups), text);
  return withSchedules(text, { figures: whole, open, groups });
}

const NONE_SPOKEN: ReadonlyMap<number, string> = new Map();

function sentenceAt(plain: PlainText, { from, to }: Stretch, context: FigureContext): Sentence {
  const [text, cased] = [plain.text.slice(from, to), plain.cased.slice(from, to)];
  const subjectTo = subjectOf({ text, cased });
  const tokens = lex(text, cased, context.currency);
  return { text, cased, tokens, context, ...(subjectTo === undefined ? {} : { subjectTo }) };
}

/** Where a stretch of the sentence's plain text stands in the clause as it was written. */
function original(plain: PlainText, { from: shift }: Stretch, { from, to }: Stretch): Stretch {
  return { from: plain.from[shift + from] ?? 0, to: plain.to[shift + to - 1] ?? 0 };
}

/** In `2x, 3x and 4x` what is said of the first holds for all. */
function rolesOf(sentence: Sentence, islands: readonly Island[]): FigureRole[] {
  const roles: FigureRole[] = [];
  islands.forEach((island, index) => {
    const around = aroundOf(sentence, islands, index);
    const own = around ? roleOf(around) : 'plain';
    const before = islands[index - 1];
    const isListed =
      before !== undefined &&
      /^(?:multiple|quantity)$/.test(island.values[0].kind) &&
      before.values[0].kind === island.values[0].kind &&
      /^(?:,|,? and|,? or| ?\/) ?$/.test(sentence.text.slice(before.to, island.from));
    roles.push(own === 'plain' && isListed && roles[index - 1] === 'threshold' ? 'threshold' : own);
  });
  return roles;
}

/** `10-12%` settles no figure: each end has the other beside it. The two days of a term are no alternatives. */
function withOtherEnds(figures: readonly FoundFigure[], groups: readonly FigureGroup[]): FoundFigure[] {
  const ends = new Map<number, Value>();
  for (const { kind, members } of groups) {
    const [low, high] = members.map((each) => figures[each]?.value);
    if (kind !== 'range' || !low || !high || low.kind === 'date') continue;
    ends.set(members[0] ?? 0, high);
    ends.set(members[1] ?? 0, low);
  }
  return figures.map((figure, index) => {
    const other = ends.get(index);
    if (!other) return figure;
    return {
      ...figure,
      others: [...figure.others, other],
      flags: [...new Set([...figure.flags, 'alternatives' as const])],
    };
  });
}

/** `[three (3)] [six (6)] months`, `[US$35,000] / [US$50,000]`: each has the other beside it, and plays its part. */
function withBracketed(figures: readonly FoundFigure[], text: string): readonly FoundFigure[] {
  if (!text.includes('[')) return figures;
  const joins = (one: FoundFigure | undefined, other: FoundFigure | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.value.kind === other.value.kind &&
    text[one.from - 1] === '[' &&
    SIDE_BY_SIDE.test(text.slice(one.to, other.from + 1));
  const done: FoundFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const [before, after] = [figures[index - 1], figures[index + 1]];
    const beside = [joins(before, figure) ? before : undefined, joins(figure, after) ? after : undefined];
    const others = beside.flatMap((each) => (each ? [each.value] : []));
    const role = beside[0] && done[index - 1] ? (done[index - 1]?.role ?? figure.role) : figure.role;
    done.push(
      others.length === 0
        ? figure
        : {
            ...figure,
            role,
            others: [...figure.others, ...others],
            flags: [...new Set([...figure.flags, 'alternatives' as const])],
          },
    );
  }
  return done;
}

/** From the end of a figure to the first sign of the next. */
const SIDE_BY_SIDE = /^\]?\s{0,2}(?:\/|,|or|또는|혹은)?\s{0,2}\[.?$/;

/** Another sentence of the clause may say by its name that a sum is credited: `The Option Price shall be applicable`. */
function withCredit(figure: FoundFigure, text: string): FoundFigure {
  if (figure.value.kind !== 'money' || figure.name === undefined || figure.isApplicable !== undefined)
    return figure;
  const isApplicable = creditOf(figure.name.toLowerCase(), text);
  return isApplicable === undefined ? figure : { ...figure, isApplicable };
}

function figureOf(
  sentence: Sentence,
  islands: readonly Island[],
  roles: readonly FigureRole[],
  index: number,
  plain: PlainText,
  stretch: Stretch,
): FoundFigure | undefined {
  const around = aroundOf(sentence, islands, index);
  if (!around) return undefined;
  const { island } = around;
  const [value, ...others] = island.values;
  const role = roles[index] ?? 'plain';
  return {
    value,
    ...original(plain, stretch, island),
    sentence: original(plain, stretch, { from: 0, to: stretch.to - stretch.from }),
    rule: island.rule,
    role,
    ...extras(around, value, role),
    flags: island.flags,
    others,
    ...(isDenied(around, role) ? { isDenied: true } : {}),
    ...(isExcepted(around) ? { isExcepted: true } : {}),
  };
}

type Extras = Partial<FoundFigure>;

function extras(around: Around, value: Value, role: FigureRole): Extras {
  const { island, sentence, islands, index } = around;
  const times = island.times ?? timesOf(sentence, islands, index);
  const perEach = island.perEach ?? eachOf(around, value);
  return defined({
    name: nameOf(around),
    unknownBase: island.unknownBase,
    isApplicable: applicability(around),
    times,
    isExtension: role !== 'notice' && role !== 'cure' && isExtension(around) ? true : undefined,
    isBusinessDays: island.isBusinessDays,
    isTaxExcluded: isTaxExcluded(around),
    isApproximate: isApproximate(around) ? true : undefined,
    counted: island.counted,
    perEach,
    event: island.event ?? eventOf(around),
    subjectTo: sentence.subjectTo,
  });
}

/** `$50,000 per each $1,000,000 by which …`, `10만 명당 1천만 원`: an escalator and its step. */
function eachOf(
  { after, before, island, islands, index, sentence }: Around,
  value: Value,
): string | undefined {
  if (value.kind !== 'money' && value.kind !== 'share' && value.kind !== 'rate') return undefined;
  const next = islands[index + 1];
  if (next && /^ ?(?:\([^()]*\) ?)?(?:per|for) (?:each|every)[a-z ]*$|^ ?(?:per|for each) $/.test(after)) {
    const rest = /^[^,;.]{0,80}/.exec(sentence.text.slice(next.to).replaceAll(/\d,(?=\d)/g, '0'))?.[0] ?? '';
    return sentence.cased.slice(island.to, next.to + rest.length).trim();
  }
  const previous = islands[index - 1];
  if (previous && /^[^,;.]{0,16}(?:당|마다)[^,;.]{0,12}$/.test(before)) {
    return sentence.cased.slice(previous.from, island.from).trim();
  }
  return undefined;
}

/** Without the keys that say nothing. */
function defined(all: { readonly [K in keyof Extras]: Extras[K] | undefined }): Extras {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
