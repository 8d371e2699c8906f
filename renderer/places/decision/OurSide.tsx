import { useEffect, useRef, useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Alternative, Mandate, Verdict } from '#domain/deal/deciding.ts';
import { VERDICTS } from '#domain/deal/deciding.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { byRank } from '#domain/points/highest-ranked.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { MoneyInput } from '#renderer/deal-parts/MoneyInput.tsx';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { DecidedOnScreen } from '#renderer/state/decided.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { decisionMessages } from './words.ts';

const LONGEST = 20_000;

/** What the person brings to it: the decision itself, the must-haves, the alternative, who decides and by when. */
export function OurSide({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  return (
    <aside className="our-side" aria-label={t.setUp}>
      <OwnDecision decided={decided} />
      <MustHaves decided={decided} />
      <OurAlternative />
      <OurMandate />
    </aside>
  );
}

function OwnDecision({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  const common = useCommon();
  const lang = useLang();
  const { decision } = useDocument();
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  const { recommendation, onWhatIsKnown } = decided.decision;
  const recommended = onWhatIsKnown?.recommendation ?? recommendation;
  const differs = decision !== undefined && decision.verdict !== recommended;
  const choose = (verdict: Verdict) =>
    void apply({ kind: 'set-decision', to: { verdict, reason: decision?.reason ?? '', on: today() } });
  return (
    <section>
      <h3>{t.own}</h3>
      <p className="quiet small">{t.ownAbout}</p>
      <ChoiceRow
        label={t.ownVerdict}
        isLabelHidden
        value={decision?.verdict ?? null}
        options={VERDICTS.map((verdict) => ({ value: verdict, label: common.recommendations[verdict] }))}
        onChoose={choose}
      />
      {decision ? (
        <>
          <TextField
            label={t.ownReason}
            value={decision.reason}
            rows={2}
            limit={LONGEST}
            hint={differs ? t.ownDiffers(common.recommendations[recommended]) : undefined}
            onSave={(reason) => put({ kind: 'set-decision', to: { ...decision, reason } })}
          />
          <p className="small">
            {t.ownOn(formatDay(decision.on, lang))}{' '}
            <Button look="word" onClick={() => void apply({ kind: 'set-decision', to: null })}>
              {t.takeBackOwn}
            </Button>
          </p>
        </>
      ) : null}
    </section>
  );
}

function MustHaves({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const { mustHaves = {}, ladders } = useDocument();
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  const terms = byId(library.terms);
  const [added, setAdded] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  // The reason of a must-have that has just been named is what is typed next.
  useEffect(() => {
    if (added !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-term="${added}"] input`)?.focus();
  }, [added]);
  const free = byRank(decided.points).filter(({ termId }) => mustHaves[termId] === undefined);
  return (
    <section>
      <h3>{t.musts}</h3>
      <p className="quiet small">{t.mustsAbout}</p>
      <ul className="must-haves" ref={list}>
        {Object.entries(mustHaves).map(([termId, { reason }]) => {
          const term = terms.get(termId);
          const name = term ? say(term.name) : termId;
          const walkAway = ladders[termId]?.walkAway;
          return (
            <li key={termId} data-term={termId}>
              <p className="must-head">
                <TermLink termId={termId} />
                <Button
                  look="quiet"
                  aria-label={`${common.remove}: ${name}`}
                  onClick={() => void apply({ kind: 'set-must-have', termId, to: null })}
                >
                  {common.remove}
                </Button>
              </p>
              <p className="small quiet">
                {walkAway && term
                  ? `${common.rungs.walkAway}: ${say(formatRung(walkAway, term, library))}`
                  : t.noWalkAway}
              </p>
              <TextField
                label={t.mustReason(name)}
                isLabelHidden
                placeholder={t.mustReasonHint}
                value={reason}
                limit={LONGEST}
                onSave={(words) => put({ kind: 'set-must-have', termId, to: { reason: words } })}
              />
            </li>
          );
        })}
      </ul>
      <Select
        label={t.addMust}
        value=""
        options={[
          { value: '', label: t.chooseTerm },
          ...free.map(({ termId }) => {
            const term = terms.get(termId);
            return { value: termId, label: term ? say(term.name) : termId };
          }),
        ]}
        onChoose={(termId) => {
          if (termId === '') return;
          void apply({ kind: 'set-must-have', termId, to: { reason: '' } });
          setAdded(termId);
        }}
      />
    </section>
  );
}

function OurAlternative() {
  const t = useMessages(decisionMessages);
  const readers = useReaders();
  const lang = useLang();
  const { alternative, deal } = useDocument();
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  const changed = (patch: Partial<Alternative>): Alternative | null => {
    const next = { what: '', ...alternative, ...patch };
    return next.what === '' && next.worth === undefined && next.likelihood === undefined ? null : next;
  };
  const without = (field: 'worth' | 'likelihood') => {
    if (!alternative) return;
    const { [field]: _cleared, ...rest } = alternative;
    const isEmpty = rest.what === '' && Object.keys(rest).length === 1;
    void apply({ kind: 'set-alternative', to: isEmpty ? null : rest });
  };
  const likelihood = alternative?.likelihood;
  return (
    <section>
      <h3>{t.alternative}</h3>
      <p className="quiet small">{t.alternativeAbout}</p>
      <TextField
        label={t.alternativeWhat}
        value={alternative?.what ?? ''}
        rows={2}
        limit={LONGEST}
        placeholder={t.alternativeHint}
        onSave={(what): Promise<Outcome> => put({ kind: 'set-alternative', to: changed({ what }) })}
      />
      <MoneyInput
        label={t.alternativeWorth}
        money={alternative?.worth}
        currency={deal.currency}
        keepAs="alternative/worth"
        onSave={(worth) => void apply({ kind: 'set-alternative', to: changed({ worth }) })}
        onClear={() => without('worth')}
      />
      <ReadField
        label={t.alternativeLikelihood}
        value={likelihood}
        shown={likelihood ? formatPercent(likelihood)[lang] : ''}
        read={(text) => readers.share(text, true)}
        keepAs="alternative/likelihood"
        onSave={(share) => void apply({ kind: 'set-alternative', to: changed({ likelihood: share }) })}
        onClear={() => without('likelihood')}
        placeholder="40%"
      />
    </section>
  );
}

function OurMandate() {
  const t = useMessages(decisionMessages);
  const { mandate } = useDocument();
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  const changed = (patch: Partial<Mandate>): Mandate => ({ decidedBy: '', ...mandate, ...patch });
  return (
    <section>
      <h3>{t.mandate}</h3>
      <TextField
        label={t.decidedBy}
        value={mandate?.decidedBy ?? ''}
        limit={500}
        onSave={(decidedBy) =>
          put({
            kind: 'set-mandate',
            to: decidedBy === '' && mandate?.dueOn === undefined ? null : changed({ decidedBy }),
          })
        }
      />
      <DateField
        label={t.dueOn}
        on={mandate?.dueOn ?? ''}
        keepAs="mandate/due"
        onSave={(dueOn) => void apply({ kind: 'set-mandate', to: changed({ dueOn }) })}
        onClear={() =>
          void apply({
            kind: 'set-mandate',
            to: mandate && mandate.decidedBy !== '' ? { decidedBy: mandate.decidedBy } : null,
          })
        }
      />
    </section>
  );
}
