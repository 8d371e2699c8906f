import type { Around } from './around.ts';
import { kindOf } from './around.ts';
import { lastNoun } from './bases.ts';

/** What the words say that a figure is: in a bracket behind it, as a label before it, as the subject of its part. */
export function nameOf(around: Around): string | undefined {
  return bracketName(around) ?? labelName(around) ?? quotedName(around) ?? subjectName(around);
}

const BRACKET =
  /^[^"()|\d]{0,40}?\((?:(?:hereinafter|hereafter|herein|collectively|together|each|individually|as|the|an?|referred|to|called|being|such|amount|sum|period|,) ?)*"([^"\n]{2,60})"/;
const KOREAN_BRACKET =
  /^[^"'()|.]{0,24}?\(? ?(?:이하|이하에서|본 계약에서) ?(?:각각 |총칭하여 |이를 )?["'‘]([^"'\n]{1,40})["'’]/;

function bracketName(around: Around): string | undefined {
  const { after, island, sentence } = around;
  const match = BRACKET.exec(after) ?? KOREAN_BRACKET.exec(after);
  if (match?.[1] === undefined) return undefined;
  const at = island.to + match.index + match[0].lastIndexOf(match[1]);
  return sentence.cased
    .slice(at, at + match[1].length)
    .replace(/[,.]$/, '')
    .trim();
}

/** `Option Fee: $45,000`, `옵션료 | 5천만 원`, `계약금 30%`. */
function labelName(around: Around): string | undefined {
  const { before, sentence, island } = around;
  const label =
    /(?:^|[\n|;•]|\. | \/ )\s*(?:\(?[a-z0-9]{1,3}[.)] )?([^|:;\n/]{2,60}?) ?[:|] ?(?:[^|:;\n\d]{0,40})$/.exec(
      before.slice(-110),
    );
  const row = rowLabel(around);
  if (row !== undefined) return row;
  if (
    label?.[1] !== undefined &&
    /[a-z가-힣]{2}/.test(label[1]) &&
    !/as follows|following|[가-힣](?:은|는) |^\(/.test(label[1])
  )
    return casedTail(sentence.cased, island.from, before, label[1]);
  const korean =
    /(계약금|착수금|선급금|중도금|[1-9]차 ?중도금|잔금|잔액|계약 ?보증금|선금|개런티|런닝개런티|러닝개런티|인센티브|미니멈 ?개런티|최소 ?보장금)(?:으로|은|는|:)? ?(?:금|총|각)? ?$/.exec(
      before,
    );
  return korean?.[1];
}

/** The first cell of a row names what stands in the others. */
function rowLabel({ sentence: { text, cased }, island }: Around): string | undefined {
  const bar = text.indexOf('|');
  if (bar === -1 || bar > island.from || bar > 80) return undefined;
  const label = cased.slice(0, bar).trim();
  return /[A-Za-z가-힣]{2}/.test(label) ? label.replace(/[:：]$/, '').trim() : undefined;
}

function casedTail(cased: string, from: number, before: string, said: string): string {
  const at = from - before.length + before.lastIndexOf(said);
  return cased.slice(at, at + said.length).replace(/^[\s,;:.)(]+/, '');
}

/** `"Purchase Price" means $500,000`, `"구매가"는 …`. */
function quotedName({ before, sentence, island }: Around): string | undefined {
  const match =
    /"([^"\n]{2,60})"(?: \([^()]{0,60}\))?(?:이?란|은|는|라 함은|(?: shall| will)? means?(?: the| an?)?| shall be| is| in the amount)[^"]{0,60}$/.exec(
      before,
    );
  return match?.[1] === undefined ? undefined : casedTail(sentence.cased, island.from, before, match[1]);
}

const VERBS = String.raw`(?:shall be|will be|shall equal|equals?|is|are|shall mean|means|in the amount|of|shall consist of|shall commence|shall last|shall continue|shall not exceed|shall not be less than|shall in no event)`;
const ENGLISH_SUBJECT = new RegExp(
  String.raw`((?:[A-Z][A-Za-z&'’/-]*)(?: (?:of|and|the|for|&|on|in)? ?[A-Z][A-Za-z&'’/-]*){0,5}|[Aa]n? (?:[a-z-]+ ){0,4}?(?:fee|price|payment|bonus|royalty|advance|commission|period|term|guarantee|deposit|salary|compensation|penalty|holdback|sum|share|budget|limit|credit|reserve))(?: \([^()]{0,40}\))? ${VERBS}(?: (?:a|an|the|sum|amount|total|equal|to|of|period|not|more|less|than|be|at|least|up|fixed|flat))*[ ($]*$`,
);
const NO_NAME =
  /^(?:The|There|A|An|In|Upon|If|For|Within|Such|This|That|It|Each|All|Any|On|At|Section|Article|Dollars|Hundred|Thousand|Million|United States|US|U\.S)$/;
const KOREAN_SUBJECT =
  /(?:^|[\s,;.("•|])([가-힣A-Za-z·&/ ]{1,24}?)(?:은|는|의 ?금액은|의 ?기간은|으로서?|로서?|로|으로)[ ,]*(?:금|총|총액|미화|최초|매|각|연|월|약|계약[^,.]{0,14}(?:로부터|부터)|작품[^,.]{0,14}(?:로부터|부터)|[가-힣 ]{2,16}(?:로부터|부터|의))? ?$/;

/** How the names of sums, shares and periods end: 발주자는 and 돌릴 수 없는 name none. */
const NAMES_END =
  /(?:금|료|비|가|액|대금|보수|수당|개런티|기간|수수료|지분|비율|율|률|예산|한도|인센티브|보너스|로열티|기한|시한|횟수|권|홀드백|위약벌|몫|급여|수익|이자|가격|시간|스크린 수|부수|관객|출연료|인세|대가|배상|보증|지분율|시나리오|속편|mg|fee|price)$/i;

/** `순제작비가`; the 가 of 구매가 is no particle. */
function withoutParticle(noun: string): string {
  const bare = noun.replace(/[이가]$/, '');
  return bare !== noun && NAMES_END.test(bare) ? bare : noun;
}

function subjectName(around: Around): string | undefined {
  const { before, sentence, island } = around;
  if (/^(?:date|text)$/.test(kindOf(island))) return undefined;
  const cased = sentence.cased.slice(island.from - before.length, island.from).slice(-140);
  const english = ENGLISH_SUBJECT.exec(cased)?.[1]
    ?.replace(/^(?:The|An?|Each|Such|Upon|Any) /i, '')
    .trim();
  if (
    english !== undefined &&
    english.length > 2 &&
    !NO_NAME.test(english) &&
    !/^(?:period|sum|share|amount|total|payment|aggregate)$/i.test(english)
  )
    return english;
  const beside = /(?:^|[\s(,])([가-힣A-Za-z&]{2,14})(?: (?:금|총|약))? ?$/.exec(cased.slice(-30))?.[1];
  const korean =
    KOREAN_SUBJECT.exec(cased.slice(-60))?.[1]?.trim() ??
    (beside !== undefined && /[가-힣&]/.test(beside) && kindOf(island) === 'money' ? beside : undefined);
  if (
    korean === undefined ||
    /^(?:갑|을|병|정|제작사|회사|작가|배급사|투자사|당사자|이|그|본|또|또는|및|다음|경우|때|시|후|각|양도인|양수인)$/.test(
      korean,
    )
  )
    return undefined;
  const noun = lastNoun(withoutParticle(korean)).split(' ').slice(-3).join(' ');
  return NAMES_END.test(noun) && !/^(?:경우|추가|별도|다음|각각|이상|이하|총|합계)/.test(noun)
    ? noun
    : undefined;
}
