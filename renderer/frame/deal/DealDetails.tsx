import { useEffect } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { HalfField } from '#renderer/deal-parts/HalfField.tsx';
import { useLinesHalf, useNoteHalf } from '#renderer/deal-parts/use-note-half.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import type { Deal } from '#domain/deal/deal.ts';
import { DEAL_KINDS, OUR_ROLES } from '#domain/library/term.ts';
import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import { dealHeadMessages } from './words.ts';
import { rateMessages } from '#renderer/deal-parts/rate-words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { DealFileExport } from '#renderer/deal-parts/DealFileExport.tsx';
import { MoneyInput } from '#renderer/deal-parts/MoneyInput.tsx';
import { useDocument } from '#renderer/state/session.ts';
import { EventsEditor } from './EventsEditor.tsx';
import { PartiesEditor } from './PartiesEditor.tsx';
import { RatesEditor } from '#renderer/deal-parts/RatesEditor.tsx';
import { NamesInLanguages } from '#renderer/deal-parts/NamesInLanguages.tsx';
import { useEditHead, usePutHead } from '#renderer/deal-parts/use-edit-head.ts';

const FORMATS = ['feature', 'series', 'animation', 'other'] as const;

/** The fields that other places lead to. */
export type DetailsField = 'budget' | 'rates' | 'events';

/** Everything in the head of the deal. Each field saves itself; there is no Save button. */
export function DealDetails(props: {
  readonly field: DetailsField | undefined;
  readonly onClose: () => void;
}) {
  const { field, onClose } = props;
  useFocusOn(field);
  const t = useMessages(dealHeadMessages);
  const rates = useMessages(rateMessages);
  return (
    <Dialog title={t.details} size="wide" onClose={onClose}>
      <TheDeal />
      <section className="details-section">
        <h3>{t.sections.parties}</h3>
        <PartiesEditor />
      </section>
      <section className="details-section" data-detail="rates">
        <h3>{t.sections.rates}</h3>
        <p className="quiet">{rates.ratesAbout}</p>
        <RatesEditor />
      </section>
      <section className="details-section" data-detail="events">
        <h3>{t.sections.events}</h3>
        <p className="quiet">{t.eventsAbout}</p>
        <EventsEditor />
      </section>
      <PrivateNotes />
      <DealFile />
    </Dialog>
  );
}

/** Runs after the dialog has opened, and takes the focus on to the field. */
function useFocusOn(field: DetailsField | undefined): void {
  useEffect(() => {
    if (field === undefined) return;
    const part = document.querySelector(`dialog[open] [data-detail="${field}"]`);
    part?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [field]);
}

function TheDeal() {
  const t = useMessages(dealHeadMessages);
  const common = useCommon();
  const { deal } = useDocument();
  const edit = useEditHead();
  const put = usePutHead();
  const { project } = deal;
  const chainOfTitle = useLinesHalf(project.chainOfTitle ?? '', (text) =>
    put({ project: withChainOfTitle(project, text) }),
  );
  return (
    <section className="details-section form-grid">
      <div className="wide">
        <TextField
          label={t.title}
          value={deal.title}
          limit={200}
          isNeeded
          onSave={(title) => put({ title })}
        />
        <NamesInLanguages
          what={t.title}
          name={deal.title}
          names={deal.titleIn}
          limit={200}
          onSave={(titleIn) => put({ titleIn })}
        />
      </div>
      <TickList
        label={t.kinds}
        chosen={deal.kinds}
        options={DEAL_KINDS.map((kind) => ({ value: kind, label: common.kinds[kind] }))}
        onChange={(kinds) => {
          if (kinds.length > 0) edit({ kinds });
        }}
      />
      <TickList
        label={t.roles}
        chosen={deal.ourRoles}
        options={OUR_ROLES.map((role) => ({ value: role, label: common.roles[role] }))}
        onChange={(ourRoles) => {
          if (ourRoles.length > 0) edit({ ourRoles });
        }}
      />
      <div data-detail="budget">
        <MoneyInput
          label={t.budgetField}
          money={deal.budget}
          currency={deal.currency}
          hint={t.budgetHint}
          keepAs="budget"
          onSave={(budget) => edit({ budget })}
        />
      </div>
      {deal.budget ? (
        <div className="beside-field">
          <Button look="word" onClick={() => edit({ budget: null })}>
            {t.clearBudget}
          </Button>
        </div>
      ) : null}
      <Select
        label={t.currency}
        value={deal.currency}
        options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
        onChoose={(currency) => edit({ currency })}
      />
      <TextField
        label={t.original}
        value={project.original}
        limit={500}
        onSave={(original) => put({ project: { ...project, original } })}
      />
      <TextField
        label={t.working}
        value={project.working}
        limit={500}
        onSave={(working) => put({ project: { ...project, working } })}
      />
      <Select
        label={t.format}
        value={project.format}
        options={FORMATS.map((format) => ({ value: format, label: common.formats[format] }))}
        onChoose={(format) => edit({ project: { ...project, format } })}
      />
      <div className="wide">
        <HalfField
          label={t.logline}
          value={project.logline}
          rows={2}
          limit={20_000}
          onSave={(logline) => put({ project: { ...project, logline } })}
        />
      </div>
      <div className="wide">
        <TextField label={t.chainOfTitle} {...chainOfTitle} hint={t.chainOfTitleHint} rows={3} limit={5000} />
      </div>
    </section>
  );
}

/** An emptied field is one that nobody has entered. */
function withChainOfTitle(project: Deal['project'], text: string): Deal['project'] {
  const { chainOfTitle: _old, ...rest } = project;
  return text.trim() === '' ? rest : { ...rest, chainOfTitle: text };
}

function PrivateNotes() {
  const t = useMessages(dealHeadMessages);
  const { deal } = useDocument();
  const edit = useEditHead();
  const put = usePutHead();
  const half = useNoteHalf(deal.notes, (notes) => put({ notes }));
  return (
    <section className="details-section private">
      <h3>
        {t.sections.notes} <PrivateMark />
      </h3>
      <TextField label={t.notes} isLabelHidden {...half} rows={4} limit={20_000} />
      <div>
        <label className="tick">
          <input
            type="checkbox"
            checked={deal.counselDirected}
            onChange={(event) => edit({ counselDirected: event.target.checked })}
          />
          {t.counselDirected}
        </label>
        <p className="small quiet">{t.counselHint}</p>
      </div>
    </section>
  );
}

function DealFile() {
  const t = useMessages(dealHeadMessages);
  return (
    <section className="details-section">
      <h3>{t.sections.export}</h3>
      <p className="quiet">{t.exportHint}</p>
      <div className="actions">
        <DealFileExport edition="internal" label={t.exportInternal} />
        <DealFileExport edition="shareable" label={t.exportShareable} />
      </div>
    </section>
  );
}
