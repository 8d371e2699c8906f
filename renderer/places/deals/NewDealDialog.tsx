import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Failure } from '#domain/base/failure.ts';
import type { DealKind, OurRole } from '#domain/library/term.ts';
import { DEAL_KINDS, OUR_ROLES } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { dealsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDealActions } from './use-deal-actions.ts';

const LONGEST_TITLE = 200;
const LONGEST_LINE = 500;

/** Five answers start a deal; everything else can wait. */
export function NewDealDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const say = useSay();
  const { create } = useDealActions();
  const [title, setTitle] = useState('');
  const [original, setOriginal] = useState('');
  const [counterparty, setCounterparty] = useState('');
  const [kinds, setKinds] = useState<readonly DealKind[]>(['remake']);
  const [ourRoles, setOurRoles] = useState<readonly OurRole[]>(['owner']);
  const [currency, setCurrency] = useState<CurrencyCode>('USD');
  const [isAsked, setIsAsked] = useState(false);
  const [refused, setRefused] = useState<Failure>();
  const missing =
    title.trim() === ''
      ? t.titleMissing
      : kinds.length === 0
        ? t.kindMissing
        : ourRoles.length === 0
          ? t.roleMissing
          : undefined;

  // The field says so itself.
  const isTooLong =
    title.length > LONGEST_TITLE || original.length > LONGEST_LINE || counterparty.length > LONGEST_LINE;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setIsAsked(true);
    if (missing !== undefined || isTooLong) return;
    void send();
  }

  /** The form stays until the deal is there: what was typed is not lost with a refusal. */
  async function send(): Promise<void> {
    const refusal = await create({
      title,
      original,
      counterparty,
      kinds: [...kinds],
      ourRoles: [...ourRoles],
      currency,
    });
    setRefused(refusal);
    if (refusal === undefined) onClose();
  }

  return (
    <Dialog title={t.newTitle} typed={`${title}${original}${counterparty}`} onClose={onClose}>
      <form className="form-grid" onSubmit={submit} noValidate>
        <div className="wide">
          <LineInput
            label={t.fields.title}
            value={title}
            limit={LONGEST_TITLE}
            error={isAsked && title.trim() === '' ? t.titleMissing : undefined}
            placeholder={t.fields.titlePlaceholder}
            isFirst
            onChange={setTitle}
          />
        </div>
        <TickList
          label={t.fields.kinds}
          chosen={kinds}
          options={DEAL_KINDS.map((kind) => ({ value: kind, label: common.kinds[kind] }))}
          onChange={setKinds}
        />
        <TickList
          label={t.fields.roles}
          chosen={ourRoles}
          options={OUR_ROLES.map((role) => ({ value: role, label: common.roles[role] }))}
          onChange={setOurRoles}
        />
        <LineInput label={t.fields.original} value={original} limit={LONGEST_LINE} onChange={setOriginal} />
        <LineInput
          label={t.fields.counterparty}
          value={counterparty}
          limit={LONGEST_LINE}
          placeholder={t.fields.counterpartyPlaceholder}
          onChange={setCounterparty}
        />
        <Select
          label={t.fields.currency}
          value={currency}
          options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
          onChoose={setCurrency}
        />
        <div className="wide actions">
          <Button look="main" type="submit">
            {t.create}
          </Button>
          {isAsked && missing !== undefined && title.trim() !== '' ? (
            <p className="field-error" role="alert">
              {missing}
            </p>
          ) : null}
          {refused ? (
            <p className="field-error" role="alert">
              {say(refused.message)}
            </p>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
