import type { Library } from '#domain/library/library.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import type { Draft } from '../deal.ts';

/** Where in the deal something changed; a list of changes is grouped by it. */
export const CHANGE_TOPICS = [
  'terms',
  'drafts',
  'deal',
  'parties',
  'dates',
  'ladders',
  'situation',
  'money',
  'papers',
  'deciding',
] as const;
export type ChangeTopic = (typeof CHANGE_TOPICS)[number];

/** One field that changed, as a sentence and in its pieces. */
export type ChangeLine = {
  readonly topic: ChangeTopic;
  /** What changed: `Option fee`, `Title`, `Party “한강필름”, capacity`. */
  readonly subject: Bilingual;
  /** `null` where there was, or is, nothing. */
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
  /** The draft that it stands in. */
  readonly where: Bilingual | null;
  /** The whole sentence: `Option fee: USD 50,000 → USD 70,000 (their draft 1)`. */
  readonly says: Bilingual;
  /** Ours alone: never in anything that leaves for the other side. */
  readonly isPrivate: boolean;
  /** For a text: both versions whole, so that they can be compared word by word. */
  readonly wording?: { readonly before: string; readonly after: string };
  readonly termId?: string;
  readonly draftId?: string;
};

/** What the sentences look things up in. Drafts are as they stood when it happened. */
export type ToldWith = {
  readonly library: Pick<Library, 'terms' | 'bases' | 'units' | 'questions' | 'facts' | 'rules'>;
  readonly findDraft: (draftId: string) => Pick<Draft, 'side' | 'round' | 'label'> | undefined;
};

type Where = Pick<ChangeLine, 'topic' | 'isPrivate'> &
  Partial<Pick<ChangeLine, 'where' | 'termId' | 'draftId'>>;

/** `Stage: preparing → signed`. */
export function changed(
  at: Where,
  subject: Bilingual,
  before: Bilingual | null,
  after: Bilingual | null,
): ChangeLine {
  const [from, to] = [before ?? NOTHING, after ?? NOTHING];
  const where = at.where ?? null;
  return {
    ...at,
    where,
    subject,
    before,
    after,
    says: {
      en: `${asked(subject.en)} ${from.en} → ${to.en}${inBrackets(where?.en)}`,
      ko: `${asked(subject.ko)} ${from.ko} → ${to.ko}${inBrackets(where?.ko)}`,
    },
  };
}

/** A question keeps its mark; anything else takes a colon. */
function asked(subject: string): string {
  return subject.endsWith('?') ? subject : `${subject}:`;
}

/** Something came: `Party added: Larchmont Pictures`. `kind` stands at the beginning of the sentence. */
export function added(at: Where, kind: Bilingual, what: Bilingual): ChangeLine {
  return {
    ...at,
    where: at.where ?? null,
    subject: kind,
    before: null,
    after: what,
    says: { en: `${kind.en} added: ${what.en}`, ko: `${kind.ko} 추가: ${what.ko}` },
  };
}

export function removed(at: Where, kind: Bilingual, what: Bilingual): ChangeLine {
  return {
    ...at,
    where: at.where ?? null,
    subject: kind,
    before: what,
    after: null,
    says: { en: `${kind.en} removed: ${what.en}`, ko: `${kind.ko} 삭제: ${what.ko}` },
  };
}

/** A text that was written, taken away or changed; of a change, the words that differ are shown. */
export function reworded(at: Where, subject: Bilingual, before: string, after: string): ChangeLine {
  const where = at.where ?? null;
  const words = wordsThatDiffer(before, after);
  return {
    ...at,
    where,
    subject,
    before: before === '' ? null : bothOf(before),
    after: after === '' ? null : bothOf(after),
    wording: { before, after },
    says: {
      en: `${subject.en} ${words.en}${inBrackets(where?.en)}`,
      ko: `${subject.ko} ${words.ko}${inBrackets(where?.ko)}`,
    },
  };
}

/** The same in both languages: names, figures and what a person has written. */
export function bothOf(text: string): Bilingual {
  return { en: text, ko: text };
}

const NOTHING: Bilingual = { en: 'none', ko: '없음' };

function inBrackets(words: string | undefined): string {
  return words === undefined ? '' : ` (${words})`;
}

function wordsThatDiffer(before: string, after: string): Bilingual {
  if (before === '') return { en: `entered: “${shortened(after)}”`, ko: `입력: “${shortened(after)}”` };
  if (after === '') return { en: `deleted: “${shortened(before)}”`, ko: `삭제: “${shortened(before)}”` };
  const runs = diffWords(before, after);
  const gone = textOf(runs, 'removed');
  const come = textOf(runs, 'added');
  if (gone === '' && come === '') return { en: 'changed: white space only', ko: '변경: 공백만 다름' };
  if (gone === '') return { en: `changed: “${come}” added`, ko: `변경: “${come}” 추가` };
  if (come === '') return { en: `changed: “${gone}” deleted`, ko: `변경: “${gone}” 삭제` };
  return { en: `changed: “${gone}” → “${come}”`, ko: `변경: “${gone}” → “${come}”` };
}

function textOf(runs: ReturnType<typeof diffWords>, kind: 'removed' | 'added'): string {
  const pieces = runs
    .filter((run) => run.kind === kind)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
  return shortened(pieces.join(' … '));
}

const LONGEST = 120;

/** A sentence shows the beginning of a long text; the text itself is in `wording`. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${Array.from(line).slice(0, LONGEST).join('')} …`;
}
