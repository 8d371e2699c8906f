import Database from 'better-sqlite3';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quietLog } from '#app/base/quiet-log.ts';
import { aFolder, anApp, waitFor } from '#tests/builders/app-builders.ts';
import { changeDeal } from '#tests/builders/changes.ts';

const FILE = '비밀의 강 리메이크.jibun';
const CLIENT = '한강필름 2026';
const NOTE = '5만 달러면 서명한다';

describe('what a program prints of its troubles', () => {
  it('names no deal, no file, no folder and no word of what is kept', async () => {
    const folder = aFolder();
    const printed: string[] = [];
    const workspacePath = join(folder.path, CLIENT, FILE);
    mkdirSync(join(folder.path, CLIENT));
    const log = (line: string): void => void printed.push(line);
    const app = anApp({ workspacePath, log, quietMs: 3_600_000 });
    const [sample] = await app.ask('samples.list', {});
    const { dealId } = await app.ask('samples.open', { sampleId: sample?.sampleId ?? '' });
    const { document, revision } = await app.ask('deals.get', { dealId });
    const notes = { kind: 'edit-head' as const, patch: { notes: NOTE } };
    await changeDeal(app.ask, 'deals.apply', { dealId, revision, operation: notes });
    app.app.close();
    // A state that no program of ours wrote, and a file where the folder of backups was.
    const db = new Database(workspacePath);
    db.exec(`UPDATE entry SET state = '{"kind":"${NOTE}"}'`);
    db.close();
    rmSync(app.options.backupsRoot, { recursive: true, force: true });
    writeFileSync(app.options.backupsRoot, '');
    app.reopen({ quietMs: 1 });
    await app.app.api.call('leverage.map', { dealId, draftId: document.drafts[0]?.id ?? '' });
    await app.refusal('backups.create', {});
    await waitFor(async () => printed.some((line) => /backup/.test(line)));
    app.end();
    folder.remove();
    expect(printed.join('\n')).toMatch(/'…'/);
    for (const word of [FILE, CLIENT, NOTE, NOTE.slice(0, 4), folder.path, sample?.title ?? FILE])
      expect(printed.join('\n')).not.toContain(word);
  });

  it.each([
    ["EACCES: permission denied, open '/home/kim/계약/a.jibun'", "EACCES: permission denied, open '…'"],
    ["EPERM: rename 'C:\\Users\\kim\\a' -> 'C:\\b'", "EPERM: rename '…' -> '…'"],
    ['/deals/강/a.jibun was copied', '… was copied'],
    ['a.jibun-wal is large', '…-wal is large'],
    [
      `SyntaxError: Unexpected token '비', "비밀이다" is not valid JSON\n    at JSON.parse`,
      'SyntaxError: what is kept is not valid JSON\n    at JSON.parse',
    ],
    ['the worker ended (SIGKILL)', 'the worker ended (SIGKILL)'],
  ])('says of %j no more than needed', (line, told) => {
    const printed: string[] = [];
    quietLog((each) => printed.push(each), '/deals/강/a.jibun')(line);
    expect(printed).toEqual([told]);
  });
});
