import type { RedlineAuthor } from '#domain/redline/change.ts';
import type { WordPackage } from '../package/word-package.ts';
import { damagedXml } from './damaged-xml.ts';
import { namesOf } from './names.ts';
import { authorAttributes } from './revision-marks.ts';
import type { RevisionNumbers } from './revision-marks.ts';
import { encodeAttribute, encodeXml, scanXml } from './scan-xml.ts';
import type { CommentEdges } from './write-paragraph.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NO_RELATIONS = `${HEAD}<Relationships xmlns="${RELATIONS}"/>`;

/** The comments of a redline: their edges in the body, and the parts of the file that hold them. */
export class MarginComments {
  readonly #file: WordPackage;
  readonly #author: RedlineAuthor;
  readonly #numbers: RevisionNumbers;
  readonly #styles: string;
  readonly #written: { readonly id: number; readonly text: string }[] = [];

  constructor(file: WordPackage, author: RedlineAuthor, numbers: RevisionNumbers) {
    this.#file = file;
    this.#author = author;
    this.#numbers = numbers;
    const styles = file.partOf('styles');
    this.#styles = styles === undefined ? '' : file.textOf(styles);
  }

  /** Begins a comment and ends it; `w` is the prefix of the body. */
  add(text: string, w: string): CommentEdges {
    const id = this.#numbers.next();
    this.#written.push({ id, text });
    const style = this.#style('CommentReference');
    const look = style === '' ? '' : `<${w}rPr><${w}rStyle ${w}val="${style}"/></${w}rPr>`;
    return {
      begin: `<${w}commentRangeStart ${w}id="${id}"/>`,
      end: `<${w}commentRangeEnd ${w}id="${id}"/><${w}r>${look}<${w}commentReference ${w}id="${id}"/></${w}r>`,
    };
  }

  /** Parts that hold the comments: theirs with ours behind, or new ones that the file is led to. */
  parts(): ReadonlyMap<string, string> {
    const parts = new Map<string, string>();
    if (this.#written.length === 0) return parts;
    const there = this.#file.partOf('comments');
    if (there !== undefined) {
      const xml = this.#file.textOf(there);
      parts.set(there, appended(xml, this.#comments(namesOf(xml).prefix)));
      return parts;
    }
    const folder = this.#file.main.slice(0, this.#file.main.lastIndexOf('/') + 1);
    const name = freeName(this.#file, folder);
    parts.set(name, `${HEAD}<w:comments xmlns:w="${WORD}">${this.#comments('w:')}</w:comments>`);
    this.#leadTo(name, folder, parts);
    return parts;
  }

  #comments(w: string): string {
    const { initials } = this.#author;
    const by = `${authorAttributes(w, this.#author)} ${w}initials="${encodeAttribute(initials)}"`;
    const style = this.#style('CommentText');
    const head = style === '' ? '' : `<${w}pPr><${w}pStyle ${w}val="${style}"/></${w}pPr>`;
    return this.#written
      .map(({ id, text }) => {
        const paragraphs = text
          .split(/\r\n?|\n/)
          .map(
            (line) =>
              `<${w}p>${head}<${w}r><${w}t xml:space="preserve">${encodeXml(line)}</${w}t></${w}r></${w}p>`,
          );
        return `<${w}comment ${w}id="${id}"${by}>${paragraphs.join('')}</${w}comment>`;
      })
      .join('');
  }

  /** A style of the file by its id; nothing where it has none of that name. */
  #style(id: string): string {
    return new RegExp(`:styleId\\s*=\\s*["']${id}["']`).test(this.#styles) ? id : '';
  }

  #leadTo(name: string, folder: string, parts: Map<string, string>): void {
    const main = this.#file.main.slice(folder.length);
    const relations = `${folder}_rels/${main}.rels`;
    const target = name.slice(folder.length);
    // A file that leads nowhere has no such part at all.
    const rels = this.#file.has(relations) ? this.#file.textOf(relations) : NO_RELATIONS;
    const r = prefixOfRoot(rels);
    const relation = `<${r}Relationship Id="${freeId(rels)}" Type="${COMMENTS}" Target="${target}"/>`;
    parts.set(relations, appended(rels, relation));
    const types = '[Content_Types].xml';
    const contents = this.#file.textOf(types);
    const t = prefixOfRoot(contents);
    const override = `<${t}Override PartName="/${name}" ContentType="${COMMENTS_TYPE}"/>`;
    parts.set(types, appended(contents, override));
  }
}

function freeName(file: WordPackage, folder: string): string {
  for (let n = 0; ; n += 1) {
    const name = `${folder}comments${n === 0 ? '' : n}.xml`;
    if (!file.has(name)) return name;
  }
}

function freeId(relations: string): string {
  for (let n = 1; ; n += 1) {
    const id = `rIdComments${n}`;
    if (!relations.includes(`"${id}"`) && !relations.includes(`'${id}'`)) return id;
  }
}

function prefixOfRoot(xml: string): string {
  let prefix: string | undefined;
  scanXml(xml, ({ name }) => {
    prefix ??= name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
  });
  return prefix ?? '';
}

/** The part with something more as the last in its root, which may have been written in one tag. */
function appended(xml: string, more: string): string {
  let root: { readonly name: string; readonly from: number; readonly to: number } | undefined;
  let end: { readonly from: number; readonly to: number } | undefined;
  scanXml(xml, ({ kind, name, from, to }) => {
    if (!root) root = { name, from, to };
    if (kind !== 'open') end = { from, to };
  });
  if (!root || !end) throw damagedXml();
  if (end.from !== root.from) return xml.slice(0, end.from) + more + xml.slice(end.from);
  const openTag = xml.slice(root.from, root.to).replace(/(?<!\s)\s*\/>$/, '>');
  return `${xml.slice(0, root.from)}${openTag}${more}</${root.name}>${xml.slice(root.to)}`;
}
