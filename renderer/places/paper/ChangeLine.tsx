import type { Revision } from '#domain/reading/document/paper-document.ts';
import { REVISION_WORDS } from '#domain/words/paper-words.ts';
import { formatMoment } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { paperPlaceMessages } from './words.ts';

/** Who made the tracked change under the pointer or in focus, when, and what it did. */
export function ChangeLine({
  revision,
  author,
}: {
  readonly revision: Revision | undefined;
  readonly author: number | undefined;
}) {
  const t = useMessages(paperPlaceMessages);
  const lang = useLang();
  return (
    <output className="paper-change-line small no-print" hidden={revision === undefined}>
      {revision ? (
        <span className="sheet-author" data-author={author}>
          {t.changedBy(
            revision.author,
            revision.date === '' ? '' : formatMoment(revision.date, lang),
            REVISION_WORDS[revision.kind][lang],
          )}
        </span>
      ) : null}
    </output>
  );
}
