import type { SearchText, Span } from './search-text.ts';

/** A sentence of a clause, or an item of a list; `lead` is the sentence that opens its list. */
export type Sentence = Span & {
  readonly text: SearchText;
  readonly lead?: number;
  /** It limits the one before: `provided that …`, 다만 …. */
  readonly isProviso: boolean;
  /** It reports what the other side wants and the writer does not take. */
  readonly isTheirs?: boolean;
};

/** Where a full stop ends no sentence. */
export const ABBREVIATION =
  /(?:^|[\s("“])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp|No|Nos|Sec|Secs|Art|Arts|para|paras|Sch|Exh|vs|v|St|Jr|Sr|e\.g|i\.e|approx|incl|U\.S|U\.K|U\.S\.A|p\.a|cf|et al)$/;
const ITEM =
  /^\s*(?:\((?:[a-z]{1,4}|\d{1,2}|[A-Z])\)|[①-⑳]|\d{1,2}[.)]\s|[가나다라마바사아자차카타파하][.)]\s|[-•·▪]\s|[ivx]{1,4}[.)]\s|\([가나다라마바사]\))/;
const PROVISO =
  /^\s*(?:provided|except|notwithstanding|however|and provided|but|unless)\b|^\s*(?:다만|단|그러나)[,\s]/i;

/** The sentences of a clause, in order, items of a list apart; its number and its heading are none. */
export function sentenceSpans(text: string, heading: string): Omit<Sentence, 'text'>[] {
  const begins = afterHeading(text, heading);
  const spans = linesOf(text)
    .filter(({ to }) => to > begins)
    .flatMap(({ from, to }) => withinLine(text, { from: Math.max(from, begins), to }));
  const sentences: Omit<Sentence, 'text'>[] = [];
  let lead: number | undefined;
  for (const span of spans) {
    const said = text.slice(span.from, span.to);
    const isItem = ITEM.test(said);
    const leading = lead === undefined ? undefined : spans[lead];
    if (!isItem || (leading && isNextParagraph(said, text.slice(leading.from, leading.to)))) lead = undefined;
    const index = sentences.length;
    sentences.push({
      ...span,
      isProviso: PROVISO.test(said),
      ...(isItem && lead !== undefined ? { lead } : {}),
    });
    const opens = /[:：]\s*$|다음 ?(?:과 같|각 ?[호항목])|as follows|following\b[^.]{0,40}$/.test(said);
    if (opens && !isItem) lead = index;
    if (opens && isItem && lead === undefined) lead = index;
  }
  return sentences;
}

/** `① 다음 각 호 …`, its items, and ②: a paragraph is no item of the one before it. */
function isNextParagraph(said: string, leading: string): boolean {
  return CIRCLED.test(said) && CIRCLED.test(leading);
}

const CIRCLED = /^\s*[①-⑳]/;

/** `1.3 Extensions. Purchaser may …`: where the words after the heading begin; 0 where it does not stand there. */
function afterHeading(text: string, heading: string): number {
  const bare = heading.trim();
  if (bare === '') return 0;
  const at = text.indexOf(bare);
  if (at < 0 || at > 40 || /[.;:]\s+[A-Z가-힣]/.test(text.slice(0, at).replace(/^[^A-Za-z가-힣]*/, '')))
    return 0;
  const end = at + bare.length;
  const rest = /^[\s.)\]】〕:：|–—-]*/.exec(text.slice(end))?.[0].length ?? 0;
  // `옵션료는 …` begins with the word of its heading, and goes on.
  if (rest === 0 && /^[A-Za-z가-힣]/.test(text.slice(end))) return 0;
  // A row whose label is all that it says keeps it.
  return end + rest >= text.length ? 0 : end + rest;
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ from: line.index, to: line.index + line[0].length }));
}

function withinLine(text: string, { from, to }: Span): Span[] {
  const line = text.slice(from, to);
  const ends: number[] = [];
  for (const match of line.matchAll(
    /[.!?。]["”’)\]]*(?=\s)|;(?=\s)|:(?=\s+\((?:[a-z]|\d|i+)\)\s)|다\.(?=[가-힣])/g,
  )) {
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length).trimStart();
    const end = from + match.index + match[0].length;
    if (match[0].startsWith(';')) {
      if (!PROVISO.test(after) && !/^(?:and |or )?(?:provided|except)/i.test(after)) ends.push(end);
    } else if (match[0].startsWith(':')) ends.push(end);
    else if (match[0] === '다.') ends.push(end);
    // `2. 출판, 웹툰`: the number of an item ends nothing.
    else if (!/^\s*(?:\d{1,2}(?:[-.]\d{1,2})?|[가나다라마바사아자차카타파하])$/.test(before)) {
      const isKorean = /[가-힣)”"\]]$/.test(before) && /[가-힣]/.test(before.slice(-3));
      const beginsNew = /^["“‘'(A-Z0-9가-힣①-⑳[$₩]/.test(after);
      if (beginsNew && (isKorean || !ABBREVIATION.test(before))) ends.push(end);
    }
  }
  const bounds = [from, ...ends, to];
  return bounds
    .slice(1)
    .map((end, index) => trimmed(text, { from: bounds[index] ?? from, to: end }))
    .filter((each) => each.to > each.from);
}

/** The stretch without the white space around it. */
export function trimmed(text: string, { from, to }: Span): Span {
  const said = text.slice(from, to);
  return {
    from: from + (said.length - said.trimStart().length),
    to: to - (said.length - said.trimEnd().length),
  };
}
