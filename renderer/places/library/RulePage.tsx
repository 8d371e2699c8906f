import type { CheckRow, Rule } from '#domain/library/rule.ts';
import { termsOf } from '#domain/rules/check-rules.ts';
import { describeCondition } from '#domain/library/describe-condition.ts';
import { formatList } from '#renderer/i18n/formats.ts';
import { libraryMessages } from './words.ts';
import { rulePageMessages } from './rule-page-words.ts';
import { ruleMessages } from '#renderer/deal-parts/rule-words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { OutcomeMark } from '#renderer/deal-parts/OutcomeMark.tsx';
import { RuleBasis, RuleText } from '#renderer/deal-parts/RuleRecord.tsx';
import { SourceList } from '#renderer/deal-parts/SourceList.tsx';
import { useApp, useLoaded } from '#renderer/state/session.ts';
import { DimensionLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { LibraryPage, LinkSection } from './LibraryPage.tsx';

/** One rule: what it says, how it is checked case by case, who says so, and how it comes out in the open deals. */
export function RulePage({ rule }: { readonly rule: Rule }) {
  const t = useMessages(rulePageMessages);
  const rules = useMessages(ruleMessages);
  const library = useMessages(libraryMessages);
  const common = useCommon();
  const lang = useLang();
  return (
    <LibraryPage
      name={rule.title}
      isInBoth={false}
      facts={
        <>
          <span>{common.ruleTopics[rule.topic]}</span>
          <span>
            {formatList(
              rule.kinds.map((kind) => common.kinds[kind]),
              lang,
            )}
          </span>
          <DimensionLink id={rule.dimension} />
          <span>{t.neverScored}</span>
        </>
      }
      note={<RuleBasis rule={rule} />}
    >
      <div className="library-main">
        <RuleText rule={rule} />
        {rule.check ? <DecisionTable rows={rule.check.rows} /> : <p className="quiet">{t.toKnowAbout}</p>}
      </div>
      <aside className="library-aside" aria-label={rules.sources}>
        <InDeals ruleId={rule.id} />
        <LinkSection title={rules.bearsOn} ids={termsOf(rule)} Link={TermLink} />
        <section className="library-section">
          <h3>{rules.sources}</h3>
          {rule.sources.length === 0 ? (
            <p className="quiet">{library.noSources}</p>
          ) : (
            <SourceList ids={rule.sources} />
          )}
        </section>
      </aside>
    </LibraryPage>
  );
}

/** The decision table in words, read from the top. */
function DecisionTable({ rows }: { readonly rows: readonly CheckRow[] }) {
  const t = useMessages(rulePageMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  return (
    <section className="library-section">
      <h3>{t.table}</h3>
      <p className="quiet">{t.tableAbout}</p>
      <table className="plain-table rule-table">
        <thead>
          <tr>
            <th scope="col">{t.case}</th>
            <th scope="col">{t.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row.when)}>
              <td>
                {row.when.length === 0 ? t.always : null}
                <ul className="rule-conditions">
                  {row.when.map((condition) => {
                    const { subject, holds } = describeCondition(condition, library);
                    return (
                      <li key={JSON.stringify(condition)}>
                        {say(subject)} <b>{say(holds)}</b>
                      </li>
                    );
                  })}
                </ul>
              </td>
              <td>
                <OutcomeMark outcome={row.outcome} />
                <p>{say(row.say)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The deals that the rule bears on, each with its outcome; each leads to the check. */
function InDeals({ ruleId }: { readonly ruleId: string }) {
  const t = useMessages(rulePageMessages);
  const version = useApp((state) => state.dealsVersion);
  const go = useApp((state) => state.go);
  const deals = useLoaded('rules.inDeals', { ruleId }, version);
  if (deals.status !== 'ready') return null;
  return (
    <section className="library-section">
      <h3>{t.inDeals}</h3>
      {deals.value.length === 0 ? <p className="quiet">{t.noDeals}</p> : null}
      <ul className="lesson-list">
        {deals.value.map(({ dealId, title, outcome }) => (
          <li key={dealId}>
            <button
              type="button"
              className="text-link"
              onClick={() => go({ place: 'deal', dealId, view: 'rules', ruleId })}
            >
              {title}
            </button>{' '}
            {outcome === undefined ? null : <OutcomeMark outcome={outcome} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
