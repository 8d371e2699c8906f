import type { Bilingual } from '#domain/text/bilingual.ts';
import { Fail, assertNever } from '#domain/base/failure.ts';
import type { Ladder, Rung } from '#domain/library/term.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import { checkWaterfall } from '#domain/settlement/waterfall/check-waterfall.ts';
import { presetFor } from './deal-waterfall.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { NO_MONEY } from './deal-money.ts';
import type { DealMoney, DealWaterfall } from './deal-money.ts';
import type { OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import type { Deal, DealDocument, Draft, DraftSide, TermEntry } from './deal.ts';
import { EMPTY_ENTRY, MOST_DRAFTS, entryOf, findDraft, requireDraft } from './deal.ts';

export type RungName = 'ask' | 'fallback' | 'walkAway';

/** Every change to a deal is one of these. New ids come in with the operation; nothing is read from outside. */
export type DealOperation =
  | { readonly kind: 'edit-head'; readonly patch: HeadPatch }
  | {
      readonly kind: 'edit-entry';
      readonly draftId: string;
      readonly termId: string;
      readonly patch: Partial<TermEntry>;
    }
  | {
      readonly kind: 'edit-entries';
      readonly draftId: string;
      readonly entries: Readonly<Record<string, Partial<TermEntry>>>;
    }
  | { readonly kind: 'mark-rest-absent'; readonly draftId: string; readonly termIds: readonly string[] }
  | { readonly kind: 'add-draft'; readonly draft: Draft }
  | {
      readonly kind: 'edit-draft';
      readonly draftId: string;
      readonly patch: Partial<Pick<Draft, 'label' | 'round' | 'on' | 'side'>>;
    }
  | { readonly kind: 'remove-draft'; readonly draftId: string }
  | {
      readonly kind: 'make-our-draft';
      readonly draftId: string;
      readonly label: string;
      readonly round: number;
      readonly on: string;
      readonly termIds: readonly string[];
      readonly basedOn?: string;
    }
  | { readonly kind: 'set-rung'; readonly termId: string; readonly rung: RungName; readonly to: Rung | null }
  | { readonly kind: 'adopt-ladders'; readonly ladders: Readonly<Record<string, Ladder>> }
  | { readonly kind: 'drop-ladder'; readonly termId: string }
  | {
      readonly kind: 'answer-situation';
      readonly questionId: string;
      readonly answer: string | null;
      readonly note: string;
    }
  | { readonly kind: 'set-applicable'; readonly termId: string; readonly applicable: boolean }
  /** `null` goes back to the library's value. */
  | { readonly kind: 'set-assumption'; readonly name: AssumptionName; readonly to: Fraction | null }
  /** A scenario of one's own, under a new id. */
  | { readonly kind: 'add-scenario'; readonly scenarioId: string; readonly scenario: OwnScenario }
  | { readonly kind: 'remove-scenario'; readonly scenarioId: string }
  /** `null` goes back to the library's scenario. */
  | { readonly kind: 'set-scenario'; readonly scenarioId: string; readonly to: OwnScenario | null }
  /** Starts from a preset, its example amounts scaled to the budget. */
  | { readonly kind: 'use-waterfall-preset'; readonly presetId: string }
  | { readonly kind: 'set-waterfall'; readonly waterfall: DealWaterfall };

/** `budget: null` takes the budget away. */
export type HeadPatch = Partial<Omit<Deal, 'id' | 'budget' | 'notApplicable'>> & {
  readonly budget?: Deal['budget'] | null;
};

/**
 * The document after the operation. Pure: the same inputs give the same document.
 * Throws Fail `not-found` for a draft that is not there and `refused` for a second draft with an id.
 */
export function applyOperation(document: DealDocument, operation: DealOperation): DealDocument {
  switch (operation.kind) {
    case 'edit-head': {
      const { budget, ...rest } = operation.patch;
      const head: Deal = { ...document.deal, ...rest };
      if (budget === undefined) return { ...document, deal: head };
      const { budget: _old, ...without } = head;
      return { ...document, deal: budget === null ? without : { ...without, budget } };
    }
    case 'edit-entry':
      return editEntries(document, operation.draftId, { [operation.termId]: operation.patch });
    case 'edit-entries':
      return editEntries(document, operation.draftId, operation.entries);
    case 'mark-rest-absent': {
      const draft = requireDraft(document, operation.draftId, 'draftId');
      const unread = operation.termIds.filter((id) => entryOf(draft, id).state.kind === 'unread');
      return editEntries(
        document,
        operation.draftId,
        Object.fromEntries(unread.map((id) => [id, { state: { kind: 'absent' } }])),
      );
    }
    case 'add-draft':
      return addDraft(document, operation.draft);
    case 'edit-draft': {
      requireDraft(document, operation.draftId, 'draftId');
      return withDrafts(
        document,
        document.drafts.map((draft) =>
          draft.id === operation.draftId ? { ...draft, ...operation.patch } : draft,
        ),
      );
    }
    case 'remove-draft':
      requireDraft(document, operation.draftId, 'draftId');
      return withDrafts(
        document,
        document.drafts.filter((draft) => draft.id !== operation.draftId),
      );
    case 'make-our-draft':
      return addDraft(document, ourDraftFromAsks(document, operation));
    case 'set-rung': {
      const { [operation.rung]: _old, ...others } = document.ladders[operation.termId] ?? {};
      const ladder: Ladder = operation.to === null ? others : { ...others, [operation.rung]: operation.to };
      const { [operation.termId]: _ladder, ...rest } = document.ladders;
      return {
        ...document,
        ladders: Object.keys(ladder).length === 0 ? rest : { ...rest, [operation.termId]: ladder },
      };
    }
    case 'adopt-ladders':
      return { ...document, ladders: { ...document.ladders, ...operation.ladders } };
    case 'drop-ladder': {
      const { [operation.termId]: _dropped, ...rest } = document.ladders;
      return { ...document, ladders: rest };
    }
    case 'answer-situation': {
      const { [operation.questionId]: _old, ...rest } = document.situation;
      if (operation.answer === null) return { ...document, situation: rest };
      return {
        ...document,
        situation: { ...rest, [operation.questionId]: { answer: operation.answer, note: operation.note } },
      };
    }
    case 'set-applicable': {
      const others = document.deal.notApplicable.filter((id) => id !== operation.termId);
      const notApplicable = operation.applicable ? others : [...others, operation.termId].toSorted();
      return { ...document, deal: { ...document.deal, notApplicable } };
    }
    case 'set-assumption': {
      const { [operation.name]: _old, ...others } = document.money?.assumptions ?? {};
      const assumptions = operation.to === null ? others : { ...others, [operation.name]: operation.to };
      return withMoney(document, { assumptions });
    }
    case 'add-scenario': {
      const scenarios = document.money?.scenarios ?? {};
      if (Object.hasOwn(scenarios, operation.scenarioId)) throw secondScenario(operation.scenario.label);
      return withMoney(document, { scenarios: { ...scenarios, [operation.scenarioId]: operation.scenario } });
    }
    case 'remove-scenario': {
      const { [operation.scenarioId]: _old, ...scenarios } = document.money?.scenarios ?? {};
      return withMoney(document, { scenarios });
    }
    case 'set-scenario': {
      const { [operation.scenarioId]: _old, ...others } = document.money?.scenarios ?? {};
      const scenarios = operation.to === null ? others : { ...others, [operation.scenarioId]: operation.to };
      return withMoney(document, { scenarios });
    }
    case 'use-waterfall-preset':
      return withMoney(document, { waterfall: presetFor(operation.presetId, document.deal) });
    case 'set-waterfall':
      checkWaterfall(operation.waterfall.spec);
      return withMoney(document, { waterfall: operation.waterfall });
    default:
      return assertNever(operation);
  }
}

/** The name of the step as undo, redo and history show it. */
export function describeOperation(
  operation: DealOperation,
  termName: (termId: string) => Bilingual,
): Bilingual {
  switch (operation.kind) {
    case 'edit-head':
      return { en: 'Edit the deal', ko: '딜 정보 수정' };
    case 'edit-entry':
      return { en: `Edit “${termName(operation.termId).en}”`, ko: `‘${termName(operation.termId).ko}’ 수정` };
    case 'edit-entries':
      return {
        en: `Edit ${Object.keys(operation.entries).length} terms`,
        ko: `조건 ${Object.keys(operation.entries).length}개 수정`,
      };
    case 'mark-rest-absent':
      return { en: 'Mark the rest absent', ko: '나머지를 규정 없음으로 표시' };
    case 'add-draft':
      return { en: `Add the draft “${operation.draft.label}”`, ko: `초안 ‘${operation.draft.label}’ 추가` };
    case 'edit-draft':
      return { en: 'Edit a draft', ko: '초안 정보 수정' };
    case 'remove-draft':
      return { en: 'Remove a draft', ko: '초안 삭제' };
    case 'make-our-draft':
      return { en: `Make our draft “${operation.label}”`, ko: `우리 측 초안 ‘${operation.label}’ 작성` };
    case 'set-rung':
      return {
        en: `Edit our ladder for “${termName(operation.termId).en}”`,
        ko: `‘${termName(operation.termId).ko}’ 협상 단계 수정`,
      };
    case 'adopt-ladders':
      return {
        en: `Adopt suggested ladders (${Object.keys(operation.ladders).length})`,
        ko: `제안된 협상 단계 채택(${Object.keys(operation.ladders).length}개)`,
      };
    case 'drop-ladder':
      return {
        en: `Drop our ladder for “${termName(operation.termId).en}”`,
        ko: `‘${termName(operation.termId).ko}’ 협상 단계 해제`,
      };
    case 'answer-situation':
      return operation.questionId.startsWith(FACT_PREFIX)
        ? { en: 'Answer a fact of the rule checks', ko: '규정 점검 사실관계 답변' }
        : { en: 'Answer a situation question', ko: '상황 질문 답변' };
    case 'set-applicable':
      return operation.applicable
        ? {
            en: `Bring “${termName(operation.termId).en}” back`,
            ko: `‘${termName(operation.termId).ko}’ 다시 적용`,
          }
        : {
            en: `Set “${termName(operation.termId).en}” aside as not applicable`,
            ko: `‘${termName(operation.termId).ko}’ 해당 없음 처리`,
          };
    case 'set-assumption':
      return { en: 'Edit a money assumption', ko: '금액 가정 수정' };
    case 'add-scenario':
      return {
        en: `Add the scenario “${operation.scenario.label}”`,
        ko: `시나리오 ‘${operation.scenario.label}’ 추가`,
      };
    case 'remove-scenario':
      return { en: 'Delete a scenario', ko: '시나리오 삭제' };
    case 'set-scenario':
      return operation.to === null
        ? { en: 'Reset a scenario', ko: '시나리오 되돌리기' }
        : { en: 'Edit a scenario', ko: '시나리오 수정' };
    case 'use-waterfall-preset':
      return { en: 'Start the waterfall from a preset', ko: '워터폴 기본형 적용' };
    case 'set-waterfall':
      return { en: 'Edit the waterfall', ko: '워터폴 수정' };
    default:
      return assertNever(operation);
  }
}

function secondScenario(label: string): Fail {
  return new Fail(
    'refused',
    {
      en: `The scenario “${label}” is in this deal already. Edit it, or add another one.`,
      ko: `‘${label}’ 시나리오가 이미 이 딜에 있습니다. 수정하거나 다른 시나리오를 추가하세요.`,
    },
    'scenarioId',
  );
}

/** Money without anything of one's own is no part of the deal. */
function withMoney(document: DealDocument, patch: Partial<DealMoney>): DealDocument {
  const { money: old = NO_MONEY, ...rest } = document;
  const money = { ...old, ...patch };
  const isEmpty =
    money.waterfall === undefined &&
    Object.keys(money.assumptions).length === 0 &&
    Object.keys(money.scenarios).length === 0;
  return isEmpty ? rest : { ...rest, money };
}

function editEntries(
  document: DealDocument,
  draftId: string,
  patches: Readonly<Record<string, Partial<TermEntry>>>,
): DealDocument {
  const draft = requireDraft(document, draftId, 'draftId');
  const entries = { ...draft.entries };
  for (const [termId, patch] of Object.entries(patches))
    entries[termId] = { ...(entries[termId] ?? EMPTY_ENTRY), ...patch };
  return withDrafts(
    document,
    document.drafts.map((each) => (each.id === draftId ? { ...each, entries } : each)),
  );
}

function addDraft(document: DealDocument, draft: Draft): DealDocument {
  if (findDraft(document, draft.id)) {
    throw new Fail(
      'refused',
      { en: 'A draft with this id is already in the deal.', ko: '같은 식별자의 초안이 이미 있습니다.' },
      'draft.id',
    );
  }
  if (document.drafts.length >= MOST_DRAFTS) {
    throw new Fail(
      'refused',
      {
        en: `A deal holds ${MOST_DRAFTS} drafts at most. Remove one that is no longer needed, or duplicate the deal and go on there.`,
        ko: `딜 하나에는 초안을 ${MOST_DRAFTS}개까지 둘 수 있습니다. 필요 없는 초안을 삭제하거나 딜을 복제해 이어 가세요.`,
      },
      'draft',
    );
  }
  return withDrafts(document, [...document.drafts, draft]);
}

function withDrafts(document: DealDocument, drafts: readonly Draft[]): DealDocument {
  return { ...document, drafts: drafts.toSorted((a, b) => a.round - b.round) };
}

/** Copies the chosen asks into a new draft of ours; an ask without a value leaves the term open. */
function ourDraftFromAsks(
  document: DealDocument,
  operation: Extract<DealOperation, { kind: 'make-our-draft' }>,
): Draft {
  const based =
    operation.basedOn === undefined ? undefined : requireDraft(document, operation.basedOn, 'draftId');
  const entries: Record<string, TermEntry> = {};
  for (const [termId, entry] of Object.entries(based?.entries ?? {})) {
    // Their wording may be carried on; our remarks on it may not.
    entries[termId] = { ...entry, note: '' };
  }
  for (const termId of operation.termIds) {
    const ask = document.ladders[termId]?.ask;
    entries[termId] = {
      ...EMPTY_ENTRY,
      state: ask?.value ? { kind: 'value', value: ask.value } : { kind: 'open' },
    };
  }
  const side: DraftSide = 'ours';
  return {
    id: operation.draftId,
    side,
    label: operation.label,
    round: operation.round,
    on: operation.on,
    entries,
  };
}
