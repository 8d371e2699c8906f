import { useState } from 'react';
import { PARTICULARS } from '#domain/deal/deal.ts';
import type { Party } from '#domain/deal/deal.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { HalfField } from '#renderer/deal-parts/HalfField.tsx';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { dealHeadMessages } from './words.ts';

type Particular = (typeof PARTICULARS)[number];

const LONGEST: Readonly<Record<Particular, number>> = {
  organised: 500,
  address: 500,
  signatory: 200,
  signatoryTitle: 200,
  noticeEmail: 320,
};

/** What a contract says of a party on its cover; folded away until there is something or it is asked for. */
export function PartyParticularsFields(props: {
  readonly party: Party;
  readonly onSave: (party: Party) => Saving;
}) {
  const { party, onSave } = props;
  const t = useMessages(dealHeadMessages);
  const isThere = PARTICULARS.some((field) => party[field] !== undefined);
  // Fields that were there stay, also while the last of them is being typed anew.
  const [isOpen, setIsOpen] = useState(isThere);
  if (!isOpen && isThere) setIsOpen(true);
  if (!isOpen && !isThere)
    return (
      <div className="names-in">
        <Button look="word" aria-label={t.addParticularsOf(party.name)} onClick={() => setIsOpen(true)}>
          {t.addParticulars}
        </Button>
      </div>
    );
  return (
    <div className="names-in particulars" role="group" aria-label={party.name}>
      {PARTICULARS.map((field) => (
        <HalfField
          key={field}
          label={t[field]}
          value={party[field] ?? ''}
          limit={LONGEST[field]}
          {...(field === 'noticeEmail' ? { hint: t.particularsHint } : {})}
          onSave={(text) => onSave(withParticular(party, field, text))}
        />
      ))}
    </div>
  );
}

/** An emptied field is one that nobody has entered. */
function withParticular(party: Party, field: Particular, text: string): Party {
  const { [field]: _old, ...rest } = party;
  return text.trim() === '' ? rest : { ...rest, [field]: text.trim() };
}
