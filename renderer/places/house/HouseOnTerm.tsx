import { useState } from 'react';
import type { OurRole, Position, Term } from '#domain/library/term.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { houseMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { HouseLadder } from './HouseLadder.tsx';
import { PrecedentCard } from './PrecedentCard.tsx';
import './house.css';
import { withUndo } from '#renderer/state/with-undo.ts';

/**
 * What the firm lays over the library on one term: its precedents, its ladder, and whether ours is shown.
 * With `roles`, the ladders of those roles alone: in a deal, the others do not matter.
 */
export function HouseOnTerm(props: { readonly term: Term; readonly roles?: readonly OurRole[] }) {
  const { term, roles } = props;
  const t = useMessages(houseMessages);
  const applyHouse = useApp((state) => state.applyHouse);
  const [openId, setOpenId] = useState<string>();
  const precedents = term.house?.precedents ?? [];
  const isHidden = term.house?.isHidden ?? false;
  const positions = isHidden
    ? []
    : term.positions.filter(
        (position) => roles === undefined || position.roles.some((role) => roles.includes(role)),
      );

  function add(): void {
    const id = newId('precedent');
    setOpenId(id);
    // Confidential until the firm says otherwise.
    const precedent = {
      id,
      termId: term.id,
      figure: { kind: 'none' },
      wording: { en: '', ko: '' },
      from: '',
      isConfidential: true,
      note: '',
    } as const;
    void applyHouse({ kind: 'add-precedent', precedent });
  }

  return (
    <div className="house-on-term">
      {isHidden ? <p className="house-hidden">{t.hidden}</p> : null}
      {precedents.length === 0 ? <p className="quiet">{t.none}</p> : null}
      <ul className="precedents">
        {precedents.map((precedent) => (
          <PrecedentCard
            key={precedent.id}
            term={term}
            precedent={precedent}
            isOpen={precedent.id === openId}
            onOpen={(isOpen) => setOpenId(isOpen ? precedent.id : undefined)}
          />
        ))}
      </ul>
      <div className="actions">
        <Button onClick={add}>{t.add}</Button>
        <HideOurs term={term} isHidden={isHidden} />
      </div>
      {positions.map((position: Position) => (
        <HouseLadder key={position.roles.join()} term={term} position={position} />
      ))}
    </div>
  );
}

function HideOurs({ term, isHidden }: { readonly term: Term; readonly isHidden: boolean }) {
  const t = useMessages(houseMessages);
  const app = useAppStore();
  const { applyHouse, undoHouse } = app.getState();
  async function toggle(): Promise<void> {
    if (!(await applyHouse({ kind: 'set-hidden', termId: term.id, hidden: !isHidden })) || isHidden) return;
    const { en, ko } = houseMessages;
    app
      .getState()
      .notify({ en: en.hiddenDone(term.name.en), ko: ko.hiddenDone(term.name.ko) }, withUndo(undoHouse));
  }
  return (
    <Button look="word" onClick={() => void toggle()}>
      {isHidden ? t.show : t.hide}
    </Button>
  );
}
