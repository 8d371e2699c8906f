import { isFlowing } from './line-facts.ts';
import { formAt, nextSaying } from './paper-in-view.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, last, openClause } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import {
  beginsSignatures,
  isDayOfSignature,
  isPostscript,
  isSigningLine,
  scheduleHeading,
} from './zone-words.ts';

/** The signatures begin there. */
export function isSignatureAt(paper: PaperInView, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return false;
  const { text } = fact.line;
  if (fact.marks.length > 0 && !/^in witness/i.test(text.slice(fact.wordsAt))) return false;
  if (beginsSignatures(text)) return true;
  if (fact.bare !== undefined) {
    const next = paper.facts[nextSaying(paper, index)]?.line.text ?? '';
    if (SIGNER.test(next) && !termsFollow(paper, index)) return true;
  }
  const isSigned = fact.line.cell === undefined && (isSigningLine(text) || isDayOfSignature(text));
  return isSigned && !termsFollow(paper, index);
}

/** What stands below the name of a party that signs. */
const SIGNER = /^(?:per|by|name|its|title|signature|signed)\s?[:_]|_{6}/i;
const SEEN_AHEAD = 300;

/** More clauses come before the next schedule. */
function termsFollow(paper: PaperInView, index: number): boolean {
  for (let next = index + 1; next < Math.min(paper.facts.length, index + SEEN_AHEAD); next += 1) {
    const fact = paper.facts[next];
    if (!fact || scheduleHeading(fact.line.text)) return false;
    if (isFlowing(fact.line) && fact.marks.some((mark) => paper.tops.has(mark.style))) return true;
    const form = formAt(paper, next);
    if (form?.headings.has(next) || form?.labelled.has(next)) return true;
  }
  return false;
}

/** A line among the signatures; false where the terms go on with it. */
export function readSignature(paper: PaperInView, state: ReadingState, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return true;
  const next = nextSaying(paper, index);
  const opensTerms =
    (fact.bare === 'look' || fact.bare === 'style') &&
    paper.facts[next]?.marks.some((mark) => paper.tops.has(mark.style) && mark.values.at(-1) === 1);
  const goesOn = fact.marks.some(
    (mark) =>
      paper.tops.has(mark.style) &&
      mark.values.at(-1) === state.lastTop + 1 &&
      state.lastTop > 0 &&
      fact.line.cell === undefined,
  );
  if (termsBelow(paper, index)) {
    state.zone = 'main';
    openClause(state, { kind: 'section', heading: fact.line.text.trim(), above: [] });
    append(state, fact);
    return true;
  }
  if (opensTerms || goesOn) {
    state.zone = 'main';
    return false;
  }
  if (isPostscript(fact.line.text)) openClause(state, { kind: 'note' });
  else if (
    last(state)?.kind === 'note' &&
    (beginsSignatures(fact.line.text) || isSigningLine(fact.line.text))
  )
    openClause(state, { kind: 'signature' });
  append(state, fact);
  return true;
}

/** A heading with sentences below it (`STANDARD TERMS`, on the page behind the signatures): the paper goes on. */
function termsBelow(paper: PaperInView, index: number): boolean {
  const fact = paper.facts[index];
  if (fact?.bare === undefined || SIGNS.test(fact.line.text)) return false;
  let at = index;
  const below = Array.from({ length: LINES_BELOW }, () => {
    at = nextSaying(paper, at);
    return paper.facts[at]?.line.text ?? '';
  });
  return below.every((text) => text.length >= SENTENCE && /[.다함임음]\s*$/.test(text) && !SIGNS.test(text));
}

/** Sentences in a row, each of so many letters, are no lines to sign on. */
const LINES_BELOW = 3;
const SENTENCE = 40;
const SIGNS =
  /^(?:per|by|name|its|title|signature|signed|date)\s?[:_]|_{4}|\.{6}|\b(?:sworn|notary|before me|acknowledged)\b|\((?:인|서명|날인)\)/i;
