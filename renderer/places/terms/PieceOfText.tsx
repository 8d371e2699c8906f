import { memo } from 'react';
import type { TextPiece } from '#domain/reading/read-paper-text.ts';

/** Drawn again only when something of it changes: a long agreement has thousands. */
export const PieceOfText = memo(Piece);

function Piece(props: {
  readonly id: string;
  readonly piece: TextPiece;
  readonly words: string;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isRead: boolean;
  readonly readLabel: string;
}) {
  const { id, piece, index, isSelected: isChosen, isRead, readLabel } = props;
  const label = piece.label === '' ? null : <span className="paper-label">{piece.label} </span>;
  const words = (
    <span data-from={piece.from} data-words>
      {props.words}
    </span>
  );
  if (piece.kind === 'heading') {
    return (
      <strong className="paper-heading">
        {label}
        {words}{' '}
      </strong>
    );
  }
  return (
    <span
      id={id}
      role="option"
      aria-selected={isChosen}
      className="paper-sentence"
      data-sentence={index}
      data-read={isRead}
    >
      {label}
      {words}
      {isRead ? <span className="visually-hidden"> ({readLabel})</span> : null}{' '}
    </span>
  );
}
