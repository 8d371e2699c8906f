import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import { listChangedContent } from '#storage/content-sums.ts';
import { findChangedInCopy, findFaultInCopy } from '#storage/copy-database.ts';
import { searchTextsOf } from '#storage/search-store.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';
import { digestOf } from './kill-child.ts';
import type { Stand, Told } from './kill-child.ts';
import type { KillReport } from './kills.ts';

type Documents = ReadonlyMap<string, DealDocument>;
type Sent = Extract<Told, { readonly sent: string }>;

/** Holds one workspace, round after round, to what its programs had answered. */
export function createInspection(report: KillReport) {
  /** What stood after the last round. */
  const stands = new Map<string, Stand>();
  const goodBackups = new Set<string>();
  return {
    /** After a kill. What is there now is what the next round goes on from. */
    ofTheFile: (folder: string, told: readonly Told[], seed: number) => inspect(folder, told, seed, stands),
    /** Of a program that goes on working. */
    ofACopy: (folder: string, told: readonly Told[], seed: number) =>
      inspect(folder, told, seed, new Map(stands)),
  };

  function inspect(folder: string, told: readonly Told[], seed: number, expected: Map<string, Stand>): void {
    for (const each of told)
      if ('answered' in each) for (const stand of each.answered) expected.set(stand.id, stand);
    const last = told.at(-1);
    const sent = last && 'sent' in last ? last : undefined;
    const fault = (what: string): void =>
      void report.faults.push(`${seed}: ${what} (in flight: ${sent?.sent ?? 'nothing'})`);
    const options = appOptionsIn(folder);
    const workspace = openWorkspace(options.workspacePath, options);
    try {
      const documents = new Map(workspace.deals.ids().map((id) => [id, workspace.deals.getDocument(id)]));
      for (const found of faultsIn(workspace, documents)) fault(found);
      for (const found of faultsOfBackups(options.backupsRoot, goodBackups)) fault(found);
      const moved = compare((id) => standIn(workspace, id, documents), documents, expected, sent, fault);
      if (sent) report.inFlight[moved ? 'whole' : 'notAtAll'] += 1;
    } finally {
      workspace.close();
    }
  }
}

/** Whether the call that was on its way took effect. `expected` is what stands now, afterwards. */
function compare(
  standing: (id: string) => Stand | undefined,
  documents: Documents,
  expected: Map<string, Stand>,
  sent: Sent | undefined,
  fault: (what: string) => void,
): boolean {
  let moved = false;
  for (const [id, stand] of expected) {
    const now = standing(id);
    if (isSame(now, stand)) continue;
    const isOnTheWay = sent !== undefined && (sent.id === id || (sent.sent === 'house' && id === 'house'));
    if (!isOnTheWay) {
      fault(`${id} stands at ${JSON.stringify(now)} and not at ${JSON.stringify(stand)}`);
      continue;
    }
    moved = true;
    if (now === undefined) expected.delete(id);
    else expected.set(id, now);
  }
  // What came in with a call that was never answered, such as a copy, is from now on there as well.
  for (const id of documents.keys()) {
    const now = standing(id);
    if (!now || expected.has(id)) continue;
    expected.set(id, now);
    if (sent === undefined) fault(`${id} is there and nobody was told`);
    moved = true;
  }
  return moved;
}

function standIn(workspace: Workspace, id: string, documents: Documents): Stand | undefined {
  if (id === 'house')
    return {
      id,
      revision: workspace.house.getRecord().revision,
      digest: digestOf(workspace.house.getHouse()),
    };
  const record = workspace.deals.findRecord(id);
  if (!record) return undefined;
  return {
    id,
    revision: record.revision,
    digest: digestOf(documents.get(id) ?? workspace.deals.getDocument(id)),
  };
}

function isSame(now: Stand | undefined, stand: Stand): boolean {
  if ('gone' in stand) return now === undefined;
  return (
    now !== undefined && !('gone' in now) && now.revision === stand.revision && now.digest === stand.digest
  );
}

/** Everything in the file that does not agree with everything else. Opening it has checked its pages and indexes. */
function faultsIn({ db, deals, history, isChecked }: Workspace, documents: Documents): string[] {
  const faults: string[] = [];
  if (!isChecked && db.pragma('integrity_check', { simple: true }) !== 'ok') faults.push('integrity');
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) faults.push('foreign keys');
  const changed = listChangedContent(db);
  if (changed.length > 0) faults.push(`content of ${changed.join(', ')}`);
  const texts = db
    .prepare<[string], string>('SELECT text FROM search_text WHERE deal_id = ? ORDER BY place')
    .pluck();
  for (const [id, document] of documents) {
    const parts = dealParts.takeOut(document);
    const wanted = parts.flatMap(searchTextsOf).toSorted((a, b) => (a.place < b.place ? -1 : 1));
    if (JSON.stringify(texts.all(id)) !== JSON.stringify(wanted.map(({ text }) => text)))
      faults.push(`search of ${id}`);
    const record = deals.findRecord(id);
    const steps = history.list(id).map(({ stepId }) => stepId);
    if (record && record.currentStep > 0 && !steps.includes(record.currentStep))
      faults.push(`history of ${id}`);
  }
  return faults;
}

/** Every backup that lies there, whatever folder it lies in; one that was good and was not written since is good. */
function faultsOfBackups(root: string, good: Set<string>): string[] {
  const paths = filesBelow(root).filter((path) => /^backup-.*\.db$/.test(basename(path)));
  return paths.flatMap((path) => {
    const known = (): string =>
      `${basename(path)} ${statSync(path).size} ${Math.trunc(statSync(path).mtimeMs)}`;
    if (good.has(known())) return [];
    const fault = findFaultInCopy(path) ?? findChangedInCopy(path)?.[0];
    if (fault !== undefined) return [`${basename(path)}: ${fault}`];
    good.add(known());
    return [];
  });
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  } catch {
    // No backup has been made yet.
    return [];
  }
}
