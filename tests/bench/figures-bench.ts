// Figures of clauses by kind and by rule: node tests/bench/figures-bench.ts [kind]; `wrong` prints what differs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import type { Column } from '#cli/text/text-table.ts';
import { textTable } from '#cli/text/text-table.ts';
import { FIGURE_KINDS, differencesOf, figureCases, figureContext } from '#tests/builders/figure-cases.ts';
import { ROOT } from '#tests/builders/paths.ts';

const isWrongPrinted = process.argv.includes('wrong');
const wanted = FIGURE_KINDS.filter((kind) => process.argv.includes(kind));
const context = figureContext();
const rules = new Map<string, number>();
const rows: string[][] = [];
for (const kind of wanted.length > 0 ? wanted : FIGURE_KINDS) {
  if (!existsSync(join(ROOT, 'tests/fixtures/reading/figures', `${kind}.txt`))) continue;
  const cases = figureCases(kind);
  const differences = cases.map((one) => differencesOf(one, context));
  const exact = differences.filter(({ wrong }) => wrong.length === 0).length;
  const found = differences.flatMap((each) => each.found);
  const sure = found.filter(({ isSure }) => isSure);
  const wrongSure = sure.filter(({ isValueRight }) => !isValueRight);
  rows.push([
    kind,
    String(cases.length),
    `${exact} (${((exact / cases.length) * 100).toFixed(1)}%)`,
    `${found.length}, ${((sure.length / Math.max(1, found.length)) * 100).toFixed(0)}%`,
    String(wrongSure.length),
  ]);
  if (isWrongPrinted)
    for (const [index, { wrong }] of differences.entries())
      if (wrong.length > 0)
        console.log(`${kind}:${cases[index]?.line} ${cases[index]?.text}\n  ${wrong.join('\n  ')}`);
  for (const { text } of cases)
    for (const { rule } of figuresIn(text, context).figures) rules.set(rule, (rules.get(rule) ?? 0) + 1);
}
console.log(
  textTable(columns('kind', 'clauses', 'exact', 'figures, sure', 'wrong among the sure'), rows, 100),
);
if (!isWrongPrinted)
  console.log(
    textTable(
      columns('rule', 'figures'),
      [...rules].toSorted(([a], [b]) => a.localeCompare(b)).map(([rule, count]) => [rule, String(count)]),
      100,
    ),
  );

function columns(...heads: readonly string[]): Column[] {
  return heads.map((head) => ({ head }));
}
