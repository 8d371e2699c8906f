import type { Clause } from '#domain/reading/clauses/clause.ts';
import { isNamed, numbersNamed, partNamed, placeBefore } from './amended-place.ts';
import { quotationsIn } from './quotations.ts';
import type { Quotation } from './quotations.ts';
import type { Replacement } from './replaced-words.ts';
import type { Span } from './search-text.ts';

/**
 * What a rider or an amendment strikes out of a numbered clause, puts in its place or adds to it: `6.2 is struck. In its
 * place: "…"`, `Delete the second sentence of 4`, 제8조 단서를 삭제한다, 제5조 제2항을 다음과 같이 한다. Each is a
 * replacement of the words that stand there now.
 */
export function strikesIn(clauses: readonly Clause[]): Replacement[] {
  return clauses.flatMap((by) =>
    instructionsIn(by.text).flatMap((said) => {
      const named = clauses.filter(
        (clause) => clause !== by && clause.part !== ownPart(by) && isNamed(clause, said.place),
      );
      return named.length > MOST ? [] : named.flatMap((target) => replacementOf(said, by, target) ?? []);
    }),
  );
}

/** A clause and its twin in the other language. */
const MOST = 2;

/** A rider changes the paper that it is attached to, and not itself; an amendment in the body may change any clause. */
function ownPart({ part }: Clause): string | undefined {
  return part === 'body' ? undefined : part;
}

type Deed = 'strike' | 'strike words' | 'put' | 'add' | 'add after';

type Instruction = {
  readonly deed: Deed;
  /** The words around its quotations, which name the place. */
  readonly place: string;
  readonly sentence: Span;
  /** What it strikes, or after which it adds. */
  readonly quoted?: string;
  readonly words?: Span;
};

function replacementOf(said: Instruction, by: Clause, target: Clause): Replacement | undefined {
  // A proviso that is added is not there yet.
  const place = said.deed === 'add' ? said.place.replaceAll('단서', '') : said.place;
  const part = partNamed(place, target);
  if (!part) return undefined;
  const words = said.words ? by.text.slice(said.words.from, said.words.to) : '';
  const there = target.text.slice(part.from, part.to);
  const common = { by, sentence: said.sentence, targets: [target], within: part };
  switch (said.deed) {
    case 'strike':
      return { ...common, former: there, words: '' };
    case 'put':
      return { ...common, former: there, words, ...(said.words ? { wordsAt: said.words.from } : {}) };
    case 'strike words':
    case 'add after': {
      const former = said.quoted ?? '';
      if (former === '' || !there.includes(former)) return undefined;
      return { ...common, former, words: said.deed === 'add after' ? `${former} ${words}` : '' };
    }
    case 'add': {
      const whole = there.trimEnd();
      const end = whole.endsWith('.') ? whole.length - 1 : whole.length;
      const last = there.slice(Math.max(0, end - LAST), end);
      return { ...common, former: last, words: `${last}${JOINED.test(words) ? ', ' : '. '}${words}` };
    }
  }
}

/** So much of the end of a clause tells where something is added to it. */
const LAST = 40;
/** What goes on with the sentence before it. */
const JOINED = /^[a-z(]|^(?:다만|단)[,\s]/;

// --- What a line orders ----------------------------------------------------------------------------------

function instructionsIn(text: string): Instruction[] {
  const quotations = quotationsIn(text);
  const bare = quotations.reduce(
    (said, { from, to }) => said.slice(0, from) + '~'.repeat(to - from) + said.slice(to),
    text,
  );
  const sentences = sentencesOf(bare);
  return sentences.flatMap((sentence, at): Instruction[] => {
    const said = bare.slice(sentence.from, sentence.to);
    const place = placeIn(bare, sentence).replaceAll(/~+/g, ' ');
    if (!mayOrder(place)) return [];
    const own = quotations.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const next = sentences[at + 1];
    if (own.length === 0 && ADDED_BEHIND.test(said)) {
      const added = next && quotations.find(({ from }) => from - next.from < NEXT && from >= next.from);
      const words = added && { from: added.from + 1, to: added.to - 1 };
      return words
        ? [{ deed: 'add', words, place, sentence: { from: sentence.from, to: words.to + 1 } }]
        : [];
    }
    const deed = deedOf(said, own, sentence);
    if (!deed) return [];
    if (deed !== 'strike' || own.length > 0) return [{ ...withWords(deed, own), place, sentence }];
    const after = wordsWithin(bare, sentence) ?? wordsBehind(bare, quotations, sentence, next);
    if (after)
      return [{ deed: 'put', words: after.words, place, sentence: { from: sentence.from, to: after.to } }];
    return ASKS_FOR_WORDS.test(said) ? [] : [{ deed, place, sentence }];
  });
}

/** Korean goes back to the 조 and the 항 that were named before it in the line. */
function placeIn(bare: string, { from, to }: Span): string {
  const said = bare.slice(from, to);
  if (!/[가-힣]/.test(said)) return said;
  return placeBefore(bare.slice(bare.lastIndexOf('\n', from) + 1, to));
}

/** It must name a numbered place; a heading alone is named by many a sentence. */
function mayOrder(place: string): boolean {
  return numbersNamed(place).size > 0;
}

function withWords(deed: Deed, own: readonly Quotation[]): Pick<Instruction, 'deed' | 'quoted' | 'words'> {
  const [first, second] = own;
  if (!first) return { deed };
  if (deed === 'strike words') return { deed, quoted: first.words };
  if (deed === 'add after' && second) {
    return { deed, quoted: second.words, words: { from: first.from + 1, to: first.to - 1 } };
  }
  return { deed, words: { from: first.from + 1, to: first.to - 1 } };
}

/** What the words around the quotations order; undefined where they order nothing, or what two quotations exchange. */
function deedOf(said: string, own: readonly Quotation[], { from }: Span): Deed | undefined {
  const [first, second] = own;
  if (!first) return STRUCK.some((pattern) => pattern.test(said)) ? 'strike' : undefined;
  const [before, behind] = [said.slice(0, first.from - from), said.slice(first.to - from)];
  if (second)
    return ADDS.test(before) && AFTER_WORDS.test(behind.slice(0, second.from - first.to))
      ? 'add after'
      : undefined;
  if (ADDS.test(before) || ADDED.test(behind)) return 'add';
  if (PUT_BEFORE.test(before) || (OBJECT_BEFORE.test(before) && BECOMES_BEHIND.test(behind))) return 'put';
  const isStruck = STRIKES_BEFORE.test(before) || STRUCK_BEHIND.test(behind);
  return isStruck ? 'strike words' : undefined;
}

/** What is struck is the place itself, and nothing that is only kept there. */
const STRUCK = [
  /(?:(?<!\b(?:under|in|of|by|with|to|from|on|at|for) )(?:\b(?:paragraph|section|clause|article)s? [\w.()]{1,12}|(?<![\d.])\d{1,2}\.\d{1,2}(?:\([a-z]\))?)|\bsentence (?:of|in) (?:\w{1,10} )?[\w.()]{1,12})(?: \([^()]{1,40}\))?,? (?:(?:is|are|shall|to|be|hereby|therefore|also|both) ){1,3}(?:deleted|struck|stricken|removed|omitted|cancelled|taken out|crossed out|replaced|superseded)\b/i,
  /(?:^|[.:] )\W{0,3}(?:\w{1,3}[.)] )?(?:Delete|Strike(?: out)?|Omit|Remove|Cross out|Replace)(?: the)?(?: (?:whole|entire) of)?(?: (?:first|second|third|fourth|fifth|last|final) sentence (?:of|in))?(?: (?:paragraph|section|clause|article)s?)? \d/i,
  /(?:제 ?\d{1,2} ?(?:조|항|호)|같은 ?(?:조|항))(?: ?(?:단서|본문|전단|후단|(?:첫|둘|두|셋|세|마지막)\S{0,3} ?문장|전문))?(?:을|를|은|는|의 규정[을은]) ?(?:전부 |모두 |각각 |이를 )?(?:삭제|다음과 같이 ?(?:한다|하고|변경|수정|개정|대체|정한다|바꾼|고친|갈음))/,
];
/** 제11조 제2항에 단서를 신설한다. "…": what it adds stands behind it. */
const ADDED_BEHIND =
  /(?:제 ?\d{1,2} ?(?:조|항|호)|같은 ?(?:조|항)) ?(?:에|다음에|뒤에|끝에|말미에)[^.;~]{0,24}(?:신설|추가|삽입)(?:한다|하고|하며|함|합니다)/;
/** Letters before the quotation that follows. */
const NEXT = 4;
/** It says that other words come, and they were not found. */
const ASKS_FOR_WORDS = /\b(?:replaced?|superseded)\b|다음과 같이/i;
const ADDS = /\b(?:add|insert|append|added|inserted)\b[^.;]{0,60}$/i;
const ADDED =
  /^[^.;]{0,30}\b(?:is|are|shall be) (?:hereby )?(?:added|inserted)\b|^ ?(?:을|를|라는? (?:문구|문장)[을를]) ?(?:추가|삽입|신설)/i;
const AFTER_WORDS = /^[^.;]{0,20}\bafter\b(?: the)?(?: words?)? ?$/i;
const PUT_BEFORE =
  /\b(?:(?:replaced|superseded) (?:in its entirety )?(?:by|with)(?: the following)?|(?:is|are|shall be) (?:hereby )?(?:amended|changed|revised)(?: and restated)?(?: in its entirety)?(?: so as)? to read(?: as follows| in full)?|(?:now|shall|will|should) reads?(?: as follows)?|(?:struck|deleted|removed|omitted)\b[^.;]{0,40}\b(?:put|inserted|substituted|reads?)\b[^.;]{0,30}|replace\b[^.;]{0,60}\b(?:by|with)(?: the following)?) ?[:,]? ?$|다음과 같이[^.;]{0,24}[:：] ?$/i;
const OBJECT_BEFORE =
  /(?:제 ?\d{1,2} ?(?:조|항|호)|같은 ?(?:조|항))(?: ?(?:단서|본문|전단|후단))?(?:을|를|은|는) ?$/;
const BECOMES_BEHIND =
  /^ ?(?:으로|로|라고|이라고) ?(?:한다|하고|하며|함|변경|수정|대체|개정|고치|고친|갈음|바꾸|바꾼)/;
const STRIKES_BEFORE =
  /\b(?:delete|strike(?: out)?|omit|remove|cross out)(?: the)?(?: (?:words?|phrase|figures?|sentence))? ?[:,]? ?$/i;
const STRUCK_BEHIND =
  /^ ?,? ?(?:(?:is|are|shall be) (?:hereby )?(?:deleted|struck(?: out)?|stricken|removed|omitted|taken out|crossed out)\b|(?:을|를|은|는|이라는? (?:문구|부분)[을를은는]?) ?삭제)/i;

/** `…replaced by the following: Producer shall …`: to the end of the line. */
function wordsWithin(bare: string, { from, to }: Span): Found | undefined {
  const opens = FOLLOWING.exec(bare.slice(from, to));
  if (!opens) return undefined;
  const end = bare.indexOf('\n', from);
  const words = { from: from + opens.index + opens[0].length, to: end < 0 ? bare.length : end };
  return { words, to: words.to };
}

type Found = { readonly words: Span; readonly to: number };

const FOLLOWING = /(?:\b(?:by|with) the following|\bas follows|다음과 같이[^.;~:：]{0,24})\s?[:：]\s?(?=\S)/i;

/** The words that come in the place of what was struck: said in the next sentence, behind a colon, or on the next line. */
function wordsBehind(
  bare: string,
  quotations: readonly Quotation[],
  sentence: Span,
  next: Span | undefined,
): Found | undefined {
  if (!next) return undefined;
  const said = bare.slice(sentence.from, sentence.to).trimEnd();
  const behind = bare.slice(next.from, next.to);
  const opens = OPENS.test(said);
  const comes = IN_ITS_PLACE.exec(behind);
  if (!opens && !comes) return undefined;
  const own = quotations.find(({ from, to }) => from >= next.from && to <= next.to);
  if (own) return { words: { from: own.from + 1, to: own.to - 1 }, to: own.to };
  const from = next.from + (comes?.[0].length ?? /^\s*/.exec(behind)?.[0].length ?? 0);
  return from < next.to ? { words: { from, to: next.to }, to: next.to } : undefined;
}

const OPENS = /(?:\b(?:by|with) the following|\bas follows|다음과 같이[^.;~]{0,24}?) ?[:：.]?$/i;
const IN_ITS_PLACE =
  /^\s*(?:in (?:its|their) (?:place|stead)(?: (?:comes?|stands?|goes|put|insert|read))?|(?:it|this|the clause|the paragraph) (?:shall|will|now|should) (?:now )?read(?:s)?(?: as follows)?|put instead|instead)\s*[:,]?\s*/i;

/** Sentences of the text with its quotations blank; a number's stop ends none. */
function sentencesOf(bare: string): Span[] {
  const spans: Span[] = [];
  for (const line of bare.matchAll(/[^\n]+/g)) {
    let from = line.index;
    for (const stop of line[0].matchAll(/[.;](?=\s)|(?:하고|하며),?(?=\s)/g)) {
      const to = line.index + stop.index + stop[0].length;
      if (ENDS_NONE.test(bare.slice(from, to))) continue;
      spans.push({ from, to });
      from = to;
    }
    const end = line.index + line[0].length;
    if (bare.slice(from, end).trim() !== '') spans.push({ from, to: end });
  }
  return spans;
}

/** `2.` at the head of an item, `No.` */
const ENDS_NONE = /^\s*\(?\w{1,3}[.)]$|\b(?:No|Art|Sec|para)\.$/i;
