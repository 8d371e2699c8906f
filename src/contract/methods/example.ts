import type { FailCode } from '#domain/base/failure.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { OfferedFile } from './files.ts';

/**
 * A question of a method that is answered, and one that is refused. It stands with the method, so that whoever reads the
 * contract sees how it is asked; the tests ask it by every way into the app, of a scene that they set.
 */
export type Example<Input, Output> = {
  readonly asks: (scene: Scene) => Input | Promise<Input>;
  /** What holds of the answer; `unsupported` where only a host of its own can answer. */
  readonly answers: 'unsupported' | ((answer: Output, scene: Scene) => boolean);
  readonly refuses: Refused;
};

/** A question, and the code of its refusal. */
type Refused = readonly [asks: (scene: Scene) => unknown, code: FailCode];

/** A deal with a dated event, something to undo and a draft of each side; and what may have gone before a question. */
export type Scene = {
  readonly dealId: string;
  readonly draftId: string;
  readonly ourDraftId: string;
  /** Of the deal. */
  readonly revision: number;
  /** A text that came, as a paper of the deal would name it. */
  readonly letter: { readonly paper: Paper; readonly text: string };
  readonly before: Before;
};

/** What is done before a question is asked. Each answers what the question then names. */
export type Before = {
  dealInBin(): Promise<void>;
  /** The last step is undone; the revision after it. */
  undone(): Promise<number>;
  budget(kind: 'remake' | 'co-production'): Promise<void>;
  /** Keeps the letter in the deal; the id of its paper. */
  letterKept(): Promise<string>;
  /** Offers the letter as a file: the paper that would name it, and its token. */
  letterOffered(): Promise<{ readonly paper: Paper; readonly token: string }>;
  /** Keeps an agreement of theirs as a Word file: the id of its paper, and a sentence of it. */
  agreementKept(): Promise<{ readonly paperId: string; readonly sentence: string }>;
  /** Offers two versions of one paper, which differ in a figure; their tokens. */
  versionsOffered(): Promise<{ readonly earlier: string; readonly later: string }>;
  /** Offers a deal file; its token. */
  dealFileOffered(): Promise<string>;
  /** Offers a pack of one precedent that is in nobody's way; its token. */
  packOffered(): Promise<string>;
  sampleId(): Promise<string>;
  houseRevision(): Promise<number>;
  /** Adds a precedent of its own each time; the revision of the house after it. */
  precedentAdded(): Promise<number>;
  precedentUndone(): Promise<number>;
  /** Makes a backup; its id. */
  backupMade(): Promise<string>;
  /** Brings the deals of a backup in as copies; their ids. */
  copiesRestored(): Promise<string[]>;
  /** Starts a job; its id. */
  jobStarted(): Promise<string>;
};

export function wrongInput(input: unknown): Refused {
  return [() => input, 'invalid-input'];
}

export function noDeal(more: object = {}): Refused {
  return [() => ({ dealId: 'nobody', ...more }), 'not-found'];
}

export function isOffered(ending: string) {
  return ({ name, sizeBytes }: OfferedFile): boolean => name.endsWith(ending) && sizeBytes > 0;
}
