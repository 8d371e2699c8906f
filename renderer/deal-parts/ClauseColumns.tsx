import { useState } from 'react';
import type { Clauses, MiddleKind, OurRole, Term } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { ROLE_WORDS } from '#domain/words/deal-words.ts';
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
  readonly key: string;
  readonly of: 'protective' | 'middle' | 'opening';
  readonly title: string;
  readonly wording: string;
  /** The choice that the wording puts into words. */
  readonly says: Bilingual | undefined;
};

type AnyWording = Clauses['protective'] | Clauses['opening'];

/** Protective, market or compromise, and studio opening beside each other, in either language, with what differs marked on demand. */
export function ClauseColumns({ term }: { readonly term: Term }) {
  const t = useMessages(clauseMessages);
  const common = useCommon();
  const say = useSay();
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
          {t.markDifferences[clauses.middle.kind]}
        </label>
      </div>
      <div className="clause-columns">
        {clauseColumns(term, clauses, shownLang, t, say).map((column) => (
          <ClauseColumn
            key={column.key}
            column={column}
            lang={shownLang}
            compareTo={isMarked && column.of !== 'middle' ? clauses.middle[shownLang] : undefined}
          />
        ))}
      </div>
      <p className="quiet small">{t.clauseNote}</p>
    </>
  );
}

function clauseColumns(
  { form, positions }: Term,
  clauses: Clauses,
  lang: Lang,
  t: {
    readonly protective: string;
    readonly protectiveOf: (roles: string) => string;
    readonly middle: Readonly<Record<MiddleKind, string>>;
    readonly opening: string;
  },
  say: (text: Bilingual) => string,
): Column[] {
  const choices = form.kind === 'choice' ? form.choices : [];
  const column = (of: Column['of'], title: string, { says, [lang]: wording }: AnyWording): Column => ({
    key: title,
    of,
    title,
    wording: wording ?? '',
    says: choices.find(({ id }) => id === says)?.label,
  });
  const named = (roles: readonly OurRole[]) => roles.map((role) => say(ROLE_WORDS[role])).join(', ');
  // Where two of our roles stand against each other, each has the wording that protects it.
  const apart = positions.flatMap(({ roles, protective }) =>
    protective ? [column('protective', t.protectiveOf(named(roles)), protective)] : [],
  );
  const others = positions.filter(({ protective }) => !protective).flatMap(({ roles }) => roles);
  const title = apart.length === 0 ? t.protective : t.protectiveOf(named(others));
  return [
    column('protective', title, clauses.protective),
    ...apart,
    column('middle', t.middle[clauses.middle.kind], clauses.middle),
    column('opening', t.opening, clauses.opening),
  ];
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
    <section className="clause-column" data-of={column.of} aria-label={column.title}>
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
