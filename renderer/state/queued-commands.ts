import type { HistoryStand } from '#contract/methods.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { keepsChanges } from '#domain/ledger/three-way.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A deal or the house, together with the state of its history. */
export type Opened<Whole> = { readonly whole: Whole; readonly stand: HistoryStand };

export type Command<Operation> =
  | { readonly kind: 'apply'; readonly operation: Operation }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Undoes or redoes every step up to this one, and this one too. */
  | { readonly kind: 'jump'; readonly stepId: number };

export type Waiting<Operation> = {
  readonly command: Command<Operation>;
  readonly isToldByField: boolean;
  readonly settle: (outcome: Outcome) => void;
};

/** What an operation of a deal or of the house does, and what it is called. */
export type Meaning<Whole, Operation> = {
  readonly applyOperation: (whole: Whole, operation: Operation) => Whole;
  /** The name of the step as the history shows it. */
  readonly describe: (operation: Operation, before: Whole) => Bilingual;
};

/** What is on screen with the command applied. An operation that no longer fits is skipped: the app will refuse it and say why. */
export function shownWith<Whole, Operation>(
  meaning: Meaning<Whole, Operation>,
  whole: Whole,
  command: Command<Operation>,
): Whole {
  if (command.kind !== 'apply') return whole;
  try {
    return meaning.applyOperation(whole, command.operation);
  } catch (error) {
    if (error instanceof Fail) return whole;
    throw error;
  }
}

/** The name of the step; null when there is nothing to undo or redo, which is not an error. */
export function nameOf<Whole, Operation>(
  meaning: Meaning<Whole, Operation>,
  command: Command<Operation>,
  { whole, stand }: Opened<Whole>,
): Bilingual | null {
  if (command.kind === 'undo') return stand.undo;
  if (command.kind === 'redo') return stand.redo;
  if (command.kind === 'jump') return JUMP;
  try {
    return meaning.describe(command.operation, whole);
  } catch (error) {
    if (error instanceof Fail) return AN_EDIT;
    throw error;
  }
}

/** The names of the steps that no field tells of itself. */
export function stepsToTell<Whole, Operation>(
  meaning: Meaning<Whole, Operation>,
  made: readonly Waiting<Operation>[],
  from: Opened<Whole>,
): Bilingual[] {
  return made
    .filter(({ isToldByField }) => !isToldByField)
    .map(({ command }) => nameOf(meaning, command, from) ?? (command.kind === 'redo' ? REDO : UNDO));
}

/** Whether a command was carried out and only its answer was lost on the way. */
export function hasArrived<Whole, Operation>(
  meaning: Meaning<Whole, Operation>,
  { command }: Waiting<Operation>,
  before: Whole,
  now: Whole,
): boolean {
  return command.kind === 'apply' && sameContent(shownWith(meaning, before, command), now);
}

/** The commands that would take back what was changed elsewhere between `before` and `now`. The others hold as they are. */
export function commandsAgainst<Whole, Operation>(
  meaning: Meaning<Whole, Operation>,
  made: readonly Waiting<Operation>[],
  before: Whole,
  now: Whole,
): Waiting<Operation>[] {
  let current = now;
  return made.filter(({ command }) => {
    const next = shownWith(meaning, current, command);
    if (command.kind !== 'apply' || !keepsChanges(before, now, next)) return true;
    current = next;
    return false;
  });
}

const JUMP: Bilingual = { en: 'Jump in the history', ko: '이력 이동' };
const UNDO: Bilingual = { en: 'Undo', ko: '실행 취소' };
const REDO: Bilingual = { en: 'Redo', ko: '다시 실행' };
const AN_EDIT: Bilingual = { en: 'Edit', ko: '수정' };
