import type { ZipPackage } from '#papers/package/open-zip.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import { cellIn } from './cell-address.ts';
import { readSheetXml } from './sheet-xml.ts';

export type CellComment = {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  /** As the file says it; empty where it does not. */
  readonly date: string;
  readonly text: string;
  /** Of a thread: its own id, that of the one it answers, and whether the thread is closed. */
  readonly id?: string;
  readonly answers?: string;
  readonly isResolved?: true;
};

/** Names by id of those who wrote in threads. */
export function personsIn(zip: ZipPackage, part: string | undefined): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  if (part === undefined || !zip.has(part)) return persons;
  readSheetXml(zip, part, {
    open(element, { id = '', displayName = '' }) {
      if (element === 'tc:person') persons.set(id, displayName);
    },
  });
  return persons;
}

/** Notes and threads of a sheet. Excel keeps with each thread a note for its older versions, which says it once more. */
export function commentsOf(
  zip: ZipPackage,
  sheet: string,
  persons: ReadonlyMap<string, string>,
): CellComment[] {
  const relations = relationshipsOf(zip, sheet);
  const partsOf = (wanted: string): string[] =>
    relations.filter(({ type, target }) => type === wanted && zip.has(target)).map(({ target }) => target);
  const threads = partsOf('threadedComment').flatMap((part) => threadsIn(zip, part, persons));
  const known = new Set(threads.map(({ id }) => `tc=${id}`));
  const notes = partsOf('comments').flatMap((part) => notesIn(zip, part));
  return [...notes.filter(({ author }) => !known.has(author)), ...threads];
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

function notesIn(zip: ZipPackage, part: string): CellComment[] {
  const authors: string[] = [];
  const notes: Writable<CellComment>[] = [];
  let inside: 'author' | 'text' | undefined;
  readSheetXml(zip, part, {
    open(element, { ref = '', authorId = '' }) {
      if (element === 'x:author') authors.push('');
      if (element === 'x:comment')
        notes.push({ ...cellIn(ref), author: authors[Number(authorId)] ?? '', date: '', text: '' });
      inside = element === 'x:author' ? 'author' : element === 'x:t' ? 'text' : undefined;
    },
    close: () => (inside = undefined),
    text(text) {
      if (inside === 'author') authors.push(`${authors.pop() ?? ''}${text}`);
      const last = notes.at(-1);
      if (inside === 'text' && last) last.text += text;
    },
  });
  return notes;
}

function threadsIn(zip: ZipPackage, part: string, persons: ReadonlyMap<string, string>): CellComment[] {
  const comments: Writable<CellComment>[] = [];
  let isText = false;
  readSheetXml(zip, part, {
    open(element, { ref = '', dT = '', personId = '', id = '', parentId = '', done = '' }) {
      isText = element === 'tc:text';
      if (element !== 'tc:threadedComment') return;
      comments.push({
        ...cellIn(ref),
        author: persons.get(personId) ?? '',
        date: dT,
        text: '',
        id,
        ...(parentId === '' ? {} : { answers: parentId }),
        ...(done === '1' ? { isResolved: true } : {}),
      });
    },
    close: () => (isText = false),
    text(text) {
      const last = comments.at(-1);
      if (isText && last) last.text += text;
    },
  });
  return comments;
}
