import type { ChangeLine } from '#domain/deal/changes/change-line.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import { findMatch } from '#domain/text/find-match.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { Highlighted } from '#renderer/ui/Highlighted.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { historyMessages } from './words.ts';
import '#renderer/deal-parts/clause.css';

/** One change as a sentence, what was searched for marked in it. */
export function ChangeSentence({ line, query }: { readonly line: ChangeLine; readonly query: string }) {
  const say = useSay();
  const text = say(line.says);
  const match = query.trim() === '' ? undefined : findMatch(text, query);
  return (
    <>
      {match ? <Highlighted text={text.normalize('NFC')} match={match} /> : text}
      {line.isPrivate ? (
        <>
          {' '}
          <PrivateMark isRepeated />
        </>
      ) : null}
      {line.wording && line.wording.before !== '' && line.wording.after !== '' ? (
        <WordingCompared wording={line.wording} />
      ) : null}
    </>
  );
}

function WordingCompared({ wording }: { readonly wording: NonNullable<ChangeLine['wording']> }) {
  const t = useMessages(historyMessages);
  return (
    <details className="wording-compared">
      <summary>{t.wording}</summary>
      <p className="clause-text">
        {diffWords(wording.before, wording.after).map(({ kind, text }, index) => {
          if (kind === 'removed')
            return (
              <del key={index} className="diff-removed">
                {text}
              </del>
            );
          if (kind === 'added')
            return (
              <ins key={index} className="diff-added">
                {text}
              </ins>
            );
          return <span key={index}>{text}</span>;
        })}
      </p>
    </details>
  );
}
