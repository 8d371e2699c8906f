import type { SearchText, Span } from './search-text.ts';

/** Whether the words of a stretch are denied in their sentence: `shall not be credited`, 충당하지 아니한다. */
export function isDenied(text: SearchText, by: 'plain' | 'compact', span: Span): boolean {
  return by === 'plain' ? isDeniedInEnglish(text.plain, span) : isDeniedInKorean(text.compact, span);
}

/** What has a negation in it and denies nothing. */
const NO_DENIAL =
  /\b(?:not|no) (?:less|more|later|fewer|greater|earlier|smaller|larger|lower|higher|shorter|longer|sooner|only|exceeding|to exceed|limited to|to be unreasonably)\b|\bnot (?:be )?unreasonably (?:be )?(?:withheld|delayed|conditioned)[a-z, ]*|\bshall not exceed\b|\b(?:no|not|nor|never)\b(?: [a-z]+){0,8} less favou?rabl[ey]\b|\bwhether or not\b|\bif not\b|\bwithout limit(?:ation|ing)\b|\bnot (?:yet |properly |actually |otherwise |so )*(?:spent|expended|used|applied|committed)\b|\bno\. ?\d/g;
const DENIES = /\b(?:no|not|never|neither|nor|without|cannot|nothing|none|non)\b|n't\b/;
const DENIES_AFTER =
  /^[^.;:]{0,45}?\b(?:(?:is|are|be|being) (?:hereby |expressly )?(?:prohibited|excluded|forbidden|not permitted|not allowed|not granted|disallowed|waived)|shall not (?:apply|be)|(?:is|are|will|may|does|do) not|excluded)\b/;
/** `The first sum comes off the price, the second does not`: what follows is said of something else. */
const OTHER_SUBJECT =
  /, (?:and |but |while |whereas )?(?:the|this|that|those|any|an?|its|such) [a-z]+(?: [a-z]+)? (?:does|do|is|are|will|shall|may)\b/;
/** Where what was denied ends, and something new begins. */
const PARTED =
  /;|:|\bbut\b|\bprovided\b|\bexcept\b|\bhowever\b|\bunless\b|, (?:and )?(?:shall|may|will)\b|\. /;

function isDeniedInEnglish(plain: string, { from, to }: Span): boolean {
  const blank = (said: string) => ' '.repeat(said.length);
  const clear = plain.replaceAll(NO_DENIAL, blank);
  const before = lastPart(sinceCase(clear.slice(0, from)).slice(-90));
  const within = clear.slice(from, to);
  if (DENIES.test(before)) return true;
  if (DENIES.test(within)) return false;
  const after = clear.slice(to, to + 90);
  const other = OTHER_SUBJECT.exec(after);
  return DENIES_AFTER.test(other ? after.slice(0, other.index) : after);
}

/** `If it has not been made within five years, all rights revert`: what a case denies ends at its comma. */
function sinceCase(text: string): string {
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return text;
  const part = text.slice(
    Math.max(0, ...[...text.slice(0, comma).matchAll(/[.;:] /g)].map((end) => end.index)),
    comma,
  );
  return CASE.test(part) && DENIES.test(part) ? text.slice(comma) : text;
}

const CASE =
  /(?:^|[.;:,] |\b(?:and|or|but) )(?:if|unless|should|where|when|whenever|failing|in the event|in case|to the extent|not (?:shooting|making|producing|paying|exercising))\b/;

function lastPart(text: string): string {
  let rest = text;
  for (let match = PARTED.exec(rest); match; match = PARTED.exec(rest))
    rest = rest.slice(match.index + match[0].length);
  return rest;
}

/** 불리하지 아니한 조건, 부당하게 거절하지 아니한다, 초과하지 아니한다 deny nothing of what stands before them. */
const NO_DENIAL_KO =
  /불리하지(?:아니|않)[가-힣]{0,4}|부당하게[가-힣]{0,8}(?:하지(?:아니|않)[가-힣]{0,4}|할수없[가-힣]{0,3})|정당한(?:이유|사유)없이|초과(?:하지(?:아니|않|못)|할수없|하여서는아니)[가-힣]{0,6}|미달하지(?:아니|않)[가-힣]{0,4}|넘지(?:아니|않|못)[가-힣]{0,4}|뿐만아니라|지체없이|관계없이|상관없이|불구하고|이의없이|제한없이/g;
const DENIES_KO =
  /(?:^|[가-힣:])x(?=[^a-z]|$)|아니|않|없|못하|못한|금지|제외|불가|배제|(?<![제방보위도고])안(?:함|됨|하|되|돼|된)/;
/** The predicate that a Korean word belongs to ends here. */
const ENDS_KO = /다\.|다$|며,|고,|되,|으나|지만|거나,|하고|하며|으며|이며|;|\n/;

function isDeniedInKorean(compact: string, { to }: Span): boolean {
  const rest = compact.slice(to, to + 80).replaceAll(NO_DENIAL_KO, (said) => '가'.repeat(said.length));
  const end = ENDS_KO.exec(rest);
  const predicate = end ? rest.slice(0, end.index + end[0].length) : rest;
  return DENIES_KO.test(predicate);
}
