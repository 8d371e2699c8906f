import { useState } from 'react';
import { documentKindOf, hasPapers, sideOf } from '#domain/documents/document-kinds.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { documentsMessages } from './words.ts';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useWish } from '#renderer/state/wish.ts';
import { useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { DealFiles } from './DealFiles.tsx';
import { MakeOurDraft } from './MakeOurDraft.tsx';
import { draftsFor, editionOf, orderOf, requestOf } from './order.ts';
import type { Order } from './order.ts';
import { OrderForm } from './OrderForm.tsx';
import { Outline } from './Outline.tsx';
import { useChosenOrder } from './use-chosen-order.ts';
import { SentDrafts } from './SentDrafts.tsx';
import { ToRedline } from './ToRedline.tsx';
import { RecentExports } from './RecentExports.tsx';
import './documents.css';

/** What to take into the room: choose, see what it will contain, write it. */
export function DocumentsScreen() {
  const t = useMessages(documentsMessages);
  const lang = useLang();
  const document = useDocument();
  const [isMaking, setIsMaking] = useState(false);
  const [written, setWritten] = useState(0);
  const revision = useDeal((state) => state.revision);
  const recent = useLoaded('documents.recent', { dealId: document.deal.id }, `${written} ${revision}`);
  const usual: Order = { kind: 'brief', language: lang, edition: 'internal' };
  const [order, setOrder] = useChosenOrder(document.deal.id, recent, usual);
  const [isAsked, setIsAsked] = useState(false);
  const askFor = (kind: Order['kind']) => {
    const { draftId: _other, ...rest } = order;
    setOrder(kind === order.kind ? order : { ...rest, kind });
    setIsAsked(true);
  };
  useWish('export-brief', () => askFor('brief'));
  useWish('export-term-sheet', () => askFor('term-sheet'));
  useWish('choose-document', ({ document: kind }) => setOrder({ ...order, kind }));
  useWish('make-our-draft', () => setIsMaking(true));
  const { drafts, draft } = draftsFor(order, document);
  const request = requestOf(order, document);
  return (
    <section className="documents" aria-labelledby="documents-title">
      <h2 id="documents-title" className="visually-hidden">
        {t.title}
      </h2>
      <div className="documents-form">
        <h3>{t.what}</h3>
        <OrderForm order={order} onChange={setOrder} drafts={drafts} draft={draft} />
        <div>
          <Button onClick={() => setIsMaking(true)}>{t.makeOurDraft}</Button>
        </div>
        <ToRedline />
      </div>
      <div className="documents-sheet">
        {request ? (
          <Outline
            request={request}
            isAsked={isAsked}
            onStart={() => setIsAsked(false)}
            onWritten={() => setWritten((count) => count + 1)}
          />
        ) : (
          <NoDraft order={order} onMake={() => setIsMaking(true)} />
        )}
      </div>
      <aside className="documents-aside" aria-label={t.recent}>
        <RecentExports
          recent={recent}
          onAgain={(made) => {
            setOrder(orderOf(made, order));
            setIsAsked(true);
          }}
        />
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

function NoDraft({ order, onMake }: { readonly order: Order; readonly onMake: () => void }) {
  const t = useMessages(documentsMessages);
  const { drafts } = useDocument();
  const kind = documentKindOf(order.kind);
  if (hasPapers(kind) && drafts.length > 0) {
    return (
      <Empty title={t.noTwo}>
        <p className="quiet">{t.noTwoHint}</p>
        <ToTerms lacks="paper" />
      </Empty>
    );
  }
  if (sideOf(kind, editionOf(order), drafts) === 'theirs') {
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
