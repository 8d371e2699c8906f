import { entryOf } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import { saysTheSame } from '#domain/text/wording.ts';
import { formatState } from '#domain/values/format-value.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { Section } from './Section.tsx';

/** How the term moved: each paper's word on it, in order. */
export function RoundsSection({ term }: { readonly term: Term }) {
  const t = useMessages(termsMessages).inspector;
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const { drafts } = useDocument();
  if (drafts.length === 0) return null;
  return (
    <Section title={t.rounds}>
      {drafts.length === 1 ? <p className="quiet">{t.noRounds}</p> : null}
      <ol className="rounds">
        {drafts.map((draft, at) => {
          const words = say(formatState(entryOf(draft, term.id).state, term, library));
          const before = drafts.slice(0, at).findLast((each) => each.side === draft.side);
          const isUnchanged =
            before !== undefined &&
            saysTheSame(say(formatState(entryOf(before, term.id).state, term, library)), words);
          return (
            <li key={draft.id} data-side={draft.side}>
              <span className="quiet">
                {common.round(draft.round)} {common.papers[draft.side]}
              </span>
              <span>
                {words}
                {isUnchanged ? <span className="quiet"> ({t.unchanged})</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
