import { unzipSync } from 'fflate';
import { openTag, readXmlStrictly } from './read-xml-strictly.ts';
import { readStory } from './read-story.ts';
import type { CheckedBlock } from './checked-story.ts';

/** A Word file as the check sees it. */
export type CheckedFile = {
  /** In their order. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Body, footnotes, endnotes, headers and footers, in this order. */
  readonly stories: readonly { readonly name: string; readonly blocks: readonly CheckedBlock[] }[];
  readonly comments: { readonly name: string; readonly list: readonly CheckedComment[] } | undefined;
  /** Parts that may name a new part of comments. */
  readonly relations: string;
  readonly main: string;
  /** What is not well formed, by part. */
  readonly wrong: readonly string[];
};

export type CheckedComment = {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string | undefined;
  readonly text: string;
  /** Whole, in one form. */
  readonly xml: string;
};

export function readFile(bytes: Uint8Array): CheckedFile {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const root = relationsOf(parts, '_rels/.rels', '');
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const related = relationsOf(parts, relations, folder);
  const named = (type: string): string[] => [
    ...new Set(
      related.filter((each) => each.type === type && find(parts, each.target)).map(({ target }) => target),
    ),
  ];
  const names = [
    main,
    ...named('footnotes').slice(0, 1),
    ...named('endnotes').slice(0, 1),
    ...named('header'),
    ...named('footer'),
  ];
  const wrong: string[] = [];
  const stories = names.map((name) => {
    const story = readStory(find(parts, name) ?? new Uint8Array());
    if (story.wrong !== undefined) wrong.push(`${name}: ${story.wrong}`);
    return { name, blocks: story.blocks };
  });
  const [comments] = named('comments');
  return {
    parts,
    stories,
    comments:
      comments === undefined ? undefined : { name: comments, list: commentsIn(parts, comments, wrong) },
    relations,
    main,
    wrong,
  };
}

/** The elements directly in the root, each whole and in one form. */
export function itemsOf(bytes: Uint8Array | undefined): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  readXmlStrictly(bytes ?? new Uint8Array(), {
    open: (name, attributes) => {
      depth += 1;
      if (depth > 1) item += openTag(name, attributes);
    },
    close: (name) => {
      depth -= 1;
      if (depth > 0) item += `</${name}>`;
      if (depth === 1) {
        items.push(item);
        item = '';
      }
    },
    text: () => undefined,
  });
  return items;
}

/** Names are compared without regard to case, as Word does. */
export function find(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array | undefined {
  const exact = parts.get(name);
  if (exact) return exact;
  for (const [each, bytes] of parts) if (each.toLowerCase() === name.toLowerCase()) return bytes;
  return undefined;
}

type Related = { readonly type: string; readonly target: string };

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, name: string, folder: string): Related[] {
  const related: Related[] = [];
  readXmlStrictly(find(parts, name) ?? new Uint8Array(), {
    open: (element, attributes) => {
      if (element !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      const target = (attributes.get('Target') ?? '').replaceAll('\\', '/');
      related.push({ type: type.slice(type.lastIndexOf('/') + 1), target: inPackage(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return related;
}

function inPackage(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function commentsIn(parts: ReadonlyMap<string, Uint8Array>, name: string, wrong: string[]): CheckedComment[] {
  const comments: CheckedComment[] = [];
  let depth = 0;
  let open: { attributes: ReadonlyMap<string, string>; lines: string[]; xml: string } | undefined;
  let isText = false;
  const problem = readXmlStrictly(find(parts, name) ?? new Uint8Array(), {
    open: (element, attributes) => {
      depth += 1;
      if (depth === 2) open = { attributes, lines: [], xml: '' };
      if (!open) return;
      open.xml += openTag(element, attributes);
      if (element === 'w:p') open.lines.push('');
      isText = element === 'w:t';
    },
    close: (element) => {
      depth -= 1;
      isText = false;
      if (!open) return;
      open.xml += `</${element}>`;
      if (depth === 1) {
        comments.push(commentOf(open.attributes, open.lines.join('\n'), open.xml));
        open = undefined;
      }
    },
    text: (text) => {
      if (!open) return;
      open.xml += text;
      if (isText) open.lines.push((open.lines.pop() ?? '') + text);
    },
  });
  if (problem !== undefined) wrong.push(`${name}: ${problem}`);
  return comments;
}

function commentOf(attributes: ReadonlyMap<string, string>, text: string, xml: string): CheckedComment {
  return {
    id: attributes.get('w:id') ?? '',
    author: attributes.get('w:author') ?? '',
    initials: attributes.get('w:initials') ?? '',
    date: attributes.get('w:date'),
    text,
    xml,
  };
}
