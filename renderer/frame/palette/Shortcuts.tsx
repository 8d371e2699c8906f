import { Dialog } from '#renderer/ui/Dialog.tsx';
import { appPlaces, dealPlaces } from '#renderer/places/places.ts';
import { paletteMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { keysOnKeyboard } from '#renderer/ui/command-key.ts';
import { ACTIONS } from '#renderer/frame/actions/actions.ts';
import type { AppAction } from '#renderer/frame/actions/actions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useApp } from '#renderer/state/session.ts';
import { withoutLetters } from './without-letters.ts';
import type { ShortcutGroup } from './without-letters.ts';
import './palette.css';

/** Every key of the app: those of the frame, and those that the places state themselves. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(paletteMessages);
  const say = useSay();
  const keysOf = (where: AppAction['where']) =>
    ACTIONS.flatMap((action) =>
      action.keys === undefined || action.where !== where
        ? []
        : [{ keys: keysOnKeyboard(action.keys), does: say(action.words) }],
    );
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const go = useApp((state) => state.go);
  const show = useApp((state) => state.show);
  const everyGroup: readonly ShortcutGroup[] = [
    {
      name: t.everywhere,
      lines: [...keysOf('everywhere'), { keys: '/', does: t.keys.search }],
    },
    {
      name: t.inDeal,
      lines: [
        ...dealPlaces.map(({ key, name, question }) => ({
          keys: key,
          does: say(name),
          about: say(question),
        })),
        ...keysOf('deal'),
      ],
    },
    ...[...dealPlaces, ...appPlaces]
      .filter(({ ownKeys }) => ownKeys.length > 0)
      .map(({ name, ownKeys }) => ({
        name: t.inPlace(say(name)),
        lines: ownKeys.map(({ keys, does }) => ({ keys, does: say(does) })),
      })),
  ];
  const groups = hasLetters ? everyGroup : withoutLetters(everyGroup);
  return (
    <Dialog title={t.shortcuts} onClose={onClose}>
      <p className="shortcut-setting">
        {hasLetters ? t.lettersOn : t.lettersOff}{' '}
        <Button
          look="word"
          onClick={() => {
            show(null);
            go({ place: 'settings' });
          }}
        >
          {t.toSettings}
        </Button>
      </p>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl className="shortcut-list">
              {group.lines.map(({ keys, does, about }) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>
                    {does}
                    {about === undefined ? null : <span className="quiet small shortcut-about">{about}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
