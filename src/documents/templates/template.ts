import { Liquid } from 'liquidjs';
import type { Template } from 'liquidjs';
import { Fail } from '#domain/base/failure.ts';
import { cleanView } from '#documents/text/clean-text.ts';
import { checkDirectives } from './directives.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { readMarkdown } from './markdown-blocks.ts';
import type { Block } from './markdown-blocks.ts';

/** Template texts by file name (`brief.ko.md`). A user's own copy replaces ours under the same name. */
export type TemplateSet = Readonly<Record<string, string>>;

/**
 * Fills a template: liquid placeholders, conditions and loops over the view, everything that is filled
 * in escaped so that it cannot be read as Markdown. Throws Fail `library-invalid` naming file and line
 * for a missing file, a placeholder, filter or tag that does not exist, or a mark that we do not know.
 */
export function fillTemplate(templates: TemplateSet, file: string, view: object): string {
  const source = Object.hasOwn(templates, file) ? templates[file] : undefined;
  if (source === undefined) {
    throw new Fail(
      'library-invalid',
      {
        en: `The template ${file} is missing. Put it back into templates/documents or remove your own copy of the folder.`,
        ko: `서식 ${file} 파일이 없습니다. templates/documents에 되돌려 놓거나 사용자 서식 폴더를 지우세요.`,
      },
      file,
    );
  }
  try {
    return String(ENGINE.renderSync(parsedOnce(source, file), cleanView(view)));
  } catch (error) {
    throw asFail(error, file);
  }
}

/** The blocks of the filled template. Throws as `fillTemplate` does, and for marks within marks that go too deep to be read. */
export function readTemplate(templates: TemplateSet, file: string, view: object): Block[] {
  const filled = fillTemplate(templates, file, view);
  try {
    return readMarkdown(filled);
  } catch (error) {
    // What people wrote is escaped, so only the template's own marks can be as deep as the stack of calls.
    if (error instanceof RangeError) throw tooDeep(templates[file] ?? '', file);
    throw error;
  }
}

function tooDeep(source: string, file: string): Fail {
  const marks = source.split('\n').map((each) => each.match(/[>*+_~-]|\d[.)]/g)?.length ?? 0);
  const line = marks.indexOf(Math.max(...marks)) + 1;
  return new Fail(
    'library-invalid',
    {
      en: `${file}, line ${line}: too many marks stand within one another. Take most of them out, or remove your own copy.`,
      ko: `${file} ${line}번째 줄: 표시가 너무 깊이 겹쳐 있습니다. 대부분을 지우거나 사용자 서식을 지우세요.`,
    },
    `${file}:${line}`,
  );
}

/** The parsed templates of the last documents. Parsing one can take longer than writing a document. */
const PARSED = new Map<string, readonly Template[]>();
const PARSED_KEPT = 16;

function parsedOnce(source: string, file: string): Template[] {
  const key = `${file}\n${source}`;
  const known = PARSED.get(key);
  if (known) return [...known];
  checkDirectives(source, file);
  const parsed = ENGINE.parse(source, file);
  if (PARSED.size >= PARSED_KEPT) PARSED.clear();
  PARSED.set(key, parsed);
  return parsed;
}

/** A brief of a thousand rows uses a hundredth of these limits. They stop a template that would never end. */
const LIMITS = { parseLimit: 2_000_000, renderLimit: 4_000, memoryLimit: 20_000_000 } as const;

/** A template may read no file, no undefined name and no prototype. Every loop ends, and every output is escaped. */
const ENGINE = new Liquid({
  ...LIMITS,
  templates: {},
  dynamicPartials: false,
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown) => escapeMarkdown(asText(value)),
  trimTagRight: false,
  timezoneOffset: 0,
  locale: 'en-US',
});

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

type Placed = { readonly getPosition: () => [number, number] };

function asFail(error: unknown, file: string): Error {
  if (error instanceof Fail) return error;
  if (!(error instanceof Error)) return new Error(String(error));
  const line = lineOf(error);
  const problem = error.message.replace(/, (?:file|line):.*$/s, '').trim();
  return new Fail(
    'library-invalid',
    {
      en: `${file}, line ${line}: ${problem}. Correct the template or remove your own copy.`,
      ko: `${file} ${line}번째 줄: ${problem}. 서식을 고치거나 사용자 서식을 지우세요.`,
    },
    `${file}:${line}`,
  );
}

function lineOf(error: Error): number {
  const token: unknown = 'token' in error ? error.token : undefined;
  if (isPlaced(token)) return token.getPosition()[0];
  return Number(/line:(\d+)/.exec(error.message)?.[1] ?? 1);
}

function isPlaced(token: unknown): token is Placed {
  return (
    typeof token === 'object' &&
    token !== null &&
    'getPosition' in token &&
    typeof token.getPosition === 'function'
  );
}
