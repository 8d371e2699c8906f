import type { Term } from '#domain/library/term.ts';
import type { KnownSentence } from './known-sentence.ts';
import type { LexiconProblem } from '#domain/reading/findings/lexicon.ts';
import type { LibraryFile } from '#library/load-library.ts';

/**
 * Reads the known sentences: `templates/reading/sentences/*.txt`, one a line: `term, term = choice | heading | sentence`. A
 * line in square brackets names the paper that the next ones are from; one that begins with # is passed over. A line that is
 * wrong becomes a problem that names file and line, and the rest is served. Never throws for what a file says.
 */
export function loadSentences(
  files: readonly LibraryFile[],
  terms: readonly Term[],
): { readonly sentences: readonly KnownSentence[]; readonly problems: readonly LexiconProblem[] } {
  const byId = new Map(terms.map((term) => [term.id, term] as const));
  const sentences: KnownSentence[] = [];
  const problems: LexiconProblem[] = [];
  for (const { path, text } of files) {
    let paper: string | undefined;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const named = /^\[([^\]]*)\]$/.exec(line.trim());
      if (named) {
        paper = named[1] === '' ? undefined : named[1];
        continue;
      }
      const read = sentenceIn(line, byId);
      if ('fault' in read) problems.push({ file: path, line: index + 1, field: '', message: read.fault });
      else sentences.push({ ...read, ...(paper === undefined ? {} : { paper }) });
    }
  }
  return { sentences, problems };
}

type Read = KnownSentence | { readonly fault: LexiconProblem['message'] };

/** It stands near a term, and settles nothing. */
const NOTHING = 'none';

function sentenceIn(line: string, terms: ReadonlyMap<string, Term>): Read {
  const [said, heading, ...text] = line.split(' | ');
  if (said === undefined || heading === undefined || text.length === 0)
    return {
      fault: {
        en: 'A line is `term = choice | heading | sentence`; the heading may be empty.',
        ko: '한 줄은 `조건 = 선택지 | 제목 | 문장` 형식입니다. 제목은 비워 둘 수 있습니다.',
      },
    };
  const says = (said.trim() === NOTHING ? [] : said.split(',')).map((each) => {
    const [term = '', choice] = each.split('=').map((part) => part.trim());
    return { term, ...(choice === undefined ? {} : { choice }) };
  });
  for (const { term, choice } of says) {
    const form = terms.get(term)?.form;
    if (!form)
      return {
        fault: { en: `The catalogue has no term “${term}”.`, ko: `카탈로그에 ‘${term}’ 조건이 없습니다.` },
      };
    const isKnown =
      choice === undefined ||
      (form.kind === 'choice' && form.choices.some(({ id }) => id === choice)) ||
      (form.kind === 'yes-no' && (choice === 'yes' || choice === 'no'));
    if (!isKnown)
      return {
        fault: {
          en: `The term “${term}” has no choice “${choice}”.`,
          ko: `‘${term}’ 조건에는 ‘${choice}’ 선택지가 없습니다.`,
        },
      };
  }
  return { says, heading: heading.trim(), text: text.join(' | ').trim() };
}
