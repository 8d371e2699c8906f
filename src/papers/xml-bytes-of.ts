import { LIMITS } from './package/limits.ts';
import { openZip } from './package/open-zip.ts';

/**
 * How much XML a file unpacks to, as its directory says. A file that is no package holds none, and what is wrong with a
 * package is said when it is read.
 */
export function xmlBytesOf(bytes: Uint8Array): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
  try {
    const { names, sizeOf } = openZip(bytes, LIMITS);
    return names.reduce((sum, name) => sum + (name.toLowerCase().endsWith('.xml') ? sizeOf(name) : 0), 0);
  } catch {
    return 0;
  }
}
