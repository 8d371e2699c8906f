import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { quicken } from '#documents/templates/quick-template.ts';

const engine = new Liquid({
  strictVariables: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown) => mark(String(value)),
});
const mark = (text: string): string => `<${text}>`;

const view = {
  empty: '',
  none: null,
  quoted: 'say "Moon"',
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
    ['{{ name | raw }} {{ deal.count | raw }}', 'Moon 3'],
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

  it('prints and refuses the same whatever the template', () => {
    let [printed, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const { slow, quick } = read(pieces.join(' '));
        expect(quick).toBe(slow);
        if (slow.includes(', line:')) refused += 1;
        else printed += 1;
      }),
      { numRuns: 600 },
    );
    // Of both there are enough for the law to say something.
    expect(Math.min(printed, refused)).toBeGreaterThan(50);
  });
});

const path = fc.constantFrom(
  'name',
  'empty',
  'none',
  'deal.title',
  'deal.count',
  'deal.yes',
  'deal.no',
  'deal.none',
  'deal.nobody',
  'rows',
  'rows.first.name',
  'rows[1].isLast',
  'rows.size',
  'row.name',
  'row.isLast',
  'quoted',
  'nobody',
  'forloop.last',
  'forloop.index',
  'deal["title"]',
  'own',
  'empty.size',
  'name.constructor',
  'blank',
);
const text = fc.constantFrom('""', '"Moon"', "'A & B'", '"say \\"Moon\\""', '"<Moon>"', '"3"', 'nil', 'true');
const filter = fc.constantFrom(
  '',
  '',
  ' | upcase',
  ' | raw',
  ' | default: "x"',
  ' | escape | raw',
  ' | size',
);
const test = fc.oneof(
  path,
  fc.tuple(path, fc.constantFrom('!=', '==', 'contains', '<'), text).map((parts) => parts.join(' ')),
  fc.tuple(text, fc.constantFrom('!=', '=='), path).map((parts) => parts.join(' ')),
  fc.tuple(path, fc.constantFrom('and', 'or'), path).map((parts) => parts.join(' ')),
  path.map((each) => `not ${each}`),
);
const { piece } = fc.letrec<{ piece: string; body: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('word', '<b>'),
    fc.tuple(path, filter).map(([each, filtered]) => `{{ ${each}${filtered} }}`),
    fc.tuple(path, filter).map(([each, filtered]) => `{% assign own = ${each}${filtered} %}`),
    fc.tuple(tie('body')).map(([body]) => `{% capture own %}${body}{% endcapture %}`),
    fc
      .tuple(fc.constantFrom('if', 'unless'), test, tie('body'), test, tie('body'), tie('body'))
      .map(
        ([tag, first, then, second, orThen, orElse]) =>
          `{% ${tag} ${first} %}${then}{% elsif ${second} %}${orThen}{% else %}${orElse}{% end${tag} %}`,
      ),
    fc
      .tuple(path, tie('body'), tie('body'))
      .map(([list, body, none]) => `{% for row in ${list} %}${body}{% else %}${none}{% endfor %}`),
    fc
      .tuple(path, text, tie('body'))
      .map(([each, when, body]) => `{% case ${each} %}{% when ${when} %}${body}{% endcase %}`),
  ),
  body: fc.array(tie('piece'), { maxLength: 2 }).map((pieces) => pieces.join('')),
}));
