import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '#tests/builders/paths.ts';

export type SourcePattern = {
  readonly source: string;
  readonly flags: string;
  readonly files: readonly string[];
};

/** Every regular expression that is written out in what is shipped, once, with the files that write it. */
export function sourcePatterns(): SourcePattern[] {
  const found = new Map<string, SourcePattern>();
  for (const file of sourceFiles())
    for (const { pattern, flags } of literalsIn(file)) {
      const before = found.get(`${flags}/${pattern}`);
      const files = new Set([...(before?.files ?? []), relative(ROOT, file)]);
      found.set(`${flags}/${pattern}`, { source: pattern, flags, files: [...files] });
    }
  return [...found.values()];
}

/** Each place that makes a pattern out of parts, as `file:line` from the root of the project. */
export function placesThatMakePatterns(): string[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\bRegExp\(/g)].map(
      ({ index }) => `${relative(ROOT, file)}:${text.slice(0, index).split('\n').length}`,
    );
  });
}

function sourceFiles(): string[] {
  return ['src', 'renderer', 'electron'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

type Literal = { readonly pattern: string; readonly flags: string };

function literalsIn(file: string): Literal[] {
  const literals: Literal[] = [];
  walk(parseSync(file, readFileSync(file, 'utf8')).program);
  return literals;

  function walk(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { readonly regex?: Literal };
    if (regex) literals.push(regex);
    for (const each of Object.values(node)) walk(each);
  }
}
