import { METHODS } from '#contract/methods.ts';
import type { MethodName, SavedFile } from '#contract/methods.ts';
import type { Answer } from '#contract/api.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { aWorld, worldAt } from '#tests/parity/world.ts';
import type { World } from '#tests/parity/world.ts';
import { createCallAnswerer } from '../../electron/host-methods.ts';
import { aDice } from './dice.ts';
import type { Dice } from './dice.ts';
import { createKnown, inputFor, spoilt } from './inputs.ts';
import { aPersonAt } from './person.ts';

export type FuzzReport = {
  calls: number;
  answered: number;
  /** How often each code refused. */
  refused: Record<string, number>;
  /** Methods that were answered at least once. */
  reached: string[];
  /** The others, each with the codes that refused it. */
  unreached: Record<string, string[]>;
  /** Each with what was asked: a defect of ours, or a path or a stack in what was answered. */
  faults: string[];
};

const NAMES = Object.keys(METHODS) as MethodName[];
/** The deal of the samples is made anew now and then: what is asked of it in between may have spoilt it for them. */
const CALLS_OF_A_WORLD = 1_500;
/** A restored backup doubles the deals, so that a workspace is soon too large for quick answers. */
const CALLS_OF_A_WORKSPACE = 3_000;
/** Of the calls that begin from a sample; of those of a method that takes the engine, one in twenty does. */
const FROM_SAMPLES = 0.25;
const LONG = /^(?:documents|papers|redlines|versions|jobs|money)\./;
/** Of calls in a long run, by what they take: a second where others take a millisecond, or a tenth of one. */
const SHARES: readonly (readonly [methods: RegExp, share: number])[] = [
  [/^(?:backups\.(?!list)|workspace\.|papers\.readFile$)/, 0.02],
  [
    /^(?:samples\.|search\.run$|deals\.(?:erase|duplicate)$|dealFiles\.import$|library\.usedTerms$|documents\.recent$|money\.|versions\.sideBySide$)/,
    0.1,
  ],
];
const SELDOM = 0.05;
/** In a long run, what was answered no oftener is asked as often as the rest, and mostly from its sample. */
const FEW_ANSWERS = 3;
const LONG_RUN = 1_000;

/**
 * Asks every method with what it allows and with what it does not: by its own schema, the ends of every range, odd texts,
 * ids that exist and others; and from a sample that is answered, with one thing in it spoilt. Nothing may be a defect, and
 * nothing may tell a path.
 */
export async function fuzzCalls(calls: number, seed: number): Promise<FuzzReport> {
  const dice = aDice(seed);
  const report: FuzzReport = { calls: 0, answered: 0, refused: {}, reached: [], unreached: {}, faults: [] };
  const refusedBy = new Map<string, Set<string>>(NAMES.map((name) => [name, new Set()]));
  const answers = new Map<string, number>();
  const heard: Heard = (method, answer, fault) => {
    if (fault !== undefined) report.faults.push(fault);
    if (answer.ok) {
      report.answered += 1;
      answers.set(method, (answers.get(method) ?? 0) + 1);
      return;
    }
    const { code } = answer.failure;
    report.refused[code] = (report.refused[code] ?? 0) + 1;
    refusedBy.get(method)?.add(code);
  };
  for (; report.calls < calls; report.calls += CALLS_OF_A_WORKSPACE)
    await fuzzWorkspace(Math.min(CALLS_OF_A_WORKSPACE, calls - report.calls), dice, heard, answers);
  report.calls = calls;
  report.reached = [...answers.keys()].toSorted();
  for (const [name, codes] of refusedBy) if (!answers.has(name)) report.unreached[name] = [...codes];
  return report;
}

type Heard = (method: string, answer: Answer<unknown>, fault: string | undefined) => void;

async function fuzzWorkspace(
  calls: number,
  dice: Dice,
  heard: Heard,
  answers: ReadonlyMap<string, number>,
): Promise<void> {
  const logged: string[] = [];
  const desk = anApp({
    quietMs: 3_600_000,
    log: (line) => logged.push(line),
    newId: () => crypto.randomUUID(),
  });
  const known = createKnown();
  const isRare = (method: string): boolean => calls >= LONG_RUN && (answers.get(method) ?? 0) < FEW_ANSWERS;
  // As the window asks: files and links are answered by the shell, all else by the app behind it.
  const shell = createCallAnswerer(
    { answer: (method, input) => desk.app.answer(method, input), files: desk.app.files },
    aPersonAt(desk, dice),
    () => dice.oneOf(['ko', 'en']),
    (line) => logged.push(line),
  );
  /** Tokens of files that the shell has saved: only such a file is shown or opened. */
  const saved: string[] = [];
  let world: World | undefined;
  try {
    for (const { sampleId } of await desk.ask('samples.list', {}))
      known.take({}, await desk.ask('samples.open', { sampleId }));
    for (let n = 0; n < calls; n += 1) {
      if (n % CALLS_OF_A_WORLD === 0) world = await aWorld({ call, files: desk.app.files });
      const method = aMethod();
      const isFromSample = dice.chance(
        isRare(method) ? 0.5 : LONG.test(method) ? FROM_SAMPLES * SELDOM : FROM_SAMPLES,
      );
      const input = isFromSample ? await fromSample(method) : inputFor(method, known, dice);
      await call(method, method === 'jobs.start' && !isFromSample ? aJob() : input);
    }
  } finally {
    desk.end();
  }

  function aMethod(): MethodName {
    const method = dice.oneOf(NAMES);
    const [, share] = SHARES.find(([methods]) => methods.test(method)) ?? [method, 1];
    return isRare(method) || dice.chance(share) ? method : aMethod();
  }

  /** An input that is answered, or would be if the deal were as it was; half of them with one thing spoilt. */
  async function fromSample(method: MethodName): Promise<unknown> {
    if (!world) return inputFor(method, known, dice);
    if (/^files\.(?:reveal|open)$/.test(method) && saved.length > 0) return { token: dice.oneOf(saved) };
    try {
      const { dealId, draftId } = world;
      const deal = await desk.ask('deals.get', { dealId });
      const input = await METHODS[method].example.asks(
        worldAt({ call, files: desk.app.files }, deal, draftId),
      );
      return dice.chance(0.5) ? input : spoilt(input, dice);
    } catch {
      // The deal of the samples was changed or erased since; what refused has been counted.
      world = isRare(method) ? await aWorld({ call, files: desk.app.files }) : undefined;
      return inputFor(method, known, dice);
    }
  }

  function aJob(): unknown {
    const method = dice.oneOf(NAMES);
    return {
      method,
      input:
        LONG.test(method) || SHARES.some(([methods]) => methods.test(method))
          ? {}
          : inputFor(method, known, dice),
    };
  }

  async function call(method: string, input: unknown): Promise<Answer<unknown>> {
    const answer = await shell(method, input);
    if (answer.ok) known.take(input, answer.value);
    if (answer.ok && method === 'files.save' && answer.value !== null)
      saved.push((answer.value as SavedFile).token);
    heard(method, answer, faultOf(method, input, failureIn(answer)));
    return answer;
  }

  function faultOf(method: string, input: unknown, failure: Failed | undefined): string | undefined {
    if (failure === undefined) return undefined;
    const { code, message } = failure;
    const tellsTooMuch = [message.en, message.ko].some(
      (words) => words.includes(desk.folder) || /\n {4}at /.test(words),
    );
    if (code !== 'internal' && !tellsTooMuch) return undefined;
    return `${method} ${JSON.stringify(input)?.slice(0, 600)}: ${code} ${logged.splice(0).join(' ').slice(0, 600)}`;
  }
}

/** Of the call itself, or of a job that it asks after. */
function failureIn(answer: Answer<unknown>): Failed | undefined {
  if (!answer.ok) return answer.failure;
  const state = answer.value as { readonly kind?: unknown; readonly failure?: Failed } | null;
  return state?.kind === 'failed' ? state.failure : undefined;
}

type Failed = { readonly code: string; readonly message: { readonly en: string; readonly ko: string } };
