import { useCommon } from '#renderer/i18n/use-messages.ts';

/** The small lock that every private field wears. */
export function PrivateMark() {
  const t = useCommon();
  return (
    <span className="private-mark" title={t.privateHint}>
      <svg width="9" height="11" viewBox="0 0 9 11" aria-hidden="true">
        <path d="M2 5V3.2a2.5 2.5 0 0 1 5 0V5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <rect x="0.6" y="4.8" width="7.8" height="5.6" rx="0.8" fill="currentColor" />
      </svg>
      {t.private}
    </span>
  );
}
