import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readXml } from '#papers/package/read-xml.ts';

const NAMES = new Map([['urn:word', 'w']]);

function events(xml: string): string[] {
  const seen: string[] = [];
  const reading = readXml(strToU8(xml), NAMES, {
    open: (name, attributes) => {
      seen.push(
        `<${name}${Object.keys(attributes).some((key) => !key.startsWith('xmlns')) ? ` ${JSON.stringify(attributes)}` : ''}`,
      );
    },
    close: (name) => {
      seen.push(`/${name}`);
    },
    text: (text) => {
      seen.push(text);
    },
  });
  while (reading.next().done !== true);
  return seen;
}

test('gives elements and attributes our prefixes, whichever the file declares and wherever', () => {
  expect(events('<w:p xmlns:w="urn:word"><w:t w:id="1">a &amp; b</w:t></w:p>')).toEqual([
    '<w:p',
    '<w:t {"w:id":"1"}',
    'a & b',
    '/w:t',
    '/w:p',
  ]);
  expect(events('<p xmlns="urn:word"><x:t xmlns:x="urn:word" x:id="1" id="2"/></p>')).toEqual([
    '<w:p',
    '<w:t {"w:id":"1","id":"2"}',
    '/w:t',
    '/w:p',
  ]);
  expect(events('<w:p xmlns:w="urn:other"><w:q/></w:p>')).toEqual(['<?:p', '<?:q', '/?:q', '/?:p']);
});

test.each([
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['an entity that grows without end', '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&b;&b;">]><a>&b;</a>'],
  ['an entity from outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
  ['an entity that was never declared', '<a>&b;</a>'],
  ['an element that never ends', '<a><b></a>'],
  ['nothing', ' '],
  ['an encoding that these files may not have', '<?xml version="1.0" encoding="EUC-KR"?><a/>'],
  ['elements a thousand deep and more', '<a>'.repeat(1_100) + '</a>'.repeat(1_100)],
])('refuses %s', (_, xml) => {
  expect(() => events(xml)).toThrow(/damaged|not opened/);
});

test('refuses a text that ends in the middle of a letter', () => {
  const bytes = strToU8('<a>가</a> 가');
  const reading = readXml(bytes.subarray(0, bytes.length - 1), NAMES, {
    open: () => undefined,
    close: () => undefined,
    text: () => undefined,
  });
  expect(() => [...reading]).toThrow(/encoding/);
});

test('says between pieces how far it is', () => {
  const bytes = strToU8(`<a>${'word '.repeat(50_000)}</a>`);
  const steps = [
    ...readXml(bytes, NAMES, { open: () => undefined, close: () => undefined, text: () => undefined }),
  ];
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toBe(bytes.length);
});
