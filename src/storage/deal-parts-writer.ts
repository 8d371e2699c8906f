import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import { columnsOf, moreText } from './deal-rows.ts';
import type { HeadColumns } from './deal-rows.ts';
import { DEAL_SQL } from './deal-sql.ts';
import type { WorkspaceDatabase } from './open-database.ts';

type PartOf<Kind extends DealPart['kind']> = Extract<DealPart, { readonly kind: Kind }>;

/** Writes one part of a deal as it should now be, into the table of its kind; empty content takes it away. */
export function createDealPartsWriter(db: WorkspaceDatabase): (dealId: string, part: DealPart) => void {
  const updateHead = db.prepare<HeadColumns>(DEAL_SQL.updateHead);
  const putDraft = db.prepare<[string, string, string, string, number, string, number, string | null]>(
    DEAL_SQL.putDraft,
  );
  const dropDraft = db.prepare<[string, string]>(DEAL_SQL.dropDraft);
  const putEntry = db.prepare<
    [string, string, string, string, string, string, string, string, string | null]
  >(DEAL_SQL.putEntry);
  const dropEntry = db.prepare<[string, string, string]>(DEAL_SQL.dropEntry);
  const putLadder = db.prepare<[string, string, string]>(DEAL_SQL.putLadder);
  const dropLadder = db.prepare<[string, string]>(DEAL_SQL.dropLadder);
  const putAnswer = db.prepare<[string, string, string, string]>(DEAL_SQL.putAnswer);
  const dropAnswer = db.prepare<[string, string]>(DEAL_SQL.dropAnswer);
  const putMoney = db.prepare<[string, string]>(DEAL_SQL.putMoney);
  const dropMoney = db.prepare<[string]>(DEAL_SQL.dropMoney);
  const putPart = db.prepare<[string, string, string, string]>(DEAL_SQL.putPart);
  const dropPart = db.prepare<[string, string, string]>(DEAL_SQL.dropPart);

  return function write(dealId, part) {
    switch (part.kind) {
      case 'head':
        if (part.content === null) throw new Error('The head of a deal is not taken away.');
        updateHead.run(columnsOf(part.content));
        return;
      case 'draft':
        writeDraft(dealId, part);
        return;
      case 'entry':
        writeEntry(dealId, part);
        return;
      case 'ladder':
        if (part.content === null) dropLadder.run(dealId, part.termId);
        else putLadder.run(dealId, part.termId, JSON.stringify(part.content));
        return;
      case 'answer':
        if (part.content === null) dropAnswer.run(dealId, part.questionId);
        else putAnswer.run(dealId, part.questionId, part.content.answer, part.content.note);
        return;
      case 'money':
        if (part.content === null) dropMoney.run(dealId);
        else putMoney.run(dealId, JSON.stringify(part.content));
        return;
      default:
        writeOther(dealId, part);
    }
  };

  function writeDraft(dealId: string, { draftId, content }: PartOf<'draft'>): void {
    if (content === null) {
      dropDraft.run(dealId, draftId);
      return;
    }
    const { id: _id, side, label, round, on, position, ...more } = content;
    putDraft.run(dealId, draftId, side, label, round, on, position, moreText(more));
  }

  function writeEntry(dealId: string, { draftId, termId, content }: PartOf<'entry'>): void {
    if (content === null) {
      dropEntry.run(dealId, draftId, termId);
      return;
    }
    const { state, clause, place, sourceIds, note, ...more } = content;
    const stateText = JSON.stringify(state);
    const sources = JSON.stringify(sourceIds);
    putEntry.run(dealId, draftId, termId, stateText, clause, place, sources, note, moreText(more));
  }

  /** A part of a kind that has no table of its own. */
  function writeOther(dealId: string, part: DealPart): void {
    const place = dealParts.placeOf(part);
    if (part.content === null) dropPart.run(dealId, part.kind, place);
    else putPart.run(dealId, part.kind, place, JSON.stringify(part.content));
  }
}
