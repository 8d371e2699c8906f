import { useState } from 'react';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import { newTier, usesOf, waterfallProblem } from '#domain/money-model/waterfall-draft.ts';
import type { Account, Payee, Source, Tier, WaterfallSpec } from '#domain/money-model/waterfall-types.ts';
import { TIER_ROLES } from '#domain/money-model/waterfall-types.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Select } from '#renderer/components/Select.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { moneyMessages } from '#renderer/i18n/money.ts';
import { drawMessages } from '#renderer/i18n/money-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { AmountField } from './AmountField.tsx';
import { TierFields } from './TierFields.tsx';

const SIDES = ['ours', 'theirs', 'third'] as const;
const KINDS = ['percent', 'recoup', 'split'] as const;

/**
 * Draws the waterfall: payees, receipts and tiers of every kind. What can be run is saved at once as a step
 * of the deal; what cannot stays in the form, with what is wrong and in which tier.
 */
export function WaterfallEditor({ waterfall }: { readonly waterfall: DealWaterfall }) {
  const t = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const say = useSay();
  const { money } = useDocument();
  const apply = useDeal((state) => state.apply);
  const saved = money?.waterfall ?? waterfall;
  const stand = JSON.stringify(saved);
  const [draft, setDraft] = useState<{ readonly stand: string; readonly waterfall: DealWaterfall } | null>(null);
  // Undo, redo or another preset changed what the draft was drawn on.
  const shown = draft?.stand === stand ? draft.waterfall : saved;
  const problem = shown === saved ? undefined : waterfallProblem(shown.spec);

  function put(next: DealWaterfall): void {
    if (waterfallProblem(next.spec)) setDraft({ stand, waterfall: next });
    else {
      setDraft(null);
      void apply({ kind: 'set-waterfall', waterfall: next });
    }
  }
  function putSpec(patch: Partial<WaterfallSpec>): void {
    put({ ...shown, spec: { ...shown.spec, ...patch } });
  }
  return (
    <details className="tier-editor">
      <summary>{t.editTiers}</summary>
      <Payees spec={shown.spec} onPut={(payees) => putSpec({ payees })} />
      <Sources waterfall={shown} onPut={put} />
      {shown.spec.accounts.map((account, index) => (
        <AccountTiers
          key={account.id}
          account={account}
          spec={shown.spec}
          onPut={(next) => putSpec({ accounts: shown.spec.accounts.with(index, next) })}
        />
      ))}
      {problem ? (
        <div className="tier-problem" role="alert">
          <p>
            <strong>{draw.notSaved}</strong> {say(problem.message)}
          </p>
          <Button look="word" onClick={() => setDraft(null)}>
            {draw.back}
          </Button>
        </div>
      ) : null}
    </details>
  );
} // prettier-ignore

function Payees(props: { readonly spec: WaterfallSpec; readonly onPut: (payees: readonly Payee[]) => void }) {
  const { spec, onPut } = props;
  const t = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { payees } = spec;
  return (
    <section className="draw-part">
      <h3>{draw.payees}</h3>
      <ul className="draw-list">
        {payees.map((payee, index) => {
          const name = say(payee.label);
          const uses = usesOf(spec, payee.id).map((label) => say(label));
          return (
            <li key={payee.id}>
              <NameField
                label={draw.nameOf(name)}
                name={name}
                onSave={(label) => onPut(payees.with(index, { ...payee, label }))}
              />
              <Select
                label={draw.sideOf(name)}
                isLabelHidden
                value={payee.side}
                options={SIDES.map((value) => ({ value, label: t.sides[value] }))}
                onChoose={(side) => onPut(payees.with(index, { ...payee, side }))}
              />
              <Button
                look="quiet"
                aria-label={draw.removeThing(name)}
                disabled={uses.length > 0 || payees.length === 1}
                onClick={() => onPut(payees.toSpliced(index, 1))}
              >
                {common.remove}
              </Button>
              <span className="quiet small">{uses.length > 0 ? draw.usedIn(uses.join(', ')) : ''}</span>
            </li>
          );
        })}
      </ul>
      <Button
        look="quiet"
        onClick={() =>
          onPut([...payees, { id: newId('payee'), label: same(draw.freshPayee), side: 'third' }])
        }
      >
        {draw.addPayee}
      </Button>
    </section>
  );
}

function Sources(props: {
  readonly waterfall: DealWaterfall;
  readonly onPut: (next: DealWaterfall) => void;
}) {
  const { waterfall, onPut } = props;
  const t = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { spec, typicalMinor } = waterfall;
  const { sources } = spec;
  const first = spec.accounts[0];
  const put = (next: readonly Source[], typical: Readonly<Record<string, number>>) =>
    onPut({ ...waterfall, spec: { ...spec, sources: next }, typicalMinor: typical });
  return (
    <section className="draw-part">
      <h3>{draw.sources}</h3>
      <ul className="draw-list">
        {sources.map((source, index) => {
          const name = say(source.label);
          return (
            <li key={source.id}>
              <NameField
                label={draw.nameOf(name)}
                name={name}
                onSave={(label) => put(sources.with(index, { ...source, label }), typicalMinor)}
              />
              <AmountField
                label={t.typicalReceipts(name)}
                amountMinor={typicalMinor[source.id] ?? 0}
                currency={source.currency}
                onSave={(amountMinor) => put(sources, { ...typicalMinor, [source.id]: amountMinor })}
              />
              <Button
                look="quiet"
                aria-label={draw.removeThing(name)}
                disabled={sources.length === 1}
                onClick={() => {
                  const { [source.id]: _old, ...rest } = typicalMinor;
                  put(sources.toSpliced(index, 1), rest);
                }}
              >
                {common.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      {first ? (
        <Button
          look="quiet"
          onClick={() => {
            const id = newId('source');
            const source = { id, label: same(draw.freshSource), into: first.id, currency: spec.currency };
            put([...sources, source], { ...typicalMinor, [id]: 0 });
          }}
        >
          {draw.addSource}
        </Button>
      ) : null}
    </section>
  );
}

/** Tiers of one account, from the top: named, moved, filled in, added and taken away. */
function AccountTiers(props: {
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (account: Account) => void;
}) {
  const { account, spec, onPut } = props;
  const t = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { tiers } = account;
  const save = (next: readonly Tier[]) => onPut({ ...account, tiers: next });
  const to = spec.payees[0]?.id;
  return (
    <section className="draw-part">
      <h3>{draw.tiers(say(account.label))}</h3>
      <ol className="tier-list" aria-label={say(account.label)}>
        {tiers.map((tier, index) => {
          const name = say(tier.label);
          const swap = (other: number) => {
            const moved = tiers[other];
            if (moved) save(tiers.with(index, moved).with(other, tier));
          };
          return (
            <li key={tier.id} data-kind={tier.kind}>
              <div className="tier-name">
                <NameField
                  label={`${index + 1} · ${draw.kinds[tier.kind]}`}
                  name={name}
                  onSave={(label) => save(tiers.with(index, { ...tier, label }))}
                />
                <Select
                  label={draw.role}
                  value={tier.role}
                  options={TIER_ROLES.map((value) => ({ value, label: draw.roles[value] }))}
                  onChoose={(role) => save(tiers.with(index, { ...tier, role }))}
                />
              </div>
              <TierFields tier={tier} account={account} spec={spec} onPut={(next) => save(tiers.with(index, next))} />
              <span className="tier-tools" role="group" aria-label={t.move(name)}>
                <Button look="quiet" disabled={index === 0} onClick={() => swap(index - 1)}>
                  {t.up}
                </Button>
                <Button look="quiet" disabled={index === tiers.length - 1} onClick={() => swap(index + 1)}>
                  {t.down}
                </Button>
                <Button look="quiet" aria-label={t.removeTier(name)} onClick={() => save(tiers.toSpliced(index, 1))}>
                  {common.remove}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <div className="draw-add">
        {to === undefined
          ? null
          : KINDS.map((kind) => (
              <Button
                key={kind}
                look="quiet"
                onClick={() => save(placed(tiers, newTier(kind, newId('tier'), same(draw.fresh[kind]), to)))}
              >
                {draw.add[kind]}
              </Button>
            ))}
      </div>
    </section>
  );
} // prettier-ignore

/** At the end; but above a last split that pays out everything, since nothing reaches what stands below it. */
function placed(tiers: readonly Tier[], added: Tier): Tier[] {
  const last = tiers.at(-1);
  const isClosed = last?.kind === 'split' && last.bands.at(-1)?.until === undefined;
  return isClosed && added.kind !== 'split' ? tiers.toSpliced(tiers.length - 1, 0, added) : [...tiers, added];
}

function NameField(props: {
  readonly label: string;
  readonly name: string;
  readonly onSave: (label: Payee['label']) => void;
}) {
  const { label, name, onSave } = props;
  return (
    <TextField
      label={label}
      value={name}
      maxLength={120}
      onSave={(text) => {
        // A name is never taken away: an emptied field goes back.
        if (text.trim() !== '') onSave(same(text.trim()));
      }}
    />
  );
}

/** The person's own words stand in both languages. */
function same(text: string): Payee['label'] {
  return { en: text, ko: text };
}
