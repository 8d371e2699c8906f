import { openLexicon } from '#app/library/open-lexicon.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { Clause, ClauseKind, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { Lexicon } from '#domain/reading/findings/lexicon.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import { readFindings } from '#domain/reading/findings/read-findings.ts';
import { topicWords } from '#domain/reading/topics/word-evidence.ts';
import type { TopicWords } from '#domain/reading/topics/word-evidence.ts';
import { TEMPLATES } from './paths.ts';
import { READ_LIBRARY, theLibrary } from './the-library.ts';

let ours: Lexicon | undefined;

/** Our lexicon, read once for all the tests of a process. */
export function theLexicon(): Lexicon {
  const read = process.env[READ_LIBRARY];
  ours ??= openLexicon(
    { templatesRoot: TEMPLATES, ...(read === undefined ? {} : { librarySnapshotPath: read }) },
    theLibrary(),
  );
  return ours;
}

let words: TopicWords | undefined;

/** Our words of topics. */
export function theTopicWords(): TopicWords {
  words ??= topicWords(theLexicon().topics);
  return words;
}

/** A clause of a paper as a test writes it. */
export type ClauseSaid = {
  readonly text: string;
  readonly heading?: string;
  readonly number?: string;
  readonly kind?: ClauseKind;
  readonly above?: readonly string[];
  readonly twin?: number;
  readonly noteOf?: number;
  readonly part?: string;
};

/** A paper of these clauses, one paragraph each, and nothing else in it. */
export function paperOf(clauses: readonly ClauseSaid[]): {
  readonly document: PaperDocument;
  readonly split: ClauseSplit;
} {
  const made = clauses.map((said, index): Clause => ({
    ordinal: index + 1,
    number: said.number ?? String(index + 1),
    heading: said.heading ?? '',
    above: said.above ?? [],
    level: 1,
    kind: said.kind ?? 'section',
    part: said.part ?? 'body',
    language: /[가-힣]/.test(said.text) ? 'ko' : 'en',
    text: said.text,
    pieces: [
      {
        paragraph: index + 1,
        from: 0,
        to: said.text.length,
        at: 0,
        number: said.number ?? String(index + 1),
        level: 0,
      },
    ],
    ...(said.twin === undefined ? {} : { twin: said.twin }),
    ...(said.noteOf === undefined ? {} : { noteOf: said.noteOf }),
  }));
  return {
    document: {
      format: 'pasted',
      language: 'en',
      parts: [],
      revisions: [],
      comments: [],
      receipt: { counts: [], unread: [], notes: [] },
    },
    split: { clauses: made, definitions: [], references: [], missingSchedules: [] },
  };
}

const lexicons = new Map<Lexicon['sentences'], Lexicon>();

/** Our lexicon with other known sentences: the same one for the same sentences. */
function withSentences(sentences: Lexicon['sentences']): Lexicon {
  const lexicon = theLexicon();
  if (sentences === lexicon.sentences) return lexicon;
  const made = lexicons.get(sentences) ?? { ...lexicon, sentences };
  lexicons.set(sentences, made);
  return made;
}

/** What is found in a paper of these clauses. */
export function findingsOf(
  clauses: readonly (ClauseSaid | string)[],
  kinds: readonly DealKind[] | undefined,
  more: Partial<ClauseSplit> = {},
  sentences = theLexicon().sentences,
): PaperFindings {
  const { document, split } = paperOf(
    clauses.map((said) => (typeof said === 'string' ? { text: said } : said)),
  );
  return readFindings(
    document,
    { ...split, ...more },
    {
      library: theLibrary(),
      lexicon: withSentences(sentences),
      ...(kinds ? { kinds } : {}),
      currency: 'USD',
      rates: [],
    },
  );
}
