// Whole drafts of our own against their keys: what the reader gets right of clauses, terms, values, silence and traps;
// first those that it was mended with, then those that were held back from it.
// node tests/bench/drafts-bench.ts [--misses] [--told] [--common-words] [name of a draft ...]
// --told: the kind of the deal is told; else it is guessed from the paper, as for `jibun read FILE`.
// --common-words: without the phrases of the lexicon that stand in one draft alone, for they may come from it.
import { writeDraft, type DraftSource } from '#tests/builders/reading/draft-file.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import {
  EIGHT_OF_THE_END,
  FOUR_WITH_RIDERS,
  TWELVE_OF_THREE_DRAFTERS,
  DRAFTS_OF_SIX_DRAFTERS,
  DRAFTS_OF_THREE_HOUSES,
  EIGHT_AFTER_THE_LAYOUTS,
  EIGHT_OF_TWO_DRAFTERS,
  EIGHT_READ_LAST,
  FORMS_OF_FIVE_DRAFTERS,
  FORMS_OF_FIVE_OTHERS,
  FOUR_MORE_DRAFTS,
  HELD_BACK_DRAFTS,
  LAST_BLIND_DRAFTS,
  LAST_DRAFTS,
  LAST_FIVE_DRAFTERS,
  LAST_ORDINARY_FORMS,
  LATEST_DRAFTS,
  OTHER_HANDS_DRAFTS,
  SIX_HANDS_DRAFTS,
  STRANGERS_DRAFTS,
  THREE_MORE_DRAFTS,
  UNSEEN_DRAFTS,
} from '#tests/builders/reading/held-back-drafts.ts';
import { ALL_DRAFTS } from '#tests/builders/reading/all-drafts.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';
import { commonWords } from './drafts/common-words.ts';
import { weightsWithout } from './drafts/folds.ts';
import { LEXICON, readWhole } from './drafts/read-whole.ts';
import { scoreDraft, type DraftScore } from './drafts/score-draft.ts';
import { missList, scoreTable } from './drafts/score-table.ts';

const options = process.argv.slice(2).filter((each) => each.startsWith('--'));
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));

console.log(
  'wanted: terms 85/85, values exact 90, wrong among the sure 0, absent 90/90, all traps (per cent)\n',
);
const lexicon = options.includes('--common-words') ? withCommonWords() : LEXICON;
await measure('drafts that the reader was mended with', OWN_DRAFTS);
await measure('drafts that were held back at first', HELD_BACK_DRAFTS);
await measure('drafts held back after those', LATEST_DRAFTS);
await measure('drafts as other hands write', OTHER_HANDS_DRAFTS);
await measure('drafts of six other hands', SIX_HANDS_DRAFTS);
await measure('drafts that were read after the mending with those', UNSEEN_DRAFTS);
await measure('three more, after the mending', THREE_MORE_DRAFTS);
await measure('two that were written after those', LAST_DRAFTS);
await measure('eight of strangers to the reader', STRANGERS_DRAFTS);
await measure('four more of strangers, after the mending', FOUR_MORE_DRAFTS);
await measure('forms of five drafters', FORMS_OF_FIVE_DRAFTERS);
await measure('forms of five others, read after the mending with those', FORMS_OF_FIVE_OTHERS);
await measure('drafts of three houses', DRAFTS_OF_THREE_HOUSES);
await measure('five that were read last of all', LAST_BLIND_DRAFTS);
await measure('drafts of six drafters, read at the end', DRAFTS_OF_SIX_DRAFTERS);
await measure('five drafters more, read last of all', LAST_FIVE_DRAFTERS);
await measure('five ordinary forms, read last of all', LAST_ORDINARY_FORMS);
await measure('eight of two drafters', EIGHT_OF_TWO_DRAFTERS);
await measure('eight of two drafters more, read last of all', EIGHT_READ_LAST);
await measure('eight more, read once after the layouts', EIGHT_AFTER_THE_LAYOUTS);
await measure('twelve of three drafters: letters, mails, forms', TWELVE_OF_THREE_DRAFTERS);
await measure('four with riders and conflicts', FOUR_WITH_RIDERS);
await measure('eight of two drafters, read once at the end', EIGHT_OF_THE_END);

async function measure(title: string, drafts: readonly DraftSource[]): Promise<void> {
  const scores: DraftScore[] = [];
  for (const draft of drafts) {
    if (names.length > 0 && !names.includes(draft.name)) continue;
    const key = readKey(draft.name);
    const kinds = options.includes('--told') ? [key.kind] : undefined;
    scores.push(
      scoreDraft(
        key,
        await readWhole(await writeDraft(draft), `${draft.name}.docx`, kinds, withoutItsOwn(draft.name)),
      ),
    );
  }
  if (scores.length === 0) return;
  console.log(`${title}\n${scoreTable(scores)}`);
  if (options.includes('--misses'))
    for (const score of scores) console.log(`${score.draft}\n${missList(score)}`);
}

/** A draft is read as a stranger: without what was learnt from its sentences. */
function withoutItsOwn(name: string): Parameters<typeof readWhole>[3] {
  return { lexicon, sentenceWeights: weightsWithout(name) };
}

function withCommonWords(): typeof LEXICON {
  const drafts = ALL_DRAFTS.map(({ text }) => text);
  const { lexicon: common, all, gone } = commonWords(LEXICON, drafts);
  console.log(`without ${gone} of ${all} entries whose words stand in one draft alone\n`);
  return common;
}
