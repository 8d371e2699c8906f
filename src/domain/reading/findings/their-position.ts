import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { Span } from './search-text.ts';
import type { Sentence } from './sentences.ts';

/**
 * In letters, what the writer reports of the other side's paper or wish and does not take: `your draft lets it run for
 * twelve months; we ask for eighteen`, 제안서에는 4만 달러라고 하셨지만 …. The words still tell what the matter is; neither
 * a figure nor a choice of theirs is this paper's. What is reported and accepted, or neither accepted nor answered, stands.
 */
export function withTheirPosition<T extends Omit<Sentence, 'text'>>(spans: readonly T[], text: string): T[] {
  return spans.flatMap((span, index) => {
    const said = text.slice(span.from, span.to);
    const next = spans[index + 1];
    const answer = next === undefined ? '' : text.slice(next.from, next.to);
    const around = [spans[index - 1], next, spans[index + 2]]
      .map((each) => (each === undefined ? '' : text.slice(each.from, each.to)))
      .join(' ');
    const theirs = refused(said) ?? reported(said, answer, around);
    return theirs ? apart(span, theirs, said) : [span];
  });
}

/** The sentence in the pieces that are theirs and that are not. */
function apart<T extends Omit<Sentence, 'text'>>(span: T, theirs: Span, said: string): T[] {
  const bounds = [0, theirs.from, theirs.to, said.length];
  return bounds.slice(1).flatMap((to, index): T[] => {
    const from = bounds[index] ?? 0;
    if (!/[\p{L}\d]/u.test(said.slice(from, to))) return [];
    const piece = { ...span, from: span.from + from, to: span.from + to };
    return [
      index === 1 ? { ...piece, isTheirs: true } : { ...piece, isProviso: index === 0 && span.isProviso },
    ];
  });
}

// --- What is refused -------------------------------------------------------------------------------

const REFUSES =
  /\b(?:we|i|my client|our client)(?:,? however,?)? (?:cannot|can not|can't|do not|don't|does not|doesn't|will not|won't|could not|are not able to|is not able to)(?: [a-z]+)? (?:accept|agree (?:to|that|with)|live with|go along with)\b(?! (?:more|less|longer|fewer|any(?:thing)? (?:more|less|longer)|beyond))/i;
const REFUSES_KO =
  /(?:받기|받아들이기|동의하기|드리기|맞추기|따르기)(?:는|가|에는)? ?(?:어렵(?:습|겠|네|다고)|곤란(?:합|해|하다)|힘들(?:어|겠|다)|힘듭)|(?:받아들일|동의할|응할) 수(?:는|가)? ?없(?:습|어|네|겠|다고)/;
const REFUSED =
  /\b(?:your|their|the) (?:sentence|wording|language|clause|provision|proviso|paragraph|words|idea|point)\b[^.;:]{0,80}\b(?:must|has to|have to|needs to|should) (?:come out|go|be (?:deleted|removed|struck|taken out|dropped))\b/i;

/** Up to where the words go that are refused: what stands behind a colon, a semicolon or `but` is the writer's own again. */
function refused(said: string): Span | undefined {
  const inKorean = REFUSES_KO.exec(said);
  if (inKorean) return { from: 0, to: endOfPartKo(said, inKorean.index + inKorean[0].length) };
  const struck = REFUSED.exec(said);
  if (struck) return { from: struck.index, to: struck.index + struck[0].length };
  const match = REFUSES.exec(said);
  // `if we do not accept within ten days` is a case, and no refusal.
  const ahead = said.slice(0, match?.index);
  const part = ahead.slice(Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf(':')) + 1);
  if (!match || CASE.test(part)) return undefined;
  return { from: match.index, to: endOfPart(said, match.index + match[0].length) };
}

const CASE = /\b(?:if|unless|when|where|should|until|whether)\b/i;

// --- What is reported ------------------------------------------------------------------------------

/** `your draft says …`, in whatever words; of the people themselves only what they ask or asked: `you give us` may be the deal. */
const REPORTS_EN =
  /(?:^[^\p{L}]{0,8}|[;:,(] ?|\b(?:and|but|while|though) )(?:(?:your|their|his|her) (?:client'?s? )?(?:(?:last|first|own|standard|current|present|new) )?(?:draft|proposal|offer|paper|mark-?up|version|redline|sentence|term sheet|memo|letter|e-?mail)(?: of [a-z0-9 ]{1,20})?(?: also| have| had| then)?,? (?:says?|said|has|had|asks?|asked|gives?|gave|lets?|licen[sc]es?|attaches|requires?|wants?|wanted|provides?|puts?|sets?|allows?|makes?|calls?|propose[sd]?|offer(?:s|ed)?|takes?|reserves?|names?|limits?|caps?|ties?|suggest(?:s|ed)?|would like)|(?:you|your client|your side|they|the studio|the other side|the buyers?)(?: also| have| had| then)? (?:asks? for|asked|wants?|wanted|propose[sd]?|offered|suggest(?:s|ed)?|insist(?:s|ed)?|demand(?:s|ed)?|would like|had in mind))\b/iu;
const REPORTS_KO =
  /(?:제안서|제안|초안|오퍼|보내 ?(?:주신|신) (?:안|초안|계약서|메일|문서|조건)|텀시트|조건표|계약서 ?안|(?:귀사|그쪽|저쪽|스튜디오)(?:의|에서 주신)? ?안)(?:에는|에서는|에서|에|은|는|상)[^.]{0,90}(?:(?:되어|돼|적혀|쓰여|나와|빠져) ?있(?:었|던|지|는데|습|네|고|더)|되어 있|하셨|하신|(?:였|이었|없었)(?:습|지|어|는데|으나)|라고|다고|자고|달라고|이더군|이던데|이지만|인데)|(?:달라|말라|하자|받겠다|주겠다|주시겠다|하겠다|한다|이?라|자|었으면 한다|좋겠다)고 ?(?:하셨|하신|했|말씀하|적으셨|쓰셨|(?:제안|요청|요구)하(?:셨|신|시))|(?:적으|쓰|내놓으|부르|잡으|매기|제시하|제안하|요청하|요구하|말씀하|넣으)(?:셨|신 \d)|귀사 ?안(?:은|에는|에서는)[^.]{0,60}(?:였|이었|없었)|(?:귀사|그쪽|저쪽|상대|스튜디오|측)(?:에서는|에서|께서|는|은|이|가)[^.]{0,80}(?:제안|제시|요청|요구|말씀|원)(?:하셨|하신|했|해 ?주셨|해 ?주신|주셨)/;

const ACCEPTS =
  /\b(?:is|are|was|were) (?:accepted|agreed|acceptable|fine|ok(?:ay)?|good)\b|\b(?:we|i|my client|our client|they|he|she) (?:can |will |would |also )?(?:accepts?|accepted|agrees?|agreed|takes? it|took it|said yes|are fine|is fine|am fine|are happy|is happy|live with)\b|\b(?:that works|works for (?:us|me)|no objection|yes to)\b|좋습니다|좋아요|괜찮|동의|그대로|수용|받아들이(?:겠|기로)|받아들일 수 있|이의 ?없|문제 ?없|맞추겠|따르겠|감사히/i;
const ANSWERS =
  /\b(?:we|i|my client|our client|the (?:owner|producer|company))\b[^.;]{0,40}\b(?:asks?(?: for)?|wants?|needs?|proposes?|offers?|pays?|buys?|must|suggests?|prefers?|can (?:only|offer|give)|cannot|can't|would|will pay|would like|do(?:es)? not|don't|won't)\b|\binstead\b|\bnot possible\b|\b(?:has|have) to (?:go|be)\b|\bmust (?:go|come|be)\b|\btoo (?:long|short|low|high|little|much|many|few|early|late|wide|narrow)\b|\brather\b|\bthe opposite\b|저희|우리|당사|폐사|저는|제가|대신|너무|어렵|곤란|안 됩|안 돼|못 |싶습|싶어|부탁|해 ?주(?:세요|십시오|시면|셔야)|모자라|모자랍|부족|바랍니다|바라|족하|짧|길(?:어|다|습)|낮|적(?:어요|습니다|네요)|높|많|면 됩니다|으로 하|로 하/i;

function reported(said: string, answer: string, around: string): Span | undefined {
  const match = REPORTS_EN.exec(said) ?? REPORTS_KO.exec(said);
  if (!match) return undefined;
  const from = REPORTS_KO.test(match[0]) ? 0 : match.index;
  const to = /[가-힣]/.test(match[0])
    ? endOfPartKo(said, match.index + match[0].length)
    : endOfPart(said, match.index + match[0].length);
  const rest = said.slice(to);
  if (ACCEPTS.test(said) || (!/[\p{L}]{2}/u.test(rest) && ACCEPTS.test(answer))) return undefined;
  return ANSWERS.test(rest) || ANSWERS.test(around) ? { from, to } : undefined;
}

/** `…; we ask for twenty-four`, `…, but we need`: where the writer speaks again. */
function endOfPart(said: string, from: number): number {
  const next =
    /[;:]\s|,? (?:and|but|while|whereas|though) (?:we|i|my client|our client|it|they) |, which |\. /i.exec(
      said.slice(from),
    );
  return next ? from + next.index : said.length;
}

function endOfPartKo(said: string, from: number): number {
  const next =
    /(?:지만|는데|은데|인데|던데|으나|지요|고요|더군요)[,\s]|고,? (?=저희|우리|저는|제가|당사)|[;,]\s|\.\s/.exec(
      said.slice(Math.max(0, from - 4)),
    );
  return next ? Math.max(from, Math.max(0, from - 4) + next.index + next[0].length) : said.length;
}

/**
 * `your draft gives thirty-six months …; we ask for twenty-four`: the number of the answer is counted in what theirs was, of
 * which the figures are `theirs`.
 */
export function answeredFigures(
  text: string,
  spans: readonly Omit<Sentence, 'text'>[],
  theirs: readonly FoundFigure[],
  read: (words: string) => readonly FoundFigure[],
): FoundFigure[] {
  return spans.flatMap((span, index): FoundFigure[] => {
    const before = spans[index - 1];
    if (before?.isTheirs !== true || span.isTheirs === true) return [];
    const asked = ASKED.exec(text.slice(span.from, span.to));
    const [model, ...more] = theirs.filter(({ from, to }) => from >= before.from && to <= before.to);
    const unit = model && unitOf(model.value);
    if (!asked || !model || more.length > 0 || unit === undefined) return [];
    const number = asked[1] ?? '';
    const [figure] = read(`${number} ${unit}`);
    if (figure?.value.kind !== model.value.kind) return [];
    const from = span.from + asked.index + asked[0].length - number.length;
    const value =
      figure.value.kind === 'share' && model.value.kind === 'share'
        ? { ...model.value, share: figure.value.share }
        : figure.value;
    return [{ ...model, value, from, to: from + number.length, sentence: { from: span.from, to: span.to } }];
  });
}

const ASKED =
  /\b(?:asks? for|wants?|needs?|proposes?|offers?|suggests?|prefers?|says?|would like|make (?:it|that)|at least) ((?:[a-z]+-)?[a-z]+|\d{1,3}(?:\.\d)?)(?=[.;,]|$)/i;

function unitOf(value: FoundFigure['value']): string | undefined {
  if (value.kind === 'duration') return value.unit;
  return value.kind === 'share' ? 'percent' : undefined;
}
