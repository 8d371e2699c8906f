import type { Answer } from '#contract/api.ts';
import type { Changed, HistoryStand } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Change, Parts } from '#domain/ledger/parts.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A deal or the house, together with the state of its history. */
export type Opened<Whole> = { readonly whole: Whole; readonly stand: HistoryStand };

export type Command<Operation> =
  | { readonly kind: 'apply'; readonly operation: Operation }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Undoes or redoes every step up to this one, and this one too. */
  | { readonly kind: 'jump'; readonly stepId: number };

/** What is on screen: the saved state with the waiting commands applied, and how many commands wait. */
export type Shown<Whole> = Opened<Whole> & { readonly pendingCount: number };

/** How the queue reaches the app, and what it tells the person. */
export type Desk<Whole, Operation, Part> = {
  readonly applyOperation: (whole: Whole, operation: Operation) => Whole;
  readonly applyChanges: Parts<Whole, Part>['apply'];
  /** The name of the step as the history shows it. */
  readonly describe: (operation: Operation, before: Whole) => Bilingual;
  readonly load: () => Promise<Answer<Opened<Whole>>>;
  readonly send: (command: Command<Operation>, revision: number) => Promise<Answer<Changed<Part>>>;
  readonly show: (shown: Shown<Whole>) => void;
  readonly tell: (news: News) => void;
  /** A command was saved. Its change has been on screen since it was queued. */
  readonly saved: (changes: readonly Change<Part>[]) => void;
};

/** Outcomes of a command that the person has to be told. */
export type News =
  | { readonly kind: 'undone' | 'redone'; readonly step: Bilingual }
  /** The commands that waited behind it are dropped too. */
  | { readonly kind: 'conflict'; readonly step: Bilingual }
  | { readonly kind: 'not-saved'; readonly step: Bilingual; readonly why: Bilingual };

export function toneOf({ kind }: News): 'plain' | 'problem' {
  return kind === 'undone' || kind === 'redone' ? 'plain' : 'problem';
}

export type CommandQueue<Whole, Operation> = {
  /** Shows what was opened. Commands that wait for what was open before are dropped. */
  readonly start: (opened: Opened<Whole>) => void;
  /** Shows a newer saved state that arrived by another call; waiting commands stay applied to it. */
  readonly take: (opened: Opened<Whole>) => void;
  /** Resolves true when it is saved, false when it was refused or dropped. */
  readonly enqueue: (command: Command<Operation>) => Promise<boolean>;
};

type Waiting<Operation> = {
  readonly command: Command<Operation>;
  readonly settle: (saved: boolean) => void;
};

/**
 * Commands on a deal or on the house wait here and are sent one by one, each with the revision that it was made
 * on. An edit shows at once: the screen shows what is saved, with the waiting commands applied to it. If a command
 * is refused, it is dropped and the person is told. After a `conflict` the queue loads what is saved now and drops
 * all other commands, because they were made on something else. Undo and redo wait for the commands before them,
 * because the person means to undo those.
 */
export function createCommandQueue<Whole, Operation, Part>(
  desk: Desk<Whole, Operation, Part>,
  /** Undefined until something is opened. */
  opened: Opened<Whole> | undefined,
): CommandQueue<Whole, Operation> {
  let saved = opened;
  let queue: readonly Waiting<Operation>[] = [];
  let isSending = false;

  function show(): void {
    if (!saved) return;
    const whole = queue.reduce((current, { command }) => shownWith(current, command), saved.whole);
    desk.show({ whole, stand: saved.stand, pendingCount: queue.length });
  }

  /** An operation that no longer fits is skipped here; the app will refuse it and say why. */
  function shownWith(whole: Whole, command: Command<Operation>): Whole {
    if (command.kind !== 'apply') return whole;
    try {
      return desk.applyOperation(whole, command.operation);
    } catch (error) {
      if (error instanceof Fail) return whole;
      throw error;
    }
  }

  async function drain(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let next = findNext(); next; next = findNext()) await sendOne(next.waiting, next.from);
    isSending = false;
  }

  function findNext(): { readonly waiting: Waiting<Operation>; readonly from: Opened<Whole> } | undefined {
    const [waiting] = queue;
    return waiting && saved && { waiting, from: saved };
  }

  async function sendOne(waiting: Waiting<Operation>, from: Opened<Whole>): Promise<void> {
    const { command } = waiting;
    const step = nameOf(command, from);
    if (step === null) {
      drop([waiting], true);
      return;
    }
    const answer = await desk.send(command, from.stand.revision);
    // The command was dropped because something else was opened in the meantime.
    if (!queue.includes(waiting)) return;
    if (answer.ok) accept(waiting, from, step, answer.value);
    else await refuse(waiting, step, answer.failure);
  }

  /** The name of the step; null when there is nothing to undo or redo, which is not an error. */
  function nameOf(command: Command<Operation>, { whole, stand }: Opened<Whole>): Bilingual | null {
    if (command.kind === 'undo') return stand.undo;
    if (command.kind === 'redo') return stand.redo;
    if (command.kind === 'jump') return JUMP;
    try {
      return desk.describe(command.operation, whole);
    } catch (error) {
      if (error instanceof Fail) return AN_EDIT;
      throw error;
    }
  }

  function accept(
    waiting: Waiting<Operation>,
    from: Opened<Whole>,
    step: Bilingual,
    { changes, ...stand }: Changed<Part>,
  ): void {
    // A newer answer has arrived in the meantime, and it includes the changes of this one.
    if (saved === from) saved = { whole: desk.applyChanges(from.whole, changes, 'after'), stand };
    drop([waiting], true);
    desk.saved(changes);
    const { kind } = waiting.command;
    if (kind === 'undo') desk.tell({ kind: 'undone', step });
    if (kind === 'redo') desk.tell({ kind: 'redone', step });
  }

  async function refuse(waiting: Waiting<Operation>, step: Bilingual, failure: Failure): Promise<void> {
    if (failure.code !== 'conflict') {
      desk.tell({ kind: 'not-saved', step, why: failure.message });
      drop([waiting], false);
      return;
    }
    const made = queue;
    const reloaded = await desk.load();
    if (reloaded.ok) saved = reloaded.value;
    desk.tell({ kind: 'conflict', step });
    drop(made, false);
  }

  function drop(gone: readonly Waiting<Operation>[], isSaved: boolean): void {
    queue = queue.filter((each) => !gone.includes(each));
    show();
    for (const { settle } of gone) settle(isSaved);
  }

  return {
    start(open) {
      saved = open;
      drop(queue, false);
    },
    take(open) {
      saved = open;
      show();
    },
    enqueue: (command) =>
      new Promise((resolve) => {
        queue = [...queue, { command, settle: resolve }];
        show();
        void drain();
      }),
  };
}

const JUMP: Bilingual = { en: 'Jump in the history', ko: '이력 이동' };
const AN_EDIT: Bilingual = { en: 'Edit', ko: '수정' };
