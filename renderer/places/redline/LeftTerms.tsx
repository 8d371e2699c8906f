import type { ReadPaper, RedlineProposal } from '#contract/methods.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { LEFT_BY_HAND } from '#domain/redline/from-draft/changes-from-draft.ts';
import { formatState } from '#domain/values/format-value.ts';
import { LEFT_BY_HAND_WORDS } from '#domain/words/redline-words.ts';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { clausePlaces } from './clause-places.ts';
import { putBehind } from './InsertedClause.tsx';
import type { RedlineItem } from './redline-work.ts';
import type { RedlineActs } from './use-redline-acts.ts';
import { redlineMessages } from './words.ts';

type LeftProps = {
  readonly byHand: RedlineProposal['byHand'];
  readonly draft: Draft;
  readonly reading: ReadPaper;
  readonly items: readonly RedlineItem[];
  readonly acts: RedlineActs;
};

/** Terms of our draft that are no figure of a sentence of theirs, by reason, each with how it can go in all the same. */
export function LeftTerms(props: LeftProps) {
  const { byHand } = props;
  const t = useMessages(redlineMessages);
  const say = useSay();
  if (byHand.length === 0) return null;
  return (
    <section aria-labelledby="redline-left">
      <h3 id="redline-left">{t.byHand}</h3>
      {LEFT_BY_HAND.map((reason) => {
        const terms = byHand.filter(({ why }) => why === reason);
        if (terms.length === 0) return null;
        return (
          <div key={reason}>
            <h4>{say(LEFT_BY_HAND_WORDS[reason])}</h4>
            <ul className="redline-left">
              {terms.map((term) => (
                <LeftTerm key={term.termId} {...props} term={term} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function LeftTerm(props: LeftProps & { readonly term: RedlineProposal['byHand'][number] }) {
  const { term, draft, reading, items, acts } = props;
  const t = useMessages(redlineMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const quoted = useQuoted(term.termId, reading);
  const record = byId(library.terms).get(term.termId);
  const isInList = items.some(({ termIds }) => termIds.includes(term.termId));
  const add = (item: Pick<RedlineItem, 'change' | 'clause'>) => acts.add({ ...item, termIds: [term.termId] });
  return (
    <li>
      <TermLink termId={term.termId} />
      <span className="quiet">
        {record ? say(formatState(entryOf(draft, term.termId).state, record, library)) : ''}
      </span>
      {isInList ? (
        <span className="quiet small">{t.inList}</span>
      ) : (
        <span className="actions">
          {quoted ? (
            <Button
              look="word"
              onClick={() =>
                add({
                  clause: quoted.clause,
                  change: {
                    find: quoted.words,
                    replace: quoted.words,
                    ...(quoted.clause === '' ? {} : { clause: quoted.clause }),
                  },
                })
              }
            >
              {t.changeTheirs}
            </Button>
          ) : null}
          <Button
            look="word"
            onClick={() => {
              const last = clausePlaces(reading).at(-1);
              if (last) add(putBehind(last, { text: term.wording }));
            }}
          >
            {t.insertClause}
          </Button>
        </span>
      )}
    </li>
  );
}

/** The words of this file from which their value was read, as far as they lie in one paragraph. */
function useQuoted(termId: string, { file }: ReadPaper): { words: string; clause: string } | undefined {
  const { drafts, papers = {} } = useDocument();
  for (const { entries } of drafts) {
    const found = entries[termId]?.found;
    if (!found || papers[found.paperId]?.digest !== file.digest) continue;
    const [words = ''] = found.quotation.split(/\n| \| /);
    if (words.trim() !== '') return { words: words.trim(), clause: found.at.clause };
  }
  return undefined;
}
