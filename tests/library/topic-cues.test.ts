import { describe, expect, it } from 'vitest';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import { loadTopicCues } from '#library/load-topic-cues.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';

describe('the words of topics', () => {
  it('ship for every topic once, in both languages', () => {
    const { topics } = theLexicon();
    expect(topics.map(({ topic }) => topic).toSorted()).toEqual(TOPICS.toSorted());
    for (const { topic, heading, names, tells, hints } of topics)
      for (const lang of ['en', 'ko'] as const)
        expect([...heading[lang], ...names[lang], ...tells[lang], ...hints[lang]], topic).not.toEqual([]);
  });

  it('are parted by semicolons, over several lines and in both languages', () => {
    const { topics, problems } = loadTopicCues([
      file(
        '- topic: tax\n  names:\n    en: >-\n      gross up;\n      form # ... tax*\n    ko: 원천 징수; 세금을..부담\n',
      ),
    ]);
    expect(problems).toEqual([]);
    expect(topics).toMatchObject([
      { topic: 'tax', names: { en: ['gross up', 'form # ... tax*'], ko: ['원천 징수', '세금을..부담'] } },
    ]);
  });

  it.each(['Gross up', 'chapter 11', 'three years', 'gross-up', '(gross|net) up', '... tax', 'tax/'])(
    'do without “%s”, which no text could hold, and say where it stands',
    (cue) => {
      const { topics, problems } = loadTopicCues([
        file(`- topic: tax\n  names:\n    en: withholding; ${cue}\n    ko: 원천징수\n`),
      ]);
      expect(topics).toMatchObject([{ names: { en: ['withholding'], ko: ['원천징수'] } }]);
      expect(problems).toMatchObject([{ file: 'own.yaml', line: 3, field: 'names.en' }]);
      expect(problems[0]?.message.en).toContain(cue);
    },
  );

  it('refuse a Korean cue one side of which says nothing', () => {
    const { problems } = loadTopicCues([file('- topic: tax\n  names:\n    ko: 세금/ ..\n')]);
    expect(problems).toMatchObject([{ line: 3, field: 'names.ko' }]);
  });

  it('refuse a topic that does not exist, a second record of one, and a field that does not exist', () => {
    const { topics, problems } = loadTopicCues([
      file('- topic: taxes\n- topic: tax\n- topic: tax\n- topic: bonuses\n  name: { en: bonus }\n'),
    ]);
    expect(topics.map(({ topic }) => topic)).toEqual(['tax']);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});

function file(text: string): { readonly path: string; readonly text: string } {
  return { path: 'own.yaml', text };
}
