import { RUNG_NAMES } from '#domain/library/term.ts';
import { useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { OfferedFile, PackInspection } from '#contract/methods.ts';
import type { CollisionDecision, HouseCollision } from '#domain/house/merge-houses.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { HouseLadders } from '#domain/house/house.ts';
import type { Term } from '#domain/library/term.ts';
import { formatDatedFigure } from '#domain/library/format-precedent.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { houseMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useConnection } from '#renderer/state/session.ts';
import './house.css';

type Decisions = Readonly<Record<string, CollisionDecision>>;

/** What a pack would bring, and every collision side by side. Nothing happens until all are decided. */
export function PackImportDialog(props: {
  readonly file: OfferedFile;
  readonly inspection: PackInspection;
  readonly onClose: () => void;
}) {
  const { file, inspection, onClose } = props;
  const { fresh, collisions, sameCount, keptConfidentialCount } = inspection;
  const t = useMessages(houseMessages);
  const common = useCommon();
  const { api } = useConnection();
  const app = useAppStore();
  const [decisions, setDecisions] = useState<Decisions>({});
  const [keepOpen, setKeepOpen] = useState(false);
  const theirs = [
    ...fresh.precedents,
    ...collisions.flatMap((each) => (each.kind === 'precedent' ? [each.theirs] : [])),
  ];
  const openCount = theirs.filter(({ isConfidential }) => !isConfidential).length;
  const undecided = collisions.filter(({ key }) => decisions[key] === undefined).length;
  const freshCount = fresh.precedents.length + Object.keys(fresh.ladders).length + fresh.hidden.length;
  async function run(): Promise<void> {
    const { fail, takeHouse, notify } = app.getState();
    const answer = await api.call('packs.import', {
      token: file.token,
      revision: inspection.revision,
      decisions,
      keepOpen,
    });
    if (!answer.ok) return fail(answer.failure);
    takeHouse(answer.value);
    const { en, ko } = houseMessages;
    notify({ en: en.imported(inspection.title), ko: ko.imported(inspection.title) });
    onClose();
  }
  return (
    <Dialog title={t.importTitle(inspection.title)} size="wide" onClose={onClose}>
      <div className="pack-form">
        <p className="quiet">{t.madeBy(inspection.madeBy, inspection.madeOn)}</p>
        <section>
          <h3>{t.fresh}</h3>
          <p>
            {freshCount === 0
              ? t.freshNone
              : t.freshCounts(
                  fresh.precedents.length,
                  Object.keys(fresh.ladders).length,
                  fresh.hidden.length,
                )}
          </p>
          <FreshList inspection={inspection} />
          {sameCount === 0 ? null : <p className="quiet">{t.same(sameCount)}</p>}
          {keptConfidentialCount === 0 ? null : <p>{t.keptConfidential(keptConfidentialCount)}</p>}
        </section>
        {openCount === 0 ? null : (
          <section>
            <label className="check">
              <input
                type="checkbox"
                checked={keepOpen}
                onChange={(event) => setKeepOpen(event.currentTarget.checked)}
              />
              {t.keepOpen(openCount)}
            </label>
            <p className="quiet">{t.keepOpenAbout}</p>
          </section>
        )}
        {collisions.length === 0 ? null : (
          <section>
            <h3>{t.collisions(collisions.length)}</h3>
            <p className="quiet">{t.collisionsAbout}</p>
            {collisions.map((collision) => (
              <Collision
                key={collision.key}
                collision={collision}
                decision={decisions[collision.key]}
                onDecide={(decision) => setDecisions({ ...decisions, [collision.key]: decision })}
              />
            ))}
          </section>
        )}
        <div className="actions">
          <Button
            look="main"
            data-first-focus
            disabled={undecided > 0 || freshCount + collisions.length === 0}
            onClick={() => void run()}
          >
            {t.importNow}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
          <span className="quiet" role="status">
            {undecided === 0 ? '' : t.undecided(undecided)}
          </span>
        </div>
      </div>
    </Dialog>
  );
}

/** The new precedents by name: enough to know what comes in. */
function FreshList({ inspection }: { readonly inspection: PackInspection }) {
  const say = useSay();
  const library = useApp((state) => state.library);
  return (
    <ul className="pack-fresh">
      {inspection.fresh.precedents.map((precedent) => {
        const term = byId(library.terms).get(precedent.termId);
        const figure = term ? say(formatDatedFigure(precedent, term, library)) : '';
        return (
          <li key={precedent.id}>
            {term ? say(term.name) : precedent.termId}{' '}
            <span className="quiet">
              {[figure, precedent.from].filter((text) => text !== '').join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Collision(props: {
  readonly collision: HouseCollision;
  readonly decision: CollisionDecision | undefined;
  readonly onDecide: (decision: CollisionDecision) => void;
}) {
  const { collision, decision, onDecide } = props;
  const t = useMessages(houseMessages);
  const say = useSay();
  const term = useApp((state) => byId(state.library.terms).get(collision.termId));
  const name = term ? say(term.name) : collision.termId;
  const choices: readonly CollisionDecision[] =
    collision.kind === 'precedent' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <div className="collision" data-decided={decision !== undefined}>
      <h4>{name}</h4>
      <div className="collision-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side} aria-label={t[side]}>
            <h5>{t[side]}</h5>
            {collision.kind === 'precedent' ? (
              <PrecedentSide precedent={collision[side]} term={term} />
            ) : (
              <LaddersSide ladders={collision[side]} term={term} />
            )}
          </section>
        ))}
      </div>
      <ChoiceRow
        label={t.decision(name)}
        isLabelHidden
        value={decision ?? null}
        options={choices.map((each) => ({ value: each, label: t.decisions[each] }))}
        onChoose={onDecide}
      />
    </div>
  );
}

function PrecedentSide({
  precedent,
  term,
}: {
  readonly precedent: Precedent;
  readonly term: Term | undefined;
}) {
  const t = useMessages(houseMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const figure = term ? say(formatDatedFigure(precedent, term, library)) : '';
  return (
    <>
      <p>
        <strong>{figure === '' ? t.figures.none : figure}</strong>
      </p>
      <p>{precedent.from.trim() === '' ? t.untitled : precedent.from}</p>
      <p className="quiet small">{precedent.isConfidential ? t.confidentialMark : t.openMark}</p>
      {[precedent.wording.ko, precedent.wording.en]
        .filter((text) => text.trim() !== '')
        .map((text) => (
          <blockquote key={text} className="precedent-wording">
            {text}
          </blockquote>
        ))}
      {precedent.note.trim() === '' ? null : <p className="quiet small">{precedent.note}</p>}
    </>
  );
}

function LaddersSide({ ladders, term }: { readonly ladders: HouseLadders; readonly term: Term | undefined }) {
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  return (
    <dl className="collision-ladder">
      {(['owner', 'producer', 'investor'] as const).flatMap((role) =>
        RUNG_NAMES.flatMap((rung) => {
          const shownRung = ladders[role]?.[rung];
          if (!shownRung || !term) return [];
          return [
            <div key={`${role}-${rung}`}>
              <dt>
                {common.roles[role]} · {common.rungs[rung]}
              </dt>
              <dd>{say(formatRung(shownRung, term, library))}</dd>
            </div>,
          ];
        }),
      )}
    </dl>
  );
}
