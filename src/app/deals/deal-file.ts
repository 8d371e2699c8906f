import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import { checkDocument } from '#domain/deal/deal-references.ts';
import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import {
  DEAL_FILE_FORMAT,
  DEAL_FILE_VERSION,
  PRIVATE_MARK,
  dealFileSchema,
} from '#contract/formats/deal-file-schema.ts';
import type { InternalDealFile, SampleHead, ShareableDealFile } from '#contract/formats/deal-file-schema.ts';
import { parseWith } from '#contract/parse-call.ts';
import { parseJsonFile } from '#app/files/json-file.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';

/** Room for more than a thousand rounds, each with every term and its clause. */
export const DEAL_FILE_LIMIT_BYTES = 20_000_000;

export type ReadDealFile = {
  readonly document: DealDocument;
  readonly edition: 'internal' | 'shareable';
  /** Where the deal was first made. A shareable file does not say. */
  readonly originId?: string;
  readonly sample?: SampleHead;
};

/** The deal in a file, as `readDealFile`. No workspace is needed. Throws Fail. */
export function parseDealFile(bytes: Uint8Array, library: Library): DealDocument {
  return readDealFile(bytes, library).document;
}

/**
 * Reads a deal file of either edition whole or not at all. Throws Fail `too-large`, `refused` (a newer
 * format) or `invalid-input`, which names the field. Older term ids become the present ones.
 */
export function readDealFile(bytes: Uint8Array, library: Library): ReadDealFile {
  const raw = parseJsonFile(bytes, DEAL_FILE_LIMIT_BYTES);
  refuseNewer(raw);
  const file = parseWith(dealFileSchema, raw);
  const known = createKnownIds(library);
  const document = withPresentIds(
    file.edition === 'internal' ? documentOf(file) : documentFromShared(file),
    known,
  );
  refuseRepeatedIds(document);
  checkDocument(document, known);
  if (file.edition === 'shareable') return { document, edition: 'shareable' };
  return {
    document,
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
    }
  /** Nothing but a SharedDeal can be written as a file for the other side. */
  | { readonly edition: 'shareable'; readonly shared: SharedDeal };

/** The file's bytes: JSON in UTF-8, indented, the private mark first. The same content gives the same bytes. */
export function writeDealFile(content: DealFileContent): Uint8Array {
  const file = content.edition === 'internal' ? internalFile(content) : shareableFile(content.shared);
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}

/** `deal.internal.json` or `deal.shareable.json`, after a stem. */
export function dealFileName(stem: string, edition: 'internal' | 'shareable'): string {
  return `${stem}.${edition}.json`;
}

function internalFile({
  document,
  originId,
  sample,
}: Extract<DealFileContent, { edition: 'internal' }>): InternalDealFile {
  return {
    private: PRIVATE_MARK,
    format: DEAL_FILE_FORMAT,
    version: DEAL_FILE_VERSION,
    edition: 'internal',
    originId,
    ...(sample ? { sample } : {}),
    deal: document.deal,
    drafts: document.drafts,
    ladders: document.ladders,
    situation: document.situation,
    ...(document.money ? { money: document.money } : {}),
  };
}

function shareableFile(shared: SharedDeal): ShareableDealFile {
  const { drafts, ...deal } = shared;
  return { format: DEAL_FILE_FORMAT, version: DEAL_FILE_VERSION, edition: 'shareable', deal, drafts };
}

function documentOf({ deal, drafts, ladders, situation, money }: InternalDealFile): DealDocument {
  return { deal, drafts, ladders, situation, ...(money ? { money } : {}) };
}

/** A deal as the other side sees it becomes a deal of ours with every private field empty. */
export function documentFromShared({
  deal,
  drafts,
}: Pick<ShareableDealFile, 'deal' | 'drafts'>): DealDocument {
  return {
    deal: {
      id: 'shared',
      title: deal.title,
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
  };
}

function refuseNewer(raw: unknown): void {
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof version !== 'number' || version <= DEAL_FILE_VERSION) return;
  throw new Fail(
    'refused',
    {
      en: `This deal file has format version ${version}; this Jibun reads up to ${DEAL_FILE_VERSION}. Update Jibun to import it.`,
      ko: `이 딜 파일의 형식 버전은 ${version}이며, 이 프로그램은 ${DEAL_FILE_VERSION}까지 지원합니다. 지분을 업데이트한 뒤 가져오세요.`,
    },
    'version',
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
  };
}

function withPresentKeys<T>(
  record: Readonly<Record<string, T>>,
  at: string,
  known: KnownIds,
): Readonly<Record<string, T>> {
  const present = new Map<string, T>();
  for (const [termId, content] of Object.entries(record)) {
    const id = known.presentId(termId);
    if (present.has(id)) throw repeated(`${at}.${termId}`, id);
    present.set(id, content);
  }
  return Object.fromEntries(present);
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
    if (seen.has(id)) throw repeated(field(index), id);
    seen.add(id);
  }
}

function repeated(field: string, id: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${field}”: the id “${id}” is used twice. Give each its own id.`,
      ko: `‘${field}’: 식별자 ‘${id}’이(가) 두 번 쓰였습니다. 서로 다른 식별자를 쓰세요.`,
    },
    field,
  );
}
