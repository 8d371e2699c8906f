import { z } from 'zod';
import type { Failure } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { method } from './method.ts';

/** Long work: any other question of the contract, answered in the background, with progress and cancel. */
export const JOBS_METHODS = {
  /** Refused at once as the question itself would be: an unknown method, or input that it does not accept. */
  'jobs.start': method(z.strictObject({ method: z.string().max(80), input: z.unknown() })).answers<{
    readonly jobId: string;
  }>({
    asks: () => ({ method: 'backups.create', input: {} }),
    answers: ({ jobId }) => jobId !== '',
    refuses: [() => ({ method: 'mine.coins', input: {} }), 'unknown-method'],
  }),
  /** A finished job carries the very answer of its method. */
  'jobs.poll': method(z.strictObject({ jobId: plainId })).answers<JobState<unknown>>({
    asks: async ({ before }) => ({ jobId: await before.jobStarted() }),
    answers: ({ kind }) => kind === 'running' || kind === 'finished',
    refuses: [() => ({ jobId: 'unknown' }), 'not-found'],
  }),
  'jobs.cancel': method(z.strictObject({ jobId: plainId })).answers<JobState<unknown>>({
    asks: async ({ before }) => ({ jobId: await before.jobStarted() }),
    answers: ({ kind }) => kind !== 'failed',
    refuses: [() => ({ jobId: 'unknown' }), 'not-found'],
  }),
} as const;

export type JobProgress = { readonly done: number; readonly total: number; readonly label: Bilingual };

/** `Value` is the output of the method that was started. */
export type JobState<Value> = ({ readonly kind: 'running' } & JobProgress) | JobEnd<Value>;

export type JobEnd<Value> =
  | { readonly kind: 'finished'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' };
