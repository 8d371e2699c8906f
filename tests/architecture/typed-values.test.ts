import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';

/** Readers of strict formats, for files and settings. What a person types goes through `domain/values/read`. */
const STRICT_READERS = /\b(?:parseDecimal|parsePercent|parseMoney|parseFloat|parseInt)\b/;
/** A browser's own field for days or numbers reads by rules of its own and shows nothing of what it refuses. */
const OWN_READING = /type="(?:date|number|month|time|datetime-local)"|inputMode="(?:decimal|numeric)"/;

const files = readdirSync(join(ROOT, 'renderer'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

describe('what a person types is read in one way', () => {
  it('no part of the interface reads a value by itself', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => STRICT_READERS.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('no field leaves the reading of a day or a number to the browser', () => {
    expect(files.filter((file) => OWN_READING.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('every field of a typed value is the one that asks, doubts and keeps', () => {
    const inputs = files.filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return /#domain\/values\/read\//.test(text) && /<input|<TextField/.test(text);
    });
    expect(inputs).toEqual([]);
  });
});
