import { useCommon, useLang } from '#renderer/i18n/use-messages.ts';

/**
 * A title or a source as it was written. In a Korean page, words of another language say that they are
 * English, for the eye and for a screen reader.
 */
export function InOriginal({ text }: { readonly text: string }) {
  const lang = useLang();
  const { writtenInEnglish } = useCommon();
  if (lang !== 'ko' || /[가-힣]/.test(text) || !/[A-Za-z]{2}/.test(text)) return <>{text}</>;
  return (
    <>
      <span lang="en">{text}</span> <span className="quiet small">{writtenInEnglish}</span>
    </>
  );
}
