import { useState } from 'react';
import type { DocumentRequest } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { BRIEF_LENGTHS } from '#domain/plan/brief-length.ts';
import type { BriefLength } from '#domain/plan/brief-length.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { documentsMessages } from './words.ts';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useWish } from '#renderer/state/wish.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { DealFiles } from './DealFiles.tsx';
import { MakeOurDraft } from './MakeOurDraft.tsx';
import { Outline } from './Outline.tsx';
import { PointsField } from './PointsField.tsx';
import { SentDrafts } from './SentDrafts.tsx';
import { RecentExports } from './RecentExports.tsx';
import './documents.css';

/** The kinds that are chosen here; the others are written from the command line. */
type Order = Pick<
  Extract<DocumentRequest, { kind: 'brief' | 'term-sheet' }>,
  'kind' | 'language' | 'edition'
> & {
  readonly draftId?: string;
  /** Missing in a look that was kept before there were lengths. */
  readonly length?: BriefLength;
  /** Of a position paper; missing until somebody chooses. */
  readonly points?: readonly string[];
};

const useOrder = createKeptLook<Order>('documents-order');

/** What to take into the room: choose, see what it will contain, write it. */
export function DocumentsScreen() {
  const t = useMessages(documentsMessages);
  const lang = useLang();
  const document = useDocument();
  const [order, setOrder] = useOrder(document.deal.id, {
    kind: 'brief',
    language: lang,
    edition: 'internal',
  });
  const [isMaking, setIsMaking] = useState(false);
  const [written, setWritten] = useState(0);
  const [isAsked, setIsAsked] = useState(false);
  const askFor = (kind: Order['kind']) => {
    const { draftId: _other, ...rest } = order;
    setOrder(kind === order.kind ? order : { ...rest, kind });
    setIsAsked(true);
  };
  useWish('export-brief', () => askFor('brief'));
  useWish('export-term-sheet', () => askFor('term-sheet'));
  useWish('make-our-draft', () => setIsMaking(true));
  const edition = order.kind === 'term-sheet' ? 'shareable' : order.edition;
  const ours = document.drafts.filter(({ side }) => side === 'ours');
  // A position paper can do without a draft of ours where its points are chosen; a term sheet cannot.
  const isFromOurs = order.kind === 'term-sheet' || (edition === 'shareable' && ours.length > 0);
  const drafts = isFromOurs ? ours : document.drafts;
  const draft =
    drafts.find(({ id }) => id === order.draftId) ??
    findLatestDraft(document, isFromOurs ? 'ours' : 'theirs') ??
    drafts.at(-1);
  return (
    <section className="documents" aria-labelledby="documents-title">
      <h2 id="documents-title" className="visually-hidden">
        {t.title}
      </h2>
      <div className="documents-form">
        <h3>{t.what}</h3>
        <OrderForm order={order} onChange={setOrder} drafts={drafts} draft={draft} edition={edition} />
        <div>
          <Button onClick={() => setIsMaking(true)}>{t.makeOurDraft}</Button>
        </div>
      </div>
      <div className="documents-sheet">
        {draft ? (
          <Outline
            request={requestOf(order, document.deal.id, draft.id)}
            isAsked={isAsked}
            onStart={() => setIsAsked(false)}
            onWritten={() => setWritten((count) => count + 1)}
          />
        ) : (
          <NoDraft kind={order.kind} onMake={() => setIsMaking(true)} />
        )}
      </div>
      <aside className="documents-aside" aria-label={t.recent}>
        <RecentExports version={written} />
        <SentDrafts />
        <DealFiles />
      </aside>
      {isMaking ? (
        <MakeOurDraft
          onClose={() => setIsMaking(false)}
          onMade={(draftId) => setOrder({ ...order, kind: 'term-sheet', draftId })}
        />
      ) : null}
    </section>
  );
}

function requestOf(order: Order, dealId: string, draftId: string): DocumentRequest {
  const { kind, language, edition, points, length = 'one-page' } = order;
  const common = { dealId, draftId, language };
  if (kind === 'term-sheet') return { ...common, kind, edition: 'shareable' };
  if (edition === 'internal') return { ...common, kind, edition, length };
  return { ...common, kind, edition, ...(points ? { points: [...points] } : {}) };
}

function OrderForm(props: {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
  readonly drafts: readonly Draft[];
  readonly draft: Draft | undefined;
  readonly edition: 'internal' | 'shareable';
}) {
  const { order, onChange, drafts, draft, edition } = props;
  const t = useMessages(documentsMessages);
  const lineOf = useDraftLine();
  return (
    <>
      <div>
        <ChoiceRow
          label={t.kind}
          value={order.kind}
          options={(['brief', 'term-sheet'] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          onChoose={(kind) => {
            const { draftId: _other, ...rest } = order;
            onChange({ ...rest, kind });
          }}
        />
        <p className="quiet small">{t.kindAbout[order.kind]}</p>
      </div>
      <ChoiceRow
        label={t.language}
        value={order.language}
        options={(['ko', 'en', 'both'] as const).map((language) => ({
          value: language,
          label: t.languages[language],
        }))}
        onChoose={(language) => onChange({ ...order, language })}
      />
      {order.kind === 'term-sheet' ? (
        <p className="quiet small">{t.termSheetEdition}</p>
      ) : (
        <div>
          <ChoiceRow
            label={t.edition}
            value={edition}
            options={(['internal', 'shareable'] as const).map((each) => ({
              value: each,
              label: t.editions[each],
            }))}
            onChoose={(chosen) => onChange({ ...order, edition: chosen })}
          />
          <p className="quiet small">{t.editionAbout[edition]}</p>
        </div>
      )}
      {edition === 'internal' ? <LengthChoice order={order} onChange={onChange} /> : null}
      {draft ? (
        <Select
          label={t.draft}
          value={draft.id}
          options={drafts.map((each) => ({
            value: each.id,
            label: lineOf(each),
          }))}
          onChoose={(draftId) => onChange({ ...order, draftId })}
        />
      ) : null}
      {edition === 'internal' ? <CounselSwitch /> : null}
      {order.kind === 'brief' && edition === 'shareable' ? (
        <PointsField
          points={order.points}
          draft={draft}
          onChange={(points) => {
            const { points: _before, ...rest } = order;
            onChange(points ? { ...rest, points } : rest);
          }}
        />
      ) : null}
    </>
  );
}

function LengthChoice(props: { readonly order: Order; readonly onChange: (order: Order) => void }) {
  const { order, onChange } = props;
  const { length = 'one-page' } = order;
  const t = useMessages(documentsMessages);
  return (
    <div>
      <ChoiceRow
        label={t.length}
        value={length}
        options={BRIEF_LENGTHS.map((each) => ({ value: each, label: t.lengths[each] }))}
        onChoose={(chosen) => onChange({ ...order, length: chosen })}
      />
      <p className="quiet small">{t.lengthAbout[length]}</p>
    </div>
  );
}

/** Privilege is a fact about who directed the work, so the person states it; the deal keeps the statement. */
function CounselSwitch() {
  const t = useMessages(documentsMessages);
  const { deal } = useDocument();
  const apply = useDeal((state) => state.apply);
  return (
    <div className="counsel private">
      <div>
        <label className="tick">
          <input
            type="checkbox"
            checked={deal.counselDirected}
            aria-describedby="counsel-about"
            onChange={(event) =>
              void apply({ kind: 'edit-head', patch: { counselDirected: event.target.checked } })
            }
          />
          <span>{t.counsel}</span>
        </label>{' '}
        <PrivateMark />
      </div>
      <p id="counsel-about" className="small">
        {t.counselAbout}
      </p>
    </div>
  );
}

function NoDraft({ kind, onMake }: { readonly kind: 'brief' | 'term-sheet'; readonly onMake: () => void }) {
  const t = useMessages(documentsMessages);
  if (kind === 'brief') {
    return (
      <Empty title={t.noDraft}>
        <p className="quiet">{t.noDraftHint}</p>
        <ToTerms lacks="paper" />
      </Empty>
    );
  }
  return (
    <Empty title={t.noOurDraft}>
      <p className="quiet reading">{t.noOurDraftHint}</p>
      <Button look="main" onClick={onMake}>
        {t.makeOurDraft}
      </Button>
    </Empty>
  );
}
