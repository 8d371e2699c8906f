import type { Around } from './around.ts';
import { kindOf } from './around.ts';
import type { FigureRole } from './found-figure.ts';
import type { Sentence } from './island.ts';

/** What is denied: a payment that shall not be made. Comparisons with `not` and what is not creditable deny no figure. */
const DENIED_BEFORE = [
  /\bno (?:(?:further|other|additional|such|[a-z-]+) ){0,4}[a-z-]+ (?:whatsoever )?(?:shall|will|is|are|may)(?: be)? (?:payable|due|owed|owing|paid|charged|deducted|made|required|accrue|apply|earned|allocated|withheld|taken)\b/g,
  /\b(?:shall|will|is|are|does|do|may|need|has|have)(?: in no event| in any event)? not (?:(?:be|have|any|an?|also|otherwise|then|thereby) ){0,2}(?:required|obligated|obliged|entitled|pay|receive|payable|due|owe|owed|charge|deduct|bear|liable|include|apply|participate|share|withhold|obligation|right|made|retain|charged|deducted|earn)\b/g,
  /\bin no event (?:shall|will|may) (?:[a-z'’-]+ ){1,6}?(?:be (?:required|obligated|entitled|liable|payable)|pay|receive|charge|deduct|retain|bear)\b/g,
  /\bwithout (?:payment|paying|deduct|any payment|charge|deduction|being required to pay)\b/g,
  /\bno (?:[a-z-]+ ){1,4}(?:of|in the amount of|equal to) ?$/g,
  /\bneither (?:[a-z]+ ){1,5}nor (?:[a-z]+ ){0,4}(?:shall|will|is|are)\b/g,
  /\b(?:and |but |, )?not (?:on|of|from|a|an|the)? ?$/g,
  /\bno (?:[a-z-]+ ){0,3}(?:obligation|liability|right|entitlement|claim)\b/g,
  /\bnone of\b/g,
] as const;
/** Where a denial ends. */
const DENIAL_ENDS =
  /[;:]|, but |, and (?:shall|will|the|thereafter|on )|\bexcept|\bprovided|, (?:thereafter|after which)|\bunless\b|\bother than\b|\buntil\b|, in which case/;
const LIMIT_WORDS =
  /\b(?:more than|in excess of|exceed|greater than|less than|fewer than|beyond|above|over)[a-z ,$()]*$/;

/** Under a negation: never a plain value. A period in which something is forbidden is not denied, it lasts. */
export function isDenied(around: Around, role: FigureRole): boolean {
  const { island, allBefore } = around;
  if (!/^(?:money|share|rate|quantity|multiple)$/.test(kindOf(island))) return false;
  if (role === 'cap' || role === 'floor')
    return isDeniedKorean(around) && role === 'cap' && around.after.startsWith('까지');
  if (LIMIT_WORDS.test(allBefore.slice(-40)) && role !== 'threshold') return false;
  const isDeniedEnglish = DENIED_BEFORE.some((pattern) => {
    const last = [...allBefore.matchAll(pattern)].at(-1);
    return last !== undefined && !DENIAL_ENDS.test(allBefore.slice(last.index + last[0].length));
  });
  return isDeniedEnglish || isDeniedKorean(around);
}

const DENIED_KOREAN =
  /(?:지급|부담|청구|수령|배분|분배|지불|발생|적용|인정|정산|수취|포함|귀속|보장|차감|부과|납부|요구|요청|취득|보유|주장|가산|누적)(?:하|되|받|시키)?지 ?(?:는 ?|도 ?)?(?:아니|않|못)|(?:지급|부담|납부|배분|정산|보장)할? ?(?:의무|책임)(?:가|는|를|을|은|이|도)? ?(?:없|지지|부담하지|지니지)|(?:지급|청구|수령|요구|주장|배분|공제|취득)(?:받을|할|될) ?수 ?(?:는 ?)?없|받지 ?(?:아니|않|못)|이 ?아니(?:라|다|며|고)|가 ?아니(?:라|다|며|고)/;
/** A Korean sentence says no at the end of its part. */
const KOREAN_PART =
  /^(?:(?!(?:하며|하고|받고|되고|으며|이며|하되|되,|이고|한다|하나|지만|때까지|전까지|경우|이면|으면|하면|;|\.(?!\d)))[\s\S]){0,160}/;

function isDeniedKorean({ allAfter }: Around): boolean {
  if (!/[가-힣]/.test(allAfter)) return false;
  const part =
    (KOREAN_PART.exec(allAfter)?.[0] ?? '') +
    (/^(?:하며|하고|으며|한다)/.exec(allAfter.slice((KOREAN_PART.exec(allAfter)?.[0] ?? '').length))?.[0] ??
      '');
  return DENIED_KOREAN.test(part);
}

const EXCEPTIONS =
  /\b(?:except(?! that (?:[a-z]+ ){1,3}(?:shall|will|may|must)\b)(?:ing)?(?: for| as| that| to the extent)?|excluding|but excluding|other than|unless|save (?:for|as|that)|with the exception of|exclusive of|apart from)\b/g;

/** Under an exception: to the next comma, semicolon or end. */
export function isExcepted(around: Around): boolean {
  const { allBefore, allAfter, sentence } = around;
  const last = [...allBefore.matchAll(EXCEPTIONS)].at(-1);
  // `unless such failure continues for thirty days`: the period holds all the same.
  const isCondition = last?.[0] === 'unless' && kindOf(around.island) === 'duration';
  if (last && !isCondition && !/[,;:)]/.test(withoutGroups(allBefore.slice(last.index + last[0].length)))) {
    const scope = allBefore.slice(last.index);
    if (
      !/\b(?:shall|will) (?:pay|be|receive)\b/.test(scope) &&
      !/^exclusive of (?:vat|tax|value)/.test(scope)
    )
      return true;
  }
  if (
    /^[^,;.]{0,40}?(?:을|를|은|는) ?제외(?:하고|한|하며)|^[^,;.]{0,24}?(?:이외에|외에는|외의)/.test(
      allAfter.replace(/^\([^)]*\)/, ''),
    )
  )
    return true;
  return /^(?:다만|단),? /.test(sentence.text.trimStart()) && /그러하지 ?(?:아니|않)/.test(sentence.text);
}

/** A comma inside a figure is none between parts. */
function withoutGroups(text: string): string {
  return text.replaceAll(/\d,\d/g, '00').replaceAll(/\([^()]*\)/g, '');
}

/** The condition over a sentence: `Except as set forth in Section 4(b)`, `Subject to`, `제4조에도 불구하고`. */
export function subjectOf({ text, cased }: Pick<Sentence, 'text' | 'cased'>): string | undefined {
  const english =
    /^(?:\(?[a-z0-9.]{1,5}\)? )?((?:except|subject to|unless|notwithstanding|save as|provided that|without limiting)\b[^,;]{3,160}),/.exec(
      text,
    );
  if (english?.[1] !== undefined) {
    const at = text.indexOf(english[1]);
    return cased.slice(at, at + english[1].length);
  }
  // Of a sentence without Hangul nothing more need be asked, at any of its places.
  if (!/[가-힣]/.test(text)) return undefined;
  const korean =
    /([^,.;]{2,80}(?:에도 ?불구하고|경우를 제외하고(?:는)?|달리 정하지 ?(?:아니|않)[^,]{0,12}|정함이 없는 한|합의가 없는 한))/.exec(
      text,
    );
  if (korean?.[1] !== undefined) return korean[1].trim();
  return /^(?:다만|단),/.test(text) ? text.slice(0, text.indexOf(',')) : undefined;
}

const NOT_APPLICABLE =
  /\b(?:not|never|nor)\b[^.;]{0,24}\b(?:applicable|credit(?:ed|able)|applied|offset|deduct(?:ed|ible)|recoupable)\b|\bnon-?(?:applicable|creditable|recoupable)\b|\binapplicable\b|(?:공제|충당|산입|차감|상계)(?:하|되)지 ?(?:아니|않)|(?:공제|충당|산입)(?:할|될) ?수 ?없|별개로 ?(?:지급|한)|비공제/;
const APPLICABLE =
  /\b(?:applicable|credit(?:ed|able)|applied|offset|deductible) (?:in full )?(?:against|to|toward|towards|from)\b|\bas (?:an advance|a credit|a non-returnable advance) (?:against|toward)|(?:^|[(, ])(?:fully )?applicable(?=[),.;]|$)|(?:에서|에|의) ?(?:공제|충당|산입|차감)(?:하(?!지)|되(?!지)|한|된|할|될|함)|의 ?일부로 ?(?:보|간주|충당)|공제 ?가능|선급금으로 ?보/;

/** Credited against another sum, or said not to be: up to the next sum. */
export function applicability(around: Around): boolean | undefined {
  const { island, islands, index, sentence } = around;
  if (kindOf(island) !== 'money') return undefined;
  const next = islands.slice(index + 1).find((each) => kindOf(each) === 'money');
  const words = sentence.text
    .slice(island.to, Math.min(next?.from ?? Infinity, island.to + 200))
    .replace(/;[\s\S]*$/, '');
  const no = NOT_APPLICABLE.exec(words);
  const yes = APPLICABLE.exec(words);
  if (no && (!yes || no.index <= yes.index)) return false;
  if (yes) return true;
  return /^ ?(?:as an advance )?against /.test(words) && next ? true : undefined;
}

/** What is said of a sum by its name: up to where the next one begins. */
export function creditOf(name: string, text: string): boolean | undefined {
  if (name.length < 3) return undefined;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const words = text
      .slice(at + name.length, at + name.length + 70)
      .replace(/[;.]\s[\s\S]*$|,? (?:and|but) (?:the|an?) [\s\S]*$/, '');
    if (
      !/^(?:은|는|을|를)? ?(?:[가-힣]{2,10}(?:에|에서) ?)(?:공제|충당|산입|차감)|^(?: payments?)? (?:shall|will|is|are|to)\b/.test(
        words,
      )
    )
      continue;
    if (NOT_APPLICABLE.test(words)) return false;
    if (APPLICABLE.test(words)) return true;
  }
  return undefined;
}

const TAX_OUT =
  /부가(?:가치)?세(?:는|를|가|액)? ?(?:별도|제외|불포함|미포함|별도로)|vat(?:는)? ?(?:별도|제외|불포함)|(?:plus|exclusive of|excluding|net of|before|not including|without)(?: any)?(?: applicable)? (?:vat|value[- ]added tax|taxes|sales tax|gst)|세금 ?별도/;
const TAX_IN =
  /부가(?:가치)?세(?:를|가)? ?(?:포함|를 포함)|vat(?:를)? ?포함|(?:inclusive of|including)(?: any| all)?(?: applicable)? (?:vat|value[- ]added tax|taxes)|세금 ?포함/;

export function isTaxExcluded({ island, after, allAfter }: Around): boolean | undefined {
  if (kindOf(island) !== 'money') return undefined;
  const words = after.slice(0, 60) === '' ? allAfter.slice(0, 30) : after.slice(0, 60);
  if (TAX_OUT.test(words)) return true;
  return TAX_IN.test(words) ? false : undefined;
}

export function isApproximate({ before, after }: Around): boolean {
  return (
    /(?:\babout|\bapproximately|\bapprox\.?|\bcirca|\broughly|\bestimated(?: at| to be)?|\baround)(?: the| a)? ?[($]*$|(?:^|[^가-힣])(?:약|대략|추산) ?$|[≈~] ?$/.test(
      before,
    ) || /^ ?(?:내외|가량|정도(?!로 제한)|안팎|상당(?!의))/.test(after)
  );
}

const EXTENDING =
  /\b(?:extend(?:ed|able|s|ing)?|extensions?|renew(?:ed|als?|able)?|additional|further|successive|consecutive|second|third)\b/;

/** A further period beside the first: between the figure before and the one behind. */
export function isExtension(around: Around): boolean {
  const { island, before, after, islands, index } = around;
  if (kindOf(island) !== 'duration') return false;
  if (island.isExtension) return true;
  const own = before.slice(-90).replace(/^[\s\S]*[;.](?!\d)/, '');
  if (EXTENDING.test(own) && !/notice|prior to the (?:expiration|end)/.test(own.slice(-40))) return true;
  if (/^[ -]?(?:period |term )?(?:extension|renewal)/.test(after)) return true;
  if (/(?:추가로?|연장|갱신)[^,.;]{0,14}$/.test(own)) return true;
  const next = islands[index + 1];
  const behind = next && kindOf(next) === 'quantity' ? around.allAfter.slice(0, 44) : after.slice(0, 30);
  return (
    /^[^.;]{0,40}?(?:연장|갱신)(?!되지|하지)/.test(behind) &&
    !/^[^.;]{0,40}?(?:만료|종료|전)(?:까지|에)/.test(behind)
  );
}
