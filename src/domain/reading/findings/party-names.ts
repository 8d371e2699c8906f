import type { DealKind } from '#domain/library/term.ts';
import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { deedsOf } from './deeds.ts';

/** A name that a paper gives to a party, and the role by which the lexicon calls that party in both languages. */
export type PartyName = { readonly name: string; readonly en: string; readonly ko: string };

/** The two sides of each kind of deal as the lexicon calls them: ours first. */
const SIDES: Readonly<Record<DealKind, readonly [Omit<PartyName, 'name'>, Omit<PartyName, 'name'>]>> = {
  remake: [
    { en: 'Owner', ko: '권리자' },
    { en: 'Purchaser', ko: '매수인' },
  ],
  'co-production': [
    { en: 'Korean Producer', ko: '한국 제작사' },
    { en: 'US Producer', ko: '미국 제작사' },
  ],
  distribution: [
    { en: 'Licensor', ko: '허락권자' },
    { en: 'Distributor', ko: '배급사' },
  ],
};

/** Common names of the sides, beside those of the lexicon. `Producer` buys in a remake and licenses in a distribution deal. */
const USUAL: Readonly<Record<DealKind, readonly [readonly string[], readonly string[]]>> = {
  remake: [
    [
      'Seller',
      'Lender',
      'Licensor',
      'Assignor',
      'Grantor',
      'Rightsholder',
      'Rights Holder',
      'Proprietor',
      'Optionor',
      '양도인',
      '허락자',
      '허락권자',
      '원권리자',
      '저작권자',
      '권리보유자',
      '매도인',
      '원작자',
    ],
    [
      'Buyer',
      'Producer',
      'Company',
      'Studio',
      'Platform',
      'Streamer',
      'Broadcaster',
      'Network',
      'Optionee',
      'Licensee',
      'Assignee',
      '양수인',
      '구매자',
      '매수자',
      '이용자',
    ],
  ],
  'co-production': [
    [
      'Korean Co-Producer',
      'Korean Party',
      'Korean Company',
      'Korean Side',
      '한국 측',
      '한국 공동제작사',
      '국내 제작사',
    ],
    [
      'US Co-Producer',
      'U.S. Producer',
      'American Producer',
      'US Party',
      'American Party',
      'U.S. Party',
      '미국 측',
      '미국 공동제작사',
      '해외 제작사',
    ],
  ],
  distribution: [
    ['Producer', 'Owner', 'Grantor', '권리자', '제작사', '공급자', '허락자'],
    ['Company', 'Licensee', 'Platform', 'Streamer', '이용자', '수입사'],
  ],
};

const KOREAN = /korea|seoul|busan|대한민국|서울|부산|경기도|주식회사|\(주\)|㈜|영화사/i;
const FOREIGN =
  /california|delaware|new york|los angeles|nevada|united states|\bu\.?s\.?a?\b|\bllc\b|\binc\b|미국|캘리포니아|델라웨어|로스앤젤레스|뉴욕|엘엘씨/i;
const COMPANY =
  /corporation|company|limited|\bllc\b|\binc\b|\bltd\b|organi[sz]ed|incorporated|principal (?:place|office)|주식회사|\(주\)|㈜|법인|본점|주소|대표이사|영화사|스튜디오|\bb\.v\.|\bgmbh\b|\bs\.?a\.?s?\b\.|\bplc\b|\bk\.k\.|\bpty\b|pictures|films?\b|studios?\b|entertainment|media/i;
/** What else a bracket names. */
const NO_PARTY =
  /agreement|contract|picture|film|movie|series|date|territor|propert|title|work|rights|company overhead|production company|special|option|budget|proceeds|profits?|receipts|\bsum\b|price|fee|period|term\b|share|costs?\b|compensation|payment|schedule|exhibit|계약|영화|작품|원작|권리|예산|옵션|법인/i;
const AGENT = /sales agent|sales company|세일즈|판매 ?대행/i;

/**
 * The names of the parties in a paper, with the roles that the lexicon knows them by: what the paper defines (`Haneul
 * Pictures Co., Ltd., a corporation of the Republic of Korea ("HPC")`), and the usual words for a side.
 */
export function partyNames({ definitions, clauses }: ClauseSplit, kinds: readonly DealKind[]): PartyName[] {
  const kind = (['co-production', 'distribution', 'remake'] as const).find((each) => kinds.includes(each));
  if (!kind) return [];
  const [ours, theirs] = SIDES[kind];
  const whole = clauses.map(({ text }) => text).join('\n');
  const names = new Map<string, PartyName>();
  const strangers: string[] = [];
  for (const { word, meaning } of definitions) {
    const name = word.trim();
    if ((name.length < 2 && !/^[갑을병정]$/.test(name)) || name.length > 30) continue;
    // The words after the bracket before are the party's own.
    const own = ownWords(meaning);
    if (!COMPANY.test(own) || isTheLexicons(name) || NO_PARTY.test(name)) continue;
    const side = USUAL[kind].findIndex((usual) => usual.includes(name));
    const [korea, abroad] = [KOREAN.test(own), FOREIGN.test(own)];
    if (AGENT.test(own)) names.set(name, { name, en: 'Sales Agent', ko: '해외세일즈사' });
    else if (side >= 0) names.set(name, { name, ...(side === 0 ? ours : theirs) });
    else if (korea !== abroad) names.set(name, { name, ...(korea ? ours : theirs) });
    else if (!korea) strangers.push(name);
  }
  // Beside a Korean party the only other one is the other side, wherever it comes from.
  const isOursKnown = [...names.values()].some(({ en }) => en === ours.en);
  // Of a paper in two languages the text of one may say less of where a party comes from.
  const [stranger, ...more] = new Set(strangers.filter((name) => !names.has(name)));
  if (stranger !== undefined && more.length === 0 && isOursKnown)
    names.set(stranger, { name: stranger, ...theirs });
  for (const [index, usual] of USUAL[kind].entries()) {
    const role = index === 0 ? ours : theirs;
    // Where the paper itself calls a side as the lexicon does, another word may be somebody else.
    const isNamed = whole.includes(role.en) || whole.includes(role.ko.replaceAll(' ', ''));
    for (const name of usual) {
      if (names.has(name) || !whole.includes(name)) continue;
      if ((isNamed && !name.includes(' ')) || isOnlyOfAName(name, whole)) continue;
      names.set(name, { name, ...role });
    }
  }
  if (kind === 'remake') {
    for (const name of new Set([...names.keys(), ...strangers])) {
      const deeds = deedsOf(name, whole);
      if (Math.abs(deeds) >= TELLING) names.set(name, { name, ...(deeds > 0 ? ours : theirs) });
    }
    for (const each of inPerson(whole)) names.set(each.name, each);
  }
  return [...names.values()].toSorted((a, b) => b.name.length - a.name.length);
}

/** So many deeds of one side more than of the other tell whose name it is, whatever its address or its word says. */
const TELLING = 2;

/** `Nabit Studio Inc.`: the word stands in a party's own name alone. */
function isOnlyOfAName(name: string, whole: string): boolean {
  if (!/^[A-Z][a-z]+$/.test(name)) return false;
  const before = [...whole.matchAll(new RegExp(`(\\S{0,30})[ \\n]${name}(?![A-Za-z])`, 'g'))].map(
    ({ 1: word = '' }) => word,
  );
  return before.length > 0 && before.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !OPENS.test(word));
}

/** Words that open a sentence, and are no part of a name. */
const OPENS =
  /^(?:If|When|Where|Should|Unless|Until|Upon|Once|The|This|That|Each|Any|All|And|But|Or|Nor|Neither|Either|To|By|For|From|With|Without|In|On|At|As|Provided|While|Except|Nothing|No|Both|Only|Within|After|Before|During)$/;

/** Of `… ("HPC") and Mercer LLC, a company of Delaware` the words behind the last name; a line of its own is one party's. */
function ownWords(meaning: string): string {
  if (!/["“”]/.test(meaning) && COMPANY.test(meaning)) return meaning.slice(-220);
  return (meaning.split(/\)|한다/).findLast((each) => each.trim().length > 4) ?? '').slice(-220);
}

/**
 * A letter says `I` and `you`: whoever has the film is told that it is theirs. An agent who tells of an offer says `they`
 * for the other side.
 */
function inPerson(whole: string): PartyName[] {
  const count = (pattern: RegExp): number => whole.match(pattern)?.length ?? 0;
  if (count(/\b[Yy]ou(?:r)?\b/g) < 8) return [];
  const isYours =
    /\b[Yy]ou (?:own|made|wrote|produced|directed|keep|retain|hang|hold)\b|\b[Yy]our (?:film|movie|picture|book|novel|webtoon|series|story)\b|\bback to you\b/.test(
      whole,
    );
  if (!isYours) return [];
  const [owner, purchaser] = SIDES.remake;
  const you = ['you', 'You'].map((name) => ({ name, ...owner }));
  if (count(/\b(?:I|me|my|we|us|our)\b/g) >= 8)
    return [...you, ...['I', 'me', 'we', 'We', 'us'].map((name) => ({ name, ...purchaser }))];
  if (count(/\b[Tt]he(?:y|m|ir)\b/g) < 8) return [];
  return [...you, ...['they', 'They', 'them'].map((name) => ({ name, ...purchaser }))];
}

function isTheLexicons(name: string): boolean {
  return Object.values(SIDES)
    .flat()
    .some(({ en, ko }) => name === en || name === ko || name === ko.replaceAll(' ', ''));
}
