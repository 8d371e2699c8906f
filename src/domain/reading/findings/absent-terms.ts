import type { Term } from '#domain/library/term.ts';
import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { AbsentTerm } from './paper-reading.ts';
import type { ClauseFinding } from './read-clause.ts';
import { TERMS_OF_TOPICS } from './topic-terms.ts';
import type { TopicClaim } from '#domain/reading/topics/topic.ts';

/** As much as is near enough to a term that nobody may say the paper is silent on it. */
const NEAR = 0.3;

/**
 * The terms that a paper says nothing of. Only where it was read whole, and nothing near the term was found: a paper
 * that refers to a schedule which is not in the file, or holds pictures, is silent on nothing for certain.
 */
export function absentTerms({
  document,
  split,
  terms,
  entries,
  found,
  settled,
  topics,
}: {
  readonly document: PaperDocument;
  readonly split: ClauseSplit;
  readonly terms: readonly Term[];
  readonly entries: readonly CompiledEntry[];
  readonly found: readonly (readonly ClauseFinding[])[];
  readonly settled: ReadonlySet<string>;
  /** Of the clauses, where they are known. */
  readonly topics: readonly (readonly TopicClaim[])[];
}): AbsentTerm[] {
  if (!isReadWhole(document) || split.clauses.length === 0) return [];
  const nearest = new Map<string, number>();
  for (const finding of found.flat()) {
    const { id } = finding.entry.term;
    nearest.set(id, Math.max(nearest.get(id) ?? 0, finding.confidence));
  }
  const known = new Set(entries.map(({ term }) => term.id));
  const spokenOf = termsOfTopics(topics);
  const count = split.clauses.length;
  return terms
    .filter(({ id }) => known.has(id) && !settled.has(id) && !spokenOf.has(id))
    .filter(({ id }) => (nearest.get(id) ?? 0) < NEAR)
    .map((term) => ({ term: term.id, ...reasonFor(term, count, split) }));
}

/** A topic that is likelier than not. */
const ABOUT = 0.5;

function termsOfTopics(topics: readonly (readonly TopicClaim[])[]): ReadonlySet<string> {
  const about = topics.flat().filter(({ confidence }) => confidence >= ABOUT);
  return new Set(about.flatMap(({ topic }) => TERMS_OF_TOPICS[topic] ?? []));
}

/** Pictures and embedded files may hold anything; a chart or a drawing holds no clause. */
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
