import type { FigureGroupKind } from './found-figure.ts';
import type { Island, Sentence } from './island.ts';

/** Members are indexes among the islands of the sentence; places are in its text. */
export type SentenceGroup = {
  readonly kind: FigureGroupKind;
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
};

const OPENERS: readonly (readonly [FigureGroupKind, RegExp])[] = [
  ['greater', /\b(?:the )?(?:greater|higher|larger|longer|greatest|highest|more) of\b/g],
  ['lesser', /\b(?:the )?(?:lesser|lower|smaller|shorter|lowest|least|less) of\b/g],
  [
    'earlier',
    /\b(?:the )?(?:earlier|earliest|sooner|soonest|first)(?: to occur)? of\b|\bwhichever (?:is|occurs|comes) (?:earlier|first|sooner)\b/g,
  ],
  ['later', /\b(?:the )?(?:later|latest|last)(?: to occur)? of\b|\bwhichever (?:is|occurs) later\b/g],
];
const CLOSERS: readonly (readonly [FigureGroupKind, RegExp])[] = [
  [
    'greater',
    /\bwhichever is (?:the )?(?:greater|higher|larger|longer|more)\b|(?:중|가운데)(?:에서)? ?(?:더 )?(?:큰|많은|높은|긴|고액)(?: ?쪽| ?금액| ?것| ?기간)?/g,
  ],
  [
    'lesser',
    /\bwhichever is (?:the )?(?:lesser|less|lower|smaller|shorter)\b|(?:중|가운데)(?:에서)? ?(?:더 )?(?:작은|적은|낮은|짧은|소액)(?: ?쪽| ?금액| ?것| ?기간)?/g,
  ],
  [
    'earlier',
    /\bwhichever (?:is|occurs|comes|shall occur) (?:earlier|first|sooner|the earlier)\b|(?:중|가운데)(?:에서)? ?(?:더 )?(?:먼저|빠른|이른|앞선|선도래)/g,
  ],
  [
    'later',
    /\bwhichever (?:is|occurs|comes|shall occur) (?:later|the later|last)\b|(?:중|가운데)(?:에서)? ?(?:더 )?(?:늦은|나중|늦게|뒤에)/g,
  ],
];
const JOINT = /^[\s,)]*(?:(?:-|~|to|내지|에서|부터|from|and|through|until|up to|\()[\s(]*)?$/;

/** The figures that the words join: `the greater of`, `중 큰 금액`, ranges, `$55K against $620K`, one for each case. */
export function groupsOf(sentence: Sentence, islands: readonly Island[]): SentenceGroup[] {
  return [
    ...opened(sentence, islands),
    ...closed(sentence, islands),
    ...ranges(sentence, islands),
    ...against(sentence, islands),
    ...cases(sentence, islands),
  ];
}

function opened({ text }: Sentence, islands: readonly Island[]): SentenceGroup[] {
  return OPENERS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const from = match.index;
      const start = from + match[0].length;
      const to = scopeEnd(text, start);
      const members = within(islands, start, to);
      return members.length > 0
        ? [{ kind, members, from, to: Math.max(to, islands[members.at(-1) ?? 0]?.to ?? to) }]
        : [];
    }),
  );
}

/** To where the comparison ends: `, but in no event`, a semicolon, the end; a listed (a) (b) or `and` stays inside. */
function scopeEnd(text: string, from: number): number {
  const end =
    /;|, (?:but|provided|which|with|subject|in no event|capped|and in no|up to|not to exceed|to a maximum)|(?:,|\)) (?:shall|will)\b|\.(?=\s|$)/.exec(
      text.slice(from),
    );
  return end ? from + end.index : text.length;
}

function within(islands: readonly Island[], from: number, to: number): number[] {
  return islands.flatMap((island, index) => (island.from >= from && island.to <= to ? [index] : []));
}

/** `A와 B 중 큰 금액`, `A or B, whichever is greater`: the two figures before. */
function closed({ text }: Sentence, islands: readonly Island[]): SentenceGroup[] {
  return CLOSERS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const to = match.index + match[0].length;
      const start = Math.max(text.lastIndexOf(';', match.index), match.index - 200, 0);
      const before = within(islands, start, match.index);
      const members = before.slice(-2);
      const from = islands[members[0] ?? 0]?.from ?? match.index;
      return members.length > 0 ? [{ kind, members, from, to }] : [];
    }),
  );
}

function ranges({ text }: Sentence, islands: readonly Island[]): SentenceGroup[] {
  return islands.flatMap((island, index) => {
    const next = islands[index + 1];
    if (!next || island.values[0].kind !== next.values[0].kind) return [];
    const between = text.slice(island.to, next.from);
    const isRange =
      /-|~|\b(?:to|through|until)\b|내지|에서|부터/.test(between) ||
      (/^ and $/.test(between) && text.endsWith('between ', island.from));
    if (
      !isRange ||
      !JOINT.test(between) ||
      between.length > 14 ||
      island.rule.startsWith('duration.shorthand')
    )
      return [];
    return [{ kind: 'range' as const, members: [index, index + 1], from: island.from, to: next.to }];
  });
}

function against({ text }: Sentence, islands: readonly Island[]): SentenceGroup[] {
  return islands.flatMap((island, index) => {
    const next = islands[index + 1];
    if (island.values[0].kind !== 'money' || next?.values[0].kind !== 'money') return [];
    const between = text.slice(island.to, next.from);
    if (
      !/^,? ?(?:as an advance |applicable |all applicable |creditable |fully applicable )?against (?:an? |the )?(?:[a-z ]{0,30}?(?:price|total|fee)(?: of)? )?$/.test(
        between,
      )
    )
      return [];
    return [{ kind: 'against' as const, members: [index, index + 1], from: island.from, to: next.to }];
  });
}

/** `ninety (90) days, or sixty (60) days in the case of television`: each has its case. */
function cases({ text }: Sentence, islands: readonly Island[]): SentenceGroup[] {
  return islands.flatMap((island, index) => {
    const next = islands[index + 1];
    if (!next || island.values[0].kind !== next.values[0].kind) return [];
    const [between, after] = [text.slice(island.to, next.from), text.slice(next.to, next.to + 60)];
    const isEnglish =
      /[,;(]? ?(?:\(?or|and|but) (?:within |not less than |at least |up to |for )?\(?$/.test(between) &&
      /^[a-z ]{0,30}\b(?:in the case of|if|for|in the event|with respect to|where|as to)\b/.test(after);
    const isKorean = /^[^,]{0,20}, [^,]{2,30}경우(?:에는|에)?,? ?$/.test(between);
    if (!isEnglish && !isKorean) return [];
    return [{ kind: 'cases' as const, members: [index, index + 1], from: island.from, to: next.to }];
  });
}
