import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import type { Figure } from './clause-figures.ts';
import type { CompiledEntry, CompiledFigureRule } from './compiled-lexicon.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import { matchesOf } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { searchText } from './search-text.ts';
import type { SearchText } from './search-text.ts';

/** A figure that a term may take, and how much speaks for it, from 0 to about 1.5. */
export type Suit = {
  readonly entry: CompiledEntry;
  readonly evidence: SentenceEvidence;
  readonly figure: Figure;
  readonly value: Value;
  readonly affinity: number;
  /** What speaks against being sure, though the figure may be taken. */
  readonly doubt: number;
};

/** The names that figures carry, and the terms that they are names of. */
export type NamesOfTerms = (name: string) => ReadonlySet<string>;

/** Less than this, and the figure is not the term's. */
export const LEAST_AFFINITY = 0.45;

/** All figures that a term of a numeric form may take in a clause, the best first. */
export function suitsOf(
  evidence: Evidence,
  prepared: PreparedClause,
  figures: readonly Figure[],
  namesOf: NamesOfTerms,
): Suit[] {
  const { entry } = evidence;
  const rule = entry.figure ?? NO_RULE;
  return evidence.sentences
    .filter(({ isAgainst }) => !isAgainst)
    .flatMap((heard) => {
      const sentence = prepared.sentences[heard.sentence];
      if (!sentence) return [];
      const spoken = spokenFor(evidence, heard);
      return figures
        .filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
        .flatMap((figure) => {
          const suit = suitOf(figure, entry, rule, prepared, heard, namesOf);
          return suit === undefined
            ? []
            : [{ entry, evidence: heard, figure, ...suit, affinity: suit.affinity + spoken }];
        });
    })
    .filter(({ affinity }) => affinity >= LEAST_AFFINITY)
    .toSorted((a, b) => b.affinity - a.affinity || a.figure.from - b.figure.from);
}

const NO_RULE: CompiledFigureRule = { near: [], not: [], base: [] };

/** What the sentence and the headings bring, before any figure is looked at. */
function spokenFor({ heading, sentences }: Evidence, heard: SentenceEvidence): number {
  const said = heard.count > 0 ? 0.5 : heard.isLed ? 0.35 : 0;
  const previous = sentences[heard.sentence - 1];
  // `The option fee is payable on signature. It amounts to …`: the sentence before spoke of it.
  const carried = said === 0 && previous !== undefined && previous.count > 0 ? 0.15 : 0;
  return said + carried + heading * 0.3 + Math.min(2, heard.hints) * 0.12;
}

function suitOf(
  figure: Figure,
  entry: CompiledEntry,
  rule: CompiledFigureRule,
  prepared: PreparedClause,
  heard: SentenceEvidence,
  namesOf: NamesOfTerms,
): { readonly value: Value; readonly affinity: number; readonly doubt: number } | undefined {
  if (figure.isDenied === true || figure.isExcepted === true) return undefined;
  const { form } = entry.term;
  const own = heard.own;
  const isOwn = own !== undefined && figure.from < own.to && own.from < figure.to;
  const fitted = fittingValue(figure, form, rule);
  if (!fitted) return undefined;
  const role = isOwn ? 0 : roleFit(figure, rule);
  if (role === undefined) return undefined;
  const base = baseFit(figure, fitted.value, form, rule, prepared);
  if (!base) return undefined;
  const beside = besideOf(figure, prepared);
  if (!isOwn && holds(rule.not, beside)) return undefined;
  const extension = extensionFit(figure, rule);
  if (extension === undefined) return undefined;
  const named = nameFit(figure, entry, namesOf);
  const affinity =
    fitted.affinity +
    role +
    base.affinity +
    extension +
    named +
    (holds(rule.near, beside) ? 0.25 : 0) -
    // `of one hundred percent (100%) of`: the whole is seldom the share.
    ('share' in fitted.value && fitted.value.share.numerator === fitted.value.share.denominator ? 0.4 : 0) +
    nearness(figure, heard) +
    (isOwn ? 0.6 : 0);
  const doubt =
    (role < 0 ? 0.2 : 0) +
    base.doubt +
    (figure.flags.includes('words-against-figures') ? 0.4 : 0) +
    (figure.others.length > 0 ? 0.1 : 0);
  return { value: base.value, affinity, doubt };
}

/** The figure as a value of the term: its own kind, or another that the paper may give in its place. */
function fittingValue(
  figure: Figure,
  form: ValueForm,
  rule: CompiledFigureRule,
): { readonly value: Value; readonly affinity: number } | undefined {
  const { value } = figure;
  if (rule.counts === 'times') {
    if (value.kind === 'duration' && figure.times !== undefined)
      return {
        value: { kind: 'quantity', n: { numerator: figure.times, denominator: 1 }, unit: 'count' },
        affinity: 0.1,
      };
    if (value.kind !== 'quantity') return undefined;
  }
  if (rule.units && value.kind === 'duration' && !rule.units.includes(value.unit)) return undefined;
  if (value.kind === 'duration' && figure.isBusinessDays === true && !(rule.roles ?? []).includes('cure'))
    return undefined;
  if (value.kind === 'quantity' && form.kind === 'quantity')
    return value.unit === form.unit || form.unit === 'count'
      ? { value: { ...value, unit: form.unit }, affinity: 0 }
      : undefined;
  if (value.kind === form.kind) {
    if (value.kind === 'money' && form.kind === 'money' && form.per !== undefined)
      return { value: value.per === undefined ? { ...value, per: form.per } : value, affinity: 0 };
    return { value, affinity: 0 };
  }
  if (form.kind === 'rate' && value.kind === 'share')
    return {
      value: { kind: 'rate', share: value.share, base: value.base, period: form.period },
      affinity: 0,
    };
  if (form.kind === 'share' && value.kind === 'rate') return undefined;
  const also =
    rule.also ?? (form.kind === 'multiple' ? ['money', 'share'] : form.kind === 'share' ? ['money'] : []);
  return (also as readonly string[]).includes(value.kind) ? { value, affinity: -0.1 } : undefined;
}

function roleFit({ role }: Figure, { roles }: CompiledFigureRule): number | undefined {
  if (roles) return roles.includes(role) ? 0.1 : role === 'plain' ? -0.05 : undefined;
  if (role === 'plain') return 0;
  // `not less than $25,000` is still what the sentence gives, though not for certain.
  return role === 'floor' || role === 'cap' ? -0.2 : undefined;
}

function baseFit(
  figure: Figure,
  value: Value,
  form: ValueForm,
  rule: CompiledFigureRule,
  prepared: PreparedClause,
): { readonly value: Value; readonly affinity: number; readonly doubt: number } | undefined {
  if (!('base' in value) || !('base' in form)) return { value, affinity: 0, doubt: 0 };
  const ours = { ...value, base: form.base };
  if (value.base === form.base) return { value: ours, affinity: 0.25, doubt: 0 };
  if (holds(rule.base, besideOf(figure, prepared))) return { value: ours, affinity: 0.2, doubt: 0 };
  if (value.base !== 'none_stated') return { value, affinity: -0.35, doubt: 0.2 };
  if (figure.unknownBase === undefined) return { value: ours, affinity: 0, doubt: 0.02 };
  return { value: ours, affinity: -0.1, doubt: 0.15 };
}

function extensionFit({ isExtension, value }: Figure, { extension }: CompiledFigureRule): number | undefined {
  if (extension === undefined || value.kind !== 'duration') return 0;
  if (extension === 'never') return isExtension === true ? undefined : 0;
  return isExtension === true ? 0.3 : 0;
}

function nameFit({ name }: Figure, { term }: CompiledEntry, namesOf: NamesOfTerms): number {
  if (name === undefined) return 0;
  const named = namesOf(name);
  if (named.size === 0) return 0;
  return named.has(term.id) ? 0.4 : -0.4;
}

/** Near the words that name the term; a figure behind them is nearer than one before them. */
function nearness({ from, to }: Figure, { says }: SentenceEvidence): number {
  const gaps = says.map((said) =>
    from >= said.to ? from - said.to : to <= said.from ? (said.from - to) * 1.4 : 0,
  );
  return gaps.length === 0 ? 0 : 0.3 * Math.exp(-Math.min(...gaps) / 60);
}

/** The words beside a figure, within its part of the sentence. */
function besideOf({ from, to, sentence }: Figure, { clause: { text } }: PreparedClause): SearchText {
  const before = text.slice(Math.max(sentence.from, from - 70), from);
  const after = text.slice(to, Math.min(sentence.to, to + 50));
  const begins = Math.max(
    0,
    ...[...before.matchAll(PART_OF_SENTENCE)].map((part) => part.index + part[0].length),
  );
  const ends = PART_ENDS.exec(after)?.index ?? after.length;
  return searchText(text, { from: from - before.length + begins, to: to + ends });
}

const PART_OF_SENTENCE = /[,;](?!\d)|(?<=[가-힣](?:며|고|되|나|만))\s/g;
const PART_ENDS = /[,;](?!\d)|(?<=[가-힣](?:며|고|되|나|만))\s/;

function holds(phrases: readonly Phrase[], text: SearchText): boolean {
  return phrases.some((phrase) => matchesOf(phrase, text).length > 0);
}

/**
 * Who takes which figure: the strongest claim first, a figure once (but for terms that share it), and one figure for
 * a term in a sentence, as long as another term wants the next one. What is left over is an alternative.
 */
export function assignFigures(suits: readonly Suit[]): Suit[] {
  const taken: Suit[] = [];
  const rest: Suit[] = [];
  for (const suit of suits.toSorted((a, b) => b.affinity - a.affinity)) {
    const hasOne = taken.some(
      ({ entry, evidence }) => entry === suit.entry && evidence.sentence === suit.evidence.sentence,
    );
    if (hasOne) rest.push(suit);
    else if (isFree(suit, taken)) taken.push(suit);
  }
  for (const suit of rest) if (isFree(suit, taken)) taken.push(suit);
  return taken;
}

function isFree({ entry, figure }: Suit, taken: readonly Suit[]): boolean {
  return taken
    .filter((other) => other.figure === figure)
    .every(
      (other) =>
        other.entry === entry ||
        other.entry.shares.has(entry.term.id) ||
        entry.shares.has(other.entry.term.id),
    );
}
