import { join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { aFolder, anApp } from '#tests/builders/app-builders.ts';
import { createDamage } from './damage.ts';
import { aDice } from './dice.ts';
import { doorsOf } from './doors.ts';
import type { Call, Door } from './doors.ts';

export type FilesReport = {
  files: number;
  /** By the kind of the file: taken in, or refused in words. */
  byKind: Record<string, { taken: number; refused: number }>;
  /** Each with its kind: a defect of ours, or a path or a stack in what was told. */
  faults: string[];
};

/**
 * Damages a good file of every kind that comes in from outside, so many times, and takes it in as a person does: it is
 * taken, or refused in both languages.
 */
export async function damageFiles(files: number, seed: number): Promise<FilesReport> {
  const dice = aDice(seed);
  const damage = createDamage(dice);
  const report: FilesReport = { files: 0, byKind: {}, faults: [] };
  const logged: string[] = [];
  const own = aFolder();
  const desk = anApp({
    quietMs: 3_600_000,
    newId: () => crypto.randomUUID(),
    log: (line) => logged.push(line),
    userTemplatesRoot: join(own.path, 'own'),
  });
  const call: Call = async (method, input) => {
    const answer = await desk.app.answer(method, input);
    if (answer.ok) return answer.value;
    throw new Refused(answer.failure);
  };
  try {
    const doors = await doorsOf(desk, call);
    // What is refused as it came would prove nothing.
    for (const door of doors) await door.take(door.good);
    for (; report.files < files; report.files += 1) await through(doors[report.files % doors.length]);
  } finally {
    desk.end();
    own.remove();
  }
  return report;

  async function through(door: Door | undefined): Promise<void> {
    if (!door) throw new Error('There is no door.');
    const kind = (report.byKind[door.name] ??= { taken: 0, refused: 0 });
    const bytes = damage(door.good);
    try {
      await door.take(bytes);
      kind.taken += 1;
    } catch (error) {
      const failure = error instanceof Refused || error instanceof Fail ? error.failure : undefined;
      kind.refused += 1;
      if (failure === undefined || isBad(failure))
        report.faults.push(
          `${door.name}, file ${report.files}: ${failure?.code ?? String(error)} ${logged.splice(0).join(' ').slice(0, 600)}`,
        );
    }
  }

  function isBad({ code, message }: Failure): boolean {
    const words = [message.en, message.ko];
    return (
      code === 'internal' ||
      !/[가-힣]/.test(message.ko) ||
      words.some((said) => said.includes(desk.folder) || said.includes(own.path) || /\n {4}at /.test(said))
    );
  }
}

class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}
