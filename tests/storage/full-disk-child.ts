// Works on a workspace whose disk takes no more: proves the fault, erases, edits until it is refused, backs up.
// Writes one line of JSON: what happened.
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '#app/files/file-failure.ts';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import type { Answer } from '#contract/api.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { FailCode } from '#domain/base/failure.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';

export type OnFullDisk = {
  /** What the system says to as many bytes as the room of the test. */
  readonly fault: string;
  readonly isRewritten: boolean;
  readonly binned: number;
  readonly editsTaken: number;
  readonly edit: FailCode | 'done';
  /** As the last edit that was taken left it, and as it is read after the refusal. */
  readonly taken: DealDocument;
  readonly after: DealDocument;
  /** What a small edit came to after the refusal, and what the refusal said. */
  readonly again: FailCode | 'done';
  readonly said: string;
  /** As it is read after that edit. */
  readonly kept: DealDocument;
  readonly backup: FailCode | 'done';
  /** Names in the folder of backups, and the backups that are listed. */
  readonly backupFiles: readonly string[];
  readonly backupsListed: number;
  /** What is said once the file could not be opened again; undefined where it never had to be. */
  readonly lost: Readonly<Record<'read' | 'copy' | 'accept' | 'backups', string>> | undefined;
};

const MOST_EDITS = 1_000;

if (import.meta.main) {
  const [, , folder = '', dealId = '', binnedId = '', roomBytes = ''] = process.argv;
  const fault = faultOf(join(folder, 'probe'), Number(roomBytes));
  const place = appOptionsIn(folder);
  const elsewhere = `${place.workspacePath}.elsewhere`;
  let isToBeLost = false;
  const options = {
    ...place,
    newId: () => crypto.randomUUID(),
    log(line: string): void {
      place.log(line);
      // Before the file is opened again, it is no longer there, and what is there is none.
      if (!isToBeLost || !line.startsWith('the disk did not answer')) return;
      renameSync(place.workspacePath, elsewhere);
      mkdirSync(place.workspacePath);
    },
  };
  const app = openApp(options);
  const { isRewritten } = await ask(app, 'deals.erase', { dealIds: [binnedId] });
  const binned = (await ask(app, 'deals.bin', {})).length;
  const { taken, editsTaken, edit, said } = await editUntilRefused(app, dealId);
  const { document: after, revision: revisionAfter } = await ask(app, 'deals.get', { dealId });
  const small = { kind: 'edit-head', patch: { notes: '메모' } } as const;
  const tried = await app.api.call('deals.apply', { dealId, revision: revisionAfter, operation: small });
  const again = tried.ok ? 'done' : tried.failure.code;
  const { document: kept } = await ask(app, 'deals.get', { dealId });
  const made = await app.api.call('backups.create', {});
  const backup = made.ok ? 'done' : made.failure.code;
  const backupsListed = (await ask(app, 'backups.list', {})).length;
  const otherId = (await ask(app, 'deals.list', { archived: false })).find(
    (deal) => deal.dealId !== dealId,
  )?.dealId;
  isToBeLost = true;
  await editUntilRefused(app, otherId ?? '');
  const lost = existsSync(elsewhere) ? await answersAfter(app, otherId ?? '') : undefined;
  app.close();
  if (lost) {
    rmdirSync(place.workspacePath);
    renameSync(elsewhere, place.workspacePath);
  }
  // The note that says whose backups these are is none.
  const backupFiles = readdirSync(options.backupsRoot, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.includes('.') && !name.endsWith('workspace.json'),
  );
  const happened: OnFullDisk = {
    fault,
    isRewritten,
    binned,
    editsTaken,
    edit,
    taken,
    after,
    again,
    said,
    kept,
    backup,
    backupFiles,
    backupsListed,
    lost,
  };
  writeSync(1, JSON.stringify(happened));
}

async function editUntilRefused(
  app: App,
  dealId: string,
): Promise<Pick<OnFullDisk, 'taken' | 'editsTaken' | 'edit' | 'said'>> {
  let { document: taken, revision } = await ask(app, 'deals.get', { dealId });
  let edit: OnFullDisk['edit'] = 'done';
  let editsTaken = 0;
  let said = '';
  while (edit === 'done' && editsTaken < MOST_EDITS) {
    const clause = `제${editsTaken}조. ${'옵션료는 체결일에 지급한다. '.repeat(2_000)}`;
    const draftId = taken.drafts[0]?.id ?? '';
    const operation = {
      kind: 'edit-entry',
      draftId,
      termId: 'option_fee_initial',
      patch: { clause },
    } as const;
    const answer = await app.api.call('deals.apply', { dealId, revision, operation });
    if (answer.ok) {
      taken = dealParts.apply(taken, answer.value.changes, 'after');
      ({ revision } = answer.value);
      editsTaken += 1;
    } else {
      edit = answer.failure.code;
      said = answer.failure.message.en;
    }
  }
  return { taken, editsTaken, edit, said };
}

async function answersAfter(app: App, dealId: string): Promise<OnFullDisk['lost']> {
  const said = (answer: Answer<unknown>): string => (answer.ok ? 'done' : answer.failure.message.en);
  return {
    read: said(await app.api.call('deals.get', { dealId })),
    copy: said(await app.api.call('backups.create', {})),
    accept: said(await app.api.call('workspace.acceptContent', {})),
    backups: said(await app.api.call('backups.list', {})),
  };
}

function faultOf(path: string, bytes: number): string {
  try {
    writeFileSync(path, new Uint8Array(bytes));
    return 'done';
  } catch (error) {
    return systemCode(error) ?? String(error);
  } finally {
    rmSync(path, { force: true });
  }
}

async function ask<M extends MethodName>(app: App, method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const answer = await app.api.call(method, input);
  if (answer.ok) return answer.value;
  throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
}
