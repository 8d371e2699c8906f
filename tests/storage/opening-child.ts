// Opens the workspace of a folder in a process of its own. `hold`: until it is killed. `try`: says what happened.
import { closeSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '#app/door/open-app.ts';
import { Fail } from '#domain/base/failure.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';

const [mode, folder = ''] = process.argv.slice(2);
const options = appOptionsIn(folder, { backupsRoot: join(tmpdir(), 'jibun-no-backups') });

if (mode === 'hold') {
  openApp(options);
  process.stdout.write('holding\n');
  setInterval(() => {}, 60_000);
} else {
  process.stdout.write(
    JSON.stringify({
      writing: tryWriting(options.workspacePath, 'r+'),
      making: tryWriting(join(folder, 'new-file'), 'wx'),
      code: tryOpening(),
    }),
  );
}

function tryWriting(path: string, flags: string): string {
  try {
    closeSync(openSync(path, flags));
    if (flags === 'wx') rmSync(path);
    return 'allowed';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

function tryOpening(): string {
  try {
    openApp(options).close();
    return 'opened';
  } catch (error) {
    return error instanceof Fail ? error.failure.code : String(error);
  }
}
