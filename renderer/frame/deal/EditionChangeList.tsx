import type { ReactNode } from 'react';
import { findDraft } from '#domain/deal/deal.ts';
import { countChanges, isWordingAlone } from '#domain/editions/edition-changes.ts';
import type { EditionChanges, Judged, RuleChange, TermChange } from '#domain/editions/edition-changes.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { OUTCOME_WORDS } from '#domain/words/rule-words.ts';
import { DimensionLink, QuestionLink, RuleLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { editionNoticeMessages } from './edition-words.ts';
import './edition-notice.css';

/** What an edition changed for a deal: terms, rules, questions, dimensions; wordings last. */
export function ChangeList({ changes }: { readonly changes: EditionChanges }) {
  const t = useMessages(editionNoticeMessages);
  const document = useDocument();
  const lineOf = useDraftLine();
  const draft = changes.draftId === undefined ? undefined : findDraft(document, changes.draftId);
  const { weighty, wordings } = countChanges(changes);
  const inWords = changes.terms.filter(isWordingAlone);
  return (
    <div className="edition-list">
      {draft ? <p className="quiet">{t.paper(lineOf(draft))}</p> : null}
      {weighty + wordings + changes.dimensions.length === 0 ? <p>{t.nothing}</p> : null}
      <Group title={t.terms}>
        {changes.terms
          .filter((change) => !isWordingAlone(change))
          .map((change) => (
            <li key={change.termId}>
              <TermLink id={change.termId} />
              <TermDetails change={change} />
            </li>
          ))}
      </Group>
      <Group title={t.rules}>
        {changes.rules.map((change) => (
          <li key={change.ruleId}>
            <RuleLink id={change.ruleId} /> <RuleDetails change={change} />
          </li>
        ))}
      </Group>
      <Group title={t.questions}>
        {changes.newQuestions.map((id) => (
          <li key={id}>
            <QuestionLink id={id} />
          </li>
        ))}
      </Group>
      <Group title={t.dimensions}>
        {changes.dimensions.map(({ dimension, terms, power }) => (
          <li key={dimension}>
            <DimensionLink id={dimension} />
            <Details
              lines={[
                terms &&
                  `${t.paperScore} ${t.moved(scored(terms.before, t.none), scored(terms.after, t.none))}`,
                power && `${t.power} ${t.moved(scored(power.before, t.none), scored(power.after, t.none))}`,
              ]}
            />
          </li>
        ))}
      </Group>
      <Group title={t.wordings(wordings)}>
        {inWords.map(({ termId }) => (
          <li key={termId}>
            <TermLink id={termId} />
          </li>
        ))}
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function TermDetails({ change }: { readonly change: TermChange }) {
  const t = useMessages(editionNoticeMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  const { isNew, standing, market, ladder, newChoices, clauses } = change;
  const words = ({ standing: stands, score }: Judged): string =>
    score === undefined ? common.standings[stands] : `${common.standings[stands]} ${score}`;
  const orNone = (text: Bilingual): string => say(text) || t.none;
  return (
    <Details
      lines={[
        isNew && t.isNew,
        standing && `${t.standing}: ${t.moved(words(standing.before), words(standing.after))}`,
        market && `${t.market}: ${t.moved(orNone(market.before), orNone(market.after))}`,
        ...(ladder?.rungs ?? []).map(
          ({ rung, before, after }) =>
            `${t.ladder}, ${common.rungs[rung]}: ${t.moved(orNone(before), orNone(after))}`,
        ),
        ladder?.isOurs && `${t.ladder}: ${t.ours}`,
        newChoices && t.choices(formatList(newChoices.map(say), lang)),
        clauses &&
          t.clauses(
            formatList(
              clauses.map((name) => t.clauseNames[name]),
              lang,
            ),
          ),
      ]}
    />
  );
}

function RuleDetails({ change }: { readonly change: RuleChange }) {
  const t = useMessages(editionNoticeMessages);
  const say = useSay();
  const { isNew, before, after } = change;
  const word = (outcome: RuleChange['before']): string => (outcome ? say(OUTCOME_WORDS[outcome]) : t.none);
  if (isNew) return <Details lines={[after ? `${t.isNew}: ${word(after)}` : t.isNew]} />;
  return <Details lines={[t.moved(word(before), word(after))]} />;
}

function Details({ lines }: { readonly lines: readonly (string | false | undefined)[] }) {
  const shown = lines.flatMap((line) => (line === undefined || line === false ? [] : [line]));
  return (
    <ul className="edition-details">
      {shown.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function scored(score: number | undefined, none: string): string {
  return score === undefined ? none : String(score);
}
