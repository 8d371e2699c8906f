import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { quicken } from '#documents/quick-template.ts';

const engine = new Liquid({
  strictVariables: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown) => mark(String(value)),
});
const mark = (text: string): string => `<${text}>`;

const view = {
  empty: '',
  name: 'Moon',
  deal: { title: 'A & B', count: 3, none: [], yes: true, no: false },
  rows: [
    { name: 'one', isLast: false },
    { name: 'two', isLast: true },
  ],
};

function read(source: string): { readonly slow: string; readonly quick: string } {
  const [slow, quick] = [engine.parse(source), engine.parse(source)];
  quicken(quick, mark);
  const print = (templates: typeof slow): string => {
    try {
      return String(engine.renderSync(templates, view));
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  return { slow: print(slow), quick: print(quick) };
}

describe('a quickened template', () => {
  it.each([
    ['{{ name }} {{ deal.title }} {{ deal.count }} {{ name.size }}', '<Moon> <A & B> <3> <4>'],
    ['{{ name | upcase }} {{ "x" }} {{ rows[1].name }}', '<MOON> <x> <two>'],
    ['{% if deal.yes %}y{% else %}n{% endif %}{% if deal.no %}y{% else %}n{% endif %}', 'yn'],
    ['{% if name != "" %}{{ name }}{% endif %}{% unless empty != "" %}none{% endunless %}', '<Moon>none'],
    [
      '{% for row in rows %}{{ row.name }}{% unless row.isLast %}, {% endunless %}{% endfor %}',
      '<one>, <two>',
    ],
    ['{% assign name = "Sun" %}{% if name != "Sun" %}no{% endif %}{{ name }}', '<Sun>'],
    ['{% if deal.count != "3" %}number{% endif %}{% if deal.none %}list{% endif %}', 'numberlist'],
  ])('prints the same: %s', (source, printed) => {
    expect(read(source)).toEqual({ slow: printed, quick: printed });
  });

  it.each([
    '{{ nobody }}',
    '{{ deal.nothing }}',
    '{% if deal.nothing != "" %}x{% endif %}',
    '{{ name.constructor }}',
  ])('is refused in the same words: %s', (source) => {
    const { slow, quick } = read(`line\n${source}`);
    expect(slow).toContain('undefined variable');
    expect(quick).toBe(slow);
  });
});
