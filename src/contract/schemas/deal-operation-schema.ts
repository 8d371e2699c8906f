import type { z } from 'zod';
import { DEAL_OPERATIONS } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import type { DealShapes } from '#domain/deal/operations/deal-shapes.ts';
import {
  assumptionNameSchema,
  assumptionSchema,
  dealWaterfallSchema,
  namedScenarioSchema,
  ownScenarioSchema,
} from './deal-money-schema.ts';
import {
  acceptedSchema,
  beyondMendingSchema,
  chancesSchema,
  alternativeSchema,
  decisionSchema,
  judgedBySchema,
  mandateSchema,
  mustHaveSchema,
} from './deciding-schema.ts';
import {
  draftLabelInSchema,
  draftLabelSchema,
  draftSchema,
  entryPatchSchema,
  headPatchSchema,
  ladderSchema,
  ourRungSchema,
  roundSchema,
  termIdsSchema,
} from './deal-schema.ts';
import { decidedFindingSchema, notedIssueSchema, paperSchema } from './paper-schema.ts';
import { redlineChangeSchema } from './redline-change-schema.ts';
import { SHAPES, operationUnion, shapeOf } from './operation-union.ts';
import { isoDate, noteText } from './text-schema.ts';

const DEAL_SHAPES: DealShapes = {
  ...SHAPES,
  headPatch: shapeOf(headPatchSchema),
  draft: shapeOf(draftSchema),
  draftLabel: shapeOf(draftLabelSchema),
  draftLabelIn: shapeOf(draftLabelInSchema),
  round: shapeOf(roundSchema),
  date: shapeOf(isoDate),
  entryPatch: shapeOf(entryPatchSchema),
  termIds: shapeOf(termIdsSchema),
  rung: shapeOf(ourRungSchema),
  ladder: shapeOf(ladderSchema),
  note: shapeOf(noteText),
  assumptionName: shapeOf(assumptionNameSchema),
  assumption: shapeOf(assumptionSchema),
  chances: shapeOf(chancesSchema),
  scenario: shapeOf(ownScenarioSchema),
  namedScenario: shapeOf(namedScenarioSchema),
  waterfall: shapeOf(dealWaterfallSchema),
  paper: shapeOf(paperSchema),
  decidedFinding: shapeOf(decidedFindingSchema),
  mustHave: shapeOf(mustHaveSchema),
  accepted: shapeOf(acceptedSchema),
  beyondMending: shapeOf(beyondMendingSchema),
  alternative: shapeOf(alternativeSchema),
  mandate: shapeOf(mandateSchema),
  decision: shapeOf(decisionSchema),
  judgedBy: shapeOf(judgedBySchema),
  redlineChange: shapeOf(redlineChangeSchema),
  notedIssue: shapeOf(notedIssueSchema),
};

/** Every change to a deal, as the records of `DEAL_OPERATIONS` state it. */
export const operationSchema: z.ZodType<DealOperation, unknown> = operationUnion(
  DEAL_OPERATIONS,
  DEAL_SHAPES,
);
