import { z } from 'zod';
import { name, plainId } from '#contract/schemas/text-schema.ts';
import { method } from './method.ts';

/** Files as opaque tokens, kept in memory for this run. No path crosses. */
export const FILES_METHODS = {
  /** Native open dialog (Electron). `null`: the person cancelled. The loopback interface offers bytes with files.offer instead. */
  'files.pick': method<OfferedFile | null>()(
    z.strictObject({ purpose: z.enum(['deal-file', 'backup', 'house-template', 'pack']) }),
  ),
  /** Native save dialog (Electron). `null`: cancelled. */
  'files.save': method<SavedFile | null>()(z.strictObject({ token: plainId })),
  /** Shows a file saved in this run in the system's file manager. */
  'files.reveal': method<null>()(z.strictObject({ token: plainId })),
  'files.offer': method<OfferedFile>()(
    z.strictObject({ name: name(255), bytesBase64: z.base64().max(28_000_000) }),
  ),
  'files.content': method<FileContent>()(z.strictObject({ token: plainId })),
} as const;

export type OfferedFile = { readonly token: string; readonly name: string; readonly sizeBytes: number };

export type SavedFile = { readonly token: string; readonly name: string };

export type FileContent = { readonly name: string; readonly mime: string; readonly bytesBase64: string };
