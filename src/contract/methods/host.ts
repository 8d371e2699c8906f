import { z } from 'zod';
import { text } from '#contract/schemas/text-schema.ts';
import { wrongInput } from './example.ts';
import { method } from './method.ts';

/** What the shell or the loopback host says of itself and opens outside the app. */
export const HOST_METHODS = {
  'host.capabilities': method(z.strictObject({})).answers<HostCapabilities>({
    asks: () => ({}),
    answers: ({ host }) => host === 'direct',
    refuses: wrongInput({ extra: true }),
  }),
  /** Opens an https or mailto address outside the app. */
  'links.open': method(z.strictObject({ url: text(2000) })).answers<null>({
    asks: () => ({ url: 'https://www.kofic.or.kr/' }),
    answers: 'unsupported',
    refuses: wrongInput({ url: 7 }),
  }),
} as const;

export type HostCapabilities = {
  readonly host: 'electron' | 'loopback' | 'direct';
  readonly version: string;
  /** `native`: files.pick and files.save open the system's dialogs. `browser`: the page offers and downloads bytes. */
  readonly dialogs: 'native' | 'browser' | 'none';
  /** A file saved in this run can be shown in its folder, and opened in its program. */
  readonly canReveal: boolean;
};
