import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { AppOptions } from '#app/base/app-options.ts';
import { readTemplateFolder } from '#app/files/template-folder.ts';
import { HOUSE_FILE } from '#documents/house-base/house-style.ts';
import { MOST_HOUSE_BYTES } from '#documents/house-base/read-house-base.ts';
import type { TemplateSet } from '#documents/templates/template.ts';

/**
 * Template texts by file name; a file of the user's own stands in for ours of the same name. Beside them the style
 * (`styles.json`) and the firm's own Word file that documents are laid on (`house.docx`).
 */
export function readTemplates({
  templatesRoot,
  userTemplatesRoot,
}: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>): TemplateSet {
  const ours = readTemplateFolder(join(templatesRoot, 'documents'));
  if (userTemplatesRoot === undefined) return ours;
  const own = join(userTemplatesRoot, 'documents');
  const house = join(own, HOUSE_FILE);
  return {
    ...ours,
    ...readTemplateFolder(own),
    ...(existsSync(house) ? { [HOUSE_FILE]: readStart(house, MOST_HOUSE_BYTES + 1) } : {}),
  };
}

/** At most so many bytes, one letter for each: enough to see that a file is too large. */
function readStart(path: string, most: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(most, fstatSync(file).size));
    const read = readSync(file, bytes, 0, bytes.length, 0);
    return bytes.toString('latin1', 0, read);
  } finally {
    closeSync(file);
  }
}
