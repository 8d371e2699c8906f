import { useCommon } from '#renderer/i18n/use-messages.ts';
import './clause.css';

/** The wording of a clause. Each placeholder is shown as a blank, with the name of what goes into it. */
export function WithBlanks({ text }: { readonly text: string }) {
  const names: Readonly<Record<string, string>> = useCommon().blanks;
  const parts = text.split(/(\{\{\s*[a-z_]+\s*\}\})/g);
  return (
    <>
      {parts.map((part, index) => {
        const name = /^\{\{\s*([a-z_]+)\s*\}\}$/.exec(part)?.[1];
        return name === undefined ? (
          part
        ) : (
          <span key={index} className="clause-blank">
            {names[name] ?? name}
          </span>
        );
      })}
    </>
  );
}
