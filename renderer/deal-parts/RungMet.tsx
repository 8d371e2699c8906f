import type { OurRung } from '#domain/deal/deal.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { RungName } from '#domain/library/term.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { pointMessages } from './point-words.ts';

type Mark = 'met' | 'missed' | 'open';
const MARKS: readonly Mark[] = ['met', 'missed', 'open'];

/**
 * Whether their latest paper meets a rung that is written in words. Only the person can say so. Nothing where the
 * rung has a value, or where there is no paper of theirs.
 */
export function RungMet({ termId, rung }: { readonly termId: string; readonly rung: RungName }) {
  const t = useMessages(pointMessages);
  const common = useCommon();
  const document = useDocument();
  const apply = useDeal((state) => state.apply);
  const ours: OurRung | undefined = document.ladders[termId]?.[rung];
  const { theirs } = papersOf(document);
  if (!ours || ours.value !== undefined || !theirs) return null;
  const { [theirs.id]: mark, ...others } = ours.met ?? {};
  const choose = (to: Mark): void => {
    const { met: _old, ...rest } = ours;
    const met = to === 'open' ? others : { ...others, [theirs.id]: to === 'met' };
    const next: OurRung = Object.keys(met).length === 0 ? rest : { ...rest, met };
    void apply({ kind: 'set-rung', termId, rung, to: next });
  };
  return (
    <div className="rung-met">
      <ChoiceRow
        label={t.met(common.rungs[rung])}
        value={mark === undefined ? 'open' : mark ? 'met' : 'missed'}
        options={MARKS.map((value) => ({ value, label: t.metOptions[value] }))}
        onChoose={choose}
      />
    </div>
  );
}
