import { useState } from 'react';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { MoneyColumn } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { besideMessages } from './words-side-by-side.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { Worked } from '#renderer/deal-parts/Worked.tsx';
import { PACKAGES, columnOf, idOf, useColumnName } from './money-columns.ts';
import { OutlineNote } from './Stake.tsx';
import { Receipts } from './SideBySideReceipts.tsx';
import { Clauses } from './SideBySideClauses.tsx';

/** Two or more papers, our ladder and the market in money: what each pays us, and which clauses make the difference. */
export function SideBySidePart({ draft }: { readonly draft: Draft }) {
  const t = useMessages(besideMessages);
  const document = useDocument();
  const nameOf = useColumnName(document);
  const ids = [...document.drafts.map(({ id }) => id), ...PACKAGES];
  const [chosen, setChosen] = useState<readonly string[]>(() => startsWith(document, draft));
  const columns = chosen.filter((id) => ids.includes(id)).map(columnOf);
  return (
    <>
      <div className="beside-columns">
        <TickList
          label={t.columns}
          chosen={columns.map(idOf)}
          options={ids.map((id) => ({ value: id, label: nameOf(columnOf(id)) }))}
          onChange={(next) => setChosen(next.slice(0, 8))}
        />
        {columns.length < 2 ? null : <p className="quiet small">{t.columnsHint}</p>}
      </div>
      {columns.length < 2 ? (
        <Empty title={t.atLeastTwo}>
          <Button onClick={() => setChosen(startsWith(document, draft))}>{t.usualColumns}</Button>
        </Empty>
      ) : (
        <Beside draft={draft} columns={columns} />
      )}
    </>
  );
}

/** The last two papers of the other side, and what we ask for. */
function startsWith({ drafts, ladders }: DealDocument, draft: Draft): string[] {
  const before = drafts.filter(({ id, side }) => id !== draft.id && side === draft.side).at(-1);
  const hasAsks = Object.values(ladders).some(({ ask }) => ask?.value !== undefined);
  return [...(before ? [before.id] : []), draft.id, hasAsks ? 'ask' : 'market'];
}

function Beside({ draft, columns }: { readonly draft: Draft; readonly columns: readonly MoneyColumn[] }) {
  const { deal } = useDocument();
  const asked = { dealId: deal.id, draftId: draft.id, columns: [...columns] };
  return (
    <Worked key={JSON.stringify(asked)} method="money.sideBySide" input={asked}>
      {(beside) => (
        <>
          {beside.isOutline ? <OutlineNote /> : null}
          <Receipts beside={beside} draftId={draft.id} />
          <Clauses beside={beside} />
        </>
      )}
    </Worked>
  );
}
