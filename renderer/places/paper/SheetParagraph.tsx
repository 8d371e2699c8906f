import { memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Paragraph, PaperComment, Revision } from '#domain/reading/document/paper-document.ts';
import { REVISION_WORDS } from '#domain/words/paper-words.ts';
import { formatMoment } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { shownPieces } from './shown-runs.ts';
import type { ChangesView, FoundHit, FoundWords, ShownPiece } from './shown-runs.ts';
import { paperPlaceMessages } from './words.ts';

type SheetParagraphProps = {
  readonly paragraph: Paragraph;
  readonly revisions: readonly Revision[];
  readonly view: ChangesView;
  readonly authors: ReadonlyMap<string, number>;
  readonly comments: readonly PaperComment[];
  readonly found: readonly FoundWords[];
  /** Where other readings of the chosen finding stand. */
  readonly others: readonly FoundWords[];
  readonly hits: readonly FoundHit[];
  /** The finding in focus, where some of its words stand here. */
  readonly chosenId: string | undefined;
  /** Known only where the file has pages. */
  readonly isFirstOfPage: boolean;
};

/** A paragraph as it looks: number, words, tracked changes, marks of findings, comments in the margin. */
export const SheetParagraph = memo(function SheetParagraph(props: SheetParagraphProps) {
  const { paragraph, revisions, view, authors, comments, found, others, hits, chosenId, isFirstOfPage } =
    props;
  const t = useMessages(paperPlaceMessages);
  if (paragraph.isGone === true && view === 'after') return null;
  if (paragraph.before === '' && view === 'before') return null;
  const pieces = shownPieces(paragraph, revisions, view, [...found, ...others], hits);
  const notes = [...(paragraph.notes ?? [])];
  return (
    <div className="sheet-block" data-paragraph={paragraph.id}>
      {isFirstOfPage && paragraph.page !== undefined ? (
        <span className="sheet-page">{t.page(paragraph.page)}</span>
      ) : null}
      <p
        className="sheet-paragraph"
        data-heading={paragraph.headingLevel}
        data-align={paragraph.alignment}
        data-empty={pieces.length === 0}
        data-note-text={paragraph.noteId}
        style={indentOf(paragraph)}
      >
        {paragraph.noteId === undefined ? null : (
          <span className="sheet-label">{numberOfNote(paragraph.noteId)} </span>
        )}
        {paragraph.label === '' ? null : <span className="sheet-label">{paragraph.label} </span>}
        {pieces.map((piece, index) => (
          <Piece
            key={index}
            piece={piece}
            note={piece.run.role === 'note' ? notes.shift() : undefined}
            author={authorOf(piece, revisions, authors)}
            isChosen={chosenId !== undefined && piece.termIds.includes(chosenId)}
            isOther={others.length > 0 && found.every(({ termId }) => !piece.termIds.includes(termId))}
            hidden={t.hidden}
            revisions={revisions}
          />
        ))}
      </p>
      {comments.length > 0 ? <Comments comments={comments} /> : null}
    </div>
  );
});

function Piece(props: {
  readonly piece: ShownPiece;
  readonly note: string | undefined;
  readonly author: number | undefined;
  readonly isChosen: boolean;
  readonly isOther: boolean;
  readonly hidden: string;
  readonly revisions: readonly Revision[];
}) {
  const { piece, note, author, isChosen, isOther, hidden, revisions } = props;
  const { run, change, termIds, hit } = piece;
  const say = useSay();
  if (note !== undefined)
    return (
      <sup className="sheet-note" data-note={note}>
        {numberOfNote(note)}
      </sup>
    );
  let words: ReactNode = piece.text;
  if (hit)
    words = (
      <mark className="sheet-hit" data-current={hit.isCurrent}>
        {words}
      </mark>
    );
  if (run.isStruck === true) words = <s>{words}</s>;
  if (run.isUnderlined === true) words = <u>{words}</u>;
  if (run.isItalic === true) words = <em>{words}</em>;
  if (run.isBold === true) words = <strong>{words}</strong>;
  if (run.isHidden === true)
    words = (
      <span className="sheet-hidden">
        {words} <span className="sheet-hidden-note">({hidden})</span>
      </span>
    );
  if (termIds.length > 0)
    words = (
      <mark
        className="sheet-found"
        data-found={termIds.join(' ')}
        data-chosen={isChosen}
        data-other={isChosen && isOther}
      >
        {words}
      </mark>
    );
  if (change === undefined) return <span>{words}</span>;
  const Tag = change === 'inserted' ? 'ins' : 'del';
  const kind = revisions[run.revision ?? -1]?.kind;
  return (
    <Tag className="sheet-change" data-revision={run.revision} data-author={author} tabIndex={-1}>
      <span className="visually-hidden">[{kind === undefined ? '' : say(REVISION_WORDS[kind])}: </span>
      {words}
      <span className="visually-hidden">]</span>
    </Tag>
  );
}

function Comments({ comments }: { readonly comments: readonly PaperComment[] }) {
  const t = useMessages(paperPlaceMessages);
  const lang = useLang();
  return (
    <ul className="sheet-comments">
      {comments.map((comment) => (
        <li key={comment.id} data-answers={comment.answers !== undefined}>
          <span className="sheet-comment-head">
            {t.comment(comment.author, comment.date === '' ? '' : formatMoment(comment.date, lang))}
            {comment.isResolved === true ? ` (${t.resolved})` : null}
          </span>
          {comment.about === '' ? null : (
            <span className="visually-hidden"> {t.commentOn(comment.about)}</span>
          )}{' '}
          {comment.text}
        </li>
      ))}
    </ul>
  );
}

function authorOf(
  { run, change }: ShownPiece,
  revisions: readonly Revision[],
  authors: ReadonlyMap<string, number>,
): number | undefined {
  if (change === undefined || run.revision === undefined) return undefined;
  return authors.get(revisions[run.revision]?.author ?? '');
}

/** `footnote-2` is called 2. */
function numberOfNote(note: string): string {
  return /(?<!\d)\d+$/.exec(note)?.[0] ?? note;
}

/** Deep enough to see what belongs to what, and never so deep that a narrow window has no room for words. */
function indentOf({ indent = 0, listLevel = 0, headingLevel }: Paragraph): CSSProperties {
  const points = headingLevel === undefined ? Math.max(indent, listLevel * 18) : 0;
  return points <= 0 ? {} : { marginInlineStart: `min(${Math.round(points)}px, 18%)` };
}
