import { memo } from 'react';
import type { Block, Table } from '#domain/reading/document/paper-document.ts';
import { SheetParagraph } from './SheetParagraph.tsx';
import type { SheetFacts } from './sheet-facts.ts';

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

const SheetTable = memo(function SheetTable(
  props: Omit<SheetBlocksProps, 'blocks'> & { readonly table: Table },
) {
  const { table, facts, only, chosenId } = props;
  const { view, revisions } = facts;
  return (
    <div className="sheet-table-room">
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
