import type { CatalogueNames } from './catalogue-names.ts';
import type { NamesOfTerms } from './pick-figure.ts';
import { holderOf } from './prepared-clause.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { searchText } from './search-text.ts';
import type { Span } from './search-text.ts';
import type { Sentence } from './sentences.ts';

/** A part of a clause under a label of its own, with the terms that the label names. */
export type LabelledPart = {
  readonly prepared: PreparedClause;
  readonly names: ReadonlySet<string>;
  /** A row of a schedule's table: its label alone claims nothing. */
  readonly isCell?: boolean;
};

/**
 * The parts of a clause that stand under labels: bullets and lines of a memo (`Overages: the party that causes pays`),
 * items of standard terms (`5. Insolvency. The option lapses …`). A label is one only where it names a term of the
 * lexicon. It rules its line.
 */
export function labelledParts(
  prepared: PreparedClause,
  namesOf: NamesOfTerms,
  catalogue: CatalogueNames,
): LabelledPart[] {
  const pairs = [...pairsOf(prepared, catalogue), ...slashedPairs(prepared, namesOf)];
  if (pairs.length > 0) return pairs;
  const parts: (Label & { readonly sentences: Sentence[] })[] = [];
  const { text } = prepared.clause;
  let ruling: (typeof parts)[number] | undefined;
  let end = 0;
  // What the heading of the whole clause names is read in the whole of it.
  const headed = namesOf(prepared.clause.heading);
  for (const sentence of prepared.sentences) {
    const label = labelAt(text.slice(sentence.from, sentence.to), prepared, namesOf, catalogue, sentence);
    if (label) {
      ruling = { ...label, sentences: label.isAlone ? [] : [sentence] };
      parts.push(ruling);
    } else if (text.slice(end, sentence.from).includes('\n')) ruling = undefined;
    else ruling?.sentences.push(sentence);
    end = sentence.to;
  }
  return parts
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ words: label, says, sentences, isCell }) => {
      const named = catalogue.named(label);
      const headings = [prepared.reword(searchText(label)), ...prepared.headings];
      const part = withSentences(prepared, sentences);
      return {
        prepared: { ...part, headings, canHead: holderOf(headings), isRow: true, label, named, says },
        names: new Set([...[...namesOf(label)].filter((id) => !headed.has(id)), ...named]),
        isCell,
      };
    });
}

/** `Option fee | $50,000 | Option period | 18 months`: two points in one row, each a name of the catalogue with its value. */
function pairsOf(prepared: PreparedClause, catalogue: CatalogueNames): LabelledPart[] {
  const { clause, instead, reword } = prepared;
  if (clause.kind !== 'row') return [];
  const cells = cellsOf(clause.text);
  const named = cells.map(({ words }) => catalogue.named(words));
  const isOfPairs = cells.length >= 4 && cells.length % 2 === 0;
  if (!isOfPairs || !named.every((names, index) => index % 2 === 1 || names.size > 0)) return [];
  return cells.flatMap((cell, index) => {
    const value = cells[index + 1];
    const names = named[index];
    if (index % 2 === 1 || !value || !names) return [];
    const span = { from: cell.from, to: value.to };
    const sentence = { ...span, isProviso: false, text: reword(searchText(clause.text, span, instead)) };
    const headings = [reword(searchText(cell.words))];
    const part = { ...prepared, sentences: [sentence], headings, canHead: holderOf(headings) };
    return [{ prepared: { ...part, label: cell.words, named: names, says: value.from }, names }];
  });
}

/** `속편 / 재리메이크 | 구매가의 50% / 3분의 1`, `Floor / ceiling | $500,000 / $1,500,000`: as many values as names, in their order. */
function slashedPairs(prepared: PreparedClause, namesOf: NamesOfTerms): LabelledPart[] {
  const { clause, instead, reword } = prepared;
  const labels = clause.heading.split(SLASH);
  const [, cell] = clause.kind === 'row' ? cellsOf(clause.text) : [];
  if (!cell || labels.length < 2) return [];
  const values = clause.text.slice(cell.from, cell.to).split(SLASH);
  const names = labels.map((label) => namesOf(label.trim()));
  const isPaired = values.length === labels.length && names.every(({ size }) => size > 0);
  if (!isPaired || !values.every((value) => /\d/.test(value))) return [];
  let from = cell.from;
  return labels.map((label, at) => {
    const span = { from, to: from + (values[at]?.length ?? 0) };
    from = span.to + (SLASH.exec(clause.text.slice(span.to))?.[0].length ?? 0);
    const sentence = { ...span, isProviso: false, text: reword(searchText(clause.text, span, instead)) };
    const headings = [reword(searchText(label.trim()))];
    const part = { ...prepared, sentences: [sentence], headings, canHead: holderOf(headings), isRow: true };
    return {
      prepared: { ...part, label: label.trim(), named: new Set<string>(), says: span.from },
      names: names[at] ?? new Set<string>(),
    };
  });
}

const SLASH = /\s*\/\s*/;

function cellsOf(text: string): (Span & { readonly words: string })[] {
  let from = 0;
  return text.split(' | ').map((words) => {
    const cell = { from, to: from + words.length, words: words.trim() };
    from = cell.to + ' | '.length;
    return cell;
  });
}

type Label = {
  readonly words: string;
  /** Without words of its own behind it. */
  readonly isAlone: boolean;
  /** Where what it says begins, if the label is the catalogue's name of a term. */
  readonly says: number;
  readonly isCell: boolean;
};

const BULLET =
  /^\s*(?:(?:[-–•·▪○●□■◦※*]|o(?= ))\s*|\(?\d{1,2}(?:[-.]\d)?[.)]\s*|[①-⑳]\s*|\([a-z]\)\s*|[가나다라마바사아자차카타파하][.)]\s*)?/;
const WITH_COLON = /^([^:：.;|\n(]{2,42}?(?:\([^()]{1,14}\))?)\s*[:：]\s*(?=\S)/;
/** A row of a schedule's table: a point and what was agreed of it, and in a third column when. */
const WITH_CELL = /^([^:：.;|\n]{2,42}?)\s*\|\s*(?=\S[^|]*(?:\|[^|]*)?$)/;
const ALONE = /^([A-Z][A-Za-z&/' -]{2,34}|[가-힣·/ ]{2,16})\.$/;
const SAYS_MORE =
  /\b(?:shall|will|may|is|are|was|means|mean|following|reserves?|agrees?|if|when|on|upon|at|provided|that|which)\b|(?:하면|경우|다음|한다|는|은|이|가)$/i;

function labelAt(
  said: string,
  { clause }: PreparedClause,
  namesOf: NamesOfTerms,
  catalogue: CatalogueNames,
  { from }: Sentence,
): Label | undefined {
  const bullet = BULLET.exec(said)?.[0] ?? '';
  const rest = said.slice(bullet.length);
  const name = catalogue.labelOf(rest);
  if (name !== undefined) {
    const colon = bullet.length + rest.indexOf(name) + name.length;
    const words = colon + (/^\s*[:：]\s*/.exec(said.slice(colon))?.[0].length ?? 0);
    return { words: name, isAlone: words >= said.length, says: from + words, isCell: false };
  }
  const cell = clause.kind === 'schedule' ? WITH_CELL.exec(rest) : null;
  const colon = WITH_COLON.exec(rest) ?? cell;
  const alone = colon ? null : ALONE.exec(rest);
  const words = (colon ?? alone)?.[1]?.trim();
  if (words === undefined || words.split(/\s+/).length > 6 || SAYS_MORE.test(words)) return undefined;
  // A short sentence alone is a label only at the head of an item.
  if (alone && !isAtHead(clause.text, from, bullet)) return undefined;
  if (namesOf(words).size === 0) return undefined;
  return { words, isAlone: alone !== null, says: 0, isCell: colon !== null && colon === cell };
}

function isAtHead(text: string, from: number, bullet: string): boolean {
  return (
    bullet !== '' ||
    /(?:^|\n)\s*(?:\d{1,2}[.)]|\([a-z]\)|[①-⑳])?\s*$/.test(text.slice(Math.max(0, from - 8), from))
  );
}

/** Lead sentences are counted anew: one that stays behind opens no list any more. */
function withSentences(prepared: PreparedClause, sentences: readonly Sentence[]): PreparedClause {
  const leadOf = ({ lead }: Sentence): number | undefined => {
    const opening = lead === undefined ? undefined : prepared.sentences[lead];
    const at = sentences.findIndex((each) => each.from === opening?.from);
    return at < 0 ? undefined : at;
  };
  return {
    ...prepared,
    sentences: sentences.map((sentence) => {
      const { lead: _, ...bare } = sentence;
      const lead = leadOf(sentence);
      return { ...bare, ...(lead === undefined ? {} : { lead }) };
    }),
  };
}
