import { useCommon } from '#renderer/i18n/use-messages.ts';
import { Definition } from './Definition.tsx';

/**
 * The small lock on every private field. Once in each place Tab stops at it and it explains itself. Where it is
 * repeated in a row, or stands inside another control, it is only a mark and Tab passes it by.
 */
export function PrivateMark({ isRepeated = false }: { readonly isRepeated?: boolean }) {
  const t = useCommon();
  const mark = (
    <>
      <svg width="9" height="11" viewBox="0 0 9 11" aria-hidden="true">
        <path d="M2 5V3.2a2.5 2.5 0 0 1 5 0V5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <rect x="0.6" y="4.8" width="7.8" height="5.6" rx="0.8" fill="currentColor" />
      </svg>
      {t.private}
    </>
  );
  if (isRepeated) return <span className="private-mark">{mark}</span>;
  return (
    <Definition says={t.privateHint} className="private-mark">
      {mark}
    </Definition>
  );
}
