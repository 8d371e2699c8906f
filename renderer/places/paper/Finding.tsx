import { memo } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import type { DecidedFinding, ReadingFlag } from '#domain/deal/paper.ts';
import { formatValue } from '#domain/values/format-value.ts';
import type { Value } from '#domain/values/value.ts';
import type { Term } from '#domain/library/term.ts';
import type { Library } from '#domain/library/library.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { READING_FLAG_WORDS } from '#domain/words/paper-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { CorrectFields } from './CorrectFields.tsx';
import { acceptanceOf } from './review-rows.ts';
import type { ReviewRow } from './review-rows.ts';
import { paperPlaceMessages } from './words.ts';

type FindingProps = {
  readonly paperId: string;
  readonly row: ReviewRow;
  readonly isChosen: boolean;
  readonly isCorrecting: boolean;
  readonly words: string;
  readonly onChoose: (termId: string) => void;
  readonly onDecide: (row: ReviewRow, decided: DecidedFinding | null) => void;
  readonly onDecideInField: (row: ReviewRow, decided: DecidedFinding) => Promise<Outcome>;
  readonly onCorrecting: (isCorrecting: boolean) => void;
  readonly onNext: () => void;
  readonly onShow: () => void;
};

/** One finding: the term, what the paper says of it, what was decided; the chosen one with all that is known of it. */
export function Finding(props: FindingProps) {
  const { row, isChosen, onChoose } = props;
  const { term, decided } = row;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const value = say(valueWords(row, library, t));
  const state = decided ? t.decisions[decided.decision] : t.undecided;
  return (
    <li>
      <div
        className="found-row"
        role="group"
        aria-label={`${say(term.name)}: ${value}, ${state}`}
        aria-current={isChosen}
        tabIndex={isChosen ? 0 : -1}
        data-term={term.id}
        data-decision={decided?.decision ?? 'none'}
        onFocus={() => {
          if (!isChosen) onChoose(term.id);
        }}
      >
        <div className="found-line">
          <span className="found-mark" aria-hidden="true">
            {MARKS[decided?.decision ?? 'none']}
          </span>
          <span className="found-term">{say(term.name)}</span>
          <span className="found-value">{value}</span>
          <span className="found-state small">{state}</span>
        </div>
        {isChosen ? <Details {...props} /> : <Signs row={row} />}
      </div>
    </li>
  );
}

const MARKS = { none: '?', accepted: '✓', corrected: '✎', rejected: '✕', absent: '○' } as const;

/** What is wrong with a finding in a few words, where it is not chosen. */
const Signs = memo(function Signs({ row }: { readonly row: ReviewRow }) {
  const flags = row.decided ? [] : row.item.flags.filter((flag) => flag !== 'open');
  return <Flags flags={flags} />;
});

function Flags({ flags }: { readonly flags: readonly ReadingFlag[] }) {
  const say = useSay();
  if (flags.length === 0) return null;
  return (
    <p className="found-flags small">
      {flags.map((flag) => say(asTitle(READING_FLAG_WORDS[flag]))).join(' · ')}
    </p>
  );
}

function Details(props: FindingProps) {
  const { paperId, row, isCorrecting, words, onDecide, onDecideInField, onCorrecting, onNext, onShow } =
    props;
  const { term, item, decided, at, place } = row;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const shownValue = (value: Value) => say(formatValue(value, term, library));
  const where = place?.page === undefined ? (place?.clause ?? '') : t.atPage(place.clause, place.page);
  const quotation = decided && decided.quotation !== '' ? decided.quotation : item.quotation;
  return (
    <div className="found-details">
      <Flags flags={item.flags} />
      {quotation === '' ? null : (
        <blockquote className="found-quotation">
          {where === '' ? null : <cite className="quiet">{where}</cite>} {cut(quotation)}
        </blockquote>
      )}
      {item.reason === undefined ? null : <p className="small quiet">{t.why(item.reason)}</p>}
      {item.why ? <p className="small">{say(item.why)}</p> : null}
      {(item.quarrel ?? [])
        .filter((quote) => quote !== '' && quote !== quotation)
        .map((quote) => (
          <blockquote key={quote} className="found-quotation">
            {cut(quote)}
          </blockquote>
        ))}
      <Notes row={row} shownValue={shownValue} />
      {item.alternatives.length > 0 ? (
        <div className="found-alternatives">
          <p className="small quiet">{t.alternatives}</p>
          <ol>
            {item.alternatives.slice(0, MOST_ALTERNATIVES).map((other, index) => (
              <li key={index}>
                <button
                  type="button"
                  className="found-other"
                  onClick={() =>
                    onDecide(row, { decision: 'corrected', quotation: other.quotation, value: other.value })
                  }
                >
                  <span className="found-number">{index + 1}</span>
                  <span>
                    {shownValue(other.value)} <span className="quiet small">{cut(other.quotation, 90)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      {isCorrecting ? (
        <CorrectFields
          paperId={paperId}
          row={row}
          words={words}
          onDecide={(to) => onDecideInField(row, to)}
          onDone={(isNext) => {
            onCorrecting(false);
            if (isNext) onNext();
          }}
        />
      ) : (
        <div className="found-acts">
          {decided ? (
            <Button onClick={() => onDecide(row, null)}>{t.takeBack}</Button>
          ) : (
            <Button look="main" onClick={() => onDecide(row, acceptanceOf(row))}>
              {item.group === 'absent' ? t.acceptSilent : item.value ? t.accept : t.acceptOpen}
            </Button>
          )}
          <Button onClick={() => onCorrecting(true)}>{item.value ? t.correct : t.giveValue}</Button>
          {decided?.decision === 'rejected' ? null : (
            <Button onClick={() => onDecide(row, { decision: 'rejected', quotation: item.quotation })}>
              {t.reject}
            </Button>
          )}
          {item.group === 'absent' || decided?.decision === 'absent' ? null : (
            <Button onClick={() => onDecide(row, { decision: 'absent', quotation: '' })}>
              {t.markAbsent}
            </Button>
          )}
          {at ? (
            <Button look="quiet" className="found-show" onClick={onShow}>
              {t.showInDocument}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** What is known from elsewhere: earlier papers of this counterparty, the version before, the draft. */
function Notes({
  row,
  shownValue,
}: {
  readonly row: ReviewRow;
  readonly shownValue: (value: Value) => string;
}) {
  const { remembered, before, isInDraft, differsInDraft, item } = row;
  const t = useMessages(paperPlaceMessages);
  const notes = [
    ...(remembered?.isSameWords && remembered.decision === 'rejected'
      ? [t.rejectedBefore(remembered.fileName)]
      : []),
    ...(remembered?.isSameWords && remembered.decision === 'corrected'
      ? [t.remembered(remembered.fileName)]
      : []),
    ...(remembered && !remembered.isSameWords && remembered.value
      ? [t.correctedBefore(remembered.fileName, shownValue(remembered.value))]
      : []),
    ...(row.readAs ? [t.readAs(shownValue(row.readAs))] : []),
    ...(before
      ? [t.decidedBefore(before.value ? shownValue(before.value) : t.decisions[before.decision])]
      : []),
    ...(isInDraft ? [t.inDraft] : []),
    ...(differsInDraft?.kind === 'value' && item.group !== 'absent'
      ? [t.draftDiffers(shownValue(differsInDraft.value))]
      : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="found-notes small">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

const MOST_ALTERNATIVES = 9;

/** What the paper says of the term, or what was put in its place. */
function valueWords(
  { term, item, decided }: Pick<ReviewRow, 'term' | 'item' | 'decided'>,
  library: Library,
  t: { readonly isOpen: string; readonly isSilent: string },
): Bilingual {
  const value = decided ? decided.value : item.value;
  if (value) return shortValue(value, term, library);
  const silent = decided ? decided.decision === 'absent' : item.group === 'absent';
  const words = silent ? t.isSilent : t.isOpen;
  if (decided?.decision === 'rejected' && item.value) return shortValue(item.value, term, library);
  return { en: words, ko: words };
}

function shortValue(value: Value, term: Term, library: Library): Bilingual {
  const { en, ko } = formatValue(value, term, library);
  return { en: cut(en, 120), ko: cut(ko, 120) };
}

/** Enough of a long quotation to know it by; the whole of it is marked in the document. */
function cut(text: string, most = 420): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
