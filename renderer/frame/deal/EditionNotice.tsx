import { useState } from 'react';
import { countChanges, editionChanges } from '#domain/editions/edition-changes.ts';
import type { EditionChanges } from '#domain/editions/edition-changes.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { byEdition, currentEdition } from '#domain/library/edition.ts';
import { libraryOf } from '#domain/library/former-edition.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { keptFor } from '#renderer/state/kept-for.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { ChangeList } from './EditionChangeList.tsx';
import { editionNoticeMessages } from './edition-words.ts';

/** That the deal was last looked at with an older edition of the library, and how much that changes; leads to the list. */
export function EditionNotice() {
  const { judgedBy } = useDocument();
  const onHand = useApp((state) => currentEdition(state.baseLibrary));
  if (!onHand || (judgedBy && byEdition({ id: judgedBy.edition }, onHand) >= 0)) return null;
  return <Older edition={judgedBy?.edition ?? null} onHand={onHand.id} />;
}

function Older({ edition, onHand }: { readonly edition: string | null; readonly onHand: string }) {
  const t = useMessages(editionNoticeMessages);
  const document = useDocument();
  const baseLibrary = useApp((state) => state.baseLibrary);
  const { house } = useApp((state) => state.house);
  const former = useLoaded('library.former', { edition });
  const [isOpen, setIsOpen] = useState(false);
  if (former.status !== 'ready' || former.value === null) return null;
  const changes = changed(document, former.value, baseLibrary, house);
  return (
    <>
      <Button look="word" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t.changes(onHand, countChanges(changes).weighty)}
      </Button>
      {isOpen ? (
        <Changes
          compared={former.value.edition}
          isDated={edition !== null}
          onHand={onHand}
          changes={changes}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  );
}

const changed = keptFor(
  (
    document: Parameters<typeof editionChanges>[0],
    former: Parameters<typeof libraryOf>[0],
    library: Parameters<typeof libraryOf>[1],
    house: Parameters<typeof withHouse>[1],
  ) => editionChanges(document, withHouse(libraryOf(former, library), house), withHouse(library, house)),
);

function Changes(props: {
  readonly compared: string;
  readonly isDated: boolean;
  readonly onHand: string;
  readonly changes: EditionChanges;
  readonly onClose: () => void;
}) {
  const { compared, isDated, onHand, changes, onClose } = props;
  const t = useMessages(editionNoticeMessages);
  const apply = useDeal((state) => state.apply);
  const go = useApp((state) => state.go);
  return (
    <Dialog title={t.title(onHand)} size="wide" onClose={onClose}>
      <p className="reading">{isDated ? t.about(compared, onHand) : t.aboutUndated(compared, onHand)}</p>
      <div className="actions">
        <Button
          look="main"
          onClick={() => {
            void apply({ kind: 'judge-by', to: { edition: onHand, on: today() } });
            onClose();
          }}
        >
          {t.accept(onHand)}
        </Button>
        <Button look="word" onClick={() => go({ place: 'library', section: 'editions' })}>
          {t.log}
        </Button>
      </div>
      <ChangeList changes={changes} />
    </Dialog>
  );
}
