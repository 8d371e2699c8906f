import type { Clause, DefinedWord } from './clause.ts';

/** What a clause defines, in the order of its words. `from` and `to` are the defined word's place in its text. */
export function definitionsIn(clause: Clause): readonly DefinedWord[] {
  const found = [
    ...bracketed(clause),
    ...definedBy(clause, ENGLISH_MEANS),
    ...definedBy(clause, KOREAN_MEANS),
    ...equated(clause),
    ...(clause.kind === 'definitions' ? listed(clause) : []),
  ].toSorted((one, other) => one.from - other.from);
  return found.filter((each, index) => index === 0 || each.from >= (found[index - 1]?.to ?? 0));
}

const QUOTED =
  /["“”„‟]([^"“”„‟\n]{1,80})["“”‟]|[‘']([^‘’'\n]{1,40})[’'](?![A-Za-z])|[「『]([^」』\n]{1,60})[」』]/g;

/** `(the "Purchase Price")`, `(hereinafter "Owner")`, `(이하 "구매가"라 한다)`: the words before the bracket are the meaning. */
function bracketed(clause: Clause): DefinedWord[] {
  const { text } = clause;
  const found: DefinedWord[] = [];
  for (const bracket of text.matchAll(/[(（]([^()（）\n]{2,240})[)）]/g)) {
    const inside = bracket[1] ?? '';
    if (!namesSomething(inside)) continue;
    for (const quoted of inside.matchAll(QUOTED)) {
      const word = quoted[1] ?? quoted[2] ?? quoted[3] ?? '';
      if (!/[\p{L}\d]/u.test(word) || /^\s|[:;]$/.test(word) || word.split(/\s+/).length > 8) continue;
      const from = bracket.index + 1 + quoted.index + 1;
      found.push({
        word: word.replace(/[,.]$/, '').trim(),
        clause: clause.ordinal,
        meaning: wordsBefore(text, bracket.index),
        from,
        to: from + word.length,
      });
    }
  }
  return found;
}

/** A bracket that names, rather than explains: its words beside the quoted ones are few and known. */
function namesSomething(inside: string): boolean {
  if (!/["“”‘'「『]/.test(inside)) return false;
  if (/이하|약칭/.test(inside)) return true;
  const rest = inside
    .replaceAll(QUOTED, ' ')
    .replaceAll(
      /\b(?:hereinafter|hereafter|herein|referred|to|as|sometimes|individually|collectively|together|each|jointly|a|an|the|this|these|such|our|and|or|with|called|being|defined|for|short|also|known|is|are|in|it|any|of|them|singular|plural|party|parties|respectively)\b|라\s?한다|[,;:.\s–—/-]/gi,
      '',
    );
  return rest.length <= 12;
}

/** The sentence, or the part of it, that the bracket names. */
function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 320), at).trimEnd();
  const start = Math.max(
    before.lastIndexOf('\n'),
    before.search(/[.;:。](?=\s+\S[^.;:。]*$)/),
    before.search(/(?:다\.)(?=\s+\S[^.]*$)/),
  );
  return before.slice(start < 0 ? 0 : start + 1).replace(/^[\s.]+/, '');
}

const ENGLISH_MEANS =
  /["“]([^"“”\n]{1,80})["”]\s{0,4}(?:\([^()\n]{0,80}\)\s{0,4})?,?\s{0,4}(?:(?:or|and)\s{1,4}["“][^"“”\n]{1,80}["”]\s{0,4},?\s{0,4})?(?:[^.;:"“”\n]{0,60}?\s)?(?:shall mean|means?|shall have the (?:same )?meanings?|has the meanings?|have the meanings?|refers? to|shall refer to|is defined|are defined|shall be defined|will mean|shall be deemed to mean|shall include|includes)\b/g;
const KOREAN_MEANS =
  /["“”‘'「『]([^"“”‘’'「」『』\n]{1,40})["”’'」』]\s?(?:이란|란|이라\s?함은|라\s?함은|이라고\s?함은|라고\s?함은|은|는|이라\s?하면)\s(?=[^\n]{2,400}?(?:말한다|의미한다|뜻한다|일컫는다|말함|의미함|한다|말하며|의미하며|포함한다))/g;

/** `"Net Proceeds" means …`: the meaning is the rest of the sentence. */
function definedBy(clause: Clause, pattern: RegExp): DefinedWord[] {
  return [...clause.text.matchAll(pattern)].map((match) => {
    const word = match[1] ?? '';
    const from = match.index + 1;
    return {
      word: word.replace(/[,.]$/, '').trim(),
      clause: clause.ordinal,
      meaning: sentenceAfter(clause.text, match.index + match[0].length),
      from,
      to: from + word.length,
    };
  });
}

/** `K&D = Kestrel & Daughter Inc. (Los Angeles)`, as a memo names its parties. */
function equated(clause: Clause): DefinedWord[] {
  const pattern = /(?:^|[\n.;|] ?)["“]?([\p{Lu}가-힣][\p{L}\d&.'’-]{0,18})["”]? ?= ?(?=[\p{Lu}가-힣(주])/gu;
  return [...clause.text.matchAll(pattern)].map((match) => {
    const word = match[1] ?? '';
    const from = match.index + match[0].indexOf(word);
    const rest = clause.text.slice(match.index + match[0].length).split(/[\n;|]/)[0] ?? '';
    const next = rest.search(/[.)] ["“]?\S{1,20} ?= /);
    return {
      word,
      clause: clause.ordinal,
      meaning: (next < 0 ? rest : rest.slice(0, next + 1)).slice(0, 160).trim(),
      from,
      to: from + word.length,
    };
  });
}

function sentenceAfter(text: string, at: number): string {
  const rest = text.slice(at, at + 1200);
  const end = rest.search(/[.;。](?=\s*(?:\n|$)|\s+["“A-Z①-⑳가-힣])/);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** A line of a list of definitions: `Budget: the approved budget …`, `"Picture" – the film …`. */
function listed(clause: Clause): DefinedWord[] {
  return clause.pieces.flatMap((piece) => {
    const words = clause.text.slice(piece.from, piece.to);
    const line =
      /^(?:(?:\(?[\da-z가-하]{1,4}[.)]|[①-⑳])\s*)?["“‘']?([A-Z가-힣][^:;.\n"“”]{1,50}?)["”’']?\s?(?::|[–—]|\s-\s)\s*(?=\S)/.exec(
        words.slice(0, 120),
      );
    const word = line?.[1]?.trim() ?? '';
    if (!line || word === '' || word.split(/\s+/).length > 6) return [];
    if (/\b(?:shall|will|is|are|definitions?|following|means?)\b|정의/i.test(word)) return [];
    const from = piece.from + words.indexOf(word);
    return [
      {
        word,
        clause: clause.ordinal,
        meaning: sentenceAfter(words, line[0].length),
        from,
        to: from + word.length,
      },
    ];
  });
}
