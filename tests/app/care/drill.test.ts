import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreDamagedWorkspace, restoreIntoFile } from '#app/care/restore-workspace.ts';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import { backupsFolder } from '#app/workspace/backups-folder.ts';
import { appOptionsIn, aFolder, waitFor } from '#tests/builders/app-builders.ts';
import {
  aPublishedWorkspace,
  PUBLISHED_FOLDER,
  publishedAnswers,
} from '#tests/builders/published-workspaces.ts';
import type { Ask } from '#tests/builders/workspace-answers.ts';

const PUBLISHED = readdirSync(PUBLISHED_FOLDER)
  .flatMap((name) => /^v(\d+)\.jibun\.gz$/.exec(name)?.[1] ?? [])
  .map(Number)
  .toSorted((a, b) => a - b);
/** Those between them open as these do: see tests/storage/published-workspaces.test.ts. */
const OLDEST_AND_NEWEST = [PUBLISHED.at(0) ?? 0, PUBLISHED.at(-1) ?? 0];
const EDITS_UNTIL_DUE = 200;

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

/** Each leaves one backup behind, as it comes about in use, and answers the titles of the deals that it holds. */
const KINDS: readonly (readonly [kind: string, make: () => Promise<string[]>])[] = [
  [
    'made by hand',
    () =>
      inAnApp(3_600_000, async (ask) => {
        await aSample(ask);
        await ask('backups.create', {});
      }),
  ],
  [
    'made by itself after opening',
    async () => {
      await inAnApp(3_600_000, aSample);
      return inAnApp(1, (ask) => waitFor(async () => (await ask('backups.list', {})).length > 0));
    },
  ],
  [
    'made by itself after many edits',
    () =>
      inAnApp(1, async (ask) => {
        const dealId = await aSample(ask);
        const { revision } = await ask('deals.get', { dealId });
        for (let edit = 0; edit < EDITS_UNTIL_DUE; edit += 1)
          await ask('deals.apply', {
            dealId,
            revision: revision + edit,
            operation: { kind: 'edit-head', patch: { notes: String(edit) } },
          });
        await waitFor(async () => (await ask('backups.list', {})).length > 0);
      }),
  ],
  [
    'made before a file of an older version was changed',
    async () => {
      const version = PUBLISHED.at(-1) ?? 0;
      copyFileSync(aPublishedWorkspace(version, folder.path), options().workspacePath);
      openApp(options()).close();
      return Promise.resolve(titlesOf(version));
    },
  ],
  ...OLDEST_AND_NEWEST.map((version): (typeof KINDS)[number] => [
    `kept by version ${version} of the file`,
    () => {
      const home = backupsFolder(options().backupsRoot, options().workspacePath);
      mkdirSync(home, { recursive: true });
      copyFileSync(
        aPublishedWorkspace(version, folder.path),
        join(home, 'backup-20260101T000000000Z-3-deals.db'),
      );
      return Promise.resolve(titlesOf(version));
    },
  ]),
];

describe('a backup', () => {
  it.each(KINDS)(
    '%s is restored in place, into a file of its own, and deal by deal',
    async (_kind, make) => {
      const titles = await make();
      expect(titles.length).toBeGreaterThan(0);

      const copy = join(folder.path, 'copy.jibun');
      restoreIntoFile(options(), undefined, copy);
      expect(statSync(copy).mode & 0o077).toBe(0);
      expect(await titlesIn(copy)).toEqual(titles);

      writeFileSync(options().workspacePath, 'this was a workspace once');
      const { from } = restoreDamagedWorkspace(options(), undefined);
      expect(await titlesIn(options().workspacePath)).toEqual(titles);

      await inAnApp(3_600_000, async (ask) => {
        expect((await ask('backups.contents', { backupId: from.backupId })).deals).toHaveLength(
          titles.length,
        );
        const { dealIds } = await ask('backups.restoreAsCopy', { backupId: from.backupId });
        expect(dealIds).toHaveLength(titles.length);
      });
    },
    120_000,
  );
});

it('takes the place of nothing that is there, whatever it is', async () => {
  await inAnApp(3_600_000, async (ask) => void (await ask('backups.create', {})));
  const there = join(folder.path, 'mine.jibun');
  writeFileSync(there, 'mine');
  expect(() => restoreIntoFile(options(), undefined, there)).toThrow(
    /already something called “mine\.jibun”/,
  );
  expect(readFileSync(there, 'utf8')).toBe('mine');
  expect(() => restoreIntoFile(options(), undefined, join(folder.path, 'no', 'copy.jibun'))).toThrow(
    /Check that the folder exists/,
  );
});

function options() {
  return appOptionsIn(folder.path, { quietMs: 3_600_000, newId: () => crypto.randomUUID() });
}

/** Answers the titles that were there in the end. */
async function inAnApp(quietMs: number, work: (ask: Ask) => Promise<unknown>): Promise<string[]> {
  const app = openApp({ ...options(), quietMs });
  try {
    await work(asking(app));
    return await titlesOver(asking(app));
  } finally {
    app.close();
  }
}

async function titlesIn(workspacePath: string): Promise<string[]> {
  const app = openApp({ ...options(), workspacePath });
  try {
    return await titlesOver(asking(app));
  } finally {
    app.close();
  }
}

function asking(app: App): Ask {
  return async (method, input) => {
    const answer = await app.api.call(method, input);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  };
}

async function titlesOver(ask: Ask): Promise<string[]> {
  const lists = [await ask('deals.list', { archived: false }), await ask('deals.list', { archived: true })];
  return lists
    .flat()
    .map(({ title }) => title)
    .toSorted();
}

function titlesOf(version: number): string[] {
  const { active, archived } = publishedAnswers(version).answers;
  return [...active, ...archived].map(({ title }) => title).toSorted();
}

async function aSample(ask: Ask): Promise<string> {
  const [sample] = await ask('samples.list', {});
  return (await ask('samples.open', { sampleId: sample?.sampleId ?? '' })).dealId;
}
