import type { ClauseSplit, CrossReference } from '#domain/reading/clauses/clause.ts';
import { choicesSaid } from './pick-choice.ts';
import { suitsOf } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';

/** A sum that a clause leaves to another place: `the amount stated in Schedule 2`, 제3조 제1항의 금액. */
export function followReference(
  finding: ClauseFinding,
  split: ClauseSplit,
  prepared: readonly PreparedClause[],
): ClauseFinding | undefined {
  if (finding.unfilled === undefined) return undefined;
  const sentence = finding.prepared.sentences[finding.unfilled];
  if (!sentence) return undefined;
  const { clause } = finding.prepared;
  const reference = split.references.find(
    (each) => each.clause === clause.ordinal && each.from >= sentence.from && each.from < sentence.to,
  );
  if (!reference || !LEAVES_IT_TO.test(clause.text.slice(sentence.from, sentence.to))) return undefined;
  // The place that it names is not in the paper: the sum is there, and unknown.
  if (reference.to === undefined)
    return { ...finding, confidence: Math.max(0.6, finding.confidence), open: sentence };
  const target = prepared.find((each) => each.clause.ordinal === reference.to);
  if (!target || target === finding.prepared) return undefined;
  const values = figuresAt(finding, target, reference);
  const [first] = values;
  if (!first || values.length > 1) return undefined;
  // The words that give the figure are the quotation only where they stand in the clause that claims the term.
  return {
    ...finding,
    confidence: Math.max(0.66, finding.confidence),
    values: [{ ...first, span: sentence }],
  };
}

const LEAVES_IT_TO =
  /\b(?:set (?:forth|out)|stated|specified|shown|listed|provided|described|indicated|referred to|pursuant to|in accordance with|under|per|see|as in)\b|따라|따른|따르|정한|정하는|기재|명시|의 금액|의 기간|의 비율|에서 정|같다/i;

function figuresAt(finding: ClauseFinding, target: PreparedClause, { said }: CrossReference): ClauseValue[] {
  const piece = pieceNamed(said, target);
  const figures = target.figures.filter(({ from, to }) => !piece || (from >= piece.from && to <= piece.to));
  const supposed = target.sentences.map((_, sentence) => ({
    sentence,
    says: [],
    count: 1,
    hints: 0,
    isLed: false,
    isAgainst: false,
  }));
  const evidence = { entry: finding.entry, heading: 0, isHeadedAside: false, sentences: supposed };
  return suitsOf(evidence, { ...target, figures }, () => new Set()).map(({ value, figure }) => ({
    value,
    confidence: 0.66,
    span: figure,
    flags: figure.flags,
    others: figure.others,
    reason: said,
  }));
}

/** The item that a reference names within its clause: 제1항 of 제3조, (a) of Section 4. */
function pieceNamed(
  said: string,
  { clause }: PreparedClause,
): { readonly from: number; readonly to: number } | undefined {
  const bare = (text: string): string => text.replaceAll(/\s|section|article|clause/gi, '');
  const inner = clause.pieces.filter(
    ({ number }) => number !== clause.number && number !== '' && bare(said).endsWith(bare(number)),
  );
  const [first] = inner;
  return first && { from: first.from, to: Math.max(...inner.map(({ to }) => to)) };
}

/** A choice that the clause leaves to a word that the paper defines: what "Net Proceeds" means decides the pot. */
export function decideByDefinition(
  finding: ClauseFinding,
  split: ClauseSplit,
  prepared: readonly PreparedClause[],
): ClauseFinding | undefined {
  const { entry, evidence, prepared: own } = finding;
  if (finding.unfilled !== undefined) return figureByDefinition(finding, split, prepared);
  if (entry.choices.length === 0 || finding.confidence < 0.4) return undefined;
  const spoken = evidence.sentences
    .filter(({ count }) => count > 0)
    .map(({ sentence }) => own.sentences[sentence]);
  const words = split.definitions.filter(({ word }) =>
    spoken.some((sentence) => sentence && own.clause.text.slice(sentence.from, sentence.to).includes(word)),
  );
  for (const { clause: ordinal, from, to, word } of words) {
    const target = prepared.find(({ clause }) => clause.ordinal === ordinal);
    if (!target) continue;
    const within = [...target.sentences.keys()].filter((index) => {
      const sentence = target.sentences[index];
      return sentence && sentence.to > from && sentence.from < to;
    });
    const [first] = choicesSaid(entry, target, within, within);
    const sentence = first && spoken[0];
    if (!first || !sentence) continue;
    const value: ClauseValue = {
      value: { kind: 'choice', choice: first.id },
      confidence: 0.7,
      span: sentence,
      flags: [],
      others: [],
      reason: `“${word}”: ${first.proofs.map((proof) => target.clause.text.slice(proof.from, proof.to)).join(' … ')}`,
    };
    return { ...finding, confidence: Math.max(0.66, finding.confidence), values: [value] };
  }
  return undefined;
}

/** `Korean Co. shall contribute the Korean Commitment`: the one figure in what that word means. */
function figureByDefinition(
  finding: ClauseFinding,
  { definitions }: ClauseSplit,
  prepared: readonly PreparedClause[],
): ClauseFinding | undefined {
  const { clause } = finding.prepared;
  const sentence = finding.prepared.sentences[finding.unfilled ?? 0];
  if (!sentence) return undefined;
  const said = clause.text.slice(sentence.from, sentence.to);
  for (const { word, clause: ordinal, from, to } of definitions) {
    const target = prepared.find((each) => each.clause.ordinal === ordinal);
    if (!target || word.length < 4 || !said.includes(word)) continue;
    const figures = target.figures.filter((figure) => figure.from >= from && figure.to <= to);
    const supposed = target.sentences.map((_, index) => ({
      sentence: index,
      says: [],
      count: 1,
      hints: 0,
      isLed: false,
      isAgainst: false,
    }));
    const evidence = { entry: finding.entry, heading: 0, isHeadedAside: false, sentences: supposed };
    const [only, ...more] = suitsOf(evidence, { ...target, figures }, () => new Set());
    if (!only || more.length > 0) continue;
    const value: ClauseValue = {
      value: only.value,
      confidence: 0.66,
      span: sentence,
      flags: only.figure.flags,
      others: only.figure.others,
      reason: `“${word}”: ${target.clause.text.slice(only.figure.from, only.figure.to)}`,
    };
    return { ...finding, confidence: Math.max(0.66, finding.confidence), values: [value] };
  }
  return undefined;
}
