import type { Answer } from '#contract/api.ts';
import type { Changed } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Change, Parts } from '#domain/ledger/parts.ts';
import { textsWritten } from '#domain/ledger/three-way.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { commandsAgainst, hasArrived, nameOf, shownWith, stepsToTell } from './queued-commands.ts';
import type { Command, Meaning, Opened, Waiting } from './queued-commands.ts';

export type { Opened } from './queued-commands.ts';

/** What is on screen: what is saved, with the queue applied. */
export type Shown<Whole> = Opened<Whole> & {
  /** How many commands are on their way. */
  readonly pendingCount: number;
  /** The app cannot be reached: the commands wait for `retry`. */
  readonly isStalled: boolean;
  /** What the commands on their way would write, for whoever has to copy it out. */
  readonly unsentTexts: () => readonly string[];
};

/** How the queue reaches the app, and what it tells the person. */
export type Desk<Whole, Operation, Part> = Meaning<Whole, Operation> & {
  readonly applyChanges: Parts<Whole, Part>['apply'];
  /** Every field in which the operations would change what is saved now. */
  readonly between: (operations: readonly Operation[], saved: Whole) => readonly TwoValues[];
  readonly load: () => Promise<Answer<Opened<Whole>>>;
  readonly send: (command: Command<Operation>, revision: number) => Promise<Answer<Changed<Part>>>;
  readonly show: (shown: Shown<Whole>) => void;
  readonly tell: (news: News) => void;
  /** A command was saved. Its change has been on screen since it was queued. */
  readonly saved: (changes: readonly Change<Part>[]) => void;
};

/** A field that two windows have set, with the value of each. */
export type TwoValues = {
  readonly subject: Bilingual;
  readonly here: Bilingual;
  readonly there: Bilingual;
  readonly isPrivate: boolean;
};

/** The fields that were set in both windows, and how to set them again as they were here. */
export type Choice = { readonly between: readonly TwoValues[]; readonly keepHere: () => void };

/** Outcomes of a command that the person has to be told. */
export type News =
  | { readonly kind: 'undone' | 'redone'; readonly step: Bilingual }
  /** The same was changed in another window. With a choice the person may still keep what was set here. */
  | { readonly kind: 'conflict'; readonly step: Bilingual; readonly choice?: Choice }
  | { readonly kind: 'not-saved'; readonly step: Bilingual; readonly why: Bilingual };

/** How the news is shown: what the person has to choose stays until it is chosen. */
export function noticeOf(news: News): {
  readonly tone: 'plain' | 'problem';
  readonly choice?: Choice;
  readonly isKept?: boolean;
} {
  if (news.kind === 'undone' || news.kind === 'redone') return { tone: 'plain' };
  const choice = news.kind === 'conflict' ? news.choice : undefined;
  return choice ? { tone: 'problem', choice, isKept: true } : { tone: 'problem' };
}

export type CommandQueue<Whole, Operation> = {
  /** Shows what was opened, and drops what is on its way to what was open before. */
  readonly start: (opened: Opened<Whole>) => void;
  /** Shows what the app has answered to a question of its own, with what is on its way still applied. */
  readonly take: (opened: Opened<Whole>) => void;
  /** With `by-field` the field itself shows what is refused, so that no message repeats it. */
  readonly enqueue: (command: Command<Operation>, told?: 'by-field') => Promise<Outcome>;
  /** The app can be reached again: sends what waits, in order. */
  readonly retry: () => void;
};

/**
 * Commands on a deal or on the house wait here and are sent one by one, each with the revision that it was made
 * on. An edit shows at once: the screen shows what is saved, with the waiting commands applied to it. If a command
 * is refused, it is dropped and the person is told. If the app cannot be reached, everything waits and is sent in
 * order when it can. After a `conflict` the queue loads what is saved now and makes the waiting edits on that:
 * only an edit of the very words that were changed elsewhere is given back to the person. Undo and redo wait for
 * the commands before them, because the person means to undo those; after a conflict they are dropped, because
 * the last step is another one.
 */
export function createCommandQueue<Whole, Operation, Part>(
  desk: Desk<Whole, Operation, Part>,
  /** Undefined until something is opened. */
  opened: Opened<Whole> | undefined,
): CommandQueue<Whole, Operation> {
  let saved = opened;
  let queue: readonly Waiting<Operation>[] = [];
  let isSending = false;
  let isStalled = false;

  function show(): void {
    if (!saved) return;
    const kept = saved.whole;
    const whole = queue.reduce((current, { command }) => shownWith(desk, current, command), kept);
    desk.show({
      whole,
      stand: saved.stand,
      pendingCount: queue.length,
      isStalled,
      unsentTexts: () => textsWritten(kept, whole),
    });
  }

  async function drain(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let next = findNext(); next; next = findNext()) await sendOne(next.waiting, next.from);
    isSending = false;
  }

  function findNext(): { readonly waiting: Waiting<Operation>; readonly from: Opened<Whole> } | undefined {
    const [waiting] = queue;
    return isStalled || !waiting || !saved ? undefined : { waiting, from: saved };
  }

  async function sendOne(waiting: Waiting<Operation>, from: Opened<Whole>): Promise<void> {
    const { command } = waiting;
    const step = nameOf(desk, command, from);
    if (step === null) {
      drop([waiting], { kind: 'saved' });
      return;
    }
    const answer = await desk.send(command, from.stand.revision);
    // The command was dropped because something else was opened in the meantime.
    if (!queue.includes(waiting)) return;
    if (answer.ok) accept(waiting, from, step, answer.value);
    else if (isOutOfReach(answer.failure)) stall();
    else if (answer.failure.code === 'conflict') await makeAnew(waiting, from);
    else refuse([waiting], from, answer.failure.message);
  }

  function accept(
    waiting: Waiting<Operation>,
    from: Opened<Whole>,
    step: Bilingual,
    { changes, ...stand }: Changed<Part>,
  ): void {
    // A newer answer has arrived in the meantime, and it includes the changes of this one.
    if (saved === from) saved = { whole: desk.applyChanges(from.whole, changes, 'after'), stand };
    drop([waiting], { kind: 'saved' });
    desk.saved(changes);
    const { kind } = waiting.command;
    if (kind === 'undo') desk.tell({ kind: 'undone', step });
    if (kind === 'redo') desk.tell({ kind: 'redone', step });
  }

  /** What waits stays on screen and in the queue. */
  function stall(): void {
    isStalled = true;
    show();
  }

  function refuse(made: readonly Waiting<Operation>[], from: Opened<Whole>, why: Bilingual): void {
    for (const step of stepsToTell(desk, made, from)) desk.tell({ kind: 'not-saved', step, why });
    drop(made, { kind: 'refused', why });
  }

  /** What is saved has changed elsewhere since `from`: the waiting edits are made on what it is now. */
  async function makeAnew(first: Waiting<Operation>, from: Opened<Whole>): Promise<void> {
    const reloaded = await desk.load();
    // Something else was opened in the meantime.
    if (!queue.includes(first)) return;
    if (!reloaded.ok && isOutOfReach(reloaded.failure)) return stall();
    if (!reloaded.ok) return refuse(queue, from, reloaded.failure.message);
    saved = reloaded.value;
    const isCarriedOut = hasArrived(desk, first, from.whole, saved.whole);
    const waiting = isCarriedOut ? queue.slice(1) : queue;
    const against = commandsAgainst(desk, waiting, from.whole, saved.whole);
    if (isCarriedOut) drop([first], { kind: 'saved' });
    // One message for all of them: it names the first step.
    const [step] = stepsToTell(desk, against, from);
    drop(against, { kind: 'conflict' });
    if (step) desk.tell({ kind: 'conflict', step, ...choiceOf(against, saved.whole) });
  }

  /** What the person may set again. A field that shows both texts itself asks itself. */
  function choiceOf(against: readonly Waiting<Operation>[], now: Whole): { readonly choice?: Choice } {
    const operations = against.flatMap(({ command, isToldByField }) =>
      command.kind === 'apply' && !isToldByField ? [command.operation] : [],
    );
    const between = desk.between(operations, now);
    if (between.length === 0) return {};
    const keepHere = () => {
      for (const operation of operations) void enqueue({ kind: 'apply', operation });
    };
    return { choice: { between, keepHere } };
  }

  function enqueue(command: Command<Operation>, told?: 'by-field'): Promise<Outcome> {
    return new Promise((resolve) => {
      queue = [...queue, { command, isToldByField: told === 'by-field', settle: resolve }];
      show();
      void drain();
    });
  }

  function drop(gone: readonly Waiting<Operation>[], outcome: Outcome): void {
    queue = queue.filter((each) => !gone.includes(each));
    show();
    for (const { settle } of gone) settle(outcome);
  }

  return {
    start(open) {
      saved = open;
      isStalled = false;
      drop(queue, { kind: 'dropped' });
    },
    take(open) {
      saved = open;
      show();
    },
    enqueue,
    retry() {
      isStalled = false;
      show();
      void drain();
    },
  };
}

/** Nobody answers, or another run of the app answers, which does not know this window. */
function isOutOfReach({ code }: Failure): boolean {
  return code === 'unreachable' || code === 'unauthorised';
}
