import type { SharedEntry } from '#domain/deal/disclosure.ts';
import { forumName, jurisdictionIn, namedForum } from '#domain/outgoing/forum-words.ts';
import type { Jurisdiction, NamedForum } from '#domain/outgoing/forum-words.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { hasHangul } from '#domain/text/hangul.ts';
import { TO_FILL } from './adapt-wording.ts';
import { forumOf } from './law-wording.ts';
import type { Forum } from './law-wording.ts';

/** The terms that say whose law, whose rules and where. */
export const FORUM_TERMS: readonly string[] = ['governing_law', 'law_forum'];

type Stated = Pick<SharedEntry, 'state' | 'clause'>;

/**
 * The law and forum of a draft's entry: what its own words name, since they are what the paper says, and else what its
 * choice comes to. Where the words leave something open, or name two, it is a place to fill in: no paper names two seats.
 */
export function forumOfEntry(termId: string, { state, clause }: Stated): Forum | undefined {
  if (!FORUM_TERMS.includes(termId) || state.kind === 'absent') return undefined;
  const chosen = state.kind === 'value' ? forumOf(termId, state.value) : undefined;
  const own = clause.trim();
  if (own === '') return chosen;
  const said = forumOfWords(own, chosen);
  return said && chosen && isSame(said, chosen) ? chosen : said;
}

function forumOfWords(own: string, chosen: Forum | undefined): Forum | undefined {
  const named = namedIn(own);
  const law = lawOf(own, named, chosen);
  const way = wayOf(own, named, chosen);
  return law || way ? { ...TO_BE_NAMED, ...(law ? { law } : {}), ...way, isOwn: true } : undefined;
}

const OPEN: Bilingual = { en: TO_FILL, ko: TO_FILL };
const TO_BE_NAMED: Forum = { law: OPEN, institution: OPEN, seat: OPEN };

/** Korean words name bodies and cities in Latin letters as well, and a clause may stand there in both languages. */
function namedIn(own: string): NamedForum {
  const langs: readonly Lang[] = hasHangul(own) ? ['ko', 'en'] : ['en'];
  const all = langs.map((lang) => namedForum(own, lang, true));
  const together = (field: 'laws' | 'institutions' | 'seats' | 'courts' | 'courtCities') => [
    ...new Set(all.flatMap((named) => named[field])),
  ];
  return {
    laws: together('laws'),
    institutions: together('institutions'),
    seats: together('seats'),
    courts: together('courts'),
    courtCities: together('courtCities'),
    isArbitrated: all.some(({ isArbitrated }) => isArbitrated),
    isLitigated: all.some(({ isLitigated }) => isLitigated),
  };
}

/** The law that the words name; of words that speak of none, the law of the choice. */
function lawOf(own: string, { laws }: NamedForum, chosen: Forum | undefined): Bilingual | undefined {
  // The law of a state is American law too.
  const named = laws.length > 1 ? laws.filter((id) => id !== 'united-states') : laws;
  const [only, another] = named;
  if (only !== undefined && another === undefined) return LAWS[only] ?? forumName(only);
  return named.length > 1 || SPEAKS_OF_LAW.test(own) ? OPEN : chosen?.law;
}

type Way = Pick<Forum, 'institution' | 'seat' | 'isCourt' | 'jurisdiction'>;

/** How disputes are decided; institution and seat come from one hand, for a body chosen elsewhere sits elsewhere. */
function wayOf(own: string, named: NamedForum, chosen: Forum | undefined): Way | undefined {
  const theirs = chosen && wayAlone(chosen);
  if (named.isArbitrated) {
    const body = onlyOf(named.institutions, INSTITUTIONS);
    const seat = onlyOf(named.seats, CITIES);
    const isSilent = named.institutions.length === 0 && named.seats.length === 0;
    if (isSilent && theirs && !theirs.isCourt && !SPEAKS_OF_BODY_OR_SEAT.test(own)) return theirs;
    const isOfChoice = chosen !== undefined && !chosen.isCourt;
    const keptBody = isOfChoice && seat?.en === chosen.seat.en && named.institutions.length === 0;
    const keptSeat = isOfChoice && body?.en === chosen.institution.en && named.seats.length === 0;
    return {
      institution: body ?? (keptBody ? chosen.institution : OPEN),
      seat: seat ?? (keptSeat ? chosen.seat : OPEN),
    };
  }
  if (named.isLitigated) {
    const jurisdiction = jurisdictionSaid(own);
    const court = { institution: courtOf(own, named), seat: OPEN, isCourt: true } as const;
    return jurisdiction ? { ...court, jurisdiction } : court;
  }
  return theirs;
}

function wayAlone({ institution, seat, isCourt, jurisdiction }: Forum): Way {
  return { institution, seat, ...(isCourt ? { isCourt } : {}), ...(jurisdiction ? { jurisdiction } : {}) };
}

/** Only what is said of courts counts: an option or a license may be exclusive too. */
function jurisdictionSaid(own: string): Jurisdiction | undefined {
  const ofCourts = own.split(/(?<=[.;。])\s+|\n+/).filter((sentence) => OF_COURTS.test(sentence));
  return jurisdictionIn(ofCourts);
}

function onlyOf(ids: readonly string[], names: Readonly<Record<string, Bilingual>>): Bilingual | undefined {
  const [only, another] = ids;
  return only === undefined || another !== undefined ? undefined : (names[only] ?? forumName(only));
}

function courtOf(own: string, { courts, courtCities }: NamedForum): Bilingual {
  if (SEOUL_CENTRAL.test(own) && courts.length === 1)
    return { en: 'the Seoul Central District Court', ko: '서울중앙지방법원' };
  const city = onlyOf(courtCities, CITIES);
  const [place, another] = courts.length > 1 ? courts.filter((id) => id !== 'united-states') : courts;
  if (place === undefined || another !== undefined) return OPEN;
  if (city) return { en: `the courts located in ${city.en}`, ko: `${city.ko} 소재 법원` };
  const { en } = LAWS[place] ?? forumName(place);
  return { en: `the courts of ${en}`, ko: `${forumName(place).ko} 소재 법원` };
}

/** Words that say as much as the choice add nothing to it, and take nothing away. */
function isSame(said: Forum, chosen: Forum): boolean {
  if (
    said.isCourt !== chosen.isCourt ||
    said.jurisdiction !== chosen.jurisdiction ||
    said.law.en !== chosen.law.en
  )
    return false;
  if (said.isCourt) return chosen.institution.en.includes(said.institution.en.replace(/^.*located in /, ''));
  return said.institution.en === chosen.institution.en && said.seat.en === chosen.seat.en;
}

/** As a clause calls the law of a place: the laws of …. */
const LAWS: Readonly<Record<string, Bilingual>> = {
  korea: { en: 'the Republic of Korea', ko: '대한민국법' },
  california: { en: 'the State of California', ko: '미국 캘리포니아주법' },
  'new-york': { en: 'the State of New York', ko: '미국 뉴욕주법' },
  delaware: { en: 'the State of Delaware', ko: '미국 델라웨어주법' },
  'united-states': { en: 'the United States of America', ko: '미국법' },
  singapore: { en: 'Singapore', ko: '싱가포르법' },
  england: { en: 'England and Wales', ko: '영국법(잉글랜드 및 웨일스법)' },
  'hong-kong': { en: 'Hong Kong', ko: '홍콩법' },
  japan: { en: 'Japan', ko: '일본법' },
  switzerland: { en: 'Switzerland', ko: '스위스법' },
  france: { en: 'France', ko: '프랑스법' },
};

const CITIES: Readonly<Record<string, Bilingual>> = {
  'los-angeles': { en: 'Los Angeles, California', ko: '미국 캘리포니아주 로스앤젤레스' },
  'san-francisco': { en: 'San Francisco, California', ko: '미국 캘리포니아주 샌프란시스코' },
  'new-york': { en: 'New York, New York', ko: '미국 뉴욕주 뉴욕' },
};

const INSTITUTIONS: Readonly<Record<string, Bilingual>> = {
  siac: { en: 'the Singapore International Arbitration Centre (SIAC)', ko: '싱가포르국제중재센터(SIAC)' },
  kcab: {
    en: 'the Korean Commercial Arbitration Board (KCAB International)',
    ko: '대한상사중재원(KCAB International)',
  },
  icc: { en: 'the International Chamber of Commerce (ICC)', ko: '국제상업회의소(ICC)' },
  ifta: {
    en: 'the Independent Film & Television Alliance (IFTA)',
    ko: 'IFTA(Independent Film & Television Alliance)',
  },
  aaa: {
    en: 'the International Centre for Dispute Resolution of the American Arbitration Association (AAA/ICDR)',
    ko: '미국중재협회 국제분쟁해결센터(AAA/ICDR)',
  },
  hkiac: { en: 'the Hong Kong International Arbitration Centre (HKIAC)', ko: '홍콩국제중재센터(HKIAC)' },
  lcia: { en: 'the London Court of International Arbitration (LCIA)', ko: '런던국제중재법원(LCIA)' },
};

/** Words on the matter that name nothing that we know are still not the choice. */
const SPEAKS_OF_LAW = /\bgoverned by\b|\blaws? of\b|준거법|법률?에 (?:따|의|준거)/i;
const SPEAKS_OF_BODY_OR_SEAT =
  /\badministered by\b|\brules of\b|\bseat(?:ed)?\b|\bplace of (?:the )?arbitration\b|\b[Aa]rbitrat(?:ion|ed) (?:held )?in [A-Z]|[Aa]rbitration (?:Cent|Board|Institut|Association|Rules)|중재지|중재원|중재센터|중재협회|중재규[정칙]|에서 (?:진행하는 |하는 )?중재/;
const OF_COURTS = /\bcourts?\b|\bjurisdiction\b|\bvenue\b|법원|관할/i;
const SEOUL_CENTRAL = /서울중앙지방법원|Seoul Central District Court/;
