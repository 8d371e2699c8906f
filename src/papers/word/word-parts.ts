import type { PartKind } from '#domain/reading/document/paper-document.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';

/** The parts of a Word package by their names, as its relationships lead to them. */
export type WordParts = {
  readonly main: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly commentsExtended?: string;
  readonly stories: readonly StoryPart[];
};

/** A part with text in it. Comments are read like a story and handed out apart. */
export type StoryPart = {
  readonly id: string;
  readonly kind: PartKind | 'comments';
  readonly name: string;
};

/** Undefined: the package leads to no document. File names are not trusted: a document may be called anything. */
export function findWordParts(zip: ZipPackage): WordParts | undefined {
  const main = relationshipsOf(zip, '').find(
    ({ type, isExternal, target }) => type === 'officeDocument' && !isExternal && zip.has(target),
  )?.target;
  if (main === undefined) return undefined;
  const relations = relationshipsOf(zip, main).filter(
    ({ isExternal, target }) => !isExternal && zip.has(target),
  );
  const first = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const all = (type: string): string[] => [
    ...new Set(relations.filter((relation) => relation.type === type).map(({ target }) => target)),
  ];
  const single = (kind: 'footnotes' | 'endnotes' | 'comments'): StoryPart[] =>
    all(kind)
      .slice(0, 1)
      .map((name) => ({ id: kind, kind, name }));
  const several = (kind: 'header' | 'footer'): StoryPart[] =>
    all(kind).map((name, n) => ({ id: `${kind}-${n + 1}`, kind, name }));
  const [styles, numbering, commentsExtended] = [
    first('styles'),
    first('numbering'),
    first('commentsExtended'),
  ];
  return {
    main,
    ...(styles === undefined ? {} : { styles }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(commentsExtended === undefined ? {} : { commentsExtended }),
    stories: [
      { id: 'body', kind: 'body', name: main },
      ...single('footnotes'),
      ...single('endnotes'),
      ...several('header'),
      ...several('footer'),
      ...single('comments'),
    ],
  };
}
