import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { paragraphsIn } from '#domain/reading/document/paragraphs-of.ts';

/** Files as LibreOffice prints them, by path; undefined where it is not installed. */
export function printedByLibreOffice(
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-printed-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'txt:Text:UTF8', '--outdir', folder];
    execFileSync('soffice', [profile, ...to, ...paths], { stdio: 'ignore' });
    return new Map(
      paths.flatMap((path): [string, readonly string[]][] => {
        const printed = join(folder, `${basename(path, extname(path))}.txt`);
        return existsSync(printed) ? [[path, readFileSync(printed, 'utf8').split('\n').map(plain)]] : [];
      }),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Numbers = { readonly compared: number; readonly different: readonly string[] };

/** So many characters make it sure which line is which paragraph. */
const TELLING = 12;

/**
 * The number before each paragraph that stands once in the paper and once in the print. Bullets are left out, and
 * paragraphs with tracked changes, which LibreOffice prints with both.
 */
export function compareNumbers(document: PaperDocument, printed: readonly string[]): Numbers {
  const paragraphs = document.parts
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ blocks }) => [...paragraphsIn(blocks)]);
  const times = new Map<string, number>();
  for (const { text } of paragraphs) times.set(firstLine(text), (times.get(firstLine(text)) ?? 0) + 1);
  const different: string[] = [];
  let compared = 0;
  for (const { text, label, listLevel, before } of paragraphs) {
    const line = firstLine(text);
    if (listLevel === undefined || before !== undefined || line.length < TELLING || times.get(line) !== 1)
      continue;
    const [found, ...others] = printed.filter((each) => each.endsWith(line));
    if (found === undefined || others.length > 0) continue;
    const theirs = plain(found.slice(0, found.length - line.length));
    if (isBullet(theirs) && isBullet(label)) continue;
    compared += 1;
    if (theirs !== plain(label))
      different.push(`[${label}] against [${theirs}] before “${line.slice(0, 40)}”`);
  }
  return { compared, different };
}

function firstLine(text: string): string {
  return plain(text.split('\n', 1)[0] ?? '');
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

function isBullet(label: string): boolean {
  return !/[\p{L}\p{N}]/u.test(label);
}
