/**
 * What a party does in a paper tells which side it is, whatever it is called: whoever grants, keeps and warrants has the
 * rights; whoever pays, renews and exercises acquires them. Above nought an owner, below it a purchaser.
 */
export function deedsOf(name: string, whole: string): number {
  const said = name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const count = (pattern: string): number =>
    whole.match(new RegExp(pattern.replaceAll('NAME', said), 'gu'))?.length ?? 0;
  const [owner, purchaser] = /[가-힣]/.test(name) ? [OWNS_KO, BUYS_KO] : [OWNS, BUYS];
  const sum = (patterns: readonly string[]): number =>
    patterns.reduce((all, pattern) => all + count(pattern), 0);
  return sum(owner) - sum(purchaser);
}

const BESIDE = String.raw`(?:(?:also|hereby|may|shall|will|irrevocably|exclusively|expressly|then|each|further) )*`;
const STARTS = String.raw`(?<![\p{L}\d])`;
const ENDS = String.raw`(?![\p{L}\d])`;
const OWNS = [
  `${STARTS}NAME ${BESIDE}(?:grants?|conveys?|sells?|keeps?|retains?|reserves?|holds? back|warrants?|represents? (?:and|that))${ENDS}`,
  `(?:pays?|payable|paid|paying|remits?|accounts?) (?:over )?(?:to )?(?:the )?NAME${ENDS}`,
  `(?:revert|reverts|return|returns|returned|re-?vest|re-?vests|goe?s? back|comes? back) to (?:the )?NAME${ENDS}`,
];
const BUYS = [
  `${STARTS}NAME ${BESIDE}(?:extends?|renews?|exercises?|pays?|remits?|acquires?|purchases?|buys?|produces?|engages?|accords?)${ENDS}`,
  String.raw`${STARTS}NAME (?:(?:is|shall be) (?:not|under no) oblig|need not|does not promise|has no (?:duty|obligation) to|shall have the (?:sole |exclusive |irrevocable )*option|has (?:an?|the) (?:\w+ ){0,2}(?:option|right of first|rofn|rofr))`,
  `(?:grants?|conveys?|sells?|convey|licenses?) (?:un)?to (?:the )?NAME${ENDS}`,
];
const BY_KO = String.raw`(?<![가-힣])NAME(?:은|는|이|가)`;
const OWNS_KO = [
  `${BY_KO} [^.;\n]{0,60}(?:부여한다|허락한다|양도한다|보유한다|유보한다|보증한다|진술하고)`,
  '(?<![가-힣])NAME에게 [^.;\n]{0,40}(?:지급|복귀|환원|유보)',
];
const BUYS_KO = [
  `${BY_KO} [^.;\n]{0,60}(?:지급한다|지급하고|지급하여야|지급함으로써|행사한다|행사할 수|연장할 수|제작할 수|제작할 의무)`,
  '(?<![가-힣])NAME에게 [^.;\n]{0,50}(?:부여한|부여하|허락한|허락하|양도한|양도하)',
];
