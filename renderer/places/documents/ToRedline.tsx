import { isWordFileName } from '#domain/files/word-file-name.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { documentsMessages } from './words.ts';

/** A redline is written on their own Word file, in Paper: the latest leads there. */
export function ToRedline() {
  const t = useMessages(documentsMessages);
  const { papers = {} } = useDocument();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const theirs = Object.entries(papers)
    .filter(([, { side, fileName }]) => side === 'theirs' && isWordFileName(fileName))
    .toSorted(([, a], [, b]) => b.round - a.round || b.on.localeCompare(a.on));
  const [latest] = theirs;
  if (!latest) return null;
  const [paperId, { fileName }] = latest;
  return (
    <div>
      <Button
        onClick={() => {
          if (route.place === 'deal') go({ ...route, view: 'paper', paperId, redlineOf: paperId });
        }}
      >
        {t.redline}
      </Button>
      <p className="quiet small">{t.redlineAbout(fileName)}</p>
    </div>
  );
}
