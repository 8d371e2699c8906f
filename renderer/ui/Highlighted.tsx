/** A sentence in which the words that match a search are marked. */
export function Highlighted(props: {
  readonly text: string;
  readonly match: { readonly start: number; readonly end: number };
}) {
  const { text, match } = props;
  return (
    <>
      {text.slice(0, match.start)}
      <mark>{text.slice(match.start, match.end)}</mark>
      {text.slice(match.end)}
    </>
  );
}
