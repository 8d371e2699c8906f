import { useLayoutEffect, useRef } from 'react';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import { newTier, waterfallProblem } from '#domain/deal/waterfall-draft.ts';
import type { Account, Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { TIER_ROLES } from '#domain/settlement/waterfall/waterfall-types.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { useTypedWords } from '#renderer/ui/unsent-typing.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { moneyMessages } from './words.ts';
import { drawMessages } from './words-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import type { PaperAccounting } from '#domain/settlement/clauses/accounting-of-paper.ts';
import { AccountingFields, ScreeningDay } from './AccountingFields.tsx';
import { NameField, same } from './NameField.tsx';
import { TierFields } from './TierFields.tsx';
import { Accounts, Inflows, Payees, Rates, Sources } from './WaterfallEntries.tsx';

const useUnfinished = createKeptLook<{
  readonly stand: string;
  readonly waterfall: DealWaterfall;
} | null>('unfinished-waterfall');

const KINDS = ['percent', 'recoup', 'split'] as const;

/**
 * Edits the waterfall: payees, receipts and tiers of every kind. A waterfall that can be run is saved at once,
 * as a step of the deal. One that cannot be run stays in the form, which says what is wrong and in which tier.
 */
export function WaterfallEditor(props: {
  readonly waterfall: DealWaterfall;
  readonly paper: PaperAccounting | undefined;
}) {
  const { waterfall, paper } = props;
  const t = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const say = useSay();
  const { deal, money } = useDocument();
  const apply = useDeal((state) => state.apply);
  const sendWaterfall = useDeal((state) => state.put);
  const saved = money?.waterfall ?? waterfall;
  const stand = JSON.stringify(saved);
  // What does not add up yet waits here, also while another place is looked at.
  const [draft, setDraft] = useUnfinished(deal.id, null);
  const element = useRef<HTMLDetailsElement>(null);
  // Undo, redo or another preset has replaced the waterfall that this form was editing.
  const shown = draft?.stand === stand ? draft.waterfall : saved;
  const problem = shown === saved ? undefined : waterfallProblem(shown.spec);

  useTypedWords(element, problem ? say(problem.message) : '');
  // What waits is in view when somebody comes back to it.
  const isWaiting = problem !== undefined;
  useLayoutEffect(() => {
    if (isWaiting && element.current) element.current.open = true;
  }, [isWaiting]);

  function put(next: DealWaterfall): void {
    if (isWhole(next)) void apply({ kind: 'set-waterfall', waterfall: next });
  }
  function putWords(next: DealWaterfall): Saving {
    return isWhole(next) ? sendWaterfall({ kind: 'set-waterfall', waterfall: next }) : undefined;
  }
  /** What does not add up is kept here, and the editor says so. */
  function isWhole(next: DealWaterfall): boolean {
    const isBroken = waterfallProblem(next.spec) !== undefined;
    setDraft(isBroken ? { stand, waterfall: next } : null);
    return !isBroken;
  }
  function putSpec(patch: Partial<WaterfallSpec>): void {
    put({ ...shown, spec: { ...shown.spec, ...patch } });
  }
  return (
    <details className="tier-editor" ref={element}>
      <summary>{t.editTiers}</summary>
      <Payees spec={shown.spec} onPut={(payees) => putSpec({ payees })} />
      <Accounts spec={shown.spec} onPut={(accounts) => putSpec({ accounts })} />
      <Sources waterfall={shown} onPut={put} />
      <Inflows spec={shown.spec} onPut={(inflows) => putSpec({ inflows })} />
      <Rates
        spec={shown.spec}
        onSave={(rates) => putSpec({ rates })}
        onPut={(rates) => putWords({ ...shown, spec: { ...shown.spec, rates } })}
      />
      <ScreeningDay waterfall={shown} onPut={put} />
      <AccountingFields spec={shown.spec} paper={paper} onPut={(spec) => put({ ...shown, spec })} />
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
              <TierFields
                tier={tier}
                account={account}
                spec={spec}
                onPut={(next) => save(tiers.with(index, next))}
              />
              <span className="tier-tools" role="group" aria-label={t.move(name)}>
                <Button look="quiet" disabled={index === 0} onClick={() => swap(index - 1)}>
                  {t.up}
                </Button>
                <Button look="quiet" disabled={index === tiers.length - 1} onClick={() => swap(index + 1)}>
                  {t.down}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t.removeTier(name)}
                  onClick={() => save(tiers.toSpliced(index, 1))}
                >
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
}

/** A new tier goes to the end. It goes above a last split that pays out everything, because no money would reach it below. */
function placed(tiers: readonly Tier[], added: Tier): Tier[] {
  const last = tiers.at(-1);
  const isClosed = last?.kind === 'split' && last.bands.at(-1)?.until === undefined;
  return isClosed && added.kind !== 'split' ? tiers.toSpliced(tiers.length - 1, 0, added) : [...tiers, added];
}
