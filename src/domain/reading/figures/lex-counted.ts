import type { DurationUnit } from '#domain/values/value.ts';
import { matchAt } from './match-at.ts';
import type { Token } from './tokens.ts';

const ADJECTIVES =
  '(?:full|calendar|consecutive|successive|additional|further|more|whole|contract|fiscal|complete|extra|continuous|business|working|banking|clear|separate|broadcast|production|season|seasons)';
const ENGLISH_UNIT = new RegExp(
  String.raw`[ -]?((?:${ADJECTIVES}[ -]){0,3})(years?|yrs?\.?|months?|mths?\.?|mos?\.?|weeks?|wks?\.?|days?)(?![a-z])'?`,
  'y',
);
const KOREAN_UNIT =
  / ?(영업일간?|근무일|거래일|개년간?|년간|년(?!도)|해(?![가-힣])|개월간?|월간|달(?!러)(?:간)?|주일간|주일|주간|주(?![가-힣]|식)|주(?=이내|의|에|씩|동|로|간|까|이|를|을|은|는|[,.])|일간|일(?!부|정|체|반))/y;
const PERCENT =
  / ?(%p|%포인트|퍼센트포인트|percentage points?|%|퍼센트|프로(?![가-힣])|percent|per cent(?:\.(?= ?\())?|per-cent|pct\.?(?![a-z])|bps?(?![a-z])|basis points?)/y;
const ENGLISH_POINTS = / ?(?:net |gross )?(?:points?|pts?\.?)(?![a-z])/y;
const TIMES =
  /[ -]?(?:배(?![가-힣])|배(?=의|를|로|에|이|가|와|액|수|까|만)|times(?![a-z])|x(?![a-z0-9])|-?fold(?![a-z]))/y;

/** What a number right before counts: percent, a unit of time, times, copies, screens. */
export function lexCounted(text: string, at: number, last: Token): Token | undefined {
  // `일곱 개`: a space may stand between, no more.
  if (at - last.to > 1) return undefined;
  const from = last.to;
  return (
    partsToken(text, from) ??
    percentToken(text, from) ??
    payrollToken(text, from) ??
    unitToken(text, from) ??
    timesToken(text, from) ??
    (last.kind === 'number' && !/^0\d/.test(text.slice(last.from))
      ? counterToken(text, from, last)
      : undefined)
  );
}

function partsToken(text: string, from: number): Token | undefined {
  const match = matchAt(/ ?분의 ?(?=[\d일이삼사오육칠팔구십])/y, text, from);
  return match === undefined
    ? undefined
    : { kind: 'parts', from: first(from, match), to: from + match.length };
}

function percentToken(text: string, from: number): Token | undefined {
  const match = matchAt(PERCENT, text, from);
  if (match !== undefined) {
    const isPoints = /p$|포인트|points?$/.test(match) && !/bp|basis/.test(match);
    const of = /bp|basis/.test(match) ? 10_000n : 100n;
    return { kind: 'percent', of, isPoints, from: first(from, match), to: from + match.length };
  }
  const points = matchAt(ENGLISH_POINTS, text, from);
  if (points === undefined) return undefined;
  return {
    kind: 'counter',
    unit: 'points',
    said: 'points',
    from: first(from, points),
    to: from + points.length,
  };
}

const UNITS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:y|년|개년|해)/, 'years'],
  [/^(?:mo|mt|개월|월간|달)/, 'months'],
  [/^(?:w|주)/, 'weeks'],
  [/^(?:d|일|영업일|근무일|거래일)/, 'days'],
];

/** `12 weeks of cast payroll`, 12주분 출연료: no period, but pay for so many weeks. */
function payrollToken(text: string, from: number): Token | undefined {
  const said = matchAt(
    /[ -]?weeks?'? of (?:cast |the cast )?payroll(?![a-z])| ?주분 ?(?:의 )?출연료/y,
    text,
    from,
  );
  return said === undefined
    ? undefined
    : {
        kind: 'counter',
        unit: 'weeks_of_payroll',
        said: said.trim(),
        from: first(from, said),
        to: from + said.length,
      };
}

function unitToken(text: string, from: number): Token | undefined {
  ENGLISH_UNIT.lastIndex = from;
  const english = ENGLISH_UNIT.exec(text);
  if (english) {
    const [said, adjectives = '', name = ''] = english;
    return unitOf(name, from, said, {
      isBusiness: /business|working|banking/.test(adjectives),
      isFurther: /additional|further|more|extra/.test(adjectives),
    });
  }
  KOREAN_UNIT.lastIndex = from;
  const korean = KOREAN_UNIT.exec(text);
  if (!korean) return undefined;
  const name = korean[1] ?? '';
  return unitOf(name, from, korean[0], { isBusiness: /영업일|근무일|거래일/.test(name), isFurther: false });
}

function unitOf(
  name: string,
  from: number,
  said: string,
  of: { readonly isBusiness: boolean; readonly isFurther: boolean },
): Token | undefined {
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
  return unit && { kind: 'unit', unit, ...of, from: first(from, said), to: from + said.length };
}

function timesToken(text: string, from: number): Token | undefined {
  const match = matchAt(TIMES, text, from);
  return match === undefined
    ? undefined
    : { kind: 'times', from: first(from, match), to: from + match.length };
}

const ENGLISH_COUNTED: readonly (readonly [string, RegExp])[] = [
  ['copies', /[ -]((?:[a-z-]{1,30} ){0,2}(?:copies|copy|prints))(?![a-z])/y],
  ['screens', /[ -]((?:[a-z]+ )?(?:screens?|theaters?|theatres?|cinemas))(?![a-z])/y],
  [
    'hours_per_week',
    /[ -](hours? (?:of work )?(?:a|per|each|in an?y?|in each|in one) (?:one |single |calendar |working )?week|hours? weekly)(?![a-z])/y,
  ],
  [
    'hours_rest',
    /[ -]((?:consecutive |continuous |uninterrupted ){0,3}hours?'? (?:of )?(?:rest|turnaround)(?: period)?|hours? off)(?![a-z])/y,
  ],
  [
    'persons',
    /[ -]((?:[a-z-]{1,30} )?(?:persons?|people|individuals|guests?|patrons|admissions|spectators|viewers|attendees|producers|writers|companions))(?![a-z])/y,
  ],
  ['territories', /[ -]((?:[a-z]+ )?(?:territories|territory|countries|country))(?![a-z])/y],
  [
    'pictures',
    /[ -]((?:(?:theatrical|subsequent|motion|feature|sequel|feature-length|additional) ){0,6}(?:pictures?|films?|movies|sequels?|remakes?))(?![a-z])/y,
  ],
  [
    'reports_per_year',
    /[ -]((?:[a-z]+ )?(?:reports?|statements?|accountings?|settlements?|audits?|inspections?) (?:a|per|each|in any|in each|every|in any one|during any) (?:calendar |contract |fiscal |accounting |12-month )?year)(?![a-z])/y,
  ],
  [
    'count',
    /[ -]((?:[a-z-]{1,30} )?(?:units?|runs?|airings?|broadcasts?|telecasts?|exhibitions?|episodes?|tickets?|drafts?|polish(?:es)?|rewrites?|revisions?|extensions?|renewals?|options?|renewal terms|meetings?|screenings?|installments?|instalments?|payments?|reels?|masters?|nights?|days of|trips?|posters?|billboards?|cards?|lines?|cuts?|previews?|rounds?|candidates|names|seats|scripts?|treatments?|books?|downloads?|subscribers|streams|dvds|videos?|titles?|shares|members|arbitrators?|directors?|occasions?|parts?|steps?|audits?|employees|minutes|hours?|festivals|devices|awards|programs|programmes|elements))(?![a-z])/y,
  ],
];
const KOREAN_COUNTED: readonly (readonly [string, RegExp])[] = [
  [
    'screens',
    / ?(개(?:관)? ?(?:이상|이하|내외)의 ?(?:스크린|상영관|극장)|개의 ?(?:스크린|상영관|극장)|개 ?스크린|개 ?관|개 ?상영관|개 ?극장|스크린)/y,
  ],
  ['territories', / ?(개 ?지역|개 ?국가|개국)/y],
  ['hours_per_week', / ?(시간(?= ?\/ ?주))/y],
  ['persons', / ?(명(?!령|의(?:변|개))|인(?=의|으로|을|이 |까지|에 |[ ,.)]|$))/y],
  ['copies', / ?(부(?=[^가-힣작]|를|의|씩|까|에|이|당|로|가|는|와|만|도|$))/y],
  ['pictures', / ?(편(?=[^가-힣]|의|을|에|까|이|씩|당|과|은|만|으|도|$))/y],
  ['points', / ?(포인트|점(?!수|유|검|포|심))/y],
  [
    'count',
    / ?(회(?!사|의|계|차|수|분)|회(?=차|분)|회의(?= ?(?:연장|수정|보고|정산|통지|리라이트|방영|방송|상영))|번(?!째|호|역|안)|차례|건|개(?!월|관|국|인|봉|정|최|발|년|시|별|념|입|선|작|런|요)|곳|매(?!출|년|월|수|체|각)|부작|시간|좌석|석(?=[^가-힣]|의|을|이|$)|회차|장(?=[^가-힣]|의|을|$)|가지|작품|종)/y,
  ],
];

function counterToken(text: string, from: number, last: Token): Token | undefined {
  for (const [unit, pattern] of /[가-힣]/.test(text.slice(from, from + 2))
    ? KOREAN_COUNTED
    : ENGLISH_COUNTED) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match && isNumbered(last, match[0]))
      return {
        kind: 'counter',
        unit,
        said: match[1] ?? '',
        from: first(from, match[0]),
        to: from + match[0].length,
      };
  }
  return undefined;
}

/** `17 per theatre`, `25 complimentary theatre passes`: another number than one counts a plural, or stands before a hyphen. */
function isNumbered(last: Token, said: string): boolean {
  if (!/[a-z]/.test(said)) return true;
  if (/^[ -]?(?:per|of|and|or|in|to|the|for|by|on|at|a|an|each) /.test(said)) return false;
  if (last.kind === 'number' && last.all.some(({ n, d }) => n === d)) return true;
  return (
    /(?:s|people|copies)$|hours? |payroll|^-| (?:a|per|each|in|every|during) /.test(said) ||
    /rest|turnaround|off|weekly/.test(said)
  );
}

function first(from: number, said: string): number {
  return /^[ -]/.test(said) ? from + 1 : from;
}
