import { expect, it } from 'vitest';
import { isAboutLoss } from '#renderer/state/workspace-warning.ts';

const message = { en: 'What happened.', ko: '무슨 일이 있었는지.' };

it.each([
  ['backup-failed', true],
  ['originals-damaged', true],
  ['content-changed', true],
  ['synchronised-folder', false],
  ['network-drive', false],
] as const)('a warning of the kind %s is told wherever one works: %s', (kind, isTold) => {
  expect(isAboutLoss({ kind, message })).toBe(isTold);
});
