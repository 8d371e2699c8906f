import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { DealKind, OurRole } from '#domain/library/term.ts';
import { DEAL_KINDS, OUR_ROLES } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { dealsMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useDealActions } from './use-deal-actions.ts';

/** Five answers start a deal; everything else can wait. */
export function NewDealDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const { create } = useDealActions();
  const [title, setTitle] = useState('');
  const [original, setOriginal] = useState('');
  const [counterparty, setCounterparty] = useState('');
  const [kinds, setKinds] = useState<readonly DealKind[]>(['remake']);
  const [ourRoles, setOurRoles] = useState<readonly OurRole[]>(['owner']);
  const [currency, setCurrency] = useState<CurrencyCode>('USD');
  const [isAsked, setIsAsked] = useState(false);
  const missing =
    title.trim() === ''
      ? t.titleMissing
      : kinds.length === 0
        ? t.kindMissing
        : ourRoles.length === 0
          ? t.roleMissing
          : undefined;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setIsAsked(true);
    if (missing !== undefined) return;
    onClose();
    void create({ title, original, counterparty, kinds: [...kinds], ourRoles: [...ourRoles], currency });
  }

  return (
    <Dialog title={t.newTitle} onClose={onClose}>
      <form className="form-grid" onSubmit={submit} noValidate>
        <div className="wide">
          <Field label={t.fields.title} error={isAsked && title.trim() === '' ? t.titleMissing : undefined}>
            {(attributes) => (
              <input
                className="input"
                {...attributes}
                value={title}
                maxLength={200}
                placeholder={t.fields.titlePlaceholder}
                data-first-focus
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Field>
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
        <Field label={t.fields.original}>
          {(attributes) => (
            <input
              className="input"
              {...attributes}
              value={original}
              maxLength={500}
              onChange={(event) => setOriginal(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.fields.counterparty}>
          {(attributes) => (
            <input
              className="input"
              {...attributes}
              value={counterparty}
              maxLength={500}
              placeholder={t.fields.counterpartyPlaceholder}
              onChange={(event) => setCounterparty(event.target.value)}
            />
          )}
        </Field>
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
          {isAsked && missing !== undefined ? (
            <p className="field-error" role="alert">
              {missing}
            </p>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
