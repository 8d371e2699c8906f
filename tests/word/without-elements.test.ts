import { describe, expect, it } from 'vitest';
import { withoutElements } from '#word/redline/xml-children.ts';

describe('XML without some of its elements', () => {
  it.each([
    ['', ''],
    ['<w:b/><w:ins w:author="a>b/>c"/><w:i/>', '<w:b/><w:i/>'],
    ['<w:rPr><w:ins></w:ins> <w:b/></w:rPr>', '<w:rPr> <w:b/></w:rPr>'],
    ['<w:rPrChange w:id="1"/><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>', '<w:b/>'],
    ['<w:rPrChange><w:rPrChange><w:i/></w:rPrChange><w:b/></w:rPrChange><w:u/>', '<w:u/>'],
    ['<w:insideH/><x:ins/>', '<w:insideH/><x:ins/>'],
  ])('%s', (xml, rest) => {
    expect(withoutElements(xml, 'w:', ['ins', 'rPrChange'])).toBe(rest);
  });
});
