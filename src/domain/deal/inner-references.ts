import { RUNG_NAMES } from '#domain/library/term.ts';
import type { DealDocument, OurLadder, OurRung, TermEntry } from './deal.ts';
import type { AcceptedTerm } from './deciding.ts';
import type { Paper } from './paper.ts';
import type { RedlineChangeInHand } from './redline-change.ts';

/**
 * The first place where one part of the deal names another that is not there: a paper that a value was read
 * from, the draft that a paper gave, the draft in which a rung is met, the draft whose words were accepted,
 * paper and draft of a redline in the making.
 */
export function findDanglingReference(
  document: DealDocument,
): { readonly field: string; readonly id: string; readonly of: 'paper' | 'draft' } | undefined {
  const papers = document.papers ?? {};
  const draftIds = new Set(document.drafts.map(({ id }) => id));
  for (const [index, { entries }] of document.drafts.entries()) {
    for (const [termId, { found }] of Object.entries(entries)) {
      if (found && !Object.hasOwn(papers, found.paperId))
        return { field: `drafts[${index}].entries.${termId}.found.paperId`, id: found.paperId, of: 'paper' };
    }
  }
  for (const [paperId, { draftId }] of Object.entries(papers)) {
    if (draftId !== undefined && !draftIds.has(draftId))
      return { field: `papers.${paperId}.draftId`, id: draftId, of: 'draft' };
  }
  for (const [termId, ladder] of Object.entries(document.ladders)) {
    for (const name of RUNG_NAMES) {
      const id = Object.keys(ladder[name]?.met ?? {}).find((each) => !draftIds.has(each));
      if (id !== undefined) return { field: `ladders.${termId}.${name}.met.${id}`, id, of: 'draft' };
    }
  }
  for (const [termId, { draftId }] of Object.entries(document.accepted ?? {})) {
    if (draftId !== undefined && !draftIds.has(draftId))
      return { field: `accepted.${termId}.draftId`, id: draftId, of: 'draft' };
  }
  for (const [changeId, { paperId, draftId }] of Object.entries(document.redlineChanges ?? {})) {
    if (!Object.hasOwn(papers, paperId))
      return { field: `redlineChanges.${changeId}.paperId`, id: paperId, of: 'paper' };
    if (!draftIds.has(draftId))
      return { field: `redlineChanges.${changeId}.draftId`, id: draftId, of: 'draft' };
  }
  return undefined;
}

/**
 * The deal without the draft and without what names it: marks on rungs, the link of a paper or of what was accepted. A
 * redline in the making goes with its draft.
 */
export function withoutDraft(whole: DealDocument, draftId: string): DealDocument {
  const document = withoutRedlines(whole, (change) => change.draftId === draftId);
  const { papers, accepted } = document;
  return {
    ...document,
    drafts: document.drafts.filter((draft) => draft.id !== draftId),
    ladders: mapRungs(document.ladders, (rung) => withoutMark(rung, draftId)),
    ...(accepted ? { accepted: mapValues(accepted, (term) => withoutLink(term, draftId)) } : {}),
    ...(papers ? { papers: mapValues(papers, (paper) => withoutLink(paper, draftId)) } : {}),
  };
}

/**
 * The deal without the paper; what was read from it stays, without the way back to its words. A redline in the making
 * goes with the paper.
 */
export function withoutPaper(whole: DealDocument, paperId: string): DealDocument {
  const { papers, ...document } = withoutRedlines(whole, (change) => change.paperId === paperId);
  const { [paperId]: _gone, ...others } = papers ?? {};
  const drafts = document.drafts.map((draft) => {
    const isRead = Object.values(draft.entries).some(({ found }) => found?.paperId === paperId);
    return isRead
      ? { ...draft, entries: mapValues(draft.entries, (entry) => unread(entry, paperId)) }
      : draft;
  });
  return { ...document, drafts, ...(Object.keys(others).length > 0 ? { papers: others } : {}) };
}

/** The same deal in which the drafts and papers that its parts name have other ids. */
export function withRenamedReferences(
  document: DealDocument,
  draftIdOf: (id: string) => string,
  paperIdOf: (id: string) => string,
): DealDocument {
  const { papers, accepted, redlineChanges } = document;
  const withDraft = <T extends { readonly draftId?: string }>(part: T): T =>
    part.draftId === undefined ? part : { ...part, draftId: draftIdOf(part.draftId) };
  return {
    ...document,
    drafts: document.drafts.map((draft) => ({
      ...draft,
      entries: mapValues(draft.entries, (entry) =>
        entry.found
          ? { ...entry, found: { ...entry.found, paperId: paperIdOf(entry.found.paperId) } }
          : entry,
      ),
    })),
    ladders: mapRungs(document.ladders, (rung) =>
      rung.met ? { ...rung, met: mapKeys(rung.met, draftIdOf) } : rung,
    ),
    ...(papers ? { papers: mapValues(mapKeys(papers, paperIdOf), withDraft) } : {}),
    ...(accepted ? { accepted: mapValues(accepted, withDraft) } : {}),
    ...(redlineChanges
      ? {
          redlineChanges: mapValues(redlineChanges, (change) => ({
            ...change,
            paperId: paperIdOf(change.paperId),
            draftId: draftIdOf(change.draftId),
          })),
        }
      : {}),
  };
}

function withoutRedlines(
  { redlineChanges, ...document }: DealDocument,
  isGone: (change: RedlineChangeInHand) => boolean,
): DealDocument {
  const others = Object.entries(redlineChanges ?? {}).filter(([, change]) => !isGone(change));
  return others.length === 0 ? document : { ...document, redlineChanges: Object.fromEntries(others) };
}

function unread(entry: TermEntry, paperId: string): TermEntry {
  if (entry.found?.paperId !== paperId) return entry;
  const { found: _gone, ...rest } = entry;
  return rest;
}

function withoutMark(rung: OurRung, draftId: string): OurRung {
  if (!rung.met || !Object.hasOwn(rung.met, draftId)) return rung;
  const { met, ...rest } = rung;
  const { [draftId]: _gone, ...marks } = met;
  return Object.keys(marks).length === 0 ? rest : { ...rest, met: marks };
}

function withoutLink<Part extends Paper | AcceptedTerm>(part: Part, draftId: string): Omit<Part, 'draftId'> {
  if (part.draftId !== draftId) return part;
  const { draftId: _gone, ...rest } = part;
  return rest;
}

function mapRungs(
  ladders: DealDocument['ladders'],
  change: (rung: OurRung) => OurRung,
): Readonly<Record<string, OurLadder>> {
  return mapValues(ladders, (ladder) => mapValues(ladder as Readonly<Record<string, OurRung>>, change));
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function mapKeys<T>(
  record: Readonly<Record<string, T>>,
  rename: (key: string) => string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}
