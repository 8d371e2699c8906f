import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Api } from '#contract/api.ts';
import type { InputOf, MethodName, OfferedFile, OutputOf } from '#contract/methods.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';

/** A file as a person sees it leave or come in: its name and its bytes. */
export type DeskFile = { readonly name: string; readonly bytes: Uint8Array };

/** The app in front of a person, whatever window it is in. What differs between the windows ends here. */
export type Desk = {
  readonly page: Page;
  readonly folder: string;
  /** What the page wrote to its console as errors, and what it threw. */
  readonly complaints: string[];
  /** Asks the app directly, beside the page. Throws what was refused. */
  ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Brings a deal in as a deal file does, with the bytes of its papers where they are given. Answers its id. */
  bring(document: DealDocument, originals?: ReadonlyMap<string, Uint8Array>): Promise<string>;
  /** What is saved by this act: a download, or the system's dialog answered with a new folder. */
  saved(act: () => Promise<void>): Promise<DeskFile>;
  /** Chooses this file where the act asks for one. */
  choose(file: DeskFile, act: () => Promise<void>): Promise<void>;
  /** What another program gets by pasting: our own page may not read the clipboard. */
  copied(): Promise<{ readonly html: string; readonly plain: string }>;
  close(): Promise<void>;
};

export type DeskOptions = {
  readonly width?: number;
  readonly height?: number;
  /** Settings as they stand when the page opens; `null` is a first start. */
  readonly language?: 'ko' | 'en' | null;
  readonly theme?: 'light' | 'dark';
  /** What is done in the app before the page opens. */
  readonly before?: (app: Pick<Desk, 'ask' | 'bring'>) => Promise<unknown>;
  /** The user's own copies of library files, by path below `templates`: they stand in for ours. */
  readonly ownFiles?: Readonly<Record<string, string>>;
};

/** Longer than any answer takes, shorter than a test may take, so that a failure names its line. */
export const DESK_TIMEOUT_MS = 20_000;

/** The two ways past the page into the app, over any Api; a file comes in as the window lets it. */
export function askThrough(
  api: Api,
  offer: (name: string, bytes: Uint8Array) => Promise<OfferedFile>,
): Pick<Desk, 'ask' | 'bring'> {
  const ask: Desk['ask'] = async (method, input) => {
    const answer = await api.call(method, input);
    if (answer.ok) return answer.value;
    throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
  };
  return {
    ask,
    async bring(document, originals = new Map()) {
      const carried = Object.fromEntries(
        [...originals].map(([digest, bytes]) => [digest, Buffer.from(bytes).toString('base64')]),
      );
      const bytes = writeDealFile({
        edition: 'internal',
        document,
        originId: document.deal.id,
        ...(originals.size > 0 ? { originals: carried } : {}),
      });
      const { token } = await offer('deal.internal.json', bytes);
      return (await ask('dealFiles.import', { token })).dealId;
    },
  };
}

/** What a desk begins with. */
export async function setOut(
  app: Pick<Desk, 'ask' | 'bring'>,
  { language = 'ko', theme = 'light', before }: DeskOptions,
): Promise<void> {
  const { ask } = app;
  await ask('settings.set', { theme });
  if (language !== null) await ask('settings.set', { language, firstRunDone: true });
  await before?.(app);
}

export function writeOwnFiles(userTemplatesRoot: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(userTemplatesRoot, path)), { recursive: true });
    writeFileSync(join(userTemplatesRoot, path), text);
  }
}

/** Collects, from now on, what the page complains of. */
export function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  return complaints;
}
