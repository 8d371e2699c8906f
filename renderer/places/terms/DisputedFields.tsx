import { useRef, useState } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DisputedCandidate, TermState } from '#domain/values/state.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { useWaitingWords } from '#renderer/ui/use-waiting-words.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { useApp } from '#renderer/state/session.ts';

/** Versions that contradict each other, side by side, each with where it comes from. Nothing is resolved here. */
export function DisputedFields(props: {
  readonly term: Term;
  readonly state: TermState;
  readonly onSave: (state: TermState) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly onPut: (state: TermState) => Promise<Outcome>;
  readonly keepAs: string;
}) {
  const { term, state, onSave, onPut, keepAs } = props;
  const t = useMessages(termsMessages).editor;
  const common = useCommon();
  const say = useSay();
  const library = useApp((each) => each.library);
  // A term that had one value starts its dispute with it; below two versions nothing is saved yet.
  const [local, setLocal] = useFollowing<readonly DisputedCandidate[]>(
    state.kind === 'disputed' ? state.candidates : state.kind === 'value' ? [{ value: state.value }] : [],
  );
  const [isAdding, setIsAdding] = useState(local.length < 2);
  const element = useRef<HTMLDivElement>(null);
  // A single version with words of its own is more than the value that it began with.
  const waiting = local.length < 2 ? local.flatMap((each) => wordsOf(each, state, say, term, library)) : [];
  useWaitingWords(element, t.candidate(1), waiting.join(', '));
  const put = (next: readonly DisputedCandidate[]) => {
    setLocal(next);
    if (next.length >= 2) onSave({ kind: 'disputed', candidates: next });
  };
  const changed = (at: number, patch: Partial<DisputedCandidate>) =>
    local.map((each, index) => (index === at ? { ...each, ...patch } : each));
  const change = (at: number, patch: Partial<DisputedCandidate>) => put(changed(at, patch));
  const putWords = (at: number, said: string): Saving => {
    const next = changed(at, { said });
    setLocal(next);
    return next.length >= 2 ? onPut({ kind: 'disputed', candidates: next }) : undefined;
  };
  return (
    <div className="disputed" ref={element}>
      {local.map((candidate, at) => {
        const { sourceId } = candidate;
        const source = sourceId === undefined ? undefined : byId(library.sources).get(sourceId);
        return (
          <fieldset key={at} className="candidate">
            <legend className="field-label">
              {t.candidate(at + 1)}: {say(formatValue(candidate.value, term, library))}
              {source ? ` (${source.outlet}, ${say(sourceDate(source))})` : ''}
            </legend>
            <ValueFields
              term={term}
              value={candidate.value}
              onSave={(value) => change(at, { value })}
              onPut={(value) => {
                setLocal(changed(at, { value }));
                return local.length < 2
                  ? KEPT_HERE
                  : onPut({ kind: 'disputed', candidates: changed(at, { value }) });
              }}
              keepAs={`${keepAs}/candidate-${at}`}
            />
            <div className="candidate-said">
              <TextField
                label={t.candidateSource}
                value={candidate.said ?? ''}
                limit={500}
                onSave={(said) => putWords(at, said)}
              />
              <Button
                look="quiet"
                disabled={local.length <= 2}
                aria-label={`${common.remove}: ${t.candidate(at + 1)}`}
                onClick={() => put(local.filter((_, index) => index !== at))}
              >
                {common.remove}
              </Button>
            </div>
          </fieldset>
        );
      })}
      {isAdding ? (
        <fieldset className="candidate">
          <legend className="field-label">{t.candidate(local.length + 1)}</legend>
          <ValueFields
            key={local.length}
            term={term}
            value={undefined}
            keepAs={`${keepAs}/candidate-${local.length}`}
            onSave={(value) => {
              put([...local, { value }]);
              setIsAdding(local.length + 1 < 2);
            }}
            onPut={(value) => {
              const next = [...local, { value }];
              setLocal(next);
              setIsAdding(next.length < 2);
              return next.length < 2 ? KEPT_HERE : onPut({ kind: 'disputed', candidates: next });
            }}
          />
        </fieldset>
      ) : (
        <div>
          <Button disabled={local.length >= 12} onClick={() => setIsAdding(true)}>
            {t.addCandidate}
          </Button>
        </div>
      )}
      {local.length < 2 ? <p className="small quiet">{t.candidatesNeeded}</p> : null}
    </div>
  );
}

/** Nothing is sent before there are two versions; until then the words wait in the editor, which says so. */
const KEPT_HERE: Promise<Outcome> = Promise.resolve({ kind: 'saved' });

/** What a version that is not sent yet says beyond what is saved. */
function wordsOf(
  { value, said = '' }: DisputedCandidate,
  state: TermState,
  say: ReturnType<typeof useSay>,
  term: Term,
  library: Library,
): string[] {
  const isSaved = state.kind === 'value' && sameContent(state.value, value);
  return [isSaved ? '' : say(formatValue(value, term, library)), said].filter((words) => words !== '');
}
