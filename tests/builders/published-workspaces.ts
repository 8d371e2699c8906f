import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { House } from '#domain/house/house.ts';
import type { OpenHouse } from '#contract/methods.ts';
import type { answersOf, walkDeals } from './workspace-answers.ts';

export const PUBLISHED_FOLDER = join(import.meta.dirname, '..', 'fixtures', 'workspaces');

/** What a version read in the workspace that it had written. Version 2 had no house. */
export type PublishedAnswers = {
  readonly answers: Awaited<ReturnType<typeof answersOf>>;
  readonly house?: OpenHouse;
  readonly walks: {
    readonly deals: Awaited<ReturnType<typeof walkDeals>>;
    readonly house?: { readonly undone: readonly House[]; readonly redone: readonly House[] };
  };
};

/** Lays the file that the version wrote into the folder and answers its path. */
export function aPublishedWorkspace(version: number, folder: string): string {
  const path = join(folder, `v${version}.jibun`);
  writeFileSync(path, gunzipSync(readFileSync(join(PUBLISHED_FOLDER, `v${version}.jibun.gz`))));
  return path;
}

export function publishedAnswers(version: number): PublishedAnswers {
  const text = readFileSync(join(PUBLISHED_FOLDER, `v${version}.expected.json`), 'utf8');
  return JSON.parse(text) as PublishedAnswers;
}
