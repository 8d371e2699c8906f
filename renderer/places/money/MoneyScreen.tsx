import type { Draft } from '#domain/deal/deal.ts';
import { findDraft, findLatestDraft } from '#domain/deal/deal.ts';
import { hasWaterfall } from '#domain/settlement/clauses/deal-model.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { moneyMessages } from './words.ts';
import { worthMessages } from '#renderer/deal-parts/worth-words.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { Assumptions } from './Assumptions.tsx';
import { ClausesPart, OutcomesPart } from './ModelParts.tsx';
import { SideBySidePart } from './SideBySidePart.tsx';
import { StatementPart } from './StatementPart.tsx';
import { WaterfallPart } from './WaterfallPart.tsx';
import './money.css';

type Part = 'statement' | 'waterfall' | 'clauses' | 'beside' | 'outcomes' | 'assumptions';

/** What the deal pays, line by line, and what each clause of it is worth. */
export function MoneyScreen() {
  const t = useMessages(moneyMessages);
  const document = useDocument();
  const asked = useApp((state) => (state.route.place === 'deal' ? state.route.draftId : undefined));
  const draft =
    (asked === undefined ? undefined : findDraft(document, asked)) ??
    findLatestDraft(document, 'theirs') ??
    document.drafts.at(-1);
  return (
    <section className="money private-place" aria-labelledby="money-title">
      {draft ? (
        <Parts draft={draft} />
      ) : (
        <>
          <h2 id="money-title" className="visually-hidden">
            {t.title}
          </h2>
          <Empty title={t.noDrafts}>
            <p className="quiet">{t.noDraftsHint}</p>
            <ToTerms lacks="paper" />
          </Empty>
        </>
      )}
    </section>
  );
}

const useChosenPart = createKeptLook<Part | undefined>('money-part');

function Parts({ draft }: { readonly draft: Draft }) {
  const t = useMessages(moneyMessages);
  const priced = useMessages(worthMessages);
  const lineOf = useDraftLine();
  const document = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const isRemake = document.deal.kinds.includes('remake');
  const parts: Part[] = [
    ...(isRemake ? (['outcomes', 'statement'] as const) : []),
    ...(hasWaterfall(document) ? (['waterfall'] as const) : []),
    'clauses',
    'beside',
    ...(isRemake ? [] : (['outcomes'] as const)),
    'assumptions',
  ];
  const [chosen, setChosen] = useChosenPart(document.deal.id, undefined);
  const part = chosen !== undefined && parts.includes(chosen) ? chosen : (parts[0] ?? 'clauses');
  return (
    <>
      <header className="money-head">
        <h2 id="money-title">
          {t.title} <PrivateMark />
        </h2>
        <div className="money-draft">
          <Select
            label={t.draft}
            isLabelHidden
            value={draft.id}
            options={document.drafts.map((each) => ({
              value: each.id,
              label: lineOf(each),
            }))}
            onChoose={(draftId) => {
              if (route.place === 'deal') refine({ ...route, draftId });
            }}
          />
        </div>
        <p className="quiet small">{priced.modelNote}</p>
      </header>
      <Tabs
        label={t.parts}
        value={part}
        options={parts.map((value) => ({ value, label: t[value] }))}
        onChoose={setChosen}
      >
        <div className="money-part">
          {part === 'statement' ? <StatementPart draft={draft} /> : null}
          {part === 'waterfall' ? <WaterfallPart draft={draft} /> : null}
          {part === 'clauses' ? <ClausesPart draft={draft} /> : null}
          {part === 'beside' ? <SideBySidePart key={draft.id} draft={draft} /> : null}
          {part === 'outcomes' ? <OutcomesPart draft={draft} onFill={() => setChosen('waterfall')} /> : null}
          {part === 'assumptions' ? <Assumptions draft={draft} /> : null}
        </div>
      </Tabs>
    </>
  );
}
