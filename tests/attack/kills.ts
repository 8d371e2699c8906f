import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import { findChangedContent } from '#storage/content-sums.ts';
import { findChangedInCopy, findFaultInCopy } from '#storage/copy-database.ts';
import { searchTextsOf } from '#storage/search-store.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { bundled } from '#tests/builders/bundled.ts';
import { aDice } from './dice.ts';
import { digestOf } from './kill-child.ts';
import type { Stand, Told } from './kill-child.ts';

export type KillReport = {
  kills: number;
  /** Killed before the first call was answered. */
  tooEarly: number;
  answered: number;
  /** Of the calls that were on their way: whole, or not at all. */
  inFlight: { whole: number; notAtAll: number };
  /** Each with its seed: what was answered and is not there, or does not agree with the rest. */
  faults: string[];
};

/**
 * Kills a program at real work so many times, in one workspace that grows with it, and after each kill holds the file to
 * what had been answered: every deal and the house as they stood, or one call further; sums, indexes, search and backups whole.
 */
export async function killAtWork(kills: number, firstSeed: number): Promise<KillReport> {
  const script = await bundled(join(import.meta.dirname, 'kill-child.ts'));
  const folder = aFolder();
  const report: KillReport = {
    kills: 0,
    tooEarly: 0,
    answered: 0,
    inFlight: { whole: 0, notAtAll: 0 },
    faults: [],
  };
  const stands = new Map<string, Stand>();
  try {
    for (let round = 0; round < kills; round += 1) {
      const seed = firstSeed + round;
      const told = await killOnce(script, folder.path, seed);
      const answers = told.flatMap((each) => ('answered' in each ? [each.answered] : []));
      for (const stand of answers.flat()) stands.set(stand.id, stand);
      report.kills += 1;
      report.answered += Math.max(0, answers.length - 1);
      if (answers.length <= 1) report.tooEarly += 1;
      const last = told.at(-1);
      check(folder.path, stands, last && 'sent' in last ? last : undefined, report, seed);
    }
  } finally {
    folder.remove();
  }
  return report;
}

function killOnce(script: string, folder: string, seed: number): Promise<Told[]> {
  const dice = aDice(seed);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const afterCalls = dice.below(14);
    const andMs = dice.below(40);
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      const before = said.split('"answered"').length - 1;
      said += bytes.toString();
      // However slow the machine, the kill falls into the work: after so many answers and a moment.
      const now = said.split('"answered"').length - 1;
      if (before <= afterCalls && now > afterCalls) setTimeout(() => child.kill('SIGKILL'), andMs);
    });
    child.once('error', reject);
    child.once('exit', () =>
      resolve(
        said
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Told),
      ),
    );
  });
}

type Sent = Extract<Told, { readonly sent: string }>;

function check(
  folder: string,
  stands: Map<string, Stand>,
  sent: Sent | undefined,
  report: KillReport,
  seed: number,
): void {
  const options = appOptionsIn(folder);
  const workspace = openWorkspace(options.workspacePath, options);
  const fault = (what: string): void =>
    void report.faults.push(`${seed}: ${what} (in flight: ${sent?.sent ?? 'nothing'})`);
  try {
    for (const found of faultsIn(workspace)) fault(found);
    let moved = false;
    for (const [id, stand] of stands) {
      const now = standIn(workspace, id);
      if (isSame(now, stand)) continue;
      const isOnTheWay = sent !== undefined && (sent.id === id || (sent.sent === 'house' && id === 'house'));
      if (isOnTheWay) {
        moved = true;
        if (now === undefined) stands.delete(id);
        else stands.set(id, now);
      } else fault(`${id} stands at ${JSON.stringify(now)} and not at ${JSON.stringify(stand)}`);
    }
    if (sent) report.inFlight[moved ? 'whole' : 'notAtAll'] += 1;
    // What came in with a call that was never answered, such as a copy, is from now on there as well.
    for (const id of workspace.deals.ids()) {
      const now = standIn(workspace, id);
      if (now && !stands.has(id)) stands.set(id, now);
    }
  } finally {
    workspace.close();
  }
}

function standIn(workspace: Workspace, id: string): Stand | undefined {
  if (id === 'house')
    return {
      id,
      revision: workspace.house.getRecord().revision,
      digest: digestOf(workspace.house.getHouse()),
    };
  const record = workspace.deals.findRecord(id);
  if (!record) return undefined;
  return { id, revision: record.revision, digest: digestOf(workspace.deals.getDocument(id)) };
}

function isSame(now: Stand | undefined, stand: Stand): boolean {
  if ('gone' in stand) return now === undefined;
  return (
    now !== undefined && !('gone' in now) && now.revision === stand.revision && now.digest === stand.digest
  );
}

/** Everything in the file that does not agree with everything else. */
function faultsIn({ db, deals, history, backups }: Workspace): string[] {
  const faults: string[] = [];
  const verdict = String(db.pragma('integrity_check', { simple: true }));
  if (verdict !== 'ok') faults.push(verdict);
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) faults.push('foreign keys');
  const search = findChangedContent(db);
  let step = search.next();
  while (step.done !== true) step = search.next();
  if (step.value.length > 0) faults.push(`content of ${step.value.join(', ')}`);
  const texts = db
    .prepare<[string], string>('SELECT text FROM search_text WHERE deal_id = ? ORDER BY place')
    .pluck();
  for (const id of deals.ids()) {
    const parts = dealParts.takeOut(deals.getDocument(id));
    const wanted = parts.flatMap(searchTextsOf).toSorted((a, b) => (a.place < b.place ? -1 : 1));
    if (JSON.stringify(texts.all(id)) !== JSON.stringify(wanted.map(({ text }) => text)))
      faults.push(`search of ${id}`);
    const record = deals.findRecord(id);
    const steps = history.list(id).map(({ stepId }) => stepId);
    if (record && record.currentStep > 0 && !steps.includes(record.currentStep))
      faults.push(`history of ${id}`);
  }
  for (const { backupId } of backups.list()) {
    const path = backups.getPath(backupId);
    const fault = findFaultInCopy(path) ?? findChangedInCopy(path)?.[0];
    if (fault !== undefined) faults.push(`${backupId}: ${fault}`);
  }
  return faults;
}
