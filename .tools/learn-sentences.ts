// Takes from our own drafts and their keys what each sentence says, or that it settles nothing, and writes templates/reading/sentences/papers.txt.
// Usage: node .tools/learn-sentences.ts. The same drafts give the same file.
import { writeFileSync } from 'node:fs';
import { sentenceSpans } from '#domain/reading/findings/sentences.ts';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import { partyNames } from '#domain/reading/findings/party-names.ts';
import { saidInstead } from '#domain/reading/findings/said-instead.ts';
import { hasOwnWords } from '#domain/reading/findings/sentence-features.ts';
import { searchText } from '#domain/reading/findings/search-text.ts';
import { readWhole } from '../tests/bench/drafts/read-whole.ts';
import { writeDraft } from '../tests/builders/reading/draft-file.ts';
import type { DraftSource } from '../tests/builders/reading/draft-file.ts';
import { readKey } from '../tests/builders/reading/draft-keys.ts';
import type { DraftKey } from '../tests/builders/reading/draft-keys.ts';
import * as drafts from '../tests/builders/reading/held-back-drafts.ts';
import { OWN_DRAFTS } from '../tests/builders/reading/own-drafts.ts';
import { theLibrary } from '../tests/builders/the-library.ts';

/** No more of a long sentence is compared. */
const LONGEST = 600;
/** A quotation shorter than this may stand in a sentence by chance. */
const TELLING = 12;

const lines: string[] = [
  '# What settling sentences of our own drafts say, in the words that the search reads. Written by .tools/learn-sentences.ts.',
];
for (const draft of [...OWN_DRAFTS, ...Object.values(drafts).flat()]) lines.push(...(await linesOf(draft)));
writeFileSync('templates/reading/sentences/papers.txt', `${lines.join('\n')}\n`);

async function linesOf(draft: DraftSource): Promise<string[]> {
  const key = readKey(draft.name);
  const { split, findings } = await readWhole(await writeDraft(draft), `${draft.name}.docx`, [key.kind]);
  const parties = partyNames({ ...split, clauses: findings.clauses }, [key.kind]);
  const context = { words: theLibrary(), currency: 'USD' as const, definitions: split.definitions };
  const said = findings.clauses.flatMap(({ text, heading }) => {
    const instead = saidInstead(text, figuresIn(text, context).figures, parties);
    return sentenceSpans(text, heading).flatMap((span) => {
      const says = saysOf(text.slice(span.from, span.to), key);
      const words = searchText(text, span, instead).plain.trim().slice(0, LONGEST);
      if (says.length > 0) return [`${says.join(', ')} | ${oneLine(heading)} | ${words}`];
      return settlesNothing(text, key) && hasOwnWords(words) ? [`none | ${oneLine(heading)} | ${words}`] : [];
    });
  });
  return [`[${draft.name}]`, ...said];
}

/** A clause in which no quotation of the key stands: a recital, a notice, a signature. */
function settlesNothing(clause: string, { values, open, conflicts, traps }: DraftKey): boolean {
  const whole = squeezed(clause);
  return [...values, ...open, ...conflicts, ...traps].every(({ quote }) => {
    const quoted = squeezed(quote);
    return !whole.includes(quoted) && !quoted.includes(whole);
  });
}

/** The terms whose quotation the sentence holds, or is part of. */
function saysOf(sentence: string, { values }: DraftKey): string[] {
  const whole = squeezed(sentence);
  return values.flatMap(({ term, values: wanted, quote }) => {
    const quoted = squeezed(quote);
    const isIn = whole.includes(quoted) || (whole.length > TELLING && quoted.includes(whole));
    if (!isIn) return [];
    const [value] = wanted === 'any' ? [] : wanted;
    return [value?.kind === 'choice' ? `${term} = ${value.choice}` : term];
  });
}

function squeezed(text: string): string {
  return text.replaceAll(/\*\*|__|\s+/g, '');
}

function oneLine(heading: string): string {
  return heading.replaceAll(/\s+/g, ' ').replaceAll('|', '/').trim();
}
