import type { Standing } from '#domain/comparison/standing.ts';
import { STANDING_SIGNS } from '#domain/words/standing-words.ts';
import { useCommon } from '#renderer/i18n/use-messages.ts';

/** Where a value stands: sign, word and colour together. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const t = useCommon();
  return (
    <span className="position" data-standing={standing}>
      <span className="position-sign" aria-hidden="true">
        {STANDING_SIGNS[standing]}
      </span>
      {t.standings[standing]}
    </span>
  );
}
