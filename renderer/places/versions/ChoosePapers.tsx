import { findDraft } from '#domain/deal/deal.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import type { VersionOption, VersionsLook } from './choices.ts';
import { TRACKED_VIEWS } from './choices.ts';
import { versionsMessages } from './words.ts';

/** Which two papers, and how the tracked changes of each are taken. */
export function ChoosePapers(props: {
  readonly options: readonly VersionOption[];
  readonly before: VersionOption;
  readonly after: VersionOption;
  readonly look: VersionsLook;
  readonly onLook: (look: VersionsLook) => void;
  readonly onOneFile: () => void;
}) {
  const { options, before, after, look, onLook, onOneFile } = props;
  const t = useMessages(versionsMessages);
  const nameOf = useVersionName();
  const papers = options.map((option) => ({ value: option.key, label: nameOf(option) }));
  const views = TRACKED_VIEWS.map((view) => ({ value: view, label: t.views[view] }));
  return (
    <div className="version-choice">
      <div className="version-choice-side">
        <Select
          label={t.before}
          value={before.key}
          options={papers}
          onChoose={(key) => onLook({ ...look, before: key, after: after.key })}
        />
        <Select
          label={t.beforeView}
          value={look.beforeView}
          options={views}
          onChoose={(beforeView) => onLook({ ...look, beforeView })}
        />
      </div>
      <div className="version-choice-side">
        <Select
          label={t.after}
          value={after.key}
          options={papers}
          onChoose={(key) => onLook({ ...look, before: before.key, after: key })}
        />
        <Select
          label={t.afterView}
          value={look.afterView}
          options={views}
          onChoose={(afterView) => onLook({ ...look, afterView })}
        />
      </div>
      <div className="version-choice-ways">
        <Button
          look="quiet"
          onClick={() =>
            onLook({
              ...look,
              before: after.key,
              after: before.key,
              beforeView: look.afterView,
              afterView: look.beforeView,
            })
          }
        >
          {t.swap}
        </Button>
        <Button look="quiet" onClick={onOneFile}>
          {t.oneFile}
        </Button>
      </div>
    </div>
  );
}

function useVersionName(): (option: VersionOption) => string {
  const t = useMessages(versionsMessages);
  const common = useCommon();
  const document = useDocument();
  const lineOf = useDraftLine();
  return (option) => {
    if (option.kind === 'file') return t.fileLine(option.name);
    if (option.kind === 'paper') {
      const { side, round, fileName } = option.paper;
      return t.paperLine(fileName, common.papers[side], common.round(round));
    }
    const draft = findDraft(document, option.draftId);
    return draft ? t.draftLine(lineOf(draft)) : '';
  };
}
