// Whole drafts of our own in other layouts: how much of what is read in them is lost by the layout alone.
// node tests/bench/layouts-bench.ts [--losses] [name of a draft ...]
import { writeDraft, type DraftSource } from '#tests/builders/reading/draft-file.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import { ALL_DRAFTS } from '#tests/builders/reading/all-drafts.ts';
import { ADDITIONS, SETTINGS } from '#tests/builders/reading/layouts.ts';
import { weightsWithout } from './drafts/folds.ts';
import { LEXICON, readWhole } from './drafts/read-whole.ts';
import { scoreDraft } from './drafts/score-draft.ts';

const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const isTold = process.argv.includes('--losses');
const drafts = ALL_DRAFTS.filter(({ name }) => names.length === 0 || names.includes(name));

console.log(
  'values exact (per cent), wrong among the sure; wanted: as much in each layout as in the first\n',
);
const layouts = { 'as it was written': (draft: DraftSource) => draft, ...ADDITIONS, ...SETTINGS };
const sums = new Map(
  Object.keys(layouts).map((layout) => [layout, { right: 0, asked: 0, wrong: 0, sure: 0, losses: [''] }]),
);
// Paper by paper: what was learnt without it is opened once.
for (const draft of drafts) {
  let before: number | undefined;
  for (const [layout, change] of Object.entries(layouts)) {
    const { values, sure } = await scoreOf(change(draft), draft.name);
    const sum = sums.get(layout)!;
    sum.right += values.right;
    sum.asked += values.asked;
    sum.wrong += sure.wrong;
    sum.sure += sure.sure;
    before ??= values.right;
    if (values.right < before) sum.losses.push(`  ${draft.name}: ${before} -> ${values.right}`);
  }
}
for (const [layout, { right, asked, wrong, sure, losses }] of sums) {
  const share = ((100 * right) / asked).toFixed(1);
  console.log(`${layout.padEnd(46)} ${share} (${right}/${asked})  ${wrong}/${sure}`);
  if (isTold) console.log(losses.join('\n'));
}

async function scoreOf(draft: DraftSource, name: string): Promise<ReturnType<typeof scoreDraft>> {
  const key = readKey(name);
  const using = { lexicon: LEXICON, sentenceWeights: weightsWithout(name) };
  return scoreDraft(key, await readWhole(await writeDraft(draft), `${name}.docx`, [key.kind], using));
}
