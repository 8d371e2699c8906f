import { basename } from 'node:path';
import { dialog } from 'electron';
import { VERSION } from '#app/base/version.ts';
import type { RestoreOptions } from '#app/care/restore-workspace.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { WorkerApp } from '#app/door/worker-client.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import { placesFor } from '#loopback/folders.ts';
import type { Places } from '#loopback/folders.ts';
import { chooseWorkspace, nameDiagnosis } from './dialogs.ts';
import { startUtilityEngine } from './utility-engine.ts';
import { language } from './language.ts';
import { log, logError } from './log.ts';
import { describeOpenFailure } from './open-failure.ts';
import { shellText } from './shell-text.ts';

export type OpenedWorkspace = { readonly worker: WorkerApp; readonly places: Places };

/** Asks again after each refusal, until a workspace is open or the person quits. */
export async function openUntilDone(first: Places, workerUrl: URL): Promise<OpenedWorkspace | undefined> {
  let places = first;
  for (;;) {
    try {
      const worker = await startAppWorker(
        {
          ...places,
          capabilities: { host: 'electron', version: VERSION, dialogs: 'native', canReveal: true },
        },
        workerUrl,
        startUtilityEngine,
      );
      return { worker, places };
    } catch (error) {
      const next = await askAfterFailure(failureOf(error), places);
      if (next === undefined) return undefined;
      places = placesFor(next, process.env);
    }
  }
}

/** The path to try next, or undefined to quit. */
async function askAfterFailure(failure: Failure, places: Places): Promise<string | undefined> {
  // Only here does the main process touch a database file, and only to read backups.
  const { hasGoodBackup, restoreDamagedWorkspace } = await import('#app/care/restore-workspace.ts');
  const { restoredText } = await import('#app/care/restored-text.ts');
  const options = { ...places, now: () => new Date(), log };
  const hasBackup = failure.code === 'workspace-damaged' && hasGoodBackup(options);
  const message = describeOpenFailure(failure, hasBackup, language());
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Jibun 지분',
    message: message.title,
    detail: message.detail,
    buttons: [...message.buttons],
    defaultId: 0,
    cancelId: message.buttons.length - 1,
    noLink: true,
  });
  switch (message.choices[response] ?? 'quit') {
    case 'restore':
      try {
        const restored = restoreDamagedWorkspace(options, undefined);
        await sayWhatWasRestored(restoredText(basename(places.workspacePath), restored, language()));
      } catch (error) {
        // The folder is full or closed to us; the damaged file still stands as it was.
        dialog.showErrorBox(shellText('cannotRestore', language()), failureOf(error).message[language()]);
      }
      return places.workspacePath;
    case 'try-again':
      return places.workspacePath;
    case 'choose':
      return (await chooseWorkspace()) ?? places.workspacePath;
    case 'diagnose':
      await saveDiagnosis(options);
      return places.workspacePath;
    case 'quit':
      return undefined;
  }
}

/** For an engineer, of a workspace that does not open; nothing of what it holds is in it. */
async function saveDiagnosis(options: RestoreOptions): Promise<void> {
  const { diagnosisFile } = await import('#app/care/offer-diagnosis.ts');
  try {
    const { name, bytes } = diagnosisFile(options);
    const path = await nameDiagnosis(name);
    if (path !== undefined) writeFileAtomically(path, bytes);
  } catch (error) {
    dialog.showErrorBox(shellText('cannotSave', language()), failureOf(error).message[language()]);
  }
}

/** What took which place and what was set aside, before the workspace opens with the contents of another day. */
async function sayWhatWasRestored(detail: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: 'Jibun 지분',
    message: shellText('restored', language()),
    detail,
    buttons: [shellText('openRestored', language())],
    noLink: true,
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof Fail) return error.failure;
  logError(error);
  return {
    code: 'internal',
    message: {
      en: 'A defect of Jibun prevented it. The file was not changed. Try again, or choose another file.',
      ko: '프로그램 결함으로 열지 못했습니다. 파일은 변경되지 않았습니다. 다시 시도하거나 다른 파일을 선택하세요.',
    },
  };
}
