import type { Standing } from '#domain/comparison/standing.ts';
import { useCommon } from '#renderer/i18n/use-messages.ts';

/** A sign for each position; never shown without its word. */
export const STANDING_SIGNS: Readonly<Record<Standing, string>> = {
  favourable: '▲',
  neutral: '■',
  unfavourable: '▼',
  absent: '○',
  unread: '?',
  open: '…',
  undisclosed: '–',
  disputed: '≠',
  'not-comparable': '≁',
  'not-scored': '·',
  'no-benchmark': '·',
};

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
