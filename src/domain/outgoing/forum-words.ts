import type { Bilingual, Lang } from '#domain/text/bilingual.ts';

/** What the words of a clause say of where and how disputes are decided. Each list is empty where they say nothing. */
export type NamedForum = {
  readonly laws: readonly string[];
  readonly institutions: readonly string[];
  readonly seats: readonly string[];
  /** Places whose courts decide. */
  readonly courts: readonly string[];
  /** Cities where those courts are. */
  readonly courtCities: readonly string[];
  readonly isArbitrated: boolean;
  readonly isLitigated: boolean;
  /** Whether its courts decide alone; missing where it names none or says neither. */
  readonly jurisdiction?: Jurisdiction;
};

export type Jurisdiction = 'exclusive' | 'non-exclusive';

type Named = { readonly name: Bilingual; readonly words: Readonly<Record<Lang, string>> };

/** Cities in which arbitrations sit and courts are, each with the place whose law and courts they stand for. */
const CITIES: Readonly<Record<string, Named & { readonly within: string }>> = {
  seoul: city('Seoul', '서울', 'korea'),
  busan: city('Busan', '부산', 'korea'),
  'los-angeles': city('Los Angeles', '로스앤젤레스', 'california', '|Beverly Hills|Santa Monica', '|엘에이'),
  'san-francisco': city('San Francisco', '샌프란시스코', 'california'),
  'new-york': city('New York', '뉴욕', 'new-york'),
  singapore: city('Singapore', '싱가포르', 'singapore', '', '|싱가폴'),
  london: city('London', '런던', 'england'),
  'hong-kong': city('Hong Kong', '홍콩', 'hong-kong'),
  tokyo: city('Tokyo', '도쿄', 'japan'),
  paris: city('Paris', '파리', 'france'),
  geneva: city('Geneva', '제네바', 'switzerland'),
  zurich: city('Zurich', '취리히', 'switzerland'),
};

/** The law of a state is that of the United States too, and the other way round it may be. */
const UNITED_STATES = 'united-states';
const STATES: ReadonlySet<string> = new Set(['california', 'new-york', 'delaware']);

/** Places with a law of their own. */
const PLACES: Readonly<Record<string, Named>> = {
  korea: place('Korea', '대한민국', 'Korean?', '(?:대한민국|한국)'),
  california: place('California', '캘리포니아주', 'Californian?', '캘리포니아(?:\\s?주)?'),
  'new-york': place('New York', '뉴욕주', 'New York', '뉴욕(?:\\s?주)?'),
  [UNITED_STATES]: place('the United States', '미국', '(?:United States|U\\.S\\.|US)', '미국'),
  delaware: place('Delaware', '델라웨어주', 'Delaware', '델라웨어(?:\\s?주)?'),
  singapore: place('Singapore', '싱가포르', 'Singapore', '(?:싱가포르|싱가폴)'),
  england: place('England', '영국', '(?:England|English)', '(?:영국|잉글랜드)'),
  'hong-kong': place('Hong Kong', '홍콩', 'Hong Kong', '홍콩'),
  japan: place('Japan', '일본', 'Japan(?:ese)?', '일본'),
  switzerland: place('Switzerland', '스위스', '(?:Switzerland|Swiss)', '스위스'),
  france: place('France', '프랑스', '(?:France|French)', '프랑스'),
};

const INSTITUTIONS: Readonly<Record<string, Named>> = {
  siac: body('SIAC', 'SIAC|Singapore International Arbitration Cent(?:re|er)', '|싱가포르국제중재센터'),
  kcab: body('KCAB', 'KCAB|Korean Commercial Arbitration Board', '|대한상사중재원'),
  jams: body('JAMS', 'JAMS', ''),
  icc: body('ICC', 'ICC|International Chamber of Commerce', '|국제상업회의소'),
  ifta: body('IFTA', 'IFTA|Independent Film (?:&|and) Television Alliance', ''),
  aaa: body('AAA/ICDR', 'AAA|ICDR|American Arbitration Association', '|미국중재협회'),
  hkiac: body('HKIAC', 'HKIAC|Hong Kong International Arbitration Cent(?:re|er)', '|홍콩국제중재센터'),
  lcia: body('LCIA', 'LCIA|London Court of International Arbitration', '|런던국제중재'),
};

function city(en: string, ko: string, within: string, moreEn = '', moreKo = '') {
  return { name: { en, ko }, words: { en: `(?:${en}${moreEn})`, ko: `(?:${ko}${moreKo})` }, within };
}

function place(en: string, ko: string, wordsEn: string, wordsKo: string): Named {
  return { name: { en, ko }, words: { en: wordsEn, ko: wordsKo } };
}

function body(name: string, wordsEn: string, moreKo: string): Named {
  return {
    name: { en: name, ko: name },
    words: { en: `\\b(?:${wordsEn})\\b`, ko: `(?:${wordsEn}${moreKo})` },
  };
}

const NAMES: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  [CITIES, PLACES, INSTITUTIONS].flatMap((table) =>
    Object.entries(table).map(([id, { name }]) => [id, name] as const),
  ),
);

/** How a law, a city or an institution is called in a sentence of ours. */
export function forumName(id: string): Bilingual {
  return NAMES[id] ?? { en: id, ko: id };
}

/** Whether two lists of places or bodies can mean one; a list that says nothing can mean anything. */
export function canBeOne(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  const isOne = (a: string, b: string) => a === b || (a === UNITED_STATES && STATES.has(b));
  return some.some((a) => others.some((b) => isOne(a, b) || isOne(b, a)));
}

/**
 * What a clause names. `isOnLaw`: it is the clause on law and disputes, so that every sentence counts; of another clause
 * only those that speak of the agreement itself, for the agreements that it mentions have laws of their own.
 */
export function namedForum(text: string, lang: Lang, isOnLaw: boolean): NamedForum {
  const sentences = text
    .split(/(?<=[.;。])\s+|\n+/)
    .map((sentence) => sentence.split(EXCEPTION[lang])[0] ?? '')
    .filter((sentence) => isOnLaw || OF_THE_AGREEMENT[lang].test(sentence))
    .filter((sentence) => !OF_ONE_MATTER[lang].test(sentence));
  const disputes = sentences.filter((sentence) => !INTERIM[lang].test(sentence));
  const all = (found: (sentence: string) => readonly string[]) => [...new Set(disputes.flatMap(found))];
  const institutions = all((sentence) => idsIn(INSTITUTIONS, sentence, lang));
  const isArbitrated = (sentence: string) => ARBITRATED[lang].test(sentence);
  const inCourt = disputes.filter(
    (sentence) =>
      COURT[lang].test(sentence) && !isArbitrated(sentence) && (isOnLaw || DECIDES[lang].test(sentence)),
  );
  const jurisdiction = jurisdictionIn(inCourt);
  return {
    ...(jurisdiction ? { jurisdiction } : {}),
    laws: all((sentence) => lawsIn(sentence, lang)),
    institutions,
    seats: all((sentence) => seatsIn(sentence, lang)),
    courts: [...new Set(inCourt.flatMap((sentence) => courtsIn(sentence, lang)))],
    courtCities: [...new Set(inCourt.flatMap((sentence) => courtCitiesIn(sentence, lang)))],
    isArbitrated: institutions.length > 0 || disputes.some(isArbitrated),
    isLitigated: inCourt.length > 0,
  };
}

/** What stands behind it is decided otherwise on purpose. */
const EXCEPTION = {
  en: /\b(?:except|save|provided|other than|notwithstanding)\b/i,
  ko: /다만|제외하고|(?:을|를)\s제외/,
} as const;
const OF_THE_AGREEMENT = {
  en: /\b(?:the|this) (?:Agreement|Term Sheet|Sheet|letter|memo)\b|\bhere(?:of|under|to|from)\b/i,
  ko: /(?:본|이)\s?(?:계약|합의|조건서|각서|서한)/,
} as const;
/** A law for one matter is no second law of the agreement. */
const OF_ONE_MATTER = {
  en: /\b(?:authorship|moral rights|ownership|copyright|tax(?:es|ation)?|guilds?|labou?r|employment|residuals?)\b/i,
  ko: /저작인격권|저작권|조세|세법|길드|노동|근로|재상영분배금/,
} as const;
/** Relief before or after the decision, which any court gives. */
const INTERIM = {
  en: /\b(?:interim|injuncti\w{1,4}|provisional|preliminary|enforce\w{0,6}|award)\b/i,
  ko: /보전처분|가처분|가압류|임시적|집행/,
} as const;
const ARBITRATED = { en: /\barbitra(?:tion|ted|tors?|te)\b/i, ko: /중재/ } as const;

function idsIn(table: Readonly<Record<string, Named>>, text: string, lang: Lang): string[] {
  return Object.entries(table).flatMap(([id, { words }]) => (isNamed(words[lang], text) ? [id] : []));
}

function isNamed(words: string, text: string): boolean {
  return new RegExp(words, 'i').test(text);
}

function lawsIn(sentence: string, lang: Lang): string[] {
  return Object.entries(PLACES).flatMap(([id, { words }]) => {
    const pattern =
      lang === 'en'
        ? `\\blaws? of (?:the )?(?:State of |Republic of |Commonwealth of )?(?:South )?${words.en}\\b|\\b${words.en} (?:law|laws)\\b`
        : `${words.ko}\\s?(?:법(?!원|인|정)|법률)`;
    return isNamed(pattern, sentence) ? [id] : [];
  });
}

/** `The seat is Seoul or Singapore`, `arbitration in Los Angeles`; 중재지는 서울, 서울을 중재지로, 서울에서 중재. */
function seatsIn(sentence: string, lang: Lang): string[] {
  const around = SEAT[lang].flatMap((pattern) => [...sentence.matchAll(pattern)].map(([words]) => words));
  return Object.entries(CITIES).flatMap(([id, { words }]) =>
    around.some((said) => isNamed(words[lang], withoutInstitutions(said, lang))) ? [id] : [],
  );
}

const SEAT = {
  en: [
    /\b(?:seat(?:ed)?|place of (?:the )?arbitration)\b[^.;]{0,60}/gi,
    /\barbitra(?:tion|ted)\b(?: (?:held|conducted|heard|to be held|to be conducted|seated))? (?:in|at) [^.;]{0,40}/gi,
  ],
  ko: [
    /[^.;]{0,24}중재지[^.;]{0,24}/g,
    /[^.;,]{0,16}에서\s?(?:진행하는\s?|하는\s?|열리는\s?)?중재/g,
    /[^.;,]{0,12}\s중재(?!지|인|기관)/g,
  ],
} as const;

/** The Singapore International Arbitration Centre may sit anywhere. */
function withoutInstitutions(text: string, lang: Lang): string {
  return Object.values(INSTITUTIONS).reduce(
    (rest, { words }) => rest.replaceAll(new RegExp(words[lang], 'gi'), '…'),
    text,
  );
}

/** Where the court is: `the exclusive jurisdiction of the courts of New York`, 서울중앙지방법원을 전속관할로. */
function courtsIn(sentence: string, lang: Lang): string[] {
  const cities = courtCitiesIn(sentence, lang).flatMap((id) => CITIES[id]?.within ?? []);
  return [...new Set([...cities, ...idsIn(PLACES, besidesLaw(sentence, lang), lang)])];
}

function courtCitiesIn(sentence: string, lang: Lang): string[] {
  return idsIn(CITIES, besidesLaw(sentence, lang), lang);
}

/** Beside its courts a sentence may name the law. */
function besidesLaw(sentence: string, lang: Lang): string {
  const said = withoutInstitutions(sentence, lang);
  return said.replaceAll(/\blaws? of (?:the )?(?:State of |Republic of )?[A-Z]\w{1,20}/g, '…');
}

const COURT = { en: /\bcourts?\b/i, ko: /법원/ } as const;
const DECIDES = {
  en: /\b(?:jurisdiction|venue|heard|resolved|settled|decided|submit|litigated?|brought)\b/i,
  ko: /관할|제기|소송|해결/,
} as const;

/**
 * Whether the courts of these sentences decide alone. Of another clause only sentences on the courts are handed in: an
 * option or a license may be exclusive too.
 */
export function jurisdictionIn(ofCourts: readonly string[]): Jurisdiction | undefined {
  if (ofCourts.some((sentence) => NON_EXCLUSIVE.test(sentence))) return 'non-exclusive';
  return ofCourts.some((sentence) => EXCLUSIVE.test(sentence)) ? 'exclusive' : undefined;
}

const EXCLUSIVE = /\bexclusive(?:ly)?\b|\bsole(?:ly)?\b|전속|배타/i;
const NON_EXCLUSIVE =
  /\bnon[-‑–\s]?exclusive(?:ly)?\b|\bnot(?: be)? (?:an )?exclusive\b|비전속|비배타|(?:전속|배타)(?:적|적인)?\s?(?:관할|관할권)?(?:이|은|으로|로|인 것은)?\s?(?:하지\s)?(?:아니|않)/i;
