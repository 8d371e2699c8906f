import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { RungName, Term } from '#domain/library/term.ts';
import { foldTogether } from '#domain/text/fold.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { RUNG_WORDS } from '#domain/words/term-words.ts';
import { articleName } from './article-words.ts';
import type { OutgoingArticle, OutgoingPaper } from './outgoing-paper.ts';
import type { FindingSeverity, PaperFinding } from './paper-finding.ts';

/** Words of the deal that are for our side alone, and where they are kept. */
type PrivateText = {
  readonly text: string;
  readonly termId?: string;
  readonly what: Bilingual;
  /** An ask, and how we call a draft, may be said on purpose. */
  readonly severity: FindingSeverity;
};

/**
 * Private words that stand in the paper letter by letter, whatever their case, spacing and punctuation at the end.
 * The types keep private fields out; this finds what a person has typed twice.
 */
export function findPrivateWords(
  { articles }: Pick<OutgoingPaper, 'articles'>,
  document: DealDocument,
  draft: Draft,
  { terms }: Pick<Library, 'terms'>,
): PaperFinding[] {
  const folded = articles.map((article) => ({ article, words: foldTogether(article.text) }));
  return privateTexts(document, draft).flatMap((each) => {
    const wanted = foldTogether(each.text.trim().replace(/(?<![.。!?])[.。!?]+$/, ''));
    if (wanted.length < leastLetters(wanted)) return [];
    const found = folded.find(({ words }) => words.includes(wanted));
    return found && !isPublicWording(wanted, terms) ? [privateWords(each, found.article)] : [];
  });
}

/** The name of a choice, or wording of the library that any draft may offer, tells nothing wherever else it stands. */
function isPublicWording(wanted: string, terms: readonly Term[]): boolean {
  const isIn = ({ en, ko }: Bilingual) => [en, ko].some((words) => foldTogether(words).includes(wanted));
  return terms.some(
    ({ name, form, clauses }) =>
      isIn(name) ||
      (form.kind === 'choice' && form.choices.some(({ label }) => isIn(label))) ||
      (clauses !== undefined && (isIn(clauses.protective) || isIn(clauses.middle))),
  );
}

/** Fewer could be anybody's: `12 months`, `pari passu`. A syllable of Hangul says as much as two or three letters. */
function leastLetters(folded: string): number {
  return /[가-힣]/.test(folded) ? 10 : 18;
}

function privateWords({ text, termId, what, severity }: PrivateText, article: OutgoingArticle): PaperFinding {
  const said = text.length <= 60 ? text : `${text.slice(0, 60)}…`;
  const isStop = severity === 'stop';
  return {
    kind: 'private-words',
    severity,
    terms: termId === undefined ? [] : [termId],
    says: {
      en: `${articleName(article)} holds the words of ${what.en}: “${said}”. ${isStop ? 'Write the clause in other words before the paper leaves.' : 'Leave them in only if they are meant to be read.'}`,
      ko: `${articleName(article)}에 ${what.ko}의 표현이 그대로 있습니다: ‘${said}’. ${isStop ? '문서를 보내기 전에 조항을 다른 표현으로 고치세요.' : '상대방이 읽어도 되는 경우에만 남기세요.'}`,
    },
    ...(termId === undefined ? {} : { at: { kind: 'term', termId } }),
  };
}

function privateTexts(document: DealDocument, draft: Draft): PrivateText[] {
  const { deal, drafts, ladders, situation, mustHaves, accepted, alternative, mandate, decision } = document;
  const both = (words: Bilingual | undefined) => (words ? [words.en, words.ko] : []);
  const ofTerm = (termId: string, texts: readonly string[], what: Bilingual, severity: FindingSeverity) =>
    texts.map((text) => ({ text, termId, what, severity }));
  const ofDeal = (texts: readonly (string | undefined)[], what: Bilingual, severity: FindingSeverity) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ text, what, severity }]));
  return [
    ...Object.entries(ladders).flatMap(([termId, ladder]) =>
      (['walkAway', 'fallback', 'ask'] as const).flatMap((rung) =>
        ofTerm(termId, both(ladder[rung]?.condition), rungOf(rung), rung === 'ask' ? 'note' : 'stop'),
      ),
    ),
    ...drafts.flatMap(({ entries }) =>
      Object.entries(entries).flatMap(([termId, { note, state }]) =>
        ofTerm(
          termId,
          [
            ...linesOf(note),
            ...(state.kind === 'disputed' ? state.candidates.flatMap(({ said = '' }) => linesOf(said)) : []),
          ],
          WORDS.note,
          'stop',
        ),
      ),
    ),
    ...Object.entries(mustHaves ?? {}).flatMap(([termId, { reason }]) =>
      ofTerm(termId, linesOf(reason), WORDS.mustHave, 'stop'),
    ),
    ...Object.entries(accepted ?? {}).flatMap(([termId, { note }]) =>
      ofTerm(termId, linesOf(note), WORDS.note, 'stop'),
    ),
    ...ofDeal(
      [
        ...linesOf(deal.notes),
        ...Object.values(situation).flatMap(({ note }) => linesOf(note)),
        ...linesOf(alternative?.what ?? ''),
        ...linesOf(decision?.reason ?? ''),
        mandate?.decidedBy,
      ],
      WORDS.ofDeal,
      'stop',
    ),
    ...drafts.flatMap(({ id, label, labelIn }) =>
      ofDeal([label, labelIn?.en, labelIn?.ko], id === draft.id ? WORDS.label : WORDS.otherLabel, 'warn'),
    ),
  ];
}

/** A note is copied sentence by sentence, seldom whole, and in one of the languages in which it stands. */
function linesOf(text: string): string[] {
  return text.split(/\n+| · |(?<=[.。!?])\s+/).filter((line) => line.trim() !== '');
}

function rungOf(rung: RungName): Bilingual {
  const { en, ko } = RUNG_WORDS[rung];
  return { en: `our ${en}`, ko: `우리 측 ${ko}` };
}

const WORDS = {
  note: { en: 'our note', ko: '우리 측 메모' },
  mustHave: { en: 'why this is a must-have', ko: '필수 조건의 이유' },
  ofDeal: { en: 'our notes on the deal', ko: '거래에 관한 우리 측 기록' },
  label: { en: 'our own name for this draft', ko: '우리 측 초안 이름' },
  otherLabel: { en: 'our own name for another paper of the deal', ko: '거래의 다른 초안에 붙인 이름' },
} as const satisfies Record<string, Bilingual>;
