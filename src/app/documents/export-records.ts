import { createHash } from 'node:crypto';
import { documentRequestSchema } from '#contract/methods/documents.ts';
import type { DocumentRequest, RecentExport } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument } from '#app/deals/deals.ts';
import { toldOf } from '#app/deals/told-with.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealParts, describeChanges } from '#domain/deal/parts/deal-parts.ts';
import { netChanges } from '#domain/ledger/history.ts';
import type { Library } from '#domain/library/library.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import type { DealRecord } from '#storage/deal-records.ts';
import type { ExportRecord } from '#storage/export-store.ts';
import type { Step } from '#storage/history-store.ts';
import type { DocumentOrder } from './document-order.ts';

/** What a file was made from, told short: a digest of the deal, and one of the library and the templates. */
type MadeFrom = { readonly deal: string; readonly rest: string };

/** The export as it is noted: with the order, so that it can be made again, and with what it was made from. */
export function exportRecord(written: {
  readonly name: string;
  readonly request: DocumentRequest;
  readonly order: DocumentOrder;
  readonly deal: DealRecord;
  readonly at: string;
}): ExportRecord {
  const { name, request, order, deal, at } = written;
  const { kind, language, edition, draftId } = request;
  const { dealId: _dealId, ...choice } = request;
  return {
    name,
    kind,
    language,
    edition,
    at,
    revision: deal.revision,
    stepId: deal.currentStep,
    length: ('length' in request ? request.length : undefined) ?? null,
    draftId,
    choices: JSON.stringify({ choice, madeFrom: madeFrom(order) }),
  };
}

/** A redline as it is noted: the paper that it was written into, with the digest of the file that was given out. */
export function redlineRecord(written: {
  readonly name: string;
  readonly language: ExportRecord['language'];
  readonly deal: DealRecord;
  readonly at: string;
  readonly paperId: string | null;
  readonly draftId: string | null;
  readonly digest: string;
}): ExportRecord {
  const { name, language, deal, at, paperId, draftId, digest } = written;
  return {
    name,
    kind: 'redline',
    language,
    edition: 'shareable',
    at,
    revision: deal.revision,
    stepId: deal.currentStep,
    length: null,
    draftId,
    choices: JSON.stringify({ redline: { paperId, digest } }),
  };
}

/** The last exports of a deal, newest first, each with what has changed since it was made. */
export function recentExports(context: AppContext, deal: DealRecord, templates: TemplateSet): RecentExport[] {
  const workspace = context.workspace();
  const document = getDocument(context, deal.dealId);
  const now = madeFrom({ document, library: context.houseLibrary(), templates });
  const steps = workspace.history.list(deal.dealId).filter(({ stepId }) => stepId <= deal.currentStep);
  return workspace.exports.recent(deal.dealId).map((record) => {
    const { name, kind, language, edition, at, revision, draftId } = record;
    const told = { name, kind, language, edition, at };
    const kept = keptIn(record.choices, deal.dealId);
    const draft = document.drafts.find(({ id }) => id === draftId);
    const paperId = redlinedIn(record.choices);
    const hasPaper = paperId !== undefined && Object.hasOwn(document.papers ?? {}, paperId);
    return {
      ...told,
      ...(revision === null ? {} : { revision }),
      ...(draft ? { draftId: draft.id } : {}),
      ...(hasPaper ? { paperId } : {}),
      ...(kept
        ? {
            request: kept.request,
            since: {
              changes:
                kept.madeFrom.deal === now.deal ? 0 : changesAfter(record.stepId ?? 0, deal, steps, context),
              isOtherBase: kept.madeFrom.rest !== now.rest,
            },
          }
        : {}),
    };
  });
}

/**
 * So many things of the deal are not as they were after that step; at least one, since the deal is another. Typing on in
 * the field of the last step is part of that step.
 */
function changesAfter(
  stepId: number,
  { dealId, currentStep }: DealRecord,
  steps: readonly Step[],
  context: AppContext,
): number {
  const from = steps.findLast((step) => step.stepId <= stepId)?.stepId ?? 0;
  const changes = netChanges(steps, { from, to: currentStep }, dealParts);
  return Math.max(1, describeChanges(changes, toldOf(context, dealId, steps)).length);
}

/** Undefined for what an earlier version noted, which did not say. */
function keptIn(
  choices: string | null,
  dealId: string,
): { readonly request: DocumentRequest; readonly madeFrom: MadeFrom } | undefined {
  if (choices === null) return undefined;
  // Written by this file only, by this version or another.
  const kept = JSON.parse(choices) as { readonly choice?: object; readonly madeFrom?: Partial<MadeFrom> };
  const request = documentRequestSchema.safeParse({ ...kept.choice, dealId });
  const { deal, rest } = kept.madeFrom ?? {};
  if (!request.success || deal === undefined || rest === undefined) return undefined;
  return { request: request.data, madeFrom: { deal, rest } };
}

function redlinedIn(choices: string | null): string | undefined {
  if (choices === null) return undefined;
  // Written by this file only, by this version or another.
  const kept = JSON.parse(choices) as { readonly redline?: { readonly paperId?: string | null } };
  return kept.redline?.paperId ?? undefined;
}

function madeFrom({
  document,
  library,
  templates,
}: {
  readonly document: DealDocument;
  readonly library: Library;
  readonly templates: TemplateSet;
}): MadeFrom {
  return { deal: digestOf(document), rest: digestOf(`${digestOfLibrary(library)} ${digestOf(templates)}`) };
}

/** The library is large, and the same object for as long as nothing of it changes. */
const libraries = new WeakMap<Library, string>();

function digestOfLibrary(library: Library): string {
  const known = libraries.get(library);
  if (known !== undefined) return known;
  const digest = digestOf(library);
  libraries.set(library, digest);
  return digest;
}

function digestOf(plain: unknown): string {
  return createHash('sha256').update(JSON.stringify(plain)).digest('base64url');
}
