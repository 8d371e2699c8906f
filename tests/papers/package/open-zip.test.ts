import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FailCode } from '#domain/base/failure.ts';
import { LIMITS } from '#papers/package/limits.ts';
import { openZip } from '#papers/package/open-zip.ts';

const TEXT = strToU8('제1조 (목적) '.repeat(200));

test('reads a part by its name without regard to case, packed or stored', () => {
  const zip = openZip(
    zipSync({ 'word/document.xml': TEXT, 'word/stored.bin': [TEXT, { level: 0 }] }),
    LIMITS,
  );
  expect(zip.names).toEqual(['word/document.xml', 'word/stored.bin']);
  expect(zip.read('Word/Document.XML')).toEqual(TEXT);
  expect(zip.read('word/stored.bin')).toEqual(TEXT);
  expect(zip.has('word/other.xml')).toBe(false);
});

test('takes the slashes of older programs of Windows', () => {
  expect(openZip(zipSync({ 'word\\document.xml': TEXT }), LIMITS).read('word/document.xml')).toEqual(TEXT);
});

test('refuses a file that was cut off anywhere', () => {
  const bytes = zipSync({ a: TEXT, b: TEXT });
  for (let length = 1; length < bytes.length; length += 1) {
    expect(refusal(bytes.subarray(0, length))).toBe('invalid-input');
  }
});

test.each(['../evil.xml', '/etc/passwd', 'C:/evil.xml', 'word/../../evil.xml', 'a\u0000b', '..\\evil.xml'])(
  'refuses a part whose name leads outside: %j',
  (name) => {
    expect(refusal(zipSync({ [name]: TEXT }))).toBe('invalid-input');
  },
);

test('refuses two parts of one name', () => {
  expect(refusal(zipSync({ 'word/document.xml': TEXT, 'WORD/document.xml': TEXT }))).toBe('invalid-input');
});

test('refuses a part that is closed with a password, and says what to do', () => {
  const bytes = zipSync({ a: TEXT });
  setShort(bytes, directoryAt(bytes) + 8, 1);
  expect(() => openZip(bytes, LIMITS)).toThrow(/password/);
});

test('refuses parts that lie over each other', () => {
  const bytes = zipSync({ a: [TEXT, { level: 0 }], b: [TEXT, { level: 0 }] });
  const second = directoryAt(bytes) + 46 + 1;
  // The second entry points to the bytes of the first.
  setLong(bytes, second + 42, 0);
  setShort(bytes, second + 46, 'a'.charCodeAt(0));
  expect(refusal(bytes)).toBe('invalid-input');
});

test('refuses what says that it unpacks to more than the limit, without unpacking it', () => {
  const bytes = zipSync({ a: TEXT });
  setLong(bytes, directoryAt(bytes) + 24, 300_000_000);
  expect(refusal(bytes, 'a')).toBe('too-large');
});

test('stops at a part that unpacks to more than it says', () => {
  const bytes = zipSync({ a: new Uint8Array(5_000_000) });
  setLong(bytes, directoryAt(bytes) + 24, 1_000);
  expect(refusal(bytes, 'a')).toBe('invalid-input');
});

test('counts all parts together against the limit', () => {
  const zip = openZip(zipSync({ a: new Uint8Array(600_000) }), { ...LIMITS, unpackedBytes: 1_000_000 });
  zip.read('a');
  expect(() => zip.read('a')).toThrow(/1 MB/);
});

test('refuses a part whose bytes were changed', () => {
  const bytes = zipSync({ a: [TEXT, { level: 0 }] });
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  expect(() => openZip(bytes, LIMITS).read('a')).toThrow(/check sum/);
});

test('refuses more parts than any document has', () => {
  const bytes = zipSync({ a: TEXT });
  const end = bytes.length - 22;
  setShort(bytes, end + 10, 30_000);
  expect(refusal(bytes)).toBe('too-large');
});

function refusal(bytes: Uint8Array, part?: string): FailCode | undefined {
  try {
    const zip = openZip(bytes, LIMITS);
    if (part !== undefined) zip.read(part);
  } catch (error) {
    // Anything else than a refusal has no failure, and the test ends with it.
    return (error as { failure: { code: FailCode } }).failure.code;
  }
  return undefined;
}

function directoryAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}

function setShort(bytes: Uint8Array, at: number, value: number): void {
  new DataView(bytes.buffer).setUint16(at, value, true);
}

function setLong(bytes: Uint8Array, at: number, value: number): void {
  new DataView(bytes.buffer).setUint32(at, value, true);
}
