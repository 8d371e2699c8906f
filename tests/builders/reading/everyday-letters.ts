import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DealKind } from '#domain/library/term.ts';
import { FIXTURES } from '#tests/builders/paths.ts';

/** A sentence of a letter and what it says: the values of terms, as `shortOf` writes them. */
export type SaidInLetter = {
  readonly term: string;
  readonly wanted: string;
  readonly sentence: string;
};

export type EverydayLetter = {
  readonly kind: DealKind;
  readonly language: 'en' | 'ko';
  readonly text: string;
  readonly said: readonly SaidInLetter[];
};

/** The letters of a file of `tests/fixtures/reading/terms`; its first lines say how it is written. */
export function lettersOf(file: string): EverydayLetter[] {
  const text = readFileSync(join(FIXTURES, 'reading', 'terms', file), 'utf8').replaceAll(/^#.*\n/gm, '');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((letter) => {
      const [head = '', ...lines] = letter.split('\n');
      const [kind = '', language = ''] = head.split('|').map((part) => part.trim());
      return {
        kind: kind as DealKind,
        language: language as 'en' | 'ko',
        text: paragraphsOf(lines.map((line) => wordsOf(line))),
        said: lines.flatMap(saidIn),
      };
    });
}

/** Sentences of one paragraph stand in one line; greetings, dashes and what looks like them keep their own. */
function paragraphsOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trim()
    .replaceAll(/(?<=[.다요고답]\.?)\n(?=[^\n-])/g, ' ');
}

function wordsOf(line: string): string {
  const at = line.indexOf(' :: ');
  if (at < 0) return line;
  return `${line.startsWith('- ') ? '- ' : ''}${line.slice(at + 4)}`;
}

function saidIn(line: string): SaidInLetter[] {
  const at = line.indexOf(' :: ');
  if (at < 0) return [];
  const sentence = line.slice(at + 4);
  return line
    .slice(0, at)
    .replace(/^- /, '')
    .split(';')
    .map((part) => {
      const [term = '', wanted = ''] = part.split(' = ').map((each) => each.trim());
      return { term, wanted, sentence };
    });
}
