import type { Unread } from '#domain/reading/document/paper-document.ts';
import type { ReadPaper } from '#contract/methods.ts';
import { UNREAD_WORDS, countWords, countedName } from '#domain/words/paper-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { paperPlaceMessages } from './words.ts';

/** What was in the file and what was read of it; what was not is named with its place, what was guessed too. */
export function ReceiptLine({ reading }: { readonly reading: ReadPaper }) {
  const { receipt } = reading.document;
  const { prevailing, missingSchedules } = reading.split;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const lang = useLang();
  const { counts, unread, notes } = receipt;
  const there = counts.filter((count) => count.present > 0);
  const structured = there.filter((count) => count.what !== 'letters');
  // A plain text has nothing to count but its letters.
  const present = structured.length > 0 ? structured : there;
  const short = counts.filter(({ present: all, read }) => read < all);
  const isWhole = short.length === 0 && unread.length === 0;
  const most = formatList(
    present.slice(0, 3).map((count) => say(countWords(count.what, count.read))),
    lang,
  );
  const missing = short.map(({ what, present: all, read }) => t.missing(say(countedName(what)), read, all));
  return (
    <details className="receipt" data-whole={isWhole}>
      <summary>
        <span className="quiet">{t.receipt}:</span>{' '}
        {isWhole
          ? t.everythingRead(most)
          : missing.length > 0
            ? t.notAllRead(missing.join('; '))
            : t.read(most)}
        {unread.length > 0 ? ` ${t.notRead(unread.length)}.` : null}
        {notes.length > 0 ? ` ${t.guessed}: ${notes.length}` : null}
      </summary>
      <div className="receipt-body small">
        {present.length > 0 ? (
          <p>{present.map((count) => say(countWords(count.what, count.read))).join(', ')}</p>
        ) : null}
        {unread.length > 0 ? (
          <>
            <p>{t.notRead(unread.length)}</p>
            <ul>
              {unread.map((each, index) => (
                <li key={index}>
                  {t.unreadAt(say(asTitle(UNREAD_WORDS[each.what])), placeWords(each, t), each.name)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {notes.length > 0 ? (
          <>
            <p>{t.guessed}</p>
            <ul>
              {notes.map((note) => (
                <li key={note.en}>{say(note)}</li>
              ))}
            </ul>
          </>
        ) : null}
        {prevailing ? (
          <p>{t.prevailing(prevailing.language, clauseNumber(reading, prevailing.clause))}</p>
        ) : null}
        {missingSchedules.map(({ name }) => (
          <p key={name}>{t.missingSchedule(name)}</p>
        ))}
      </div>
    </details>
  );
}

function placeWords(
  { paragraph, page }: Unread,
  t: { readonly page: (n: number) => string; readonly paragraphAt: (n: number) => string },
): string {
  if (page !== undefined) return t.page(page);
  return paragraph === undefined ? '' : t.paragraphAt(paragraph);
}

function clauseNumber({ findings }: ReadPaper, ordinal: number): string {
  return findings.clauses.find((clause) => clause.ordinal === ordinal)?.number ?? '';
}
