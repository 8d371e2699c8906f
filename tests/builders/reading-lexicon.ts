import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oncePer } from '#domain/base/once-per.ts';
import { loadSentenceModel } from '#library/load-sentence-model.ts';
import type { SentenceModel } from '#domain/reading/findings/sentence-model.ts';
import { encodeSentenceModel } from '../../.tools/sentences/encode.ts';
import { learnSentences } from '../../.tools/sentences/learn.ts';
import type { KnownSentence } from '../../.tools/sentences/known-sentence.ts';
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

let learnt: SentenceModel | undefined;

/** What was learnt of all our sentences, read once for all the tests of a process. */
export function theSentenceModel(): SentenceModel | undefined {
  learnt ??= loadSentenceModel(readFileSync(join(TEMPLATES, 'reading', 'sentences.bin')));
  return learnt;
}

/** Few sentences are learnt as if many had said them, beside some that say nothing. */
const OFTEN = Array.from({ length: 12 }, (_, time) => time);
const NOTHING: readonly KnownSentence[] = [
  {
    says: [],
    heading: '',
    text: 'the headings are for convenience and settle nothing of what is said below them.',
  },
  { says: [], heading: 'Notices', text: 'a letter is received on the third day after it was posted.' },
  { says: [], heading: '', text: 'they met in the spring, and each has brought advisers of its own.' },
  { says: [], heading: 'Film', text: 'the film is a remake, based on the korean picture.' },
  { says: [], heading: '서문', text: '양 당사자는 다음과 같이 합의하고 이를 증명하기 위하여 서명한다.' },
];

/** What is learnt of these sentences alone; the same model for the same list. */
export const learntFrom = oncePer((sentences: readonly KnownSentence[]): SentenceModel | undefined =>
  loadSentenceModel(
    encodeSentenceModel(
      learnSentences(OFTEN.flatMap(() => [...sentences, ...NOTHING, ...NOTHING, ...NOTHING])),
    ),
  ),
);

/** What is found in a paper of these clauses. */
export function findingsOf(
  clauses: readonly (ClauseSaid | string)[],
  kinds: readonly DealKind[] | undefined,
  more: Partial<ClauseSplit> = {},
  sentences?: readonly KnownSentence[],
): PaperFindings {
  const { document, split } = paperOf(
    clauses.map((said) => (typeof said === 'string' ? { text: said } : said)),
  );
  const model = sentences ? learntFrom(sentences) : theSentenceModel();
  return readFindings(
    document,
    { ...split, ...more },
    {
      library: theLibrary(),
      lexicon: theLexicon(),
      ...(model ? { learnt: model } : {}),
      ...(kinds ? { kinds } : {}),
      currency: 'USD',
      rates: [],
    },
  );
}
