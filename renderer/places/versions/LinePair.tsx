import { memo } from 'react';
import type { ComparedRow, LineChange, RowLine } from '#domain/reading/versions/compare-papers.ts';
import { withVisibleSpacing } from '#domain/text/wording.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { segmentsOf } from './segments.ts';
import type { Segment, Side } from './segments.ts';
import { versionsMessages } from './words.ts';

/** How a side is drawn. */
export type SideLook = { readonly isShown: boolean; readonly lang: 'ko' | 'en' | undefined };

type LinePairProps = {
  readonly at: number;
  readonly row: ComparedRow;
  readonly change: LineChange | undefined;
  readonly before: SideLook;
  readonly after: SideLook;
  readonly query: string;
  readonly isSelected: boolean;
  readonly isFirstOfClause: boolean;
  /** Of a moved paragraph: what its other place is called. */
  readonly otherPlace: string | undefined;
  readonly onSelect: (at: number) => void;
  readonly onOtherPlace: (at: number) => void;
};

/** A line of both papers; where only one has it, the other side is empty. */
export const LinePair = memo(function LinePair(props: LinePairProps) {
  const { at, row, change, before, after, query, isSelected, isFirstOfClause, otherPlace } = props;
  const { onSelect, onOtherPlace } = props;
  const t = useMessages(versionsMessages);
  const kind = change ? signedKind(change, row) : undefined;
  return (
    <div
      className="version-row"
      data-row={at}
      data-kind={kind}
      data-untracked={change?.isUntracked}
      data-selected={isSelected}
      data-clause-begins={isFirstOfClause}
      tabIndex={change ? -1 : undefined}
      onFocus={change ? () => onSelect(at) : undefined}
    >
      <Cell side="before" line={row.before} change={change} look={before} query={query} />
      <span className="version-sign">
        {change && kind ? (
          <>
            <span aria-hidden="true">
              {SIGNS[kind]}
              {change.isUntracked ? ' ◆' : ''}
            </span>
            <span className="visually-hidden">
              {t.kinds[change.kind]}
              {change.isUntracked ? `, ${t.notMarked}` : ''}
            </span>
          </>
        ) : null}
      </span>
      <Cell side="after" line={row.after} change={change} look={after} query={query} />
      {otherPlace === undefined ? null : (
        <Button look="word" className="version-move" onClick={() => onOtherPlace(at)}>
          {row.after ? t.movedFrom(otherPlace) : t.movedTo(otherPlace)}
        </Button>
      )}
    </div>
  );
});

/** Told by shape and not by colour alone. */
const SIGNS = {
  changed: '≠',
  new: '+',
  gone: '−',
  moved: '←',
  left: '→',
  formatting: 'Aa',
  numbering: '#',
} as const;

function signedKind({ kind }: LineChange, row: ComparedRow): keyof typeof SIGNS {
  return kind === 'moved' && !row.after ? 'left' : kind;
}

function Cell(props: {
  readonly side: Side;
  readonly line: RowLine | undefined;
  readonly change: LineChange | undefined;
  readonly look: SideLook;
  readonly query: string;
}) {
  const { side, line, change, look, query } = props;
  if (!line) return <div className="version-cell" data-side={side} data-empty />;
  const segments = segmentsOf(line, change, side, { isShown: look.isShown, query });
  return (
    <div
      className="version-cell"
      data-side={side}
      data-heading={line.headingLevel}
      data-in-table={line.cell !== undefined}
      lang={look.lang}
    >
      {line.label === '' ? null : <span className="version-label">{line.label} </span>}
      {segments.map((segment, index) => (
        <Words key={index} segment={segment} />
      ))}
    </div>
  );
}

function Words({ segment }: { readonly segment: Segment }) {
  const t = useMessages(versionsMessages);
  const { text, mark, only, isUntracked, tracked, author = '', isHit } = segment;
  const said = mark && only === 'spacing' ? withVisibleSpacing(text) : text;
  const words = isHit ? <mark className="version-hit">{said}</mark> : said;
  if (tracked) {
    const Tag = tracked === 'inserted' ? 'ins' : 'del';
    return (
      <Tag className="version-tracked" data-tracked={tracked}>
        <span className="visually-hidden">[{t.trackedBy(t.tracked[tracked], author)}: </span>
        {mark ? <span className={mark === 'added' ? 'diff-added' : 'diff-removed'}>{words}</span> : words}
        <span className="visually-hidden">]</span>
      </Tag>
    );
  }
  if (!mark) return <span>{words}</span>;
  const Tag = mark === 'added' ? 'ins' : 'del';
  return (
    <Tag
      className={mark === 'added' ? 'diff-added' : 'diff-removed'}
      data-untracked={isUntracked}
      data-only={only}
    >
      {words}
    </Tag>
  );
}
