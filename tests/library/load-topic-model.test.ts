import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTopicModel } from '#library/load-topic-model.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';

const BYTES = new Uint8Array(readFileSync('templates/reading/topics.bin'));

describe('the weights of topics', () => {
  it('are the bytes that were learnt', () => {
    const said: unknown = JSON.parse(readFileSync('templates/reading/topics.json', 'utf8'));
    expect(said).toEqual({
      bytes: BYTES.length,
      sha256: createHash('sha256').update(BYTES).digest('hex'),
    });
  });

  it('are read, each label with a topic of ours', () => {
    const model = loadTopicModel(BYTES);
    expect(model?.labels.length).toBeGreaterThan(30);
    for (const { topic } of [...(model?.labels ?? []), ...(model?.headings ?? [])])
      expect(TOPICS).toContain(topic);
  });

  it('are refused where the file is cut, longer, or another', () => {
    expect(loadTopicModel(BYTES.slice(0, BYTES.length - 1))).toBeUndefined();
    expect(loadTopicModel(BYTES.slice(0, 1000))).toBeUndefined();
    const longer = new Uint8Array(BYTES.length + 1);
    longer.set(BYTES);
    expect(loadTopicModel(longer)).toBeUndefined();
    expect(loadTopicModel(new Uint8Array())).toBeUndefined();
    expect(loadTopicModel(new TextEncoder().encode('JBTM9\n{}\n'))).toBeUndefined();
  });
});
