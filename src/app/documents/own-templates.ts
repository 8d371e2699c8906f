import type { AppOptions } from '#app/base/app-options.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import { readTemplates } from './read-templates.ts';

/**
 * Writes with a person's own templates. One that is broken gives way to ours of the same name, and `warn` is told its
 * file and line. A broken style or base of the firm is no template: without it the paper would not be the firm's, so
 * it is refused as before.
 */
export async function writeWithTemplates<Result>(
  roots: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>,
  write: (templates: TemplateSet) => Promise<Result>,
  warn: (warning: Bilingual) => void,
): Promise<Result> {
  const shipped = readTemplates({ templatesRoot: roots.templatesRoot });
  let templates = readTemplates(roots);
  for (;;) {
    try {
      return await write(templates);
    } catch (error) {
      const broken = brokenOwn(error, templates, shipped);
      if (broken === undefined) throw error;
      warn(broken.warning);
      const { [broken.file]: _broken, ...others } = templates;
      templates = broken.ours === undefined ? others : { ...others, [broken.file]: broken.ours };
    }
  }
}

function brokenOwn(error: unknown, templates: TemplateSet, shipped: TemplateSet) {
  if (!(error instanceof Fail) || error.failure.code !== 'library-invalid') return undefined;
  const file = /^([^:]+\.md)(?::\d+)?$/.exec(error.failure.field ?? '')?.[1] ?? '';
  const ours = shipped[file];
  // Ours among the templates already: then it is ours that is broken, and nothing else can be used. A template of
  // their own for one type alone has none of ours beside it: without it the common one is taken.
  if (!Object.hasOwn(templates, file) || templates[file] === ours) return undefined;
  const { en, ko } = error.failure.message;
  return {
    file,
    ours,
    warning: { en: `${en} Our own template was used instead.`, ko: `${ko} 대신 기본 서식을 사용했습니다.` },
  };
}
