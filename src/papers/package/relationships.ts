import { readXml } from './read-xml.ts';
import type { ZipPackage } from './open-zip.ts';

/** Where a part of a package leads. Source: ECMA-376 part 2, section 9.3. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type, the same in both editions of the standard: `header`, `commentsExtended`. */
  readonly type: string;
  /** A part of this package by its name, or an address outside, which is never followed. */
  readonly target: string;
  readonly isExternal: boolean;
};

const NAMES = new Map([['http://schemas.openxmlformats.org/package/2006/relationships', 'rel']]);

/** Of a part, or with an empty name of the package itself. */
export function relationshipsOf(zip: ZipPackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!zip.has(name)) return [];
  const found: Relationship[] = [];
  const reading = readXml(zip.read(name), NAMES, {
    open(element, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (element !== 'rel:Relationship') return;
      const isExternal = TargetMode === 'External';
      const target = isExternal ? Target : resolvePart(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal });
    },
    close: () => undefined,
    text: () => undefined,
  });
  while (!reading.next().done);
  return found;
}

/** `../media/image1.png` from `word/charts/` is `word/media/image1.png`. Steps above the root stay at the root. */
function resolvePart(folder: string, target: string): string {
  const [path = ''] = target.replaceAll('\\', '/').split('#');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
