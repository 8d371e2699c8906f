import { Dialog } from '#renderer/ui/Dialog.tsx';
import { paletteMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { commandKey } from '#renderer/frame/Rail.tsx';
import './palette.css';

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(paletteMessages);
  const common = useCommon();
  const command = commandKey();
  const groups = [
    {
      name: t.everywhere,
      keys: [
        [`${command}K`, t.keys.palette],
        ['/', t.keys.search],
        ['?', t.keys.shortcuts],
      ],
    },
    {
      name: t.inDeal,
      keys: [
        ['T', common.dealPlaces.terms],
        ['C', common.dealPlaces.compare],
        ['L', common.dealPlaces.leverage],
        ['M', common.dealPlaces.money],
        ['R', common.dealPlaces.rules],
        ['D', common.dealPlaces.documents],
        ['H', common.dealPlaces.history],
        [`${command}Z`, t.keys.undo],
        [`Shift+${command}Z`, t.keys.redo],
      ],
    },
    {
      name: t.inTerms,
      keys: [
        ['↑ ↓', t.keys.move],
        ['Enter', t.keys.edit],
        ['Esc', t.keys.leave],
        ['← →', t.keys.tabs],
      ],
    },
    { name: t.inCompare, keys: [['J K ↑ ↓', t.keys.finding]] },
    { name: t.inRules, keys: [['J K', t.keys.rule]] },
    { name: t.inLibrary, keys: [['↑ ↓', t.keys.rows]] },
  ];
  return (
    <Dialog title={t.shortcuts} onClose={onClose}>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl className="shortcut-list">
              {group.keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
