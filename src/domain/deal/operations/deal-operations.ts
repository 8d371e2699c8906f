import { createOperations } from '#domain/ledger/operations.ts';
import type { OperationOf } from '#domain/ledger/operations.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { DealDocument } from '../deal.ts';
import { addDraft } from './add-draft.ts';
import { addPaper } from './add-paper.ts';
import { adoptLadders } from './adopt-ladders.ts';
import { answerSituation } from './answer-situation.ts';
import {
  acceptTerm,
  setAlternative,
  setBeyondMending,
  setDecision,
  setMandate,
  setMustHave,
} from './deciding.ts';
import { decideFindings } from './decide-findings.ts';
import { dropLadder } from './drop-ladder.ts';
import { editDraft } from './edit-draft.ts';
import { editEntries } from './edit-entries.ts';
import { editEntry } from './edit-entry.ts';
import { editHead } from './edit-head.ts';
import { judgeBy } from './judge-by.ts';
import { makeOurDraft } from './make-our-draft.ts';
import { markRestAbsent } from './mark-rest-absent.ts';
import { noteIssue } from './note-issue.ts';
import { putFindings } from './put-findings.ts';
import { setRedlineChange } from './redline-changes.ts';
import { removeDraft } from './remove-draft.ts';
import { removePaper } from './remove-paper.ts';
import { addScenario, removeScenario, setScenario } from './scenarios.ts';
import { sendDraft } from './send-draft.ts';
import { setApplicable } from './set-applicable.ts';
import { setAssumption } from './set-assumption.ts';
import { setChances } from './set-chances.ts';
import { setRung } from './set-rung.ts';
import { setWaterfall, startFromPreset } from './waterfalls.ts';

/** Every kind of change to a deal. The type, the schema of the contract and all that is asked of one come from here. */
export const DEAL_OPERATIONS = [
  editHead,
  editEntry,
  editEntries,
  markRestAbsent,
  addDraft,
  editDraft,
  removeDraft,
  sendDraft,
  makeOurDraft,
  setRung,
  adoptLadders,
  dropLadder,
  answerSituation,
  setApplicable,
  setAssumption,
  setChances,
  addScenario,
  removeScenario,
  setScenario,
  startFromPreset,
  setWaterfall,
  addPaper,
  removePaper,
  decideFindings,
  putFindings,
  setMustHave,
  acceptTerm,
  setBeyondMending,
  setAlternative,
  setMandate,
  setDecision,
  judgeBy,
  setRedlineChange,
  noteIssue,
] as const;

export type DealOperation = OperationOf<(typeof DEAL_OPERATIONS)[number]>;

export const dealOperations = createOperations<DealDocument, DealOperation, KnownIds>(DEAL_OPERATIONS);
