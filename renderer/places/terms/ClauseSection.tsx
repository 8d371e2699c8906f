import { useState } from 'react';
import { entryOf } from '#domain/deal/deal.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { protectiveFor } from '#domain/deal/applicable.ts';
import type { Term } from '#domain/library/term.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { fillClause } from '#domain/values/fill-clause.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { commonMessages } from '#renderer/i18n/common.ts';
import { termsMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useDeal, useDocument } from '#renderer/state/session.ts';
import { WithBlanks } from '#renderer/deal-parts/WithBlanks.tsx';
import { Section } from './Section.tsx';

type Wording = 'protective' | 'middle' | 'opening';
const WORDINGS: readonly Wording[] = ['protective', 'middle', 'opening'];

/** The library's wording in three temperatures and two languages. */
export function ClauseSection({ term, draft }: { readonly term: Term; readonly draft: Draft | undefined }) {
  const t = useMessages(termsMessages).inspector;
  const common = useCommon();
  const say = useSay();
  const [wording, setWording] = useState<Wording>('protective');
  const [lang, setLang] = useState<Lang>(useLang());
  const library = useApp((state) => state.library);
  const { ourRoles } = useDocument().deal;
  const { clauses } = term;
  if (!clauses) {
    return (
      <Section title={t.wording}>
        <p className="quiet">{term.noClauseWhy ? say(term.noClauseWhy) : t.noWording}</p>
      </Section>
    );
  }
  const ours = protectiveFor(term, ourRoles) ?? clauses.protective;
  const chosen = wording === 'protective' ? ours : clauses[wording];
  const shownLang: Lang = chosen[lang] === undefined ? 'en' : lang;
  const wordingText = chosen[shownLang] ?? chosen.en;
  // Only a value of our own paper fills the wording. Their figure must not stand in our protective clause.
  const state = draft && draft.side !== 'theirs' ? entryOf(draft, term.id).state : undefined;
  const value = state?.kind === 'value' ? state.value : undefined;
  const filled = fillClause(wordingText, value, term, library, shownLang);
  return (
    <Section title={t.wording}>
      <Tabs
        label={t.wording}
        value={wording}
        options={WORDINGS.map((each) => ({
          value: each,
          label: t.wordings[each === 'middle' ? clauses.middle.kind : each],
        }))}
        onChoose={setWording}
      >
        <div className="wording-language">
          <ChoiceRow
            label={t.wordingLanguage}
            isLabelHidden
            value={shownLang}
            options={(['ko', 'en'] as const)
              .filter((each) => chosen[each] !== undefined)
              .map((each) => ({ value: each, label: common.languageName[each] }))}
            onChoose={setLang}
          />
        </div>
        <p className="wording" lang={shownLang}>
          <WithBlanks text={value ? filled : wordingText} />
        </p>
      </Tabs>
      <div className="actions">
        <CopyButton text={filled} />
        {draft && draft.side !== 'theirs' ? <UseButton term={term} draft={draft} text={filled} /> : null}
      </div>
      <p className="quiet small">{t.ownWords}</p>
    </Section>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const common = useCommon();
  const app = useAppStore();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    app.getState().notify({ en: commonMessages.en.copied, ko: commonMessages.ko.copied });
  }
  return <Button onClick={() => void copy()}>{common.copy}</Button>;
}

function UseButton(props: { readonly term: Term; readonly draft: Draft; readonly text: string }) {
  const { term, draft, text } = props;
  const t = useMessages(termsMessages).inspector;
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  async function use(): Promise<void> {
    const isSaved = await apply({
      kind: 'edit-entry',
      draftId: draft.id,
      termId: term.id,
      patch: { clause: text },
    });
    const { en, ko } = termsMessages;
    if (isSaved) app.getState().notify({ en: en.inspector.usedWording, ko: ko.inspector.usedWording });
  }
  return <Button onClick={() => void use()}>{t.useWording}</Button>;
}
