import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import { convertWalkAways } from '#domain/deal/convert-walk-aways.ts';
import { checkDocument } from '#domain/deal/deal-references.ts';
import type { SentDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import {
  DEAL_FILE_FORMAT,
  DEAL_FILE_VERSION,
  PRIVATE_MARK,
  dealFileSchema,
} from '#contract/formats/deal-file-schema.ts';
import type {
  CarriedOriginals,
  InternalDealFile,
  SampleHead,
  ShareableDealFile,
} from '#contract/formats/deal-file-schema.ts';
import { WALK_AWAY_MEANS } from '#contract/formats/walk-away-means.ts';
import { parseWith } from '#contract/parse-call.ts';
import { parseJsonFile } from '#app/files/json-file.ts';
import { repeatedId } from '#app/files/repeated-id.ts';
import { findDanglingReference } from '#domain/deal/inner-references.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import { readCarried, tooLargeWithOriginals } from './carried-originals.ts';

/** Room for more than a thousand rounds, each with every term and its clause, or for fewer with original files. */
export const DEAL_FILE_LIMIT_BYTES = 20_000_000;

export type ReadDealFile = {
  readonly document: DealDocument;
  readonly edition: 'internal' | 'shareable';
  /** Where the deal was first made. A shareable file does not say. */
  readonly originId?: string;
  readonly sample?: SampleHead;
  /** The bytes of every paper by digest; missing in a file that carries none. */
  readonly originals?: ReadonlyMap<string, Uint8Array>;
};

/**
 * Reads a deal file of either edition whole or not at all; no workspace is needed. Throws Fail `too-large`, `refused` (a newer
 * format) or `invalid-input`, which names the field. Older term ids become the present ones, and a walk-away
 * that named the choice at which we leave becomes the worst that we accept.
 */
export function readDealFile(bytes: Uint8Array, library: Library): ReadDealFile {
  const raw = parseJsonFile(bytes, DEAL_FILE_LIMIT_BYTES, 'deal-file');
  refuseNewer(raw);
  refuseUnknownEdition(raw);
  const file = parseWith(dealFileSchema, raw);
  const known = createKnownIds(library);
  const inFile = withPresentIds(
    file.edition === 'internal' ? documentOf(file) : documentFromShared(file),
    known,
  );
  refuseRepeatedIds(inFile);
  refuseDangling(inFile);
  checkDocument(inFile, known);
  const isInWorstAccepted = file.edition === 'internal' && file.walkAwayMeans === WALK_AWAY_MEANS;
  const document = isInWorstAccepted ? inFile : convertWalkAways(inFile, library.terms);
  const originals = readCarried(file.originals, document.papers ?? {});
  const read = { document, ...(originals ? { originals } : {}) };
  if (file.edition === 'shareable') return { ...read, edition: 'shareable' };
  return {
    ...read,
    edition: 'internal',
    originId: file.originId ?? file.deal.id,
    ...(file.sample ? { sample: file.sample } : {}),
  };
}

export type DealFileContent =
  | {
      readonly edition: 'internal';
      readonly document: DealDocument;
      readonly originId: string;
      readonly sample?: SampleHead;
      readonly originals?: CarriedOriginals;
    }
  /** Nothing but a SentDeal can be written as a file for the other side. */
  | { readonly edition: 'shareable'; readonly shared: SentDeal; readonly originals?: CarriedOriginals };

/**
 * The file's bytes: JSON in UTF-8, indented, the private mark first. The same content gives the same bytes.
 * Throws Fail `too-large` for a deal that could not be read again.
 */
export function writeDealFile(content: DealFileContent): Uint8Array {
  const file = content.edition === 'internal' ? internalFile(content) : shareableFile(content);
  const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
  if (bytes.length > DEAL_FILE_LIMIT_BYTES) throw tooLarge(file.originals !== undefined);
  return bytes;
}

/** `deal.internal.json` or `deal.shareable.json`, after a stem. */
export function dealFileName(stem: string, edition: 'internal' | 'shareable'): string {
  return `${stem}.${edition}.json`;
}

function internalFile({
  document,
  originId,
  sample,
  originals,
}: Extract<DealFileContent, { edition: 'internal' }>): InternalDealFile {
  return {
    private: PRIVATE_MARK,
    format: DEAL_FILE_FORMAT,
    version: DEAL_FILE_VERSION,
    edition: 'internal',
    walkAwayMeans: WALK_AWAY_MEANS,
    originId,
    ...(sample ? { sample } : {}),
    ...inOrder(document),
    ...(originals ? { originals } : {}),
  };
}

/** The order of a file, whatever the order in the workspace. */
const FIELDS = {
  deal: true,
  drafts: true,
  ladders: true,
  situation: true,
  money: true,
  papers: true,
  mustHaves: true,
  accepted: true,
  beyondMending: true,
  alternative: true,
  mandate: true,
  decision: true,
  judgedBy: true,
  redlineChanges: true,
} as const satisfies Readonly<Record<keyof DealDocument, true>>;

function inOrder(document: DealDocument): DealDocument {
  const fields = Object.keys(FIELDS).map((field) => [field, document[field as keyof typeof FIELDS]]);
  // Every field of a deal, those that it has not left out.
  return Object.fromEntries(fields.filter(([, content]) => content !== undefined)) as DealDocument;
}

function shareableFile({
  shared,
  originals,
}: Extract<DealFileContent, { edition: 'shareable' }>): ShareableDealFile {
  const { drafts, papers, ...deal } = shared;
  return {
    format: DEAL_FILE_FORMAT,
    version: DEAL_FILE_VERSION,
    edition: 'shareable',
    deal,
    drafts,
    ...(papers ? { papers } : {}),
    ...(originals ? { originals } : {}),
  };
}

/** What is left when the file's own fields are taken away; an empty list is the same as none. */
function documentOf(file: InternalDealFile): DealDocument {
  const {
    private: _mark,
    format: _format,
    version: _version,
    edition: _edition,
    walkAwayMeans: _meaning,
    originId: _originId,
    sample: _sample,
    originals: _originals,
    papers = {},
    mustHaves = {},
    accepted = {},
    redlineChanges = {},
    ...document
  } = file;
  return {
    ...document,
    ...(isEmpty(papers) ? {} : { papers }),
    ...(isEmpty(mustHaves) ? {} : { mustHaves }),
    ...(isEmpty(accepted) ? {} : { accepted }),
    ...(isEmpty(redlineChanges) ? {} : { redlineChanges }),
  };
}

function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length === 0;
}

/** A deal as the other side sees it becomes a deal of ours with every private field empty. */
export function documentFromShared({
  deal,
  drafts,
  papers,
}: Pick<ShareableDealFile, 'deal' | 'drafts' | 'papers'>): DealDocument {
  return {
    deal: {
      id: 'shared',
      title: deal.title,
      ...(deal.titleIn ? { titleIn: deal.titleIn } : {}),
      kinds: deal.kinds,
      ourRoles: deal.ourRoles,
      project: { ...deal.project, logline: '' },
      parties: deal.parties.map((party, index) => ({ id: `party-${index + 1}`, ...party })),
      stage: 'preparing',
      currency: deal.currency,
      rates: [],
      events: [],
      notApplicable: [],
      provenance: 'own',
      counselDirected: false,
      notes: '',
    },
    drafts: drafts.map((draft: SharedDraft) => ({
      ...draft,
      entries: Object.fromEntries(
        Object.entries(draft.entries).map(([termId, entry]): [string, TermEntry] => [
          termId,
          { ...entry, note: '' },
        ]),
      ),
    })),
    ladders: {},
    situation: {},
    ...(papers && !isEmpty(papers) ? { papers } : {}),
  };
}

function refuseNewer(raw: unknown): void {
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof version !== 'number' || version <= DEAL_FILE_VERSION) return;
  throw new Fail(
    'refused',
    {
      en: `This deal file has format version ${version}; this Jibun reads up to ${DEAL_FILE_VERSION}. Update Jibun to import it.`,
      ko: `이 거래 파일의 형식 버전은 ${version}이며, 이 프로그램은 ${DEAL_FILE_VERSION}까지 지원합니다. 지분을 업데이트한 뒤 가져오세요.`,
    },
    'version',
  );
}

/** The edition decides which fields a file may have, so it is looked at before them. */
function refuseUnknownEdition(raw: unknown): void {
  const edition = typeof raw === 'object' && raw !== null && 'edition' in raw ? raw.edition : undefined;
  if (edition === 'internal' || edition === 'shareable') return;
  throw new Fail(
    'invalid-input',
    {
      en: '“edition” must be “internal” or “shareable”. Export the file again from Jibun, or mend this line.',
      ko: '‘edition’에는 ‘internal’(내부용) 또는 ‘shareable’(공유용)만 쓸 수 있습니다. 지분에서 다시 내보내거나 이 줄을 고치세요.',
    },
    'edition',
  );
}

function withPresentIds(document: DealDocument, known: KnownIds): DealDocument {
  return {
    ...document,
    deal: { ...document.deal, notApplicable: document.deal.notApplicable.map((id) => known.presentId(id)) },
    drafts: document.drafts.map((draft, index) => ({
      ...draft,
      entries: withPresentKeys(draft.entries, `drafts[${index}].entries`, known),
    })),
    ladders: withPresentKeys(document.ladders, 'ladders', known),
    ...(document.mustHaves ? { mustHaves: withPresentKeys(document.mustHaves, 'mustHaves', known) } : {}),
    ...(document.accepted ? { accepted: withPresentKeys(document.accepted, 'accepted', known) } : {}),
    ...(document.redlineChanges ? { redlineChanges: withPresentTerms(document.redlineChanges, known) } : {}),
  };
}

function withPresentTerms(
  changes: NonNullable<DealDocument['redlineChanges']>,
  known: KnownIds,
): NonNullable<DealDocument['redlineChanges']> {
  return Object.fromEntries(
    Object.entries(changes).map(([id, change]) => [
      id,
      { ...change, termIds: change.termIds.map((termId) => known.presentId(termId)) },
    ]),
  );
}

function withPresentKeys<T>(
  record: Readonly<Record<string, T>>,
  at: string,
  known: KnownIds,
): Readonly<Record<string, T>> {
  const present = new Map<string, T>();
  for (const [termId, content] of Object.entries(record)) {
    const id = known.presentId(termId);
    if (present.has(id)) throw repeatedId(`${at}.${termId}`, id);
    present.set(id, content);
  }
  return Object.fromEntries(present);
}

/** Throws Fail `invalid-input` where a part names a paper or a draft that is not in the deal. */
export function refuseDangling(document: DealDocument): void {
  const dangling = findDanglingReference(document);
  if (!dangling) return;
  const { field, id, of } = dangling;
  const what = of === 'paper' ? { en: 'paper', ko: '문서가' } : { en: 'draft', ko: '초안이' };
  throw new Fail(
    'invalid-input',
    {
      en: `“${field}”: there is no ${what.en} “${id}” in this deal. Name one that is there.`,
      ko: `‘${field}’: 이 거래에 ‘${id}’ ${what.ko} 없습니다. 있는 것을 지정하세요.`,
    },
    field,
  );
}

function tooLarge(withOriginals: boolean): Fail {
  if (withOriginals) return tooLargeWithOriginals(DEAL_FILE_LIMIT_BYTES);
  const megabytes = DEAL_FILE_LIMIT_BYTES / 1_000_000;
  return new Fail('too-large', {
    en: `The deal is larger than ${megabytes} MB, more than a deal file holds. Shorten long clauses, or remove drafts that are no longer needed.`,
    ko: `거래가 ${megabytes}MB를 넘어 거래 파일에 담을 수 없습니다. 긴 조항을 줄이거나 필요 없는 초안을 삭제하세요.`,
  });
}

function refuseRepeatedIds({ deal, drafts }: DealDocument): void {
  refuseRepeats(
    drafts.map(({ id }) => id),
    (index) => `drafts[${index}].id`,
  );
  refuseRepeats(
    deal.parties.map(({ id }) => id),
    (index) => `deal.parties[${index}].id`,
  );
  refuseRepeats(
    deal.events.map(({ id }) => id),
    (index) => `deal.events[${index}].id`,
  );
  refuseRepeats(deal.notApplicable, (index) => `deal.notApplicable[${index}]`);
}

function refuseRepeats(ids: readonly string[], field: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) throw repeatedId(field(index), id);
    seen.add(id);
  }
}
