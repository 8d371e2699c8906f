import type { Party } from '#domain/deal/deal.ts';
import { countryName, findCountry } from '#domain/words/country-name.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { dealHeadMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useDocument } from '#renderer/state/session.ts';
import { NamesInLanguages } from '#renderer/deal-parts/NamesInLanguages.tsx';
import { useEditHead } from '#renderer/deal-parts/use-edit-head.ts';

const SIDES = ['ours', 'theirs', 'third'] as const;

export function PartiesEditor() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const say = useSay();
  const { parties } = useDocument().deal;
  const edit = useEditHead();
  const change = (id: string, patch: Partial<Party>) =>
    edit({ parties: parties.map((party) => (party.id === id ? { ...party, ...patch } : party)) });
  return (
    <div className="edit-lines">
      {parties.map((party) => (
        <div key={party.id} className="edit-line" data-of="party">
          <TextField
            label={t.partyName}
            value={party.name}
            maxLength={200}
            onSave={(name) => {
              if (name.trim() !== '') change(party.id, { name });
            }}
          />
          <Select
            label={t.partySide}
            value={party.side}
            options={SIDES.map((side) => ({ value: side, label: common.sides[side] }))}
            onChoose={(side) => change(party.id, { side })}
          />
          <TextField
            label={t.capacity}
            value={party.capacity}
            placeholder={t.capacityHint}
            maxLength={500}
            onSave={(capacity) => change(party.id, { capacity })}
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
            onSave={(nameIn) => change(party.id, { nameIn })}
          />
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            edit({
              parties: [
                ...parties,
                { id: newId('party'), name: t.newParty, side: 'theirs', capacity: '', country: '' },
              ],
            })
          }
        >
          {t.addParty}
        </Button>
      </div>
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
