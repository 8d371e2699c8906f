import type { Block, Paragraph, RevisionKind, Run, Unread } from '#domain/reading/document/paper-document.ts';
import { damagedFile } from '#papers/package/refusals.ts';
import type { XmlAttributes, XmlHandler } from '#papers/package/read-xml.ts';
import type { Relationship } from '#papers/package/relationships.ts';
import { NodeBuilder } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { printOfField } from './field-without-result.ts';
import { formFieldText } from './form-field.ts';
import { lettersIn } from '#papers/text/letters.ts';
import { lookOf, NO_LOOK, styleIdOf, toggled } from './look.ts';
import type { Look } from './look.ts';
import { NamedObjects } from './named-objects.ts';
import { readParagraphProperties } from './paragraph-properties.ts';
import type { ParagraphDraft, Writable } from './paragraph-draft.ts';
import { AlternativeFilter } from './read-tree.ts';
import { Story } from './story.ts';
import { symbolOf } from './symbols.ts';
import { readCellProperties, readRowProperties } from './table-properties.ts';
import { changesIn } from './revision-log.ts';
import type { Entry, WordContext } from './word-context.ts';

/** Small trees that are read whole and then applied. */
const PROPERTIES = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:ffData',
]);

const RUN_CHANGES: Readonly<Record<string, RevisionKind>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
};

/** Boundaries of content controls that were put in, taken out or moved; a changed number of a field. */
const LOOSE_CHANGE = /^w:(?:customXml(?:Ins|Del|MoveFrom|MoveTo)RangeStart|numberingChange)$/;

/** Characters that Word writes as elements. A soft hyphen is no letter: it only says where a line may break. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** A link that is a field; with `\\l` it leads to a place of the paper. */
const LINK_FIELD = /^HYPERLINK\s+(\\l\s+)?"([^"]+)"/i;

type TextKind = 'run' | 'instruction' | 'equation' | 'drawing' | 'line' | 'none';

/**
 * Reads the XML of one part as it streams by: `blocks` holds what stands in it, `entries` its notes or comments
 * where it is a list of such.
 */
export class StoryReader implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly entries: Entry[] = [];
  /** The element that holds all others. */
  root: string | undefined;
  readonly #context: WordContext;
  readonly #relations: ReadonlyMap<string, Relationship>;
  readonly #choice = new AlternativeFilter();
  readonly #properties = new NodeBuilder();
  readonly #stories: Story[];
  /** The change that each open `w:ins` and its like began. */
  readonly #changes: number[] = [];
  readonly #links: string[] = [];
  /** Of each open content control, whether it stands inside a paragraph. */
  readonly #controls: boolean[] = [];
  readonly #objects: NamedObjects;
  /** By style, how words of its paragraphs look. */
  readonly #looks = new Map<string, Look>();
  #textKind: TextKind | undefined;
  #isSpacePreserved = false;
  #text = '';
  #equation = '';
  #equationDepth = 0;
  /** Inside a note that only draws a line. */
  #isLine = false;
  #lineText = '';

  constructor(context: WordContext, part: string, relations: readonly Relationship[]) {
    this.#context = context;
    this.#relations = new Map(relations.map((relation) => [relation.id, relation]));
    this.#objects = new NamedObjects(context, this.#relations);
    this.#stories = [new Story(context, part, this.blocks)];
  }

  // Handed over as functions of their own, so they keep what `this` is.
  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.root ??= name;
    if (!this.#choice.open(name, attributes)) return;
    if (this.#properties.isOpen || PROPERTIES.has(name)) this.#properties.open(name, attributes);
    else if (this.#isLine) this.#beginText(name === 'w:t' ? 'line' : undefined, true);
    else this.#open(name, attributes);
  };

  readonly close = (name: string): void => {
    if (!this.#choice.close(name)) {
      if (this.#choice.isLost(name)) this.#name('other', 'mc:AlternateContent');
    } else if (this.#properties.isOpen) {
      const tree = this.#properties.close();
      if (tree && !this.#isLine) this.#apply(tree);
    } else if (this.#isLine) this.#closeInLine(name);
    else this.#close(name);
  };

  readonly text = (text: string): void => {
    if (this.#choice.isSkipping || this.#properties.isOpen) return;
    if (this.#textKind !== undefined) this.#text += text;
    // Words where Word has none. In drawings, measures stand so.
    else if (!this.#objects.isInDrawing && /\S/.test(text)) this.#name('other', text.trim());
  };

  /** To be called when the part is read to its end. */
  finish(): void {
    this.#story.close();
  }

  get #story(): Story {
    const story = this.#stories.at(-1);
    if (!story) throw new Error('a story ended twice');
    return story;
  }

  #open(name: string, attributes: XmlAttributes): void {
    const story = this.#story;
    const { revisions, comments, met } = this.#context;
    switch (name) {
      case 'w:p':
        story.openParagraph();
        story.entry?.paraIds.push(attributes['w14:paraId'] ?? '');
        comments.beginParagraph();
        story.paragraphLook = this.#styleLook(undefined);
        return;
      case 'w:r':
        story.look = story.paragraphLook;
        return;
      case 'w:t':
      case 'w:delText':
        this.#beginText('run', attributes['xml:space'] === 'preserve');
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        this.#beginText('instruction', true);
        return;
      case 'm:t':
        this.#beginText('equation', true);
        return;
      case 'a:t':
        this.#beginText('drawing', true);
        return;
      case 'w:fldData':
        this.#beginText('none', true);
        return;
      case 'm:oMath':
        this.#equationDepth += 1;
        return;
      case 'w:tab':
      case 'w:ptab':
      case 'w:br':
      case 'w:cr':
      case 'w:noBreakHyphen':
        this.#addText(CHARACTERS[name] ?? '');
        return;
      case 'w:sym':
        this.#addOwn(
          symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16) || 0),
        );
        return;
      case 'w16se:symEx':
        this.#addOwn(
          symbolOf(attributes['w16se:font'] ?? '', Number.parseInt(attributes['w16se:char'] ?? '', 16) || 0),
        );
        return;
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo': {
        const change = revisions.note(RUN_CHANGES[name] ?? 'insertion', attributes, story.part, this.#place);
        revisions.enter(change);
        this.#changes.push(change);
        return;
      }
      case 'w:fldChar':
        this.#fieldCharacter(attributes['w:fldCharType'] ?? '');
        return;
      case 'w:fldSimple':
        met.fields += 1;
        story.fields.beginSimple(attributes['w:instr'] ?? '');
        return;
      case 'w:hyperlink':
        met.links += 1;
        this.#links.push(this.#linkOf(attributes));
        return;
      case 'w:sdt':
        met.contentControls += 1;
        this.#controls.push(story.paragraph !== undefined);
        return;
      case 'w:tbl':
        story.openTable();
        return;
      case 'w:tr':
        story.openRow();
        return;
      case 'w:tc':
        story.openCell();
        return;
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        this.#openEntry(name, attributes);
        return;
      case 'w:footnoteReference':
        this.#addNote(`footnote-${attributes['w:id'] ?? ''}`);
        return;
      case 'w:endnoteReference':
        this.#addNote(`endnote-${attributes['w:id'] ?? ''}`);
        return;
      case 'w:commentRangeStart':
        comments.begin(attributes['w:id'] ?? '', story.part, this.#place);
        return;
      case 'w:commentRangeEnd':
      case 'w:commentReference':
        comments.end(attributes['w:id'] ?? '', story.part, this.#place);
        return;
      case 'w:bookmarkStart':
        this.#addAnchor(attributes['w:name'] ?? '');
        return;
      case 'w:txbxContent':
        this.#openBox();
        return;
      default:
        if (LOOSE_CHANGE.test(name)) revisions.note('formatting', attributes, story.part, this.#place);
        else this.#objects.open(name, attributes, story);
    }
  }

  #close(name: string): void {
    const story = this.#story;
    switch (name) {
      case 'w:p':
        this.#abandonFields();
        if (story.paragraph?.hasProperties === false) this.#applyStyle(story.paragraph);
        story.closeParagraph(story.paragraph?.paragraph.headingLevel !== undefined);
        return;
      case 'w:t':
      case 'w:delText':
      case 'w:instrText':
      case 'w:delInstrText':
      case 'm:t':
      case 'a:t':
      case 'w:fldData':
        this.#endText();
        return;
      case 'm:oMath':
        this.#endEquation();
        return;
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo': {
        const change = this.#changes.pop();
        if (change !== undefined) this.#context.revisions.leave(change);
        return;
      }
      case 'w:fldSimple':
        story.fields.end();
        return;
      case 'w:hyperlink':
        this.#links.pop();
        return;
      case 'w:sdt':
        this.#controls.pop();
        return;
      case 'w:tbl':
        story.closeTable();
        return;
      case 'w:tr':
        story.closeRow();
        return;
      case 'w:tc':
        story.closeCell();
        return;
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        story.closeEntry();
        story.noteId = undefined;
        return;
      case 'w:txbxContent':
        story.close();
        this.#stories.pop();
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#objects.closeDrawing(story);
        return;
      default:
    }
  }

  #apply(tree: XmlNode): void {
    const story = this.#story;
    const { revisions } = this.#context;
    const changes = changesIn(tree).map(({ kind, node }) => ({
      kind,
      index: revisions.note(kind, node.attributes, story.part, this.#place),
    }));
    const indices = (...kinds: RevisionKind[]): number[] =>
      changes.filter(({ kind }) => kinds.includes(kind)).map(({ index }) => index);
    switch (tree.name) {
      case 'w:pPr':
        if (!story.paragraph) return;
        story.paragraph.hasProperties = true;
        readParagraphProperties(tree, story.paragraph, this.#context);
        story.paragraph.mark = {
          isTakenOut: indices('paragraph-deleted', 'moved-from').length > 0,
          isPutIn: indices('paragraph-inserted', 'moved-to').length > 0,
        };
        story.paragraphLook = this.#styleLook(styleIdOf(tree, 'w:pStyle'));
        return;
      case 'w:rPr':
        story.look = this.#runLook(tree, story.paragraphLook);
        return;
      case 'w:trPr':
        if (!story.row) return;
        readRowProperties(tree, story.row);
        this.#enterAll(indices('row-inserted', 'row-deleted'), story.row);
        if (indices('row-deleted').length > 0) story.row.isGone = true;
        if (story.row.changes[0] !== undefined) story.row.revision = story.row.changes[0];
        return;
      case 'w:tcPr':
        if (!story.cell) return;
        readCellProperties(tree, story.cell);
        this.#enterAll(indices('cell-inserted', 'cell-deleted'), story.cell);
        return;
      case 'w:ffData':
        this.#addOwn(formFieldText(tree));
        return;
      default:
    }
  }

  get #place(): Paragraph | undefined {
    return this.#story.paragraph?.paragraph;
  }

  #enterAll(changes: readonly number[], owner: { readonly changes: number[] }): void {
    for (const change of changes) {
      this.#context.revisions.enter(change);
      owner.changes.push(change);
    }
  }

  /** A paragraph without properties of its own has those of the standard style. */
  #applyStyle(paragraph: ParagraphDraft): void {
    readParagraphProperties(undefined, paragraph, this.#context);
  }

  #styleLook(styleId = ''): Look {
    const { styles } = this.#context;
    let look = this.#looks.get(styleId);
    if (!look) {
      const style = styles.byId(styleId) ?? styles.defaultParagraph;
      look = { ...styles.defaultLook, ...style?.look };
      this.#looks.set(styleId, look);
    }
    return look;
  }

  #runLook(rPr: XmlNode, paragraphLook: Look): Look {
    const own = lookOf(rPr);
    const styleId = styleIdOf(rPr, 'w:rStyle');
    const style = styleId === undefined ? undefined : this.#context.styles.byId(styleId);
    if (!style && own === NO_LOOK) return paragraphLook;
    return { ...(style ? toggled(paragraphLook, style.look) : paragraphLook), ...own };
  }

  #beginText(kind: TextKind | undefined, isSpacePreserved: boolean): void {
    this.#textKind = kind;
    this.#isSpacePreserved = isSpacePreserved;
    this.#text = '';
  }

  #endText(): void {
    const kind = this.#textKind;
    const text = this.#isSpacePreserved
      ? this.#text
      : this.#text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '');
    this.#beginText(undefined, false);
    const { fields } = this.#story;
    if (kind === 'instruction') fields.instruct(text);
    else if (kind === 'equation') {
      this.#equation += text;
      this.#context.revisions.append(text);
    } else if (kind === 'drawing') this.#name('drawing', text);
    else if (kind === 'line') this.#lineText += text;
    else if (kind === 'none') return;
    else if (fields.isSwallowed) {
      fields.swallow(text);
      this.#context.met.instructionLetters += lettersIn(text);
    } else this.#addText(detached(text.replace(/[\t\r\n]/g, ' ')));
  }

  #addText(text: string): void {
    if (text === '') return;
    const { paragraph, look, fields } = this.#story;
    const { revisions, comments, met } = this.#context;
    if (fields.isSwallowed) return;
    if (!paragraph) throw damagedFile(OUTSIDE_WORDS);
    const run: Writable<Run> = { text };
    if (look.bold === true) run.isBold = true;
    if (look.italic === true) run.isItalic = true;
    if (look.underlined === true) run.isUnderlined = true;
    if (look.struck === true) run.isStruck = true;
    if (look.hidden === true) {
      run.isHidden = true;
      met.hidden += 1;
    }
    const revision = revisions.deciding;
    if (revision !== undefined) run.revision = revision;
    this.#takeRole(run);
    paragraph.append(run, revisions.isNow, revisions.isBefore);
    revisions.append(text);
    if (revisions.isNow) comments.append(text);
  }

  #takeRole(run: Writable<Run>): void {
    const { instruction } = this.#story.fields;
    const link = this.#links.at(-1);
    if (link !== undefined && link !== '') run.link = link;
    if (instruction !== undefined) {
      run.role = 'field';
      run.instruction = instruction;
      const [, inside = '', target] = LINK_FIELD.exec(instruction) ?? [];
      if (target !== undefined) run.link = inside === '' ? target : `#${target}`;
    } else if (link !== undefined) run.role = 'link';
    else if (this.#controls.at(-1) === true) run.role = 'content-control';
  }

  /** Words that stand in the file as something else than text. */
  #addOwn(text: string): void {
    if (this.#story.fields.isSwallowed) return;
    this.#context.met.ownLetters += lettersIn(text);
    this.#addText(text);
  }

  #addNote(id: string): void {
    const { paragraph } = this.#story;
    if (!paragraph) return;
    const { revisions } = this.#context;
    paragraph.notes.push(id);
    const revision = revisions.deciding;
    const run: Run = { text: '', role: 'note', ...(revision === undefined ? {} : { revision }) };
    paragraph.append(run, revisions.isNow, revisions.isBefore);
  }

  /** `_GoBack` is where the person who wrote last stood. */
  #addAnchor(name: string): void {
    if (name !== '' && name !== '_GoBack') this.#story.paragraph?.anchors.push(name);
  }

  #fieldCharacter(type: string): void {
    const { fields } = this.#story;
    if (type === 'begin') {
      this.#context.met.fields += 1;
      fields.begin();
    } else if (type === 'separate') fields.separate();
    else if (type === 'end') this.#printField(fields.end());
  }

  #abandonFields(): void {
    const lost = this.#story.fields.abandon();
    if (lost !== '') this.#name('other', lost);
  }

  #printField(instruction: string | undefined): void {
    if (instruction === undefined) return;
    const print = printOfField(instruction);
    if (print.kind === 'words') this.#addOwn(print.text);
    else if (print.kind === 'unknown') this.#name('other', instruction);
  }

  #linkOf(attributes: XmlAttributes): string {
    const relation = this.#relations.get(attributes['r:id'] ?? '');
    const anchor = attributes['w:anchor'];
    return `${relation?.target ?? ''}${anchor === undefined ? '' : `#${anchor}`}`;
  }

  #openEntry(name: string, attributes: XmlAttributes): void {
    const story = this.#story;
    if (name !== 'w:comment' && /separator|continuationNotice/i.test(attributes['w:type'] ?? '')) {
      this.#isLine = true;
      this.#lineText = '';
      return;
    }
    const entry: Entry = { attributes, blocks: [], paraIds: [] };
    this.entries.push(entry);
    story.openEntry(entry);
    if (name !== 'w:comment') story.noteId = `${name.slice(2)}-${attributes['w:id'] ?? ''}`;
  }

  #closeInLine(name: string): void {
    if (name === 'w:t') this.#endText();
    if (name !== 'w:footnote' && name !== 'w:endnote') return;
    this.#isLine = false;
    if (lettersIn(this.#lineText) > 0) this.#name('other', this.#lineText.trim());
  }

  #openBox(): void {
    this.#objects.holdsText();
    const { boxes } = this.#context;
    const id = `text-box-${boxes.length + 1}`;
    const blocks: Block[] = [];
    const hangsOn = this.#place;
    boxes.push({ id, kind: 'text-box', blocks, ...(hangsOn ? { hangsOn } : {}) });
    this.#stories.push(new Story(this.#context, id, blocks));
  }

  #name(what: Unread['what'], target: string): void {
    this.#objects.name(what, target, this.#story);
  }

  #endEquation(): void {
    this.#equationDepth -= 1;
    if (this.#equationDepth > 0) return;
    if (this.#story.paragraph) this.#story.paragraph.hasObject = true;
    this.#name('equation', this.#equation);
    this.#equation = '';
  }
}

/** Longer than the stretches that the parser reads: no window on one of them. */
const LONG_TEXT = 65_536;

/** A copy. What the parser hands over is a window on a stretch of XML, and would keep all of it in memory. */
function detached(text: string): string {
  if (text.length > LONG_TEXT) return text;
  return ` ${text}`.slice(1);
}

const OUTSIDE_WORDS = {
  en: 'it has words outside of any paragraph',
  ko: '문단 밖에 글자가 있습니다.',
};
