import type { DealDocument } from '#domain/deal/deal.ts';
import { documentFrom } from '#domain/deal/parts/deal-parts.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import { answerPart, dealFrom, draftPart, entryPart, ladderPart, moneyPart, otherPart } from './deal-rows.ts';
import type { AnswerRow, DraftRow, EntryRow, HeadRow, LadderRow, MoneyRow, PartRow } from './deal-rows.ts';
import { DEAL_SQL } from './deal-sql.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** Reads the document of a deal from the tables in which its parts are kept. */
export function createDealDocuments(db: WorkspaceDatabase) {
  const head = db.prepare<[string], HeadRow>(DEAL_SQL.head);
  const drafts = db.prepare<[string], DraftRow>(DEAL_SQL.drafts);
  const entries = db.prepare<[string], EntryRow>(DEAL_SQL.entries);
  const entriesOn = db.prepare<[string, string, string], EntryRow>(DEAL_SQL.entriesOn);
  const ladders = db.prepare<[string], LadderRow>(DEAL_SQL.ladders);
  const answers = db.prepare<[string], AnswerRow>(DEAL_SQL.answers);
  const money = db.prepare<[string], MoneyRow>(DEAL_SQL.money);
  const parts = db.prepare<[string], PartRow>(DEAL_SQL.parts);

  /**
   * The document that was read last, kept because the next question is mostly about the same deal. No other
   * program can change the file, and whoever writes to a deal calls `forget`.
   */
  let lastRead: { readonly dealId: string; readonly document: DealDocument } | undefined;

  function headOf(dealId: string): DealPart {
    const row = head.get(dealId);
    if (!row) throw new Error(`No deal ${dealId}.`);
    return { kind: 'head', content: dealFrom(row) };
  }

  return {
    reads: { getDocument, getExcerpt },
    /** The next question reads the tables again. */
    forget(): void {
      lastRead = undefined;
    },
  };

  /** Throws when there is no such deal: look for its record first. */
  function getDocument(dealId: string): DealDocument {
    if (lastRead?.dealId === dealId) return lastRead.document;
    const document = documentFrom([
      headOf(dealId),
      ...drafts.all(dealId).map(draftPart),
      ...entries.all(dealId).map(entryPart),
      ...ladders.all(dealId).map(ladderPart),
      ...answers.all(dealId).map(answerPart),
      ...money.all(dealId).map(moneyPart),
      ...parts.all(dealId).flatMap(otherPart),
    ]);
    // Inside a transaction nothing is kept: what it has written may still be rolled back.
    if (!db.inTransaction) lastRead = { dealId, document };
    return document;
  }

  /** The drafts with their entries on these terms alone, and the answers: enough to check a rule in many deals. */
  function getExcerpt(
    dealId: string,
    termIds: readonly string[],
  ): Pick<DealDocument, 'deal' | 'drafts' | 'situation'> {
    const headPart = headOf(dealId);
    const draftRows = drafts.all(dealId);
    const on = draftRows.flatMap(({ id }) => termIds.flatMap((termId) => entriesOn.all(dealId, id, termId)));
    return documentFrom([
      headPart,
      ...draftRows.map(draftPart),
      ...on.map(entryPart),
      ...answers.all(dealId).map(answerPart),
    ]);
  }
}
