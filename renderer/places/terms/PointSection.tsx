import type { Term } from '#domain/library/term.ts';
import { pointMessages } from '#renderer/deal-parts/point-words.ts';
import { PointDetails, PointMarks } from '#renderer/deal-parts/PointStanding.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useDecidedAtRest } from '#renderer/state/decided.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { Section } from './Section.tsx';

/** The term as a point of this negotiation: where it stands, whether our ladder is sound, what it is worth, its rank. */
export function PointSection({ term }: { readonly term: Term }) {
  const t = useMessages(pointMessages);
  const { drafts } = useDocument();
  const apply = useDeal((state) => state.apply);
  const { points } = useDecidedAtRest();
  const point = points.find(({ termId }) => termId === term.id);
  if (!point || drafts.length === 0) return null;
  return (
    <Section title={t.point} isPrivate>
      <PointMarks point={point} />
      <label className="tick">
        <input
          type="checkbox"
          checked={point.isMustHave}
          onChange={(event) =>
            void apply({
              kind: 'set-must-have',
              termId: term.id,
              to: event.target.checked ? { reason: '' } : null,
            })
          }
        />
        {t.isMust}
      </label>
      <PointDetails point={point} term={term} points={points} />
    </Section>
  );
}
