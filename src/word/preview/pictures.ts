import type { Picture } from '#domain/preview/preview.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import type { PictureShelf } from './preview-context.ts';

/** Larger than any letterhead; what is larger leaves its place empty. */
const MOST_BYTES = 4_000_000;

const MIMES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** The pictures of a file that a browser shows, each once. Vector pictures have a PNG beside them. */
export function pictureShelf(zip: ZipPackage): PictureShelf {
  const pictures: Picture[] = [];
  const places = new Map<string, number>();
  return {
    pictures,
    placeOf(relation) {
      if (!relation || relation.isExternal || !zip.has(relation.target)) return undefined;
      const { target } = relation;
      const mime = MIMES[target.slice(target.lastIndexOf('.') + 1).toLowerCase()];
      if (mime === undefined || zip.sizeOf(target) > MOST_BYTES) return undefined;
      let place = places.get(target);
      if (place === undefined) {
        place = pictures.push({ mime, base64: base64Of(zip.read(target)) }) - 1;
        places.set(target, place);
      }
      return place;
    },
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Source: RFC 4648, section 4. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text +=
      (LETTERS[bits >> 18] ?? '') +
      (LETTERS[(bits >> 12) & 63] ?? '') +
      (second === undefined ? '=' : (LETTERS[(bits >> 6) & 63] ?? '')) +
      (third === undefined ? '=' : (LETTERS[bits & 63] ?? ''));
  }
  return text;
}
