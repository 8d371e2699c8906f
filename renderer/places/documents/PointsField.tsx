import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { spokenPoints } from '#domain/outgoing/position-points.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { documentsMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';

/** The points of a position paper; until somebody chooses, those of which our draft speaks. */
export function PointsField(props: {
  readonly points: readonly string[] | undefined;
  readonly draft: Draft | undefined;
  readonly onChange: (points: readonly string[] | undefined) => void;
}) {
  const { points, draft, onChange } = props;
  const t = useMessages(documentsMessages);
  const say = useSay();
  const { deal } = useDocument();
  const library = useApp((state) => state.library);
  const terms = applicableTerms(library.terms, deal).filter(({ scored }) => scored);
  const ours = draft?.side === 'ours' ? draft : undefined;
  const chosen = points ?? spokenPoints(terms, ours);
  return (
    <details className="points-field">
      <summary>{t.points(chosen.length, terms.length)}</summary>
      <p className="quiet small">{t.pointsAbout}</p>
      {points === undefined ? null : <Button onClick={() => onChange(undefined)}>{t.pointsOfDraft}</Button>}
      {library.families.map((family) => {
        const options = terms
          .filter((term) => term.family === family.id)
          .map(({ id, name }) => ({ value: id, label: say(name) }));
        if (options.length === 0) return null;
        const ofFamily = new Set(options.map(({ value }) => value));
        return (
          <TickList
            key={family.id}
            label={say(family.name)}
            chosen={chosen}
            options={options}
            onChange={(ticked) => onChange([...chosen.filter((id) => !ofFamily.has(id)), ...ticked])}
          />
        );
      })}
    </details>
  );
}
