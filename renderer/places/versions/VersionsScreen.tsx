import { useMemo } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty, Failed } from '#renderer/ui/states.tsx';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useAppStore, useConnection, useDocument } from '#renderer/state/session.ts';
import { useDroppedFiles } from '#renderer/ui/use-dropped-files.ts';
import { ChoosePapers } from './ChoosePapers.tsx';
import { ComparedPapers } from './ComparedPapers.tsx';
import { FIRST_LOOK, chosenVersions, paperView, refOf, versionOptions } from './choices.ts';
import type { VersionOption, VersionsLook } from './choices.ts';
import { useComparison } from './use-comparison.ts';
import type { CompareInput } from './use-comparison.ts';
import { versionsMessages } from './words.ts';
import './versions.css';

const useLook = createKeptLook<VersionsLook>('versions');

/** Two papers word by word: theirs against theirs, against what was sent, against a file for this alone. */
export function VersionsScreen() {
  const t = useMessages(versionsMessages);
  const document = useDocument();
  const [look, setLook] = useLook(document.deal.id, FIRST_LOOK);
  const options = useMemo(() => versionOptions(document, look.files), [document, look.files]);
  // The paper that was looked at in Paper, until somebody chooses another here.
  const paperId = useApp((state) => (state.route.place === 'deal' ? state.route.paperId : undefined));
  const later = look.after ?? (paperId === undefined ? undefined : `paper ${paperId}`);
  const { before, after } = chosenVersions(options, {
    ...look,
    ...(later === undefined ? {} : { after: later }),
  });
  const { isHeldOver, choose } = useOneFile(look, setLook, before);
  return (
    <section className="versions-place" aria-labelledby="versions-title">
      <h2 id="versions-title" className="visually-hidden">
        {t.title}
      </h2>
      {isHeldOver ? <p className="drop-here">{t.dropHere}</p> : null}
      {before && after ? (
        <>
          <ChoosePapers
            options={options}
            before={before}
            after={after}
            look={look}
            onLook={setLook}
            onOneFile={choose}
          />
          {before === after ? (
            <Empty title={t.same} />
          ) : (
            <Comparison before={before} after={after} look={look} onLook={setLook} />
          )}
        </>
      ) : (
        <NoPapers onOneFile={choose} />
      )}
    </section>
  );
}

function Comparison(props: {
  readonly before: VersionOption;
  readonly after: VersionOption;
  readonly look: VersionsLook;
  readonly onLook: (look: VersionsLook) => void;
}) {
  const { before, after, look, onLook } = props;
  const t = useMessages(versionsMessages);
  const common = useCommon();
  const lang = useLang();
  const { deal } = useDocument();
  const input: CompareInput = {
    dealId: deal.id,
    before: refOf(before, lang),
    after: refOf(after, lang),
    beforeView: paperView(look.beforeView),
    afterView: paperView(look.afterView),
    isExact: look.isExact,
  };
  const comparing = useComparison(input);
  switch (comparing.kind) {
    case 'ready':
      return (
        <ComparedPapers
          key={`${before.key} ${after.key} ${look.beforeView} ${look.afterView} ${String(look.isExact)}`}
          compared={comparing.value}
          input={input}
          look={look}
          onLook={onLook}
        />
      );
    case 'failed':
      return <Failed failure={comparing.failure} onRetry={comparing.again} />;
    case 'cancelled':
      return (
        <div className="state-page">
          <p>{t.cancelled}</p>
          <Button onClick={comparing.again}>{t.compare}</Button>
        </div>
      );
    case 'comparing': {
      const { progress } = comparing;
      return (
        <div className="state-page">
          <output>{t.comparing}</output>
          <progress
            aria-label={t.comparing}
            {...(progress && progress.total > 1 ? { value: progress.done, max: progress.total } : {})}
          />
          <Button onClick={comparing.cancel}>{common.cancel}</Button>
        </div>
      );
    }
  }
}

/** A file for this alone becomes the later paper; what was later stands where it stood. */
function useOneFile(
  look: VersionsLook,
  onLook: (look: VersionsLook) => void,
  before: VersionOption | undefined,
) {
  const { files } = useConnection();
  const app = useAppStore();
  async function take(offered: ReturnType<typeof files.pick>): Promise<void> {
    const file = await offered;
    if (!file.ok) return app.getState().fail(file.failure);
    if (file.value === null) return undefined;
    const { token, name } = file.value;
    const key = `file ${token}`;
    onLook({
      ...look,
      files: [...look.files, { token, name }],
      after: key,
      ...(before ? { before: before.key } : {}),
    });
    return undefined;
  }
  const isHeldOver = useDroppedFiles(([file]) => {
    if (file) void take(files.offer(file));
  });
  return { isHeldOver, choose: () => void take(files.pick('paper')) };
}

function NoPapers({ onOneFile }: { readonly onOneFile: () => void }) {
  const t = useMessages(versionsMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <Empty title={t.none}>
      <p className="reading">{t.noneHint}</p>
      <div className="actions">
        <Button
          onClick={() => {
            if (route.place === 'deal') go({ ...route, view: 'paper' });
          }}
        >
          {t.toPaper}
        </Button>
        <Button onClick={onOneFile}>{t.oneFile}</Button>
      </div>
    </Empty>
  );
}
