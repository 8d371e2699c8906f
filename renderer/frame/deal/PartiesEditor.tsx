import { useRef, useState } from 'react';
import type { Party } from '#domain/deal/deal.ts';
import { countryName, findCountry } from '#domain/words/country-name.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { HalfField } from '#renderer/deal-parts/HalfField.tsx';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { useKeepWords } from '#renderer/ui/lost-words.ts';
import { useLineFocus } from '#renderer/ui/use-line-focus.ts';
import { useTypedWords } from '#renderer/ui/unsent-typing.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { PartyParticularsFields } from './PartyParticularsFields.tsx';
import { dealHeadMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useDocument } from '#renderer/state/session.ts';
import { NamesInLanguages } from '#renderer/deal-parts/NamesInLanguages.tsx';
import { useEditHead, usePutHead } from '#renderer/deal-parts/use-edit-head.ts';
import { PARTY_SIDES } from '#domain/deal/deal.ts';

const LONGEST_NAME = 500;

export function PartiesEditor() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const say = useSay();
  const { parties } = useDocument().deal;
  const edit = useEditHead();
  const [isAdding, setIsAdding] = useState(false);
  const lines = useRef<HTMLDivElement>(null);
  useLineFocus(lines, isAdding, parties.length);
  const keep = useKeepWords();
  const put = usePutHead();
  const changed = (id: string, patch: Partial<Party>) => ({
    parties: parties.map((party) => (party.id === id ? { ...party, ...patch } : party)),
  });
  const change = (id: string, patch: Partial<Party>) => edit(changed(id, patch));
  return (
    <div className="edit-lines" ref={lines}>
      {parties.map((party) => (
        <div key={party.id} className="edit-line" data-of="party">
          <TextField
            label={t.partyName}
            value={party.name}
            limit={LONGEST_NAME}
            isNeeded
            onSave={(name) => put(changed(party.id, { name }))}
          />
          <Select
            label={t.partySide}
            value={party.side}
            options={PARTY_SIDES.map((side) => ({ value: side, label: common.sides[side] }))}
            onChoose={(side) => change(party.id, { side })}
          />
          <HalfField
            label={t.capacity}
            value={party.capacity}
            placeholder={t.capacityHint}
            limit={500}
            onSave={(capacity) => put(changed(party.id, { capacity }))}
          />
          <ReadField
            label={t.country}
            value={party.country === '' ? undefined : party.country}
            shown={say(countryName(party.country))}
            read={readCountry}
            placeholder={t.countryHint}
            onSave={(country) => change(party.id, { country })}
            onClear={() => change(party.id, { country: '' })}
            keepAs={`party/${party.id}/country`}
          />
          <Button
            look="quiet"
            aria-label={`${common.remove}: ${party.name}`}
            onClick={() => edit({ parties: parties.filter((each) => each.id !== party.id) })}
          >
            {common.remove}
          </Button>
          <NamesInLanguages
            what={t.partyName}
            name={party.name}
            names={party.nameIn}
            limit={LONGEST_NAME}
            onSave={(nameIn) => put(changed(party.id, { nameIn }))}
          />
          <PartyParticularsFields
            party={party}
            onSave={(given) => put({ parties: parties.map((each) => (each.id === party.id ? given : each)) })}
          />
        </div>
      ))}
      {isAdding ? (
        <NewParty
          onDone={(party) => {
            setIsAdding(false);
            if (party)
              void keep(put({ parties: [...parties, party] }), { label: t.partyName, text: party.name });
          }}
        />
      ) : (
        <div className="add-line">
          <Button onClick={() => setIsAdding(true)}>{t.addParty}</Button>
        </div>
      )}
    </div>
  );
}

function readCountry(text: string): FieldReading<string> {
  const country = findCountry(text);
  if (country === undefined)
    return {
      kind: 'refused',
      why: { en: dealHeadMessages.en.countryWrong, ko: dealHeadMessages.ko.countryWrong },
    };
  return { kind: 'read', meanings: [{ value: country, says: countryName(country) }], doubts: [] };
}

/** A line that counts only once it has a name; capacity and country can follow. */
function NewParty({ onDone }: { readonly onDone: (party: Party | null) => void }) {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [side, setSide] = useState<Party['side']>('theirs');
  const [isAsked, setIsAsked] = useState(false);
  useTypedWords(form, name);
  const isNamed = name.trim() !== '' && name.length <= LONGEST_NAME;
  return (
    <form
      ref={form}
      className="edit-line"
      data-of="party"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (isNamed) onDone({ id: newId('party'), name, side, capacity: '', country: '' });
      }}
    >
      <LineInput
        label={t.partyName}
        value={name}
        limit={LONGEST_NAME}
        error={isAsked && !isNamed ? t.nameMissing : undefined}
        isFirst
        onChange={setName}
      />
      <Select
        label={t.partySide}
        value={side}
        options={PARTY_SIDES.map((each) => ({ value: each, label: common.sides[each] }))}
        onChoose={setSide}
      />
      <div className="actions">
        <Button type="submit">{common.add}</Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
