import { useState } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { findDraft, findLatestDraft } from '#domain/deal/deal.ts';
import type { DimensionId } from '#domain/library/term.ts';
import type { DimensionLeverage, LeverageMap } from '#domain/leverage/leverage.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { leverageMessages } from './words.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { ExpectedReceipts } from '#renderer/deal-parts/WorthLine.tsx';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useJudgedDraft } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { InputsDialog } from './InputsDialog.tsx';
import { LeveragePlane } from './LeveragePlane.tsx';
import { LeverageTable } from './LeverageTable.tsx';
import { NotClaimed } from './NotClaimed.tsx';
import { Questionnaire } from './Questionnaire.tsx';
import { WeakestPoints } from './WeakestPoints.tsx';
import { WhatFollows } from './WhatFollows.tsx';
import './leverage.css';

/** Where we are weak and what would change it: the map, the five weakest points, the questions on the situation. */
export function LeverageScreen() {
  const t = useMessages(leverageMessages);
  const document = useDocument();
  const asked = useApp((state) => (state.route.place === 'deal' ? state.route.draftId : undefined));
  const draft =
    (asked === undefined ? undefined : findDraft(document, asked)) ??
    findLatestDraft(document, 'theirs') ??
    document.drafts.at(-1);
  return (
    <section className="leverage private-place private-desk" aria-labelledby="leverage-title">
      {draft ? (
        <Judged draft={draft} />
      ) : (
        <div className="leverage-main private-desk-main">
          <h2 id="leverage-title" className="visually-hidden">
            {t.title}
          </h2>
          <Empty title={t.noDrafts}>
            <p className="quiet">{t.noDraftsHint}</p>
            <ToTerms lacks="paper" />
          </Empty>
        </div>
      )}
      <Questionnaire />
    </section>
  );
}

const useView = createKeptLook<'map' | 'table'>('leverage-view');

function Judged({ draft }: { readonly draft: Draft }) {
  const { deal } = useDocument();
  const map = useJudgedDraft(draft.id)?.leverage;
  const [view, setView] = useView(deal.id, 'map');
  const [opened, setOpened] = useState<DimensionId | null>(null);
  const shown = map?.dimensions.find((each) => each.dimension === opened);
  return (
    <div className="leverage-main private-desk-main">
      <Head draft={draft} view={view} onView={setView} />
      <ExpectedReceipts draft={draft} />
      {map ? <Findings map={map} draft={draft} view={view} onOpen={setOpened} /> : null}
      {shown ? <InputsDialog leverage={shown} draft={draft} onClose={() => setOpened(null)} /> : null}
    </div>
  );
}

function Head(props: {
  readonly draft: Draft;
  readonly view: 'map' | 'table';
  readonly onView: (view: 'map' | 'table') => void;
}) {
  const t = useMessages(leverageMessages);
  const lineOf = useDraftLine();
  const { drafts } = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  return (
    <header className="leverage-head">
      <h2 id="leverage-title">
        {t.title} <PrivateMark />
      </h2>
      <div className="leverage-draft">
        <Select
          label={t.draft}
          isLabelHidden
          value={props.draft.id}
          options={drafts.map((draft) => ({
            value: draft.id,
            label: lineOf(draft),
          }))}
          onChoose={(draftId) => {
            if (route.place === 'deal') refine({ ...route, draftId });
          }}
        />
      </div>
      <ChoiceRow
        label={t.view}
        isLabelHidden
        value={props.view}
        options={[
          { value: 'map', label: t.asMap },
          { value: 'table', label: t.asTable },
        ]}
        onChoose={props.onView}
      />
    </header>
  );
}

function Findings(props: {
  readonly map: LeverageMap;
  readonly draft: Draft;
  readonly view: 'map' | 'table';
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const { map, draft, view, onOpen } = props;
  const claimed = map.dimensions.filter(isClaimed);
  const others = map.dimensions.filter((each) => !isClaimed(each));
  return (
    <>
      {view === 'map' ? (
        <div className="leverage-figure">
          <LeveragePlane dimensions={claimed} onOpen={onOpen} />
          <NotClaimed dimensions={others} draft={draft} onOpen={onOpen} />
        </div>
      ) : (
        <LeverageTable dimensions={map.dimensions} onOpen={onOpen} />
      )}
      <WhatFollows dimensions={claimed} draft={draft} onOpen={onOpen} />
      <WeakestPoints />
    </>
  );
}

function isClaimed(each: DimensionLeverage): boolean {
  return each.quadrant !== undefined;
}
