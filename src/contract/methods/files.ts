import { z } from 'zod';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { wrongInput } from './example.ts';
import { method } from './method.ts';

/**
 * Files as opaque tokens, for this run. No path crosses, and no bytes: those come and go beside the contract,
 * as the streams of the host.
 */
export const FILES_METHODS = {
  /** Native open dialog (Electron). `null`: the person cancelled. The page of the loopback host offers a file itself instead. */
  'files.pick': method(
    z.strictObject({ purpose: z.enum(['deal-file', 'backup', 'house-template', 'pack', 'paper']) }),
  ).answers<OfferedFile | null>({
    asks: () => ({ purpose: 'deal-file' }),
    answers: 'unsupported',
    refuses: wrongInput({ purpose: 'anything' }),
  }),
  /** Native save dialog (Electron). `null`: cancelled. */
  'files.save': method(z.strictObject({ token: plainId })).answers<SavedFile | null>({
    asks: () => ({ token: 'token' }),
    answers: 'unsupported',
    refuses: wrongInput({ token: '../../etc/passwd' }),
  }),
  /** Shows a file saved in this run in the system's file manager. */
  'files.reveal': method(z.strictObject({ token: plainId })).answers<null>({
    asks: () => ({ token: 'token' }),
    answers: 'unsupported',
    refuses: wrongInput({}),
  }),
  /** Opens a Word or Excel file saved in this run in the program that the system has for it. */
  'files.open': method(z.strictObject({ token: plainId })).answers<null>({
    asks: () => ({ token: 'token' }),
    answers: 'unsupported',
    refuses: wrongInput({ token: 'a/b.docx' }),
  }),
} as const;

export type OfferedFile = {
  readonly token: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** What to know of it, such as that a broken template of one's own was left aside. */
  readonly warnings?: readonly Bilingual[];
};

export type SavedFile = { readonly token: string; readonly name: string };
