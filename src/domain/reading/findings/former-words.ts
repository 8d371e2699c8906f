/**
 * Words of a sentence that tells what once stood, or was asked for: an earlier draft, a withdrawn offer, a wish of the
 * other side in a column of remarks. What it says in figures is not what this paper gives.
 */
const FORMER = [
  /\bsupersed(?:es|ed|ing)\b/,
  /\b(?:had|have) been (?:discussed|proposed|offered|considered)\b/,
  /\bwhich had\b/,
  /\bhad (?:asked for|wanted|proposed|hoped for)\b/,
  /\breplac(?:es|ed|ing) (?:the|any|all|our) (?:[a-z]+ )?(?:term sheet|memo|memorandum|letter|draft|agreement|proposal)/,
  /(?:메모|조건서|텀시트|초안|합의서)(?:을|를) ?(?:대체|갈음)/,
  /\b(?:previous|earlier|prior|former|last) (?:draft|version|rev(?:ision)?|proposal|offer|turn)s?\b/,
  /\bpreviously (?:proposed|offered|discussed|agreed)\b/,
  /\b(?:withdrawn|no longer offered|originally proposed)\b/,
  /\bv\d+\.\d+\b/,
  /\b(?:asked for|wanted|proposed)\b[^.;]{0,60}\b(?:did(?:n't| not) get|dropped|gave (?:it|that) up|withdrew|turned (?:it|that) down)\b/,
  /\byour (?:offer|proposal|first paper) (?:has|had|said|was)\b/,
  /(?:제안서|제안|오퍼|초안|보내 주신 안)에(?:는|서는)?[^.]{0,40}(?:되어|돼|적혀|쓰여) ?있(?:었|던)/,
  /(?:달라|하자|받겠다|주시겠다|하겠다)고 ?(?:하셨|했|하신|말씀하셨)[^.]{0,20}(?:지만|는데|으나)/,
  /당초|종전(?:의)? ?(?:안|초안|조건)|이전 ?(?:안|초안|버전)|\d월 ?(?:안|협상안|초안)/,
  /철회(?:됨|된|되|하였|했)|에서 수정(?:된|됨|하)|희망하였|(?:요청|요구|주장)(?:[은이]| ?\d)|\d[%가-힣 ]* ?(?:요청|요구|주장)(?:$|[.,)|])/,
  // `they asked 25%, we said 15% → 20%`: a note of a call names what each wanted before what was settled.
  /(?:요구|주장|제시|희망|제안|원함|\b(?:ask(?:s|ed)|want(?:s|ed)|propos(?:es|ed)|offer(?:s|ed)|said))[^→⇒]{0,120}[→⇒]/,
];

export function tellsWhatWas(sentence: string): boolean {
  return FORMER.some((pattern) => pattern.test(sentence));
}
