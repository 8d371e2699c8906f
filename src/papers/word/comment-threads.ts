import type { PaperComment } from '#domain/reading/document/paper-document.ts';
import { paragraphsIn } from '#domain/reading/document/paragraphs-of.ts';
import { readTrees } from './read-tree.ts';
import type { CommentPlaces } from './comment-places.ts';
import type { Entry } from './word-context.ts';
import { saysYes } from './word-names.ts';

/** What newer files say of a comment besides: which it answers, whether it is settled. By the id of its last paragraph. */
export type CommentThreads = ReadonlyMap<string, { readonly parent?: string; readonly isResolved: boolean }>;

/** Source: MS-DOCX section 2.5.1.36 (commentEx). */
export function* readCommentThreads(bytes: Uint8Array | undefined): Generator<number, CommentThreads> {
  const threads = new Map<string, { readonly parent?: string; readonly isResolved: boolean }>();
  if (!bytes) return threads;
  yield* readTrees(bytes, new Set(['w15:commentEx']), ({ attributes }) => {
    const parent = attributes['w15:paraIdParent'];
    threads.set(attributes['w15:paraId'] ?? '', {
      isResolved: saysYes(attributes['w15:done']),
      ...(parent === undefined ? {} : { parent }),
    });
  });
  return threads;
}

export function commentsOf(
  entries: readonly Entry[],
  threads: CommentThreads,
  places: CommentPlaces,
): PaperComment[] {
  const idByParagraph = new Map(
    entries.flatMap(({ attributes, paraIds }) =>
      paraIds.filter((id) => id !== '').map((id): [string, string] => [id, attributes['w:id'] ?? '']),
    ),
  );
  return entries.map(({ attributes, blocks, paraIds }) => {
    const id = attributes['w:id'] ?? '';
    const thread = threads.get(paraIds.at(-1) ?? '');
    const place = places.find(id);
    const answers = idByParagraph.get(thread?.parent ?? '');
    const text = Array.from(paragraphsIn(blocks), (paragraph) => paragraph.text).join('\n');
    return {
      id,
      author: attributes['w:author'] ?? '',
      date: attributes['w:date'] ?? '',
      text: text.trim(),
      part: place?.part ?? '',
      about: place?.about.trim() ?? '',
      ...(place?.place ? { paragraph: place.place.id } : {}),
      ...(answers === undefined ? {} : { answers }),
      ...(thread?.isResolved === true ? { isResolved: true } : {}),
    };
  });
}
