import { join } from 'node:path';
import type { AppOptions } from '#app/base/app-options.ts';
import { readTemplateFolder } from '#app/files/template-folder.ts';
import type { TemplateSet } from '#documents/templates/template.ts';

/** Template texts by file name; a file of the user's own stands in for ours of the same name. */
export function readTemplates({
  templatesRoot,
  userTemplatesRoot,
}: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>): TemplateSet {
  return {
    ...readTemplateFolder(join(templatesRoot, 'documents')),
    ...(userTemplatesRoot === undefined ? {} : readTemplateFolder(join(userTemplatesRoot, 'documents'))),
  };
}
