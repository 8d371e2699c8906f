import { oncePer } from '#domain/base/once-per.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { leavesMatterOpen } from './open-words.ts';
import { inSource, matchesOf } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { searchText } from './search-text.ts';
import type { Span } from './search-text.ts';

/** What a clause says of one right of a list: kept or given away, and whether the keeper must wait. */
export type RightSaid = {
  readonly choice: 'reserved_free' | 'reserved_holdback' | 'granted' | 'granted_priced';
  /** The piece of the list that names the right. */
  readonly span: Span;
  readonly reason: string;
  /** How plainly it is said, 0 to 1. */
  readonly clearness: number;
};

/** A right that the list leaves to be agreed. */
export type RightLeftOpen = { readonly open: Span };

/**
 * How a clause that lists rights treats one of them. Each right stands in a piece of the list; the verb that rules the
 * piece says whose it is, and a hold-back binds those that it names: by name, by their letters and numbers, or all.
 */
export function rightIn(
  entry: CompiledEntry,
  prepared: PreparedClause,
  rights: readonly CompiledEntry[],
): RightSaid | RightLeftOpen | undefined {
  const pieces = piecesOf(prepared);
  const inWords = pieces.filter((piece) => names(entry.right, piece));
  const naming = inWords.length > 0 ? inWords : underItsLabel(pieces, entry, prepared);
  for (const piece of naming) {
    const verb = rulingVerb(piece, entry, pieces) ?? heldBackAlone(piece, entry);
    if (leavesMatterOpen({ text: textOf(piece) })) return { open: piece };
    if (!verb) continue;
    if (FROZEN.test(piece.said)) return undefined;
    if (verb.is === 'granted')
      return {
        choice: PRICED.test(piece.said) ? 'granted_priced' : 'granted',
        span: spanOf(piece),
        reason: verb.said,
        clearness: 0.6,
      };
    const held = holdback(piece, entry, pieces, rights);
    // A hold-back that names the right says more than the list that does.
    const telling = held.by && names(entry.right, held.by) ? held.by : piece;
    const span = spanOf(telling);
    return {
      choice: held.is ? 'reserved_holdback' : 'reserved_free',
      span,
      reason: held.said === '' ? verb.said : `${verb.said} … ${held.said}`,
      clearness: held.clearness,
    };
  }
  return undefined;
}

/** `Games | ours, two years' holdback`: what a row says is said of what its label names. */
function underItsLabel(
  pieces: readonly Piece[],
  { right }: CompiledEntry,
  prepared: PreparedClause,
): Piece[] {
  const label = prepared.clause.kind === 'row' ? prepared.headings[0]?.plain : undefined;
  const [first] = pieces;
  const last = pieces.at(-1);
  if (label === undefined || !first || !last || !names(right, { said: label })) return [];
  const said = [label, ...pieces.map((piece) => piece.said)].join(' ');
  return [{ ...first, to: last.to, said }];
}

function spanOf({ from, to }: Piece): Span {
  return { from, to };
}

/** Given away for a price of its own. */
const PRICED =
  /별도(?:의)? ?(?:서면 ?)?(?:대가|금액|요금)|(?:\d|금액|대가)(?:을|를) ?(?:추가로|별도로|따로) ?(?:지급|내)|\b(?:for|on payment of|against|subject to) (?:an? )?(?:additional|separate|further) (?:payment|price|sum|consideration|fee)\b|(?:대가|값|사용료|로열티)(?:으로|로)[^.;]{0,40}(?:지급|내고|낸다|받|주)|(?:%|퍼센트|달러|원|분의 ?\d+)(?:를|을)?[^.;]{0,16}(?:따로|별도로|갑에게|권리자에게)[^.;]{0,10}(?:지급|내|받|준다|주)|\bpays?\b[^.;]{0,60}%[^.;]{0,40}(?:receipts|income|sales|proceeds|revenues?|royalt|from (?:it|them|that)|thereof)/;

/** Neither side may use it. */
const FROZEN = /\bfrozen\b(?! (?:until|for))|동결/;

/** A stretch of a list, with the sentence or the lead that rules it. */
type Piece = Span & {
  readonly said: string;
  /** The words before it in its sentence, and before that of its list. */
  readonly before: string;
  readonly headings: string;
  /** `(b)`, 2호: how the list marks it. */
  readonly mark?: string;
};

/** Sentences at their semicolons and, in a memo, at their stops: what is said of one right ends there. */
const piecesOf = oncePer(({ clause, sentences, headings }: PreparedClause): readonly Piece[] => {
  const heads = headings.map(({ plain }) => plain).join(' | ');
  const pieces: Piece[] = [];
  for (const sentence of sentences) {
    if (sentence.isTheirs === true) continue;
    const previous = pieces.at(-1);
    const lead = sentence.lead === undefined ? undefined : sentences[sentence.lead];
    const mark = MARK.exec(clause.text.slice(sentence.from, sentence.to))?.[1];
    const goesOn = previous?.said.endsWith(';') === true;
    pieces.push({
      from: sentence.from,
      to: sentence.to,
      said: sentence.text.plain,
      before: lead ? lead.text.plain : goesOn ? `${previous.before} ${previous.said}` : '',
      headings: heads,
      ...(mark === undefined ? {} : { mark: markOf(mark) }),
    });
  }
  return pieces;
});

const MARK = /^\s*(?:and\s+|or\s+)?\(?([a-z]|\d{1,2}|[①-⑳]|[가나다라마바사아자])[).]/;

function markOf(mark: string): string {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(mark);
  return circled >= 0 ? String(circled + 1) : mark;
}

function names(right: readonly Phrase[], piece: Pick<Piece, 'said'>): boolean {
  const text = textOf(piece);
  return right.some((phrase) => matchesOf(phrase, text).length > 0);
}

/** A piece is asked for many rights, and its text made ready once. */
const textOf = oncePer(({ said }: Pick<Piece, 'said'>) => searchText(said));

function firstNamed(right: readonly Phrase[], piece: Pick<Piece, 'said'>): Span | undefined {
  const text = textOf(piece);
  const found = right.flatMap((phrase) =>
    matchesOf(phrase, text).map((match) => inSource(phrase, text, match)),
  );
  return found.toSorted((a, b) => a.from - b.from)[0];
}

// --- Whose it is -----------------------------------------------------------------------------------

type Verb = { readonly is: 'reserved' | 'granted'; readonly said: string };

const KEPT_EN =
  /\b(?:reserv(?:es|ed|e|ing)|retain(?:s|ed|ing)?|keeps?|(?<!not )kept|keeping|not granted|excluded from the (?:rights|grant)|excludes?|withh(?:e|o)ld(?:s|ing)?|excepting|stays? (?:with (?:the )?(?:owner|you|us)|yours|ours)|remains? (?:(?:with|the property of|those of) (?:the )?owner|with (?:you|us))|belongs? to (?:the )?owner|(?:hangs?|holds?) on to|h(?:olds?|eld) back|(?:is|are) (?:likewise |also |hereby )?excepted|(?:is|are|stays?|remains?) (?:owner'?s|yours)|owner'?s (?:alone|own|to keep|free))\b|: ?(?:the )?(?:owner|ours|yours)\b|: ?(?:free|reserved)\b/g;
const GIVEN_EN =
  /\b(?:grant(?:s|ed|ing)?|assign(?:s|ed|ing)?|convey(?:s|ed|ing)?|sold|sells?|transfer(?:s|red)?|acquires?|includ(?:es?|ed|ing)|licens(?:es?|ed|ing)|not kept|(?:goes?|belongs?|passes) to (?:the )?(?:purchaser|studio|producer|company))\b/g;
const KEPT_KO =
  /유보(?:한다|하며|하고|된다|되며|되고|권리|된|됨|,|\.|\(|·|$|\s)|보유(?:한다|하며|하고|하되|이나|,|\.|\s|$)|권리자(?:에게|가|의 것|에 남|소유|보유|귀속)|(?:그대로 )?갖는|가진다|남는다|남긴다|제외(?:한다|하고|하며|된다|됨)|(?:은|는|권은|도)? ?(?:권리자|(?:그냥 )?(?:우리|저희)(?: (?:거|것|쪽에)|가 (?:그냥 |그대로 |계속 )?(?:하|함|합|가져|가지|갖|가짐|보유)))/;
const GIVEN_KO =
  /부여(?:한다|하며|하고|된|함)|양도(?:한다|하며|하고|된|함)|허락(?:한다|하며|하고|함)|매도(?:한다|하며)|포함(?:한다|하며|하고|된|함)|매수인(?:에게|이)/;

function rulingVerb(piece: Piece, { right }: CompiledEntry, pieces: readonly Piece[]): Verb | undefined {
  const at = firstNamed(right, piece);
  if (!at) return undefined;
  const ahead = piece.said.slice(0, at.from);
  const after = piece.said.slice(at.to);
  if (/[가-힣]/.test(piece.said.slice(at.from, at.to))) {
    const korean = verbIn(after, KEPT_KO, GIVEN_KO);
    if (korean) return korean;
    const made = BUYER_MAY.test(ahead) ? MAY_MAKE.exec(after) : null;
    if (made) return { is: 'granted', said: made[0] };
    const led = verbIn(`${piece.before} ${ahead}`, KEPT_KO, GIVEN_KO);
    if (led) return led;
  }
  // `not granted` is kept, and its own verb must not count.
  const before = lastVerb(ahead) ?? (piece.before === '' ? undefined : lastVerb(piece.before));
  const direct = nextVerb(after);
  if (before && (before.is === 'reserved' || direct === undefined)) return before;
  return direct ?? before ?? headedVerb(piece, pieces);
}

/** 매수인은 라디오 드라마를 제작할 수 있다: what the buyer may make, it was given. */
const BUYER_MAY = /매수인(?:은|는|이|도) /;
const MAY_MAKE = /(?:제작|이용|행사|출시|개발)할 수 있/;

/** `Games I'd ask you not to do for two years`: whoever is asked to wait has kept the right. */
function heldBackAlone(piece: Piece, { right }: CompiledEntry): Verb | undefined {
  const at = firstNamed(right, piece);
  const held = at && at.from < FIRST ? ASKED_TO_WAIT.exec(piece.said.slice(at.to)) : null;
  return held ? { is: 'reserved', said: held[0] } : undefined;
}

/** Letters in front of a name that begins its sentence, with a dash or an article. */
const FIRST = 8;
const ASKED_TO_WAIT =
  /\b(?:(?:ask|asked|want|need|have) (?:you |us |owner )?(?:not )?to (?:do|make|sell|wait|hold|sit)|sit on|hold off)\b|묶|기다/;

/** A list under a heading that reserves needs no verb. */
function headedVerb({ headings }: Piece, pieces: readonly Piece[]): Verb | undefined {
  const kept = /reserv|retain|kept|keeps?\b|유보|보유|갖는/.exec(headings);
  if (kept) return { is: 'reserved', said: kept[0] };
  const said = pieces[0]?.said ?? '';
  const opens =
    /^(?:[^.;]{0,80})(?:갖는 것|보유하는 (?:것|권리)|유보되는 권리|kept by owner|reserved to owner)\s*[:：]/.exec(
      said,
    );
  return opens ? { is: 'reserved', said: opens[0].trim() } : undefined;
}

function verbIn(text: string, kept: RegExp, given: RegExp): Verb | undefined {
  const [one, other] = [kept.exec(text), given.exec(text)];
  if (one && (!other || one.index <= other.index)) return { is: 'reserved', said: one[0].trim() };
  return other ? { is: 'granted', said: other[0].trim() } : undefined;
}

function lastVerb(text: string): Verb | undefined {
  const kept = [...text.matchAll(KEPT_EN)].at(-1);
  const given = [...text.matchAll(GIVEN_EN)].findLast(
    ({ index, 0: said }) => !isWithin(kept, index, said.length),
  );
  if (kept && (!given || kept.index > given.index || given[0].startsWith('includ')))
    return { is: 'reserved', said: kept[0].trim() };
  return given ? { is: 'granted', said: given[0] } : undefined;
}

function isWithin(match: RegExpExecArray | undefined, at: number, length: number): boolean {
  return match !== undefined && at >= match.index && at + length <= match.index + match[0].length;
}

/** `stage rights are reserved`, `merch of the original: Owner`: near, and in the same breath. */
function nextVerb(text: string): Verb | undefined {
  const part = (ALL_STAY.exec(text) ?? /^[^;,.]{0,60}/.exec(text))?.[0] ?? '';
  const kept = [...part.matchAll(KEPT_EN)][0];
  return kept ? { is: 'reserved', said: kept[0].trim() } : undefined;
}

/** `the novelization, the webtoon and the stage play all stay with you`. */
const ALL_STAY = /^[^;.]{0,120} all (?:stay|remain|are) [^;,.]{0,30}/;

// --- Whether its keeper must wait ------------------------------------------------------------------

const HOLDS =
  /hold-?\s?backs?\b|\b(?:on ice|rest)\b[^.;]{0,12}\b(?:until|till|for)\b|\bh\/b\b|\bsits? on (?:them|it|these|those)\b|\b(?:ask|asked|want) (?:you |us |owner )?not to do\b|\bholds? off\b|\b(?:(?:shall|may|will|must|agrees?)(?:,? however,?)? not|(?:shall|may|will|must)(?:,? however,?)? neither)\b[^.;]{0,120}\b(?:exercis|exploit|licens|releas|publish|produc|put|market|sell|use|perform|author)|\b(?:none|neither) of (?:which|these|them)\b[^.;]{0,40}\bmay be\b|\b(?:not|nothing|nobody|no one|neither)\b[^.;]{0,60}\b(?:until|before)\b|\b(?:shall|may|will|must)\b[^.;]{0,40}\b(?:none|no(?:thing| such| game)?)\b[^.;]{0,40}\b(?:until|before|within|for)\b|\b(?:frozen|held back|sleeps?|unused|dormant|untouched|in the drawer) (?:until|for|till)\b|\bwait\b[^.;]{0,30}\b(?:until|till)\b|\bwaits?\b[^.;]{0,30}\b(?:years?|months?)\b|\bbut (?:not|never|none|nothing)\b[^.;]{0,30}\b(?:for|until|till|before|within)\b|\bnone\b[^.;]{0,16}\b(?:may|can|shall|will)\b[^.;]{0,40}\b(?:until|before|for|within)\b|\bonly (?:after|from|once)\b[^.;]{0,40}\b(?:years?|yrs?|months?|mos|release|launch)\b|\bnot (?:earlier|sooner) than\b|\b(?:years?|months?|yrs?|mos)\.? (?:hold|wait|freeze|moratorium|embargo|black-?out)\b|(?:년|개월|years?|months?)(?:간| ?동안)(?:은|는)?[^.]{0,24}(?: 안 | 못 |지 ?않|지 ?아니|지 ?못|금지|유예|보류|동결)|(?:년|개월|years?|months?)(?:이|간)? ?(?:지나|경과)[^.]{0,24}(?:야|않|아니|없|수 있)|기다리|기다린|묶|홀드백|(?:행사|허락|출시|공개|이용|발매|상연|출간|사용|쓰|팔|만들)(?:하거나|지 (?:아니|않|못)|하지 (?:아니|않|못)|할 수 없| ?금지|를 제한(?!하지 ?(?:아니|않))|하여서는)|(?:전|까지)(?:에)?는? [^.]{0,20}(?:아니|않|없|금지)/;
const FREE =
  /\b(?:any time|whenever) (?:we|you|owner) (?:like|want)|\bneedn't wait\b|아무 때나|\bwithout (?:any )?(?:holdback|hold-back|restriction|limit|limitation)\b|\bno hold-?back\b|\bat any time\b|\bfree(?:ly)?\b(?! of charge)|\bunrestricted\b|\b(?:with )?no (?:waiting|strings)\b|홀드백 ?(?:없이|없음|없고|미적용)|제한 ?(?:없이|없음)|제한하지 ?(?:아니|않)|자유|언제든지|당연 유보/;
const ALIKE =
  /\b(?:same|likewise|ditto|subject to the same (?:limit|holdback|restriction))\b|위와 같|동일|상동/;
const SUBJECT_TO = /\bsubject to (?:the|a|any) hold-?back|홀드백을 조건으로/;
const OF_ALL =
  /\b(?:such|these|those|the|any of the|all|its|said) (?:reserved )?rights\b|\breserved rights\b|\bany of (?:them|the foregoing|these)\b|\bthe foregoing\b|\beither\b|유보(?:된 )?권리|위 (?:각 )?(?:호의 )?권리|전항의 권리|이들 권리|해당 권리/;
const LETTERS = /\(([a-z])\)(?:\s*(?:through|to|-|and|or|,)\s*\(([a-z])\))?/g;
const NUMBERS = /제?(\d{1,2})호(?:\s*(내지|부터|~|-|및|와|,)\s*제?(\d{1,2})호)?/g;

/** Whether neither side may use a right: then it is neither kept nor given away. */
export function saysFrozen(said: string): boolean {
  return FROZEN.test(said);
}

/** Whether words say that a right is kept free of any hold-back. */
export function saysFree(said: string): boolean {
  return FREE.test(said);
}

/** Whether words hold back what is kept, all of it or by its numbers. */
function holdsBack(said: string): boolean {
  return holdIn(said) !== null && (OF_ALL.test(said) || KEPT_BY_NUMBER.test(said));
}

const KEPT_BY_NUMBER = /reserved under|\d{1,2}호의 권리|호에 정한 권리/;

/** Whether words make whoever keeps a right wait. */
export function makesWait(said: string): boolean {
  const held = holdIn(said) ?? FREEZES.exec(said);
  return held !== null && !FREE.test(said.slice(held.index));
}

/** How the words of a hold-back bind a right that another clause keeps: by its name, by its letter or number there. */
export function bindsElsewhere(
  { right }: CompiledEntry,
  mark: string | undefined,
  said: string,
): 'by name' | 'by mark' | 'all' | undefined {
  if (firstNamed(right, { said })) return 'by name';
  if (mark !== undefined && marksIn(said).has(mark)) return 'by mark';
  return holdsBack(said) ? 'all' : undefined;
}

const FREEZES = /\bfreez(?:e|es|ing)\b|\bfrozen\b|\bblack-?out\b|\bmoratorium\b|유예|동결|금지/;

/** `(c)`, 3호: how a list marks the piece that begins there. */
export function markAt(text: string, from: number): string | undefined {
  const mark = MARK.exec(text.slice(from, from + 12))?.[1];
  return mark === undefined ? undefined : markOf(mark);
}

/** Words of a hold-back; `without holdback` is none. */
function holdIn(said: string): RegExpExecArray | null {
  return HOLDS.exec(said.replaceAll(NO_HOLD, (free) => '~'.repeat(free.length)));
}

const NO_HOLD =
  /\b(?:without|no|free (?:of|from)) (?:any )?(?:holdback|hold-back|h\/b)|홀드백(?:은|이|을)? ?(?:없이|없음|없고|없다|미적용)/g;

type Held = { readonly is: boolean; readonly said: string; readonly clearness: number; readonly by?: Piece };

function holdback(
  piece: Piece,
  entry: CompiledEntry,
  pieces: readonly Piece[],
  rights: readonly CompiledEntry[],
): Held {
  const own = piece.said.slice(firstNamed(entry.right, piece)?.from ?? 0);
  const excepted = pieces.find(({ said }) => isExceptedFromFreedom(entry, said));
  if (excepted) return { is: true, by: excepted, said: excepted.said.trim(), clearness: EXCEPTED };
  const free = FREE.exec(own) ?? freedom(piece);
  const bound = holdIn(own) ?? SUBJECT_TO.exec(piece.said);
  if (free && !bound) return { is: false, said: free[0], clearness: 0.95 };
  const alike = ALIKE.exec(own);
  const index = pieces.indexOf(piece);
  const previous = pieces[index - 1];
  if (alike && previous && !bound) {
    const holds = holdIn(previous.said) !== null && FREE.exec(previous.said) === null;
    return { is: holds, said: alike[0], clearness: 0.85 };
  }
  if (bound && bindsHere(piece, piece, entry, rights)) return { is: true, said: bound[0], clearness: 0.9 };
  for (const other of pieces) {
    if (other === piece) continue;
    const said = holdIn(other.said);
    if (!said || FREE.exec(other.said.slice(said.index))) continue;
    const goesOn = other === pieces[index + 1] && goesOnOf(other, rights);
    if (!goesOn && !bindsHere(other, piece, entry, rights)) continue;
    return {
      is: true,
      by: other,
      said: said[0],
      clearness: names(entry.right, other) || other.said.match(LETTERS) ? 0.9 : 0.75,
    };
  }
  return { is: false, said: '', clearness: pieces.some(({ said }) => holdIn(said) !== null) ? 0.7 : 0.9 };
}

/** 다만 갑은 3년간 이를 행사하지 아니하며: a sentence that names no right of its own speaks of the one before it. */
function goesOnOf(other: Piece, rights: readonly CompiledEntry[]): boolean {
  return (
    other.mark === undefined &&
    GOES_ON.test(other.said) &&
    marksIn(other.said).size === 0 &&
    !rights.some(({ right }) => firstNamed(right, other) !== undefined)
  );
}

const GOES_ON =
  /^\s*(?:다만|단|그러나)[,\s]|(?:이를|이 권리를|그 권리를|해당 권리를) |^\s*(?:provided|however|but)\b/;

/** What the lead of a list says of all that it lists, or of those pieces that it names: `제1호 및 제2호의 권리를 제한 없이`. */
function freedom({ before, mark }: Piece): RegExpExecArray | null {
  const free = FREE.exec(before);
  const marked = marksIn(before);
  return free && mark !== undefined && marked.size > 0 && !marked.has(mark) ? null : free;
}

/** `Free and clear except stage`: the words do not say what binds that one, and that something does. */
function isExceptedFromFreedom({ right }: CompiledEntry, said: string): boolean {
  const [, behind] = FREE_EXCEPT.exec(said) ?? [];
  const [before] = EXCEPT_FREE_KO.exec(said) ?? [];
  return [behind, before].some((words) => words !== undefined && firstNamed(right, { said: words }));
}

const FREE_EXCEPT =
  /\b(?:free(?:ly)?|unrestricted|no hold-?back|without (?:any )?(?:holdback|hold-back|restriction))\b[^.;]{0,40}\b(?:except|save|other than|but not|apart from|excluding)\b([^.;]{0,60})/;
const EXCEPT_FREE_KO =
  /[^.;,]{0,30}(?:제외하고|제외한|외에는|이외에는|빼고)[^.;]{0,30}(?:자유|제한 ?없이|언제든지|아무 때나)/;
/** Bound by something, as it seems. */
const EXCEPTED = 0.7;

/** Whether the hold-back of one piece binds the right of another: by its letter, by its name, or because it binds all. */
function bindsHere(
  holder: Piece,
  { mark, from }: Piece,
  entry: CompiledEntry,
  rights: readonly CompiledEntry[],
): boolean {
  const start = holdIn(holder.said)?.index ?? 0;
  const clause = holder.said.slice(Math.max(0, sentenceStart(holder.said, start)));
  const marked = marksIn(clause);
  if (marked.size > 0 && mark !== undefined) return marked.has(mark);
  const named = rights.filter(({ right }) => firstNamed(right, { said: clause }) !== undefined);
  if (named.includes(entry)) return true;
  if (named.length > 0)
    return (
      OF_ALL.test(clause) &&
      holder.from !== from &&
      named.length < 2 &&
      /\breserved rights\b|유보/.test(clause)
    );
  return OF_ALL.test(clause) || holder.from === from;
}

/** `…; provided that Owner shall not …`, `…이나 …년간`: the hold-back begins behind the list. */
function sentenceStart(said: string, at: number): number {
  return Math.max(
    said.lastIndexOf('provided', at),
    said.lastIndexOf(';', at),
    said.lastIndexOf(' but ', at),
    0,
  );
}

function marksIn(said: string): ReadonlySet<string> {
  const letters = [...said.matchAll(LETTERS)].flatMap(({ 0: all, 1: one = '', 2: other }) =>
    other && /through|to|-/.test(all) ? between(one, other) : [one, ...(other ? [other] : [])],
  );
  const numbers = [...said.matchAll(NUMBERS)].flatMap(({ 1: one = '', 2: how, 3: other }) =>
    other && /내지|부터|~|-/.test(how ?? '')
      ? Array.from({ length: Math.max(0, Number(other) - Number(one) + 1) }, (_, n) =>
          String(Number(one) + n),
        )
      : [one, ...(other ? [other] : [])],
  );
  return new Set([...letters, ...numbers]);
}

function between(one: string, other: string): string[] {
  const [from, to] = [one.charCodeAt(0), other.charCodeAt(0)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => String.fromCharCode(from + n));
}
