import { useState } from 'react';
import { STAGES } from '#domain/deal/deal.ts';
import { countryName } from '#domain/words/country-name.ts';
import { formatMoney } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { dealHeadMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { dealPlaces } from '#renderer/places/places.ts';
import type { DealView } from '#renderer/state/route.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import './deal-head.css';
import { DealDetails } from './DealDetails.tsx';
import { KeyDates } from './KeyDates.tsx';

/** Whose deal, with whom, how far, for how much, what is due; undo and redo; the places. */
export function DealHead({ view }: { readonly view: DealView }) {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const lang = useLang();
  const { deal, drafts } = useDocument();
  const apply = useDeal((state) => state.apply);
  const [isEditing, setIsEditing] = useState(false);
  const round = drafts.reduce((highest, draft) => Math.max(highest, draft.round), 0);
  const kinds = formatList(
    deal.kinds.map((kind) => common.kinds[kind]),
    lang,
  );
  const roles = formatList(
    deal.ourRoles.map((role) => common.roles[role]),
    lang,
  );
  return (
    <header className="deal-head">
      <div className="deal-head-line">
        <h1 className="deal-title">{deal.title}</h1>
        {deal.provenance === 'own' ? null : (
          <span className="deal-provenance">{common.provenance[deal.provenance]}</span>
        )}
        <div className="deal-stage">
          <Select
            label={t.stage}
            isLabelHidden
            value={deal.stage}
            options={STAGES.map((stage) => ({ value: stage, label: common.stages[stage] }))}
            onChoose={(stage) => void apply({ kind: 'edit-head', patch: { stage } })}
          />
        </div>
        {round === 0 ? null : <span>{common.round(round)}</span>}
        <UndoRedo />
      </div>
      <div className="deal-facts">
        <span>
          {kinds} · {roles}
        </span>
        <span title={deal.budget ? formatMoney(deal.budget, 'exact')[lang] : undefined}>
          {deal.budget ? t.budget(formatMoney(deal.budget, 'short')[lang]) : t.noBudget}
        </span>
        <span>{t.dealCurrency(deal.currency)}</span>
        <Parties />
        <KeyDates />
        <Button look="word" onClick={() => setIsEditing(true)}>
          {t.detailsKey}
        </Button>
      </div>
      <Places view={view} />
      {isEditing ? <DealDetails onClose={() => setIsEditing(false)} /> : null}
    </header>
  );
}

function UndoRedo() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const say = useSay();
  const undo = useDeal((state) => state.undo);
  const redo = useDeal((state) => state.redo);
  const pending = useDeal((state) => state.pending);
  const undoStep = useDeal((state) => state.undoStep);
  const redoStep = useDeal((state) => state.redoStep);
  return (
    <div className="undo-redo no-print">
      <span className="quiet small" aria-live="off">
        {pending > 0 ? t.saving : t.saved}
      </span>
      <Button
        look="quiet"
        disabled={undo === null}
        title={undo === null ? t.nothingToUndo : undefined}
        onClick={() => void undoStep()}
      >
        {undo === null ? common.undo : t.undoStep(say(undo))}
      </Button>
      <Button
        look="quiet"
        disabled={redo === null}
        title={redo === null ? t.nothingToRedo : undefined}
        onClick={() => void redoStep()}
      >
        {redo === null ? common.redo : t.redoStep(say(redo))}
      </Button>
    </div>
  );
}

function Parties() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const { parties } = useDocument().deal;
  const say = useSay();
  if (parties.length === 0) return null;
  return (
    <ul className="parties" aria-label={t.parties}>
      {parties.map((party) => (
        <li
          key={party.id}
          data-side={party.side}
          title={[party.capacity, say(countryName(party.country))].filter((word) => word !== '').join(', ')}
        >
          <span className="party-name">{party.name}</span>
          {party.side === 'ours' ? <span className="party-us">{common.sides.ours}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Places({ view }: { readonly view: DealView }) {
  const common = useCommon();
  const say = useSay();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  if (route.place !== 'deal') return null;
  return (
    <nav className="tabs deal-places no-print" aria-label={common.dealNavigation}>
      {dealPlaces.map(({ id, key, name, question }) => (
        <button
          key={id}
          type="button"
          className="tab"
          title={say(question)}
          aria-current={id === view ? 'page' : undefined}
          onClick={() => go({ ...route, view: id })}
        >
          {say(name)}
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </nav>
  );
}
