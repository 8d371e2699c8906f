import { useCallback } from 'react';
import type { Picture } from '#domain/preview/preview.ts';
import { points } from './paper-looks.ts';

/** A picture of a paper in its own measures; where a browser does not show its kind, its place and its words. */
export function PaperPicture(props: {
  readonly picture: Picture | undefined;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}) {
  const { picture, alt } = props;
  const shown = useCallback(
    (image: HTMLImageElement | null) => (picture ? fill(image, picture) : undefined),
    [picture],
  );
  const size = { width: points(props.width), height: points(props.height) };
  if (!picture) return <span className="printed-picture" role="img" aria-label={alt || '–'} style={size} />;
  return <img className="printed-picture" ref={shown} alt={alt} style={size} />;
}

/** Our pages take no picture that stands within an address, so it gets one for as long as it is shown. */
function fill(image: HTMLImageElement | null, { mime, base64 }: Picture): (() => void) | undefined {
  if (!image) return undefined;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  image.src = address;
  // The picture may still be read when its place is taken by another.
  return () => void setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
