import { useState } from 'react';
import type { OfferedFile } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Paper, PaperDirection } from '#domain/deal/paper.ts';
import { brokenSentence } from '#domain/redline/broken-references.ts';
import { receiptFacts } from '#domain/redline/receipt.ts';
import { REDLINE_FILE_WORDS, REDLINE_TITLES } from '#domain/words/redline-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useDeal } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { WrittenAnswer } from './redline-work.ts';
import { redlineMessages } from './words.ts';

/** The receipt: what changed, that nothing else did, what breaks; the files to save; the way into the deal. */
export function WrittenRedline(props: {
  readonly answer: WrittenAnswer;
  /** The list is another one by now. */
  readonly isStale: boolean;
  readonly paper: Paper;
  readonly draft: Draft;
}) {
  const { answer, isStale, paper, draft } = props;
  const { says, receipt, broken, findings, redline, clean, pages } = answer;
  const t = useMessages(redlineMessages);
  const say = useSay();
  const lang = useLang();
  const saveFile = useSaveFile();
  const save = (value: OfferedFile) => void saveFile(Promise.resolve({ ok: true, value }));
  return (
    <section className="redline-receipt" aria-labelledby="redline-receipt">
      <h3 id="redline-receipt">{t.receipt}</h3>
      <p role="status">
        <strong>{say(says)}</strong>
      </p>
      {isStale ? <p role="alert">{t.stale}</p> : null}
      <p className="small">{say(receiptFacts(receipt))}</p>
      <p className="small">{t.checked}</p>
      <Sentences
        title={say(REDLINE_TITLES.broken)}
        sentences={broken.map((each) => say(brokenSentence(each)))}
      />
      <Sentences title={t.findings} sentences={findings.map((each) => say(each.says))} />
      <details>
        <summary className="small">{t.digests}</summary>
        <dl className="redline-digests small">
          {(['theirs', 'redline', 'clean'] as const).map((file) => (
            <div key={file}>
              <dt>{say(asTitle(REDLINE_FILE_WORDS[file]))}</dt>
              <dd>{receipt.digests[file]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="redline-saves">
        <Button look="main" onClick={() => save(redline)}>
          {t.saveRedline}
        </Button>
        <Button onClick={() => save(clean)}>{t.saveClean}</Button>
        {([lang, lang === 'ko' ? 'en' : 'ko'] as const).map((each) => (
          <Button key={each} onClick={() => save(pages[each])}>
            {t.saveReceipt[each]}
          </Button>
        ))}
      </div>
      <KeepWithDeal answer={answer} paper={paper} draft={draft} />
    </section>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="redline-sentences">
      <h4>{title}</h4>
      <ul className="small">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** The redline becomes a paper of ours in the deal, written from the draft: one step, which can be undone. */
function KeepWithDeal(props: {
  readonly answer: WrittenAnswer;
  readonly paper: Paper;
  readonly draft: Draft;
}) {
  const { answer, paper, draft } = props;
  const t = useMessages(redlineMessages);
  const addPaperFile = useDeal((state) => state.addPaperFile);
  const [kept, setKept] = useState<PaperDirection>();
  async function keep(direction: 'kept' | 'sent'): Promise<void> {
    const { redline, receipt } = answer;
    const isKept = await addPaperFile(
      newId('paper'),
      {
        side: 'ours',
        direction,
        on: today(),
        round: draft.round,
        fileName: redline.name,
        digest: receipt.digests.redline,
        mime: paper.mime,
        sizeBytes: redline.sizeBytes,
        draftId: draft.id,
      },
      redline.token,
    );
    if (isKept) setKept(direction);
  }
  if (kept) return <p role="status">{kept === 'sent' ? t.keptSent : t.kept}</p>;
  return (
    <div className="actions">
      <Button onClick={() => void keep('kept')}>{t.keep}</Button>
      <Button onClick={() => void keep('sent')}>{t.keepSent}</Button>
    </div>
  );
}
