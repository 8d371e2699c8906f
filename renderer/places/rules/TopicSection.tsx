import type { CheckResult, FactQuestion, Rule } from '#domain/library/rule.ts';
import { byId } from '#domain/base/by-id.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { rulesMessages } from './words.ts';
import { ruleMessages } from '#renderer/deal-parts/rule-words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { LibraryLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { AnswerField, focusQuestion } from '#renderer/deal-parts/AnswerField.tsx';
import { OutcomeMark } from '#renderer/deal-parts/OutcomeMark.tsx';
import { RuleBasis, RuleText } from '#renderer/deal-parts/RuleRecord.tsx';
import { SourceList } from '#renderer/deal-parts/SourceList.tsx';
import { useApp, useDocument } from '#renderer/state/session.ts';
import type { CheckedRule, RuleTopicGroup } from './rule-topics.ts';
import { ruleElementId } from './travel-rules.ts';

/** The rules of one topic, and beside them the facts that they ask for. */
export function TopicSection(props: {
  readonly group: RuleTopicGroup;
  readonly draftId: string | undefined;
}) {
  const { group, draftId } = props;
  const common = useCommon();
  const titleId = `rules-topic-${group.topic}`;
  return (
    <section className="rules-topic" aria-labelledby={titleId} data-has-facts={group.facts.length > 0}>
      <h3 id={titleId} tabIndex={-1}>
        {common.ruleTopics[group.topic]}
      </h3>
      <div className="rules-list">
        {group.rules.map((checked) => (
          <RuleEntry key={checked.rule.id} checked={checked} draftId={draftId} />
        ))}
      </div>
      {group.facts.length === 0 ? null : <Facts facts={group.facts} topic={common.ruleTopics[group.topic]} />}
    </section>
  );
}

function Facts(props: { readonly facts: readonly FactQuestion[]; readonly topic: string }) {
  const { facts, topic } = props;
  const t = useMessages(rulesMessages);
  const say = useSay();
  return (
    <aside className="rules-facts" aria-label={t.factsOf(topic)}>
      <p className="rules-facts-head">
        <span>{t.facts}</span> <PrivateMark isRepeated />
      </p>
      {facts.map((fact) => (
        <AnswerField key={fact.id} questionId={FACT_PREFIX + fact.id} text={fact.text} answers={fact.answers}>
          <p className="rules-fact-why">{say(fact.why)}</p>
        </AnswerField>
      ))}
    </aside>
  );
}

function RuleEntry(props: { readonly checked: CheckedRule; readonly draftId: string | undefined }) {
  const { rule, result } = props.checked;
  const t = useMessages(rulesMessages);
  const rules = useMessages(ruleMessages);
  const say = useSay();
  const titleId = `${ruleElementId(rule.id)}-title`;
  return (
    <article
      className="rule"
      id={ruleElementId(rule.id)}
      aria-labelledby={titleId}
      tabIndex={-1}
      data-outcome={result?.outcome ?? 'to-know'}
    >
      <OutcomeMark outcome={result?.outcome ?? 'to-know'} />
      <div className="rule-body">
        <h4 id={titleId}>{say(rule.title)}</h4>
        {result && result.missing.length === 0 ? <p>{say(result.say)}</p> : null}
        {result && result.missing.length > 0 ? (
          <Missing missing={result.missing} draftId={props.draftId} />
        ) : null}
        <RuleBasis rule={rule} />
        <details className="rule-more">
          <summary>{t.more}</summary>
          <RuleText rule={rule} />
          <BearsOn rule={rule} draftId={props.draftId} />
          {rule.sources.length === 0 ? null : (
            <div>
              <h5>{rules.sources}</h5>
              <SourceList ids={rule.sources} />
            </div>
          )}
          <p>
            <LibraryLink to={{ kind: 'rule', id: rule.id }}>{t.inLibrary}</LibraryLink>
          </p>
        </details>
      </div>
    </article>
  );
}

/** Each thing that is missing leads to where it is given: a fact to its question, a term to the paper. */
function Missing(props: { readonly missing: CheckResult['missing']; readonly draftId: string | undefined }) {
  const t = useMessages(rulesMessages);
  const common = useCommon();
  const say = useSay();
  const { facts, terms } = useApp((state) => state.library);
  return (
    <p className="rule-missing">
      <span>{t.missing}</span>
      {props.missing.map(({ kind, id }) => {
        if (kind === 'term') {
          const name = byId(terms).get(id)?.name ?? { en: id, ko: id };
          return (
            <PaperLink key={id} termId={id} draftId={props.draftId}>
              {common.missingTerm(say(name))}
            </PaperLink>
          );
        }
        const text = byId(facts).get(id)?.text ?? { en: id, ko: id };
        return (
          <button
            key={id}
            type="button"
            className="text-link rule-missing-fact"
            onClick={() => focusQuestion(FACT_PREFIX + id)}
          >
            {say(text)}
          </button>
        );
      })}
    </p>
  );
}

function BearsOn({ rule, draftId }: { readonly rule: Rule; readonly draftId: string | undefined }) {
  const t = useMessages(ruleMessages);
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  const { kinds } = useDocument().deal;
  const namedTerms = rule.terms.flatMap((id) => byId(terms).get(id) ?? []);
  if (namedTerms.length === 0) return null;
  return (
    <div>
      <h5>{t.bearsOn}</h5>
      <ul className="rule-terms">
        {namedTerms.map((term) => (
          <li key={term.id}>
            {term.kinds.some((kind) => kinds.includes(kind)) ? (
              <PaperLink termId={term.id} draftId={draftId}>
                {say(term.name)}
              </PaperLink>
            ) : (
              <LibraryLink to={{ kind: 'term', id: term.id }}>{say(term.name)}</LibraryLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens a term in the paper that is being checked. */
function PaperLink(props: {
  readonly termId: string;
  readonly draftId: string | undefined;
  readonly children: string;
}) {
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const { termId, draftId, children } = props;
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => {
        if (route.place !== 'deal') return;
        go({
          place: 'deal',
          dealId: route.dealId,
          view: 'terms',
          termId,
          ...(draftId === undefined ? {} : { draftId }),
        });
      }}
    >
      {children}
    </button>
  );
}
