import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import { positionPoints, withoutWhy } from '#domain/outgoing/position-points.ts';
import type { ToldPoint } from '#domain/outgoing/position-points.ts';
import { tellPositions } from '#domain/outgoing/tell-positions.ts';
import type { PositionPaperInput } from '#documents/input/document-input.ts';
import { outlinePositionPaper } from '#documents/position-paper/outline-position-paper.ts';
import type { Outline } from '#documents/input/outline.ts';
import { outgoingPositionPaper } from '#documents/position-paper/outgoing-position-paper.ts';
import { writePositionPaper } from '#documents/position-paper/write-position-paper.ts';
import { languagesOf, ourDraftOf } from './check-order.ts';
import type { DocumentOrder } from './document-order.ts';
import { commonInput } from './shared-input.ts';

type BriefOrder = DocumentOrder<DocumentChoiceOf<'brief'>>;

/** What the paper will hold, and beside it what each point tells the other side. */
export function outlinePositions(order: BriefOrder): Outline {
  const told = toldPoints(order);
  return {
    ...outlinePositionPaper(positionInput(order, told)),
    tells: tellPositions(told, order.library),
  };
}

export function outgoingPositions(order: BriefOrder): OutgoingPaper[] {
  const input = positionInput(order, toldPoints(order));
  return languagesOf(order).map((lang) => outgoingPositionPaper(input, lang));
}

export function writePositions(order: BriefOrder): Promise<Uint8Array> {
  return writePositionPaper(positionInput(order, toldPoints(order)));
}

/** PRIVATE. */
function toldPoints(order: BriefOrder): ToldPoint[] {
  const { document, library, points } = order;
  const ours = ourDraftOf(order);
  return positionPoints({ document, ours, library, ...(points ? { points } : {}) });
}

/** Of what was weighed only which support stands where goes on to the writer. */
function positionInput(order: BriefOrder, told: readonly ToldPoint[]): PositionPaperInput {
  const deal = discloseDeal(order.document);
  const draft = deal.drafts.find(({ id }) => id === ourDraftOf(order)?.id);
  return {
    ...commonInput(order),
    deal,
    ...(draft ? { draft } : {}),
    library: publishLibrary(order.library),
    points: told.map(withoutWhy),
  };
}
