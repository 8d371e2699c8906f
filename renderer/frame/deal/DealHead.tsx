import { useState } from 'react';
import { STAGES } from '#domain/deal/deal.ts';
import type { Party } from '#domain/deal/deal.ts';
import type { Money } from '#domain/figures/money.ts';
import { halfIn } from '#domain/text/half-in.ts';
import { nameIn } from '#domain/text/names.ts';
import { countryName } from '#domain/words/country-name.ts';
import { formatMoney } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Definition, Hint } from '#renderer/ui/Definition.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { dealHeadMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { dealPlaces } from '#renderer/places/places.ts';
import type { DealView } from '#renderer/state/route.ts';
import { useTypingState } from '#renderer/ui/unsent-typing.ts';
import { useApp, useDeal, useDocument, useIsUp } from '#renderer/state/session.ts';
import { useRecommendation } from '#renderer/state/decided.ts';
import { useWish } from '#renderer/state/wish.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import './deal-head.css';
import { DealDetails } from './DealDetails.tsx';
import type { DetailsField } from './DealDetails.tsx';
import { EditionNotice } from './EditionNotice.tsx';
import { KeyDates } from './KeyDates.tsx';

/** Whose deal, with whom, how far, for how much, what is due; undo and redo; the places. */
export function DealHead({ view }: { readonly view: DealView }) {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const lang = useLang();
  const { deal, drafts } = useDocument();
  const apply = useDeal((state) => state.apply);
  const [isEditing, setIsEditing] = useState(false);
  const [field, setField] = useState<DetailsField>();
  useWish('edit-deal', (wish) => {
    setField(wish.field);
    setIsEditing(true);
  });
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
        <h1 className="deal-title">{nameIn(deal.title, deal.titleIn, lang)}</h1>
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
        <Recommendation />
        <EditionNotice />
        <UndoRedo />
      </div>
      <div className="deal-facts">
        <span>
          {kinds} · {roles}
        </span>
        <Budget budget={deal.budget} />
        <span>{t.dealCurrency(deal.currency)}</span>
        <Parties onMore={() => setIsEditing(true)} />
        <KeyDates />
        <Button look="word" onClick={() => setIsEditing(true)}>
          {t.detailsKey}
        </Button>
      </div>
      <Places view={view} />
      {isEditing ? (
        <DealDetails
          field={field}
          onClose={() => {
            setIsEditing(false);
            setField(undefined);
          }}
        />
      ) : null}
    </header>
  );
}

/** In short; in full where the short form leaves something out. */
function Budget({ budget }: { readonly budget: Money | undefined }) {
  const t = useMessages(dealHeadMessages);
  const lang = useLang();
  if (!budget) return <span>{t.noBudget}</span>;
  const [short, exact] = [formatMoney(budget, 'short')[lang], formatMoney(budget, 'exact')[lang]];
  if (short === exact) return <span>{t.budget(short)}</span>;
  return <Definition says={exact}>{t.budget(short)}</Definition>;
}

function UndoRedo() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const say = useSay();
  const undo = useDeal((state) => state.undo);
  const redo = useDeal((state) => state.redo);
  const pending = useDeal((state) => state.pending);
  const typing = useTypingState();
  const isUp = useIsUp();
  const isBehind = pending > 0 || typing !== 'none';
  const willBe = isUp && typing !== 'held' ? t.saving : t.notSaved;
  const undoStep = useDeal((state) => state.undoStep);
  const redoStep = useDeal((state) => state.redoStep);
  return (
    <div className="undo-redo no-print">
      <span className="quiet small" aria-live="off">
        {isBehind ? willBe : t.saved}
      </span>
      <Button look="quiet" disabled={undo === null} onClick={() => void undoStep()}>
        {undo === null ? common.undo : t.undoStep(say(undo))}
      </Button>
      <Button look="quiet" disabled={redo === null} onClick={() => void redoStep()}>
        {redo === null ? common.redo : t.redoStep(say(redo))}
      </Button>
    </div>
  );
}

/** What to do with their paper, what the law stops, and what was decided; leads to the Decision. */
function Recommendation() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const { drafts, decision: own } = useDocument();
  const { decision } = useRecommendation();
  if (drafts.length === 0) return null;
  const says = t.recommended(common.recommendations[decision.recommendation]);
  const stops = decision.stops.length === 0 ? '' : t.stops(decision.stops.length);
  const decided = own ? t.decided(common.recommendations[own.verdict]) : '';
  return (
    <Hint says={t.recommendationHint}>
      <button
        type="button"
        className="text-link deal-recommendation"
        onClick={() => {
          if (route.place === 'deal') go({ ...route, view: 'decision' });
        }}
      >
        <PrivateMark isRepeated /> {[says, stops, decided].filter((part) => part !== '').join(' · ')}
      </button>
    </Hint>
  );
}

/** So many parties stand in the head; the others are one key away, in the details of the deal. */
const MOST_PARTIES = 5;

function Parties({ onMore }: { readonly onMore: () => void }) {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const { parties } = useDocument().deal;
  if (parties.length === 0) return null;
  const left = parties.length - MOST_PARTIES;
  // A list that is one too long would say “1 more” where the party itself has room.
  const shown = left > 1 ? parties.slice(0, MOST_PARTIES) : parties;
  return (
    <>
      <ul className="parties" aria-label={t.parties}>
        {shown.map((party) => (
          <li key={party.id} data-side={party.side}>
            <PartyName party={party} />
            {party.side === 'ours' ? <span className="party-us">{common.sides.ours}</span> : null}
          </li>
        ))}
      </ul>
      {shown.length === parties.length ? null : (
        <Button look="word" onClick={onMore}>
          {t.moreParties(left)}
        </Button>
      )}
    </>
  );
}

/** As what, and where from, by the name. */
function PartyName({ party }: { readonly party: Party }) {
  const say = useSay();
  const lang = useLang();
  const name = nameIn(party.name, party.nameIn, lang);
  const about = [halfIn(party.capacity, lang), say(countryName(party.country))]
    .filter((word) => word !== '')
    .join(', ');
  if (about === '') return <span className="party-name">{name}</span>;
  return (
    <Definition says={about} className="party-name">
      {name}
    </Definition>
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
        <Hint key={id} says={say(question)}>
          <button
            type="button"
            className="tab"
            aria-current={id === view ? 'page' : undefined}
            onClick={() => go({ ...route, view: id })}
          >
            {say(name)}
            <kbd aria-hidden="true" data-letter>
              {key}
            </kbd>
          </button>
        </Hint>
      ))}
    </nav>
  );
}
