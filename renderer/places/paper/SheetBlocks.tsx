import { memo } from 'react';
import type { Block, Table } from '#domain/reading/document/paper-document.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { SheetParagraph } from './SheetParagraph.tsx';
import type { SheetFacts } from './sheet-facts.ts';
import { paperPlaceMessages } from './words.ts';

type SheetBlocksProps = {
  readonly blocks: readonly Block[];
  readonly facts: SheetFacts;
  /** Only these paragraphs are shown; undefined shows all. */
  readonly only: ReadonlySet<number> | undefined;
  readonly chosenId: string | undefined;
};

/** Paragraphs and tables in the order of the paper. */
export function SheetBlocks({ blocks, facts, only, chosenId }: SheetBlocksProps) {
  return blocks.map((block, index) => {
    if (!isShown(block, only)) return null;
    if (block.kind === 'table')
      return <SheetTable key={index} table={block} facts={facts} only={only} chosenId={chosenId} />;
    const found = facts.found.get(block.id) ?? NOTHING;
    const others = facts.others.get(block.id) ?? NOTHING;
    const isOfChosen = [...found, ...others].some(({ termId }) => termId === chosenId);
    return (
      <SheetParagraph
        key={index}
        paragraph={block}
        revisions={facts.revisions}
        view={facts.view}
        authors={facts.authors}
        comments={facts.comments.get(block.id) ?? NOTHING}
        found={found}
        others={others}
        hits={facts.hits.get(block.id) ?? NOTHING}
        chosenId={isOfChosen ? chosenId : undefined}
        isFirstOfPage={block.page !== undefined && block.page !== pageBefore(blocks, index)}
      />
    );
  });
}

function pageBefore(blocks: readonly Block[], index: number): number | undefined {
  const before = blocks.slice(0, index).findLast((block) => block.kind === 'paragraph');
  return before?.kind === 'paragraph' ? before.page : undefined;
}

/** One empty list for all, so that a paragraph without anything is not drawn again. */
const NOTHING: readonly never[] = [];

/** Wider than the page in any window, so that the keys must be able to move it. A long paper has a thousand tables that are not. */
const MANY_COLUMNS = 7;

const SheetTable = memo(function SheetTable(
  props: Omit<SheetBlocksProps, 'blocks'> & { readonly table: Table },
) {
  const { table, facts, only, chosenId } = props;
  const { view, revisions } = facts;
  const t = useMessages(paperPlaceMessages);
  const rows = (
    <table className="sheet-table">
      <tbody>
        {table.rows.map((row, at) => {
          const kind = row.revision === undefined ? undefined : revisions[row.revision]?.kind;
          if (row.isGone === true && view === 'after') return null;
          if (kind === 'row-inserted' && view === 'before') return null;
          return (
            <tr key={at} data-row={view === 'changes' ? kind : undefined}>
              {row.cells.map((cell, index) => (
                <td key={index} colSpan={cell.columns} data-merged={cell.isMergedAbove}>
                  <SheetBlocks blocks={cell.blocks} facts={facts} only={only} chosenId={chosenId} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  const columns = table.rows[0]?.cells.length ?? 0;
  return (
    <div className="sheet-table-room">
      {columns < MANY_COLUMNS ? rows : <ScrollRegion label={t.wideTable}>{rows}</ScrollRegion>}
    </div>
  );
});

function isShown(block: Block, only: ReadonlySet<number> | undefined): boolean {
  if (!only) return true;
  if (block.kind === 'paragraph') return only.has(block.id);
  return block.rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some((each) => isShown(each, only))),
  );
}
