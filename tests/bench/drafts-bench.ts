// Whole drafts of our own against their keys: what the reader gets right of clauses, terms, values, silence and traps.
// node tests/bench/drafts-bench.ts [--misses] [--told] [--held-back] [name of a draft ...]
// --told: the kind of the deal is told; else it is guessed from the paper, as for `jibun read FILE`.
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import { HELD_BACK_DRAFTS } from '#tests/builders/reading/held-back-drafts.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';
import { readWhole } from './drafts/read-whole.ts';
import { scoreDraft, type DraftScore } from './drafts/score-draft.ts';
import { missList, scoreTable } from './drafts/score-table.ts';

const options = process.argv.slice(2).filter((each) => each.startsWith('--'));
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const scores: DraftScore[] = [];
for (const draft of options.includes('--held-back') ? HELD_BACK_DRAFTS : OWN_DRAFTS) {
  if (names.length > 0 && !names.includes(draft.name)) continue;
  const key = readKey(draft.name);
  const kinds = options.includes('--told') ? [key.kind] : undefined;
  scores.push(scoreDraft(key, await readWhole(await writeDraft(draft), `${draft.name}.docx`, kinds)));
}
console.log(scoreTable(scores));
if (options.includes('--misses'))
  for (const score of scores) console.log(`${score.draft}\n${missList(score)}`);
