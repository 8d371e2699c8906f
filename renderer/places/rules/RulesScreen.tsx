import { useEffect } from 'react';
import { findDraft, findLatestDraft } from '#domain/deal/deal.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { CHECK_OUTCOMES, FACT_PREFIX } from '#domain/library/rule.ts';
import type { CheckOutcome, CheckResult } from '#domain/library/rule.ts';
import { rulesFor } from '#domain/rules/check-rules.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { rulesMessages } from './words.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { focusQuestion } from '#renderer/deal-parts/AnswerField.tsx';
import { useCheckedRules } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { countOutcomes } from '#domain/rules/count-outcomes.ts';
import { groupByTopic } from './rule-topics.ts';
import type { RuleTopicGroup } from './rule-topics.ts';
import { TopicSection } from './TopicSection.tsx';
import { focusNextRule, focusRule, useRuleKeys } from './travel-rules.ts';
import './rules.css';

/** What law, treaty and practice say about this paper: outcomes by topic, what is missing, and the question that settles it. */
export function RulesScreen() {
  const t = useMessages(rulesMessages);
  const document = useDocument();
  const { deal, situation } = document;
  const route = useApp((state) => state.route);
  const library = useApp((state) => state.library);
  const asked = route.place === 'deal' ? route.draftId : undefined;
  const draft =
    (asked === undefined ? undefined : findDraft(document, asked)) ??
    findLatestDraft(document, 'theirs') ??
    document.drafts.at(-1);
  const results = useCheckedRules(draft?.id);
  const rules = rulesFor(library.rules, deal);
  const groups = groupByTopic({ rules, results, facts: library.facts, situation });
  const wanted = route.place === 'deal' ? route.ruleId : undefined;
  useRuleKeys();
  useEffect(() => {
    if (wanted !== undefined) focusRule(wanted);
  }, [wanted]);
  return (
    <section className="rules" aria-labelledby="rules-title">
      <Head draft={draft} results={results} groups={groups} />
      {rules.length === 0 ? (
        <Empty title={t.none}>
          <p className="quiet">{t.noneHint}</p>
        </Empty>
      ) : null}
      {groups.map((group) => (
        <TopicSection key={group.topic} group={group} draftId={draft?.id} />
      ))}
    </section>
  );
}

function Head(props: {
  readonly draft: Draft | undefined;
  readonly results: readonly CheckResult[];
  readonly groups: readonly RuleTopicGroup[];
}) {
  const { draft, results, groups } = props;
  const t = useMessages(rulesMessages);
  return (
    <header className="rules-head">
      <h2 id="rules-title">{t.title}</h2>
      {draft ? (
        <DraftChoice draft={draft} />
      ) : (
        <div className="actions">
          <p>{t.noDraft}</p>
          <ToTerms lacks="paper" />
        </div>
      )}
      <Counts results={results} />
      <p className="quiet rules-about">{t.about}</p>
      <FactProgress groups={groups} />
    </header>
  );
}

function DraftChoice({ draft }: { readonly draft: Draft }) {
  const t = useMessages(rulesMessages);
  const lineOf = useDraftLine();
  const { drafts } = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  return (
    <div className="rules-draft">
      <Select
        label={t.draft}
        isLabelHidden
        value={draft.id}
        options={drafts.map((each) => ({
          value: each.id,
          label: lineOf(each),
        }))}
        onChoose={(draftId) => {
          if (route.place === 'deal') refine({ ...route, draftId });
        }}
      />
    </div>
  );
}

/** How many of each; a press leads to the next one. */
function Counts({ results }: { readonly results: readonly CheckResult[] }) {
  const t = useMessages(rulesMessages);
  const common = useCommon();
  const counts = countOutcomes(results);
  const shown = CHECK_OUTCOMES.filter((outcome) => counts[outcome] > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="rules-counts" aria-label={t.countsLabel}>
      {shown.map((outcome: CheckOutcome) => {
        const counted = t.counted(counts[outcome], common.outcomes[outcome]);
        return (
          <li key={outcome}>
            <button
              type="button"
              className="rules-count"
              data-outcome={outcome}
              aria-label={t.next(counted)}
              onClick={() => focusNextRule(outcome)}
            >
              {counted}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function FactProgress({ groups }: { readonly groups: readonly RuleTopicGroup[] }) {
  const t = useMessages(rulesMessages);
  const { situation } = useDocument();
  const facts = groups.flatMap((group) => group.facts);
  const open = facts.filter(({ id }) => situation[FACT_PREFIX + id] === undefined);
  const next = open[0];
  if (facts.length === 0) return null;
  return (
    <p className="rules-progress">
      <PrivateMark />
      <span role="status">{t.factsAnswered(facts.length - open.length, facts.length)}</span>
      {next ? (
        <Button look="word" onClick={() => focusQuestion(FACT_PREFIX + next.id)}>
          {t.nextFact}
        </Button>
      ) : null}
    </p>
  );
}
