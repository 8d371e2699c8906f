import { createHash } from 'node:crypto';
import { PASTED_MIME, requirePaper } from '#domain/deal/paper.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { rememberedIn } from '#domain/reading/review/remembered.ts';
import { foldText } from '#domain/text/fold.ts';
import type { ChangedDeal, ParsedInputOf, ReadPaper } from '#contract/methods.ts';
import type { Engine } from '#engine/engine.ts';
import type { ProductTasks } from '#engine/tasks/tasks.ts';
import type { Report } from '#app/base/report.ts';
import type { AppContext } from '#app/context/context.ts';
import type { ReadingTools } from '#app/library/open-reading-tools.ts';
import { readingFor } from '#app/papers/read-paper-file.ts';
import { LARGEST_ORIGINAL_BYTES, keepOriginal } from '#app/papers/keep-original.ts';
import { applyToDeal, getDocument } from './deals.ts';
import { checkPaper, notHere } from './paper-texts.ts';

export type PaperDesk = ReturnType<typeof createPaperDesk>;

/** So many readings stay in memory: the paper in view, the version before it, and those of another deal. */
const KEPT_READINGS = 4;

/** The papers of the other side: read from their bytes whenever they are opened, kept byte for byte. */
export function createPaperDesk(
  context: AppContext,
  tools: () => ReadingTools,
  run: Engine<ProductTasks>['run'],
) {
  /** By the digest of the bytes and what else a reading depends on. Findings are kept nowhere else. */
  const readings = new Map<string, PaperRead>();

  return {
    /** Reads a file that was offered, and keeps nothing of it. Throws Fail where it cannot be read. */
    readFile({ dealId, token }: ParsedInputOf<'papers.readFile'>, report: Report): Promise<ReadPaper> {
      const document = getDocument(context, dealId);
      const file = context.tokens.get(token);
      const bytes = file.read(LARGEST_ORIGINAL_BYTES);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const about = { fileName: file.name, digest, mime: file.mime, sizeBytes: file.sizeBytes };
      return read(document, about, () => bytes, report);
    },
    /** Keeps the offered file, and adds its paper: both or neither. Throws Fail `invalid-input` for a paper of other bytes. */
    addFile({
      dealId,
      revision,
      paperId,
      paper,
      token,
    }: ParsedInputOf<'papers.addFile'>): Promise<ChangedDeal> {
      const file = context.tokens.get(token);
      const at = context.options.now().toISOString();
      const incoming = { name: file.name, chunks: file.chunks() };
      return keepOriginal(context.workspace(), incoming, at, (original) => {
        checkPaper(paper, original, file.mime);
        return applyToDeal(context, { dealId, revision, operation: { kind: 'add-paper', paperId, paper } });
      });
    },
    /** Throws Fail `not-found` for a paper that is not in the deal, `refused` where its bytes are not here. */
    read({ dealId, paperId }: ParsedInputOf<'papers.read'>, report: Report): Promise<ReadPaper> {
      const document = getDocument(context, dealId);
      const { fileName, digest, mime, sizeBytes } = requirePaper(document.papers, paperId);
      const { originals } = context.workspace();
      if (!originals.find(digest)) throw notHere(fileName);
      const bytes = () => Buffer.concat([...originals.read(digest)]);
      return read(document, { fileName, digest, mime, sizeBytes }, bytes, report);
    },
  };

  async function read(
    document: DealDocument,
    file: ReadPaper['file'],
    bytes: () => Uint8Array,
    report: Report,
  ): Promise<ReadPaper> {
    const { kinds, currency, notApplicable } = document.deal;
    const key = JSON.stringify([file.digest, file.mime, kinds, currency, notApplicable]);
    const reading = readings.get(key) ?? (await readAnew(document, file, bytes(), report));
    readings.delete(key);
    readings.set(key, reading);
    for (const oldest of readings.keys()) {
      if (readings.size <= KEPT_READINGS) break;
      readings.delete(oldest);
    }
    return { ...reading, file, remembered: rememberedIn(dealsWithThisSide(context, document), file) };
  }

  function readAnew(
    { deal }: DealDocument,
    { fileName, mime }: ReadPaper['file'],
    bytes: Uint8Array,
    report: Report,
  ): Promise<PaperRead> {
    const paper =
      mime === PASTED_MIME ? { pasted: Buffer.from(bytes).toString('utf8') } : { name: fileName, bytes };
    const using = readingFor(deal, context.houseLibrary(), tools());
    return run('readPaper', { paper, using }, report);
  }
}

/** This deal and the others with the same counterparty, by its name. */
function dealsWithThisSide(context: AppContext, document: DealDocument): DealDocument[] {
  const names = new Set(namesOfTheirs(document));
  const { deals } = context.workspace();
  const today = context.options.now().toISOString().slice(0, 10);
  const others = [true, false]
    .flatMap((archived) => deals.list(archived, today))
    .filter(({ dealId, counterparty }) => dealId !== document.deal.id && names.has(foldText(counterparty)));
  return [document, ...others.map(({ dealId }) => deals.getDocument(dealId))];
}

function namesOfTheirs({ deal }: DealDocument): string[] {
  return deal.parties
    .filter(({ side, name }) => side === 'theirs' && name.trim() !== '')
    .map(({ name }) => foldText(name));
}
