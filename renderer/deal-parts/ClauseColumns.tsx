import { useState } from 'react';
import type { Clauses, Term } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { copyText } from '#renderer/ui/copy-to-clipboard.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { clauseMessages } from './clause-words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import './clause.css';
import { DiffedRun } from './DiffedRun.tsx';
import { WithBlanks } from './WithBlanks.tsx';
import { useApp } from '#renderer/state/session.ts';

type Column = {
  readonly key: 'protective' | 'market' | 'opening';
  readonly title: string;
  readonly wording: string;
  /** The choice that the wording puts into words. */
  readonly says: Bilingual | undefined;
};

/** Protective, market and studio opening beside each other, in either language, with what differs marked on demand. */
export function ClauseColumns({ term }: { readonly term: Term }) {
  const t = useMessages(clauseMessages);
  const common = useCommon();
  const lang = useLang();
  const [shownLang, setShownLang] = useState<Lang>(lang);
  const [isMarked, setIsMarked] = useState(false);
  const { clauses } = term;
  if (!clauses) return <p className="quiet">{t.noClause}</p>;
  return (
    <>
      <div className="clause-tools">
        <ChoiceRow
          label={t.clauses}
          isLabelHidden
          value={shownLang}
          options={[
            { value: 'ko', label: common.languageName.ko },
            { value: 'en', label: common.languageName.en },
          ]}
          onChoose={setShownLang}
        />
        <label className="tick">
          <input type="checkbox" checked={isMarked} onChange={(event) => setIsMarked(event.target.checked)} />
          {t.markDifferences}
        </label>
      </div>
      <div className="clause-columns">
        {clauseColumns(term, clauses, shownLang, t).map((column) => (
          <ClauseColumn
            key={column.key}
            column={column}
            lang={shownLang}
            compareTo={isMarked && column.key !== 'market' ? clauses.market[shownLang] : undefined}
          />
        ))}
      </div>
      <p className="quiet small">{t.clauseNote}</p>
    </>
  );
}

function clauseColumns(
  { form }: Term,
  clauses: Clauses,
  lang: Lang,
  t: { readonly protective: string; readonly marketClause: string; readonly opening: string },
): Column[] {
  const column = (key: Column['key'], title: string): Column => {
    const { says, [lang]: wording } = clauses[key];
    const choices = form.kind === 'choice' ? form.choices : [];
    return { key, title, wording: wording ?? '', says: choices.find(({ id }) => id === says)?.label };
  };
  return [column('protective', t.protective), column('market', t.marketClause), column('opening', t.opening)];
}

function ClauseColumn(props: {
  readonly column: Column;
  readonly lang: Lang;
  readonly compareTo: string | undefined;
}) {
  const { column, lang, compareTo } = props;
  const t = useMessages(clauseMessages);
  const say = useSay();
  const copy = useCopy();
  return (
    <section className="clause-column" data-of={column.key} aria-label={column.title}>
      <header>
        <h4>{column.title}</h4>
        {column.wording === '' ? null : (
          <Button
            look="quiet"
            aria-label={`${t.copyClause}: ${column.title}`}
            onClick={() => copy(column.wording)}
          >
            {t.copyClause}
          </Button>
        )}
      </header>
      {column.says && column.wording !== '' ? (
        <p className="quiet small">{t.clauseSays(say(column.says))}</p>
      ) : null}
      {column.wording === '' ? (
        <p className="quiet">{t.noKorean}</p>
      ) : (
        <p className="clause-text" lang={lang}>
          {compareTo === undefined ? (
            <WithBlanks text={column.wording} />
          ) : (
            diffWords(compareTo, column.wording)
              .filter(({ kind }) => kind !== 'removed')
              .map((run, index) => <DiffedRun key={index} run={run} />)
          )}
        </p>
      )}
    </section>
  );
}

/** A copied clause has lines to fill in, as a contract does, where the screen names what goes there. */
function useCopy(): (wording: string) => void {
  const notify = useApp((state) => state.notify);
  return (wording) => {
    const { en, ko } = clauseMessages;
    const copied = copyText(wording.replaceAll(/\{\{\s*[a-z_]+\s*\}\}/g, '________'));
    if (copied) notify({ en: commonMessages.en.copied, ko: commonMessages.ko.copied });
    else notify({ en: en.cannotCopy, ko: ko.cannotCopy }, { tone: 'problem' });
  };
}
