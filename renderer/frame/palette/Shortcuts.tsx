import { Dialog } from '#renderer/ui/Dialog.tsx';
import { appPlaces, dealPlaces } from '#renderer/places/places.ts';
import { paletteMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { keysOnKeyboard } from '#renderer/ui/command-key.ts';
import { ACTIONS } from '#renderer/frame/actions/actions.ts';
import type { AppAction } from '#renderer/frame/actions/actions.ts';
import './palette.css';

type ShortcutGroup = {
  readonly name: string;
  readonly lines: readonly { readonly keys: string; readonly does: string; readonly about?: string }[];
};

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
  const groups: readonly ShortcutGroup[] = [
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
  return (
    <Dialog title={t.shortcuts} onClose={onClose}>
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
