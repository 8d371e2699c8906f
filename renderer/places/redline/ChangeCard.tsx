import { useState } from 'react';
import { isInsertion } from '#domain/redline/change.ts';
import type { RedlineChange, TextReplacement } from '#domain/redline/change.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import { smallestChanges } from '#domain/redline/smallest-changes.ts';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { ClausePlace } from './clause-places.ts';
import { InsertedClause } from './InsertedClause.tsx';
import type { RedlineItem } from './redline-work.ts';
import type { RedlineActs } from './use-redline-acts.ts';
import { redlineMessages } from './words.ts';

type CardProps = {
  readonly number: number;
  readonly item: RedlineItem;
  readonly places: readonly ClausePlace[];
  readonly language: 'ko' | 'en' | 'both';
  readonly acts: RedlineActs;
};

/** One change: its clause, their words with the smallest unit that changes, the comment, and whether it goes. */
export function ChangeCard({ number, item, places, language, acts }: CardProps) {
  const t = useMessages(redlineMessages);
  const { change, clause, termIds, isIncluded, proposed } = item;
  const name = isInsertion(change) ? t.insertion(number) : t.change(number);
  const reword = (next: RedlineChange) => acts.reword(item, next);
  return (
    <li className="redline-change" data-included={isIncluded}>
      <div className="redline-change-head">
        <label className="tick">
          <input
            type="checkbox"
            checked={isIncluded}
            aria-label={t.include(name)}
            onChange={(event) => acts.include(item, event.target.checked)}
          />
          <strong>{name}</strong>
        </label>
        <span className="quiet">{clause === '' ? (isInsertion(change) ? '' : t.noClause) : clause}</span>
        <span className="redline-terms">
          {termIds.map((termId) => (
            <TermLink key={termId} termId={termId} />
          ))}
        </span>
        {proposed === undefined ? (
          <Button look="quiet" onClick={() => acts.drop(item)}>
            {t.leaveOut}
          </Button>
        ) : null}
      </div>
      <Since item={item} />
      <Refused item={item} />
      {isInsertion(change) ? (
        <InsertedClause change={change} item={item} places={places} acts={acts} />
      ) : (
        <Replacement change={change} proposed={proposed} language={language} onReword={reword} />
      )}
      <Comment change={change} onReword={reword} />
    </li>
  );
}

/** The draft says otherwise by now: the words stay, and a person decides whether they go. */
function Since({ item: { since } }: { readonly item: RedlineItem }) {
  const t = useMessages(redlineMessages);
  return since ? (
    <p className="redline-refused" role="alert">
      {t.since[since]}
    </p>
  ) : null;
}

/** Why it cannot be made, where its words stand, and what to do by hand. */
function Refused({ item: { refusal } }: { readonly item: RedlineItem }) {
  const t = useMessages(redlineMessages);
  const say = useSay();
  if (!refusal) return null;
  return (
    <div className="redline-refused" role="alert">
      <p>
        <strong>{t.refused}</strong> {say(refusal.message)}
      </p>
      {refusal.places.length === 0 ? null : (
        <>
          <p className="small">{t.stands}</p>
          <ul className="small">
            {refusal.places.map((place, index) => (
              <li key={index}>{place}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Replacement(props: {
  readonly change: TextReplacement;
  readonly proposed: string | undefined;
  readonly language: CardProps['language'];
  readonly onReword: (change: RedlineChange) => Promise<Outcome>;
}) {
  const { change, proposed, language, onReword } = props;
  const t = useMessages(redlineMessages);
  const isOwn = proposed === undefined;
  const [isEditing, setEditing] = useState(isOwn);
  const lang = language === 'both' ? {} : { lang: language };
  return (
    <>
      {isOwn ? (
        <TextField
          label={t.theirWords}
          value={change.find}
          rows={2}
          limit={LONGEST}
          hint={t.ownHint}
          {...lang}
          onSave={(find) => onReword({ ...change, find })}
        />
      ) : null}
      {change.find === '' ? null : <ChangedSentence change={change} />}
      {isEditing ? (
        <TextField
          label={t.newWords}
          value={change.replace}
          rows={3}
          limit={LONGEST}
          hint={t.goneHint}
          {...lang}
          onSave={(replace) => onReword({ ...change, replace })}
        />
      ) : null}
      <div className="actions">
        {isEditing ? null : (
          <Button look="word" onClick={() => setEditing(true)}>
            {t.editWords}
          </Button>
        )}
        {proposed === undefined || proposed === change.replace ? null : (
          <Button look="word" onClick={() => void onReword({ ...change, replace: proposed })}>
            {t.asProposed}
          </Button>
        )}
      </div>
    </>
  );
}

/** As long as the words of one change may be. */
const LONGEST = 20_000;

/** Their sentence as it will be marked: what stays, what is struck, what is put in, in the smallest units. */
function ChangedSentence({ change: { find, replace } }: { readonly change: TextReplacement }) {
  const changes = smallestChanges(find, replace);
  const pieces = changes.map(({ from, to, text }, index) => {
    const struck = find.slice(from, to);
    return (
      <span key={index}>
        {find.slice(changes[index - 1]?.to ?? 0, from)}
        {struck === '' ? null : <del className="diff-removed">{struck}</del>}
        {text === '' ? null : <ins className="diff-added">{text}</ins>}
      </span>
    );
  });
  return (
    <p className="redline-sentence">
      {pieces}
      {find.slice(changes.at(-1)?.to ?? 0)}
    </p>
  );
}

/** Empty until the person types it. */
function Comment(props: {
  readonly change: RedlineChange;
  readonly onReword: (change: RedlineChange) => Promise<Outcome>;
}) {
  const { change, onReword } = props;
  const t = useMessages(redlineMessages);
  const { comment = '' } = change;
  const [isOpen, setOpen] = useState(comment !== '');
  if (!isOpen)
    return (
      <div>
        <Button look="word" onClick={() => setOpen(true)}>
          {t.addComment}
        </Button>
      </div>
    );
  return (
    <TextField
      label={t.comment}
      value={comment}
      rows={2}
      limit={10_000}
      hint={t.commentHint}
      onSave={(typed) => onReword({ ...change, comment: typed })}
    />
  );
}
