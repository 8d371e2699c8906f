import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { DecidedFinding, Paper } from '#domain/deal/paper.ts';
import { REVIEW_GROUP_WORDS } from '#domain/words/paper-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import type { ReturnedPaper as Returned } from '#contract/methods.ts';
import { ReturnedPaper } from './ReturnedPaper.tsx';
import { Finding } from './Finding.tsx';
import { PutBar } from './PutBar.tsx';
import { keyMeaning } from './finding-keys.ts';
import { focusFinding } from './focus-finding.ts';
import { ROW_GROUPS, acceptanceOf } from './review-rows.ts';
import type { ReviewRow, RowGroup } from './review-rows.ts';
import type { Review } from './use-review.ts';
import { paperPlaceMessages } from './words.ts';

type FindingsPaneProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly paperId: string;
  readonly paper: Paper;
  readonly review: Review;
  /** Where the file is a paper of ours that came back. */
  readonly returned: Returned | null | undefined;
  readonly chosen: ReviewRow | undefined;
  readonly isCorrecting: boolean;
  /** What is selected in the document: the quotation of a correction. */
  readonly words: string;
  readonly onCorrecting: (isCorrecting: boolean) => void;
  readonly onChoose: (termId: string) => void;
  readonly onShow: () => void;
};

/** What was found, by how sure it is. Each is accepted, corrected or rejected; the keys lead from one to the next. */
export function FindingsPane(props: FindingsPaneProps) {
  const { ref, paperId, paper, review, returned, chosen, isCorrecting, words } = props;
  const { onCorrecting, onChoose, onShow } = props;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { rows } = review;

  // Whoever has just brought the paper in goes on by keyboard.
  useEffect(() => {
    if (document.activeElement === document.body) focusFinding(list.current, undefined);
  }, []);

  function goTo(row: ReviewRow | undefined): void {
    if (!row) return;
    onChoose(row.term.id);
    requestAnimationFrame(() => focusFinding(list.current, row.term.id));
  }

  /** The next one behind this that nobody has decided, else from the beginning. */
  function nextLeft(after: ReviewRow): ReviewRow | undefined {
    const at = rows.indexOf(after);
    const isOpen = (row: ReviewRow) => row !== after && row.decided === undefined;
    return rows.slice(at + 1).find(isOpen) ?? rows.find(isOpen);
  }

  function decide(row: ReviewRow, decided: DecidedFinding | null): void {
    const isSame = decided?.decision !== 'corrected' && row.decided?.decision === decided?.decision;
    if (!isSame || decided === null) review.decide(new Map([[row, decided]]));
    setSaid(t.decided(say(row.term.name), decided ? t.decisions[decided.decision] : t.undecided));
    if (decided) goTo(nextLeft(row) ?? row);
  }

  function acceptAll(which: readonly ReviewRow[]): void {
    review.acceptAll(which);
    const next = rows.find((row) => row.decided === undefined && !which.includes(row));
    goTo(next ?? which.at(-1));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.altKey || !chosen) return;
    const row = event.target instanceof HTMLElement ? event.target.closest('.found-row') : null;
    // In a field and on a button the keys are theirs.
    if (row === null || row !== event.target) return;
    const meaning = keyMeaning(event, hasLetters);
    if (!meaning) return;
    event.preventDefault();
    event.stopPropagation();
    const at = rows.indexOf(chosen);
    switch (meaning.kind) {
      case 'move':
        return goTo(rows[Math.max(0, Math.min(rows.length - 1, at + meaning.by))]);
      case 'end':
        return goTo(meaning.which === 'first' ? rows[0] : rows.at(-1));
      case 'accept':
        return decide(chosen, chosen.decided ?? acceptanceOf(chosen));
      case 'correct':
        return onCorrecting(true);
      case 'reject':
        return decide(chosen, { decision: 'rejected', quotation: chosen.item.quotation });
      case 'absent':
        return decide(chosen, { decision: 'absent', quotation: '' });
      case 'take-back':
        return chosen.decided ? decide(chosen, null) : undefined;
      case 'alternative': {
        const other = chosen.item.alternatives[meaning.which];
        if (other) decide(chosen, { decision: 'corrected', quotation: other.quotation, value: other.value });
        return undefined;
      }
    }
  }

  return (
    <div className="paper-findings" ref={ref}>
      <PutBar paper={paper} review={review} />
      <div className="findings-scroll" role="group" aria-label={t.findings} ref={list} onKeyDown={onKeyDown}>
        {returned ? <ReturnedPaper paperId={paperId} returned={returned} review={review} /> : null}
        {rows.length === 0 ? (
          <p className="found-nothing">
            {t.noFindings} <span className="quiet">{t.noFindingsHint}</span>
          </p>
        ) : null}
        {ROW_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            rows={rows.filter((row) => row.group === group)}
            review={review}
            chosen={chosen}
            onAcceptAll={acceptAll}
          >
            {(row) => (
              <Finding
                key={row.term.id}
                paperId={paperId}
                row={row}
                isChosen={row === chosen}
                isCorrecting={row === chosen && isCorrecting}
                words={row === chosen ? words : ''}
                onChoose={onChoose}
                onDecide={decide}
                onDecideInField={review.decideInField}
                onCorrecting={onCorrecting}
                onNext={() => goTo(nextLeft(row) ?? row)}
                onShow={onShow}
              />
            )}
          </Group>
        ))}
        {review.whyNoneAbsent ? (
          <p className="found-nothing small quiet">{say(review.whyNoneAbsent)}</p>
        ) : null}
      </div>
      <p className="small quiet findings-keys no-print">{hasLetters ? t.keys : t.keysWithoutLetters}</p>
      <output className="visually-hidden">{said}</output>
    </div>
  );
}

function Group(props: {
  readonly group: RowGroup;
  readonly rows: readonly ReviewRow[];
  readonly review: Review;
  readonly chosen: ReviewRow | undefined;
  readonly onAcceptAll: (rows: readonly ReviewRow[]) => void;
  readonly children: (row: ReviewRow) => ReactNode;
}) {
  const { group, rows, review, onAcceptAll, children } = props;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  if (rows.length === 0) return null;
  const left = rows.filter(({ decided }) => decided === undefined).length;
  const all = group === 'sure' ? review.sure : group === 'absent' ? review.silent : [];
  return (
    <section className="findings-group" data-group={group} aria-labelledby={`findings-${group}`}>
      <div className="findings-group-head">
        <h3 id={`findings-${group}`}>{group === 'own' ? t.own : say(asTitle(REVIEW_GROUP_WORDS[group]))}</h3>
        <span className="small quiet">{t.groupCount(left, rows.length)}</span>
        {all.length > 0 ? (
          <Button look={group === 'sure' ? 'main' : 'plain'} onClick={() => onAcceptAll(all)}>
            {group === 'sure' ? t.acceptSure(all.length) : t.confirmSilent(all.length)}
          </Button>
        ) : null}
      </div>
      <ul className="findings-list">{rows.map(children)}</ul>
    </section>
  );
}
