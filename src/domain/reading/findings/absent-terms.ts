import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { LIKELY } from './certainty.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { AbsentTerm } from './paper-reading.ts';
import type { ClauseFinding } from './clause-finding.ts';
import { TERMS_OF_TOPICS } from './topic-terms.ts';
import type { TopicClaim } from '#domain/reading/topics/topic.ts';

/**
 * As much as is near enough to a term that nobody may say the paper is silent on it: more than a mention, or a heading that
 * names it among others over words that do not speak of it.
 */
const NEAR = 0.46;

/**
 * Words that come so near to what a term is about that it may be said there in a way which nobody foresaw. On forty-four
 * drafts, most of them read with half of their own phrases taken out of the lexicon, it keeps half of the terms that are
 * there from being called absent, and a twentieth of those that are not.
 */
const TRACED = 1.8;

/** Why a paper is silent on nothing for certain; undefined where it can be judged. */
export function whyNoneAbsent(
  document: PaperDocument,
  { clauses }: ClauseSplit,
  isOurs: boolean,
): Bilingual | undefined {
  if (clauses.length === 0)
    return {
      en: 'No clause was found, so nothing is said to be missing.',
      ko: '조항을 찾지 못해, 규정이 없는 조건을 판단하지 않았습니다.',
    };
  // Of a paper about something else nobody needs to know what it lacks.
  if (!isOurs)
    return {
      en: 'The paper reads like no remake, co-production or distribution of a film or series, so its values are not called sure and nothing is said to be missing.',
      ko: '영화나 시리즈의 리메이크·공동제작·배급에 관한 문서로 보이지 않아, 어떤 값도 확실로 분류하지 않고 규정이 없는 조건도 판단하지 않았습니다.',
    };
  if (!isReadWhole(document))
    return {
      en: 'The file holds another file that was not read, so nothing is said to be missing: it may stand there.',
      ko: '파일 안에 읽지 못한 다른 파일이 있어, 규정이 없는 조건을 판단하지 않았습니다. 그 파일에 규정되어 있을 수 있습니다.',
    };
  return undefined;
}

/**
 * The terms that a paper says nothing of, where it can be judged (`whyNoneAbsent`): those near which nothing was found.
 */
export function absentTerms({
  split,
  terms,
  entries,
  found,
  settled,
  touched,
  topics,
  traces,
}: {
  readonly split: ClauseSplit;
  readonly terms: readonly Term[];
  readonly entries: readonly CompiledEntry[];
  readonly found: readonly (readonly ClauseFinding[])[];
  readonly settled: ReadonlySet<string>;
  /** Terms that the words of every day touch upon. */
  readonly touched: ReadonlySet<string>;
  /** Of the clauses, where they are known. */
  readonly topics: readonly (readonly TopicClaim[])[];
  /** How near the words of the paper come to each term (`tracesOf`). */
  readonly traces: ReadonlyMap<string, number>;
}): AbsentTerm[] {
  const nearest = new Map<string, number>();
  for (const finding of found.flat()) {
    const { id } = finding.entry.term;
    nearest.set(id, Math.max(nearest.get(id) ?? 0, finding.confidence));
  }
  const known = new Set(entries.map(({ term }) => term.id));
  const spokenOf = termsOfTopics(topics);
  const count = split.clauses.length;
  return terms
    .filter(({ id }) => known.has(id) && !settled.has(id) && !spokenOf.has(id) && !touched.has(id))
    .filter(({ id }) => (nearest.get(id) ?? 0) < NEAR && (traces.get(id) ?? 0) < TRACED)
    .map((term) => ({ term: term.id, ...reasonFor(term, count, split) }));
}

function termsOfTopics(topics: readonly (readonly TopicClaim[])[]): ReadonlySet<string> {
  const about = topics.flat().filter(({ confidence }) => confidence >= LIKELY);
  return new Set(about.flatMap(({ topic }) => TERMS_OF_TOPICS[topic] ?? []));
}

/** An embedded file may hold anything; a picture, a chart or a drawing is named on the receipt and holds no clause as a rule. */
function isReadWhole({ receipt }: PaperDocument): boolean {
  return receipt.unread.every(({ what }) => what !== 'embedded-document' && what !== 'embedded-file');
}

function reasonFor(
  { name, positions }: Term,
  count: number,
  { missingSchedules }: ClauseSplit,
): Pick<AbsentTerm, 'reason' | 'why'> {
  const [missing] = missingSchedules;
  const silence = positions[0]?.onSilence.why;
  const where = {
    en: missing
      ? `None of the ${count} clauses speaks of “${name.en}”; ${missing.name}, which the paper names, is not in the file.`
      : `None of the ${count} clauses speaks of “${name.en}”.`,
    ko: missing
      ? `${count}개 조항 어디에도 ‘${name.ko}’에 관한 내용이 없습니다. 문서가 언급하는 ${missing.name}은(는) 파일에 없습니다.`
      : `${count}개 조항 어디에도 ‘${name.ko}’에 관한 내용이 없습니다.`,
  };
  const why = silence ? { en: `${where.en} ${silence.en}`, ko: `${where.ko} ${silence.ko}` } : where;
  return { reason: where.en, why };
}
