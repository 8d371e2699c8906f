import { Button } from '#renderer/ui/Button.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { paperPlaceMessages } from './words.ts';

/** How far the reading is, with a way to stop it. */
export function ReadingNow(props: {
  readonly name: string;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly onCancel: () => void;
}) {
  const { name, progress, onCancel } = props;
  const t = useMessages(paperPlaceMessages);
  const common = useCommon();
  return (
    <div className="state-page">
      <output className="paper-reading-now">{t.reading(name)}</output>
      <progress
        aria-label={t.reading(name)}
        {...(progress && progress.total > 1 ? { value: progress.done, max: progress.total } : {})}
      />
      <Button onClick={onCancel}>{common.cancel}</Button>
    </div>
  );
}
