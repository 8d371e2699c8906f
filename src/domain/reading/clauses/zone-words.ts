import { capital } from '#domain/text/capital.ts';

/** Words by which a part of a paper is known: where recitals, signatures, schedules, a table of contents begin. */

export function beginsRecitals(text: string): boolean {
  return (
    /^(?:(?:[A-Z]\.|\([A-Z]\)|\d\.)\s*)?(?:whereas\b)/i.test(text) ||
    isRecitalsHeading(text) ||
    /^(?:전\s?문|배\s?경|계약의 배경)\s*[:.]?$/.test(unbracketed(text))
  );
}

export function isRecitalsHeading(text: string): boolean {
  return (
    /^(?:(?:[A-Z]|[IVX]{1,3}|\d)\.\s*)?(?:recitals?|background|whereas|premises|witnesseth|preliminary statements?)(?: of the parties)?\s*(?:[:.]\s*)?$/i.test(
      text,
    ) || /^w i t n e s s e t h\s*:?$/i.test(text)
  );
}

/** The sentence with which the recitals end: what follows are the terms. */
export function endsRecitals(text: string): boolean {
  return (
    /^(?:now,?\s+therefore|it is (?:hereby |now )?(?:mutually )?agreed|the parties (?:hereby |hereto )?(?:hereby )?agree)/i.test(
      text,
    ) ||
    /(?:다음과 같이|아래와 같이)[^.]{0,40}(?:합의|약정|체결|계약)(?:한다|하기로 한다|합니다|함)/.test(text)
  );
}

export function beginsSignatures(text: string): boolean {
  return ENGLISH_SIGNATURES.test(text) || ENGLISH_CLOSING.test(text) || beginsKoreanSignatures(text);
}

const ENGLISH_SIGNATURES =
  /^(?:\[?\s*signature page|in witness (?:whereof|hereof)|(?:understood,? )?(?:agreed|accepted|acknowledged|approved|confirmed|read)(?: to)?,? (?:and|&) (?:accepted|agreed|acknowledged|confirmed|approved)|(?:agreed|accepted|acknowledged)\s*[:_]|(?:duly )?(?:signed|executed) (?:by|for|as|on)\b|signatures?\s*:?$|signature block|by:\s?_|the parties (?:have|hereto have) (?:executed|signed))/i;
const ENGLISH_CLOSING =
  /^(?:very truly yours|sincerely(?: yours)?|yours(?: very)? (?:truly|sincerely|faithfully)|yours|(?:with )?(?:very |kind|best|warm|all)(?: my| the)?(?: best| personal)? ?(?:regards|wishes|best)?|warmly|cordially|respectfully(?: submitted)?|regards|best|cheers)\s*,?$/i;

function beginsKoreanSignatures(text: string): boolean {
  return (
    /^(?:이|본|위|상기|이상의?)?\s?(?:본\s?)?(?:계약|합의|협약|약정)[^.]{0,60}(?:증명|증거|증빙|입증|확인)하(?:기|고)\s?위(?:하여|해|한)/.test(
      text,
    ) ||
    /^(?:계약\s?당사자|서명\s?날인|기명\s?날인|\(?서명란\)?|당사자의? 서명)\s*[:.)]?$|^(?:서명|날인)\s?[:/]/.test(
      unbracketed(text),
    ) ||
    /^["“‘']?(?:갑|을|병)["”’']?\s?(?:\(.{1,20}\))?\s?[:：].{0,80}\((?:인|서명|날인|서명 ?또는 ?날인)\)/.test(
      text,
    )
  );
}

/** A line to sign on: `LARKFIELD STUDIOS, LLC ______`. */
export function isSigningLine(text: string): boolean {
  return /_{6}|_{3}[^_]{1,80}_{3}|_{3}\s*$|\((?:인|서명|날인)\)\s*$/.test(text) && text.length <= 200;
}

/** Words under the signatures that say something of their own: a postscript, a note. */
export function isPostscript(text: string): boolean {
  return /^(?:p\.?\s?s\b|n\.?b\.?\b|note|※|추신|비고)/i.test(text);
}

/** `20  년   월   일` alone on its line: the day of signature. */
export function isDayOfSignature(text: string): boolean {
  return /^(?:서기\s?)?(?:19|20)?[\d_\s]{0,8}년[\d_\s]{1,8}월[\d_\s]{1,8}일\s*\.?$/.test(text);
}

export type ScheduleName = {
  /** As it is cited: `Exhibit B`, `별지 1`. */
  readonly says: string;
  /** Equal for names of the same schedule: `exhibit b`. */
  readonly key: string;
  /** Its title on the same line. */
  readonly title: string;
};

/** A line that names a schedule and says nothing else. */
export function scheduleHeading(text: string): ScheduleName | undefined {
  const plain = unbracketed(text);
  const english =
    /^["“]?(schedule|exhibit|annex|annexure|appendix|attachment|rider|addendum)\b\s{0,3}(?:no\.?\s?)?["“‘']?((?:[A-Z]{1,2}|\d{1,3}|[IVX]{1,5}|one|two|three|four|five)(?:[-.]\d{1,2})?)?["”’']?(?![\w])\s{0,3}/i.exec(
      plain,
    );
  if (english) return englishSchedule(plain, english[0].length, english[1] ?? '', english[2] ?? '');
  const named = NAMED_SCHEDULE.exec(plain)?.[0];
  if (named !== undefined) return { says: named, key: named.toLowerCase(), title: named };
  const korean =
    /^(별지|별첨|별표|부속서|부속합의서|부록|첨부|붙임|부속 ?서류)\s{0,3}(?:제?\s?(\d{1,3}|[가나다라마바사아자차카타파하]|[A-Z]|[ⅠⅡⅢⅣⅤ])\s?(?:호(?:\s?서식)?|번)?(?![가-힣]))?\s?([\]>)】〕」}])?\s*[:.–—-]?\s*/.exec(
      text.trim().replace(/^[[<(【〔「{]\s*/, ''),
    );
  if (!korean) return undefined;
  const opened = text.trim().replace(/^[[<(【〔「{]\s*/, '');
  const title = opened
    .slice(korean[0].length)
    .replace(/[\]>)】〕」}]$/, '')
    .trim();
  const isBracketed = korean[3] !== undefined || opened !== text.trim();
  if (title.length > 60 || /(?:다|함|부|음)\.?$|참조/.test(title)) return undefined;
  // "별지 1의 …", "별첨 2에 따라": words of a sentence, not a heading.
  if (!isBracketed && (/^[과와의에을를은는이가]/.test(title) || /[은는을를에]\s/.test(title)))
    return undefined;
  const number = korean[2] ?? '';
  if (number === '' && title !== '' && !isBracketed) return undefined;
  const says = number === '' ? (korean[1] ?? '') : `${korean[1]} ${number}`;
  return { says, key: scheduleKey(korean[1] ?? '', number), title };
}

/** `Fee Schedule`, `Schedule of Payments`, 대금표: named for what it holds. */
const NAMED_SCHEDULE =
  /^(?:(?:the )?(?:fees?|payments?|prices?|rates?|royalt(?:y|ies)|cost|recoupment|waterfall|financial|commercial)(?: (?:and|&) (?:fees?|payments?|prices?|rates?|royalt(?:y|ies)))? schedule|schedule of (?:fees|payments|prices|rates|royalties|sums|amounts)|(?:대금|금액|요율|보수|지급|지급 ?일정|배분|회수 ?순위|회수 ?순서)표)$/i;

function englishSchedule(text: string, end: number, kind: string, number: string): ScheduleName | undefined {
  const after = text.slice(end);
  // The end of a sentence that a converter put on a line of its own.
  if (/^[.;,)]\s*$/.test(after)) return undefined;
  const title = after.replace(/^[\s:.–—-]+/, '').trim();
  if (title.length > 110) return undefined;
  const isAlone = number === '' && !/^[A-Z]{5,}/.test(text);
  if (isAlone) return undefined;
  if (number === '' && title !== '') return undefined;
  if (
    /[;,]$|[a-z]{3}\.$/.test(title) ||
    /^(?:attached|hereto|to which|shall|is|are|of|and|or|sets?|hereof|below|above)\b/.test(title)
  )
    return undefined;
  if (/\b(?:shall|will|attached hereto|is|are|means)\b/.test(title)) return undefined;
  const shown = /^[a-z]+$/.test(number) && number.length > 2 ? number : number.toUpperCase();
  const says = number === '' ? capital(kind) : `${capital(kind)} ${shown}`;
  return { says, key: scheduleKey(kind, number), title: title.replace(/^\((.+)\)$/, '$1') };
}

export function scheduleKey(kind: string, number: string): string {
  return `${kind.toLowerCase().replace('annexure', 'annex')} ${number.toLowerCase()}`.trim();
}

export function isContentsHeading(text: string): boolean {
  return CONTENTS.test(unbracketed(text));
}

/** A paper in two languages heads it in both: `Contents · 차례`. */
const CONTENTS =
  /^(?:table of contents|contents|index|목\s?차|차\s?례)(?:\s*[·|/]\s*(?:table of contents|contents|목\s?차|차\s?례))?\s*:?$/i;

/** `4. Credit ........ 12`. */
export function isContentsLine(text: string): boolean {
  return text.length < 160 && /(?:[.·…]{3}|\t|\s{3})\s*[-–]?\d{1,3}$/.test(text) && /\p{L}{2}/u.test(text);
}

function unbracketed(text: string): string {
  return text.trim().replace(/^[[<(【〔「{]\s*(\S(?:.*\S)?)\s*[\]>)】〕」}]$/, '$1');
}
