import { z } from 'zod';
import type { ParsedInputOf, Settings } from '#contract/methods.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

const KEY = 'settings';

const DEFAULTS: Settings = {
  language: null,
  theme: 'system',
  authorName: '',
  authorInitials: '',
  firmName: '',
  letterShortcuts: true,
  firstRunDone: false,
};

const storedSchema = z.object({
  language: z.enum(['ko', 'en']).nullable().catch(DEFAULTS.language),
  theme: z.enum(['system', 'light', 'dark']).catch(DEFAULTS.theme),
  authorName: z.string().catch(DEFAULTS.authorName),
  authorInitials: z.string().catch(DEFAULTS.authorInitials),
  firmName: z.string().catch(DEFAULTS.firmName),
  letterShortcuts: z.boolean().catch(DEFAULTS.letterShortcuts),
  firstRunDone: z.boolean().catch(DEFAULTS.firstRunDone),
});

/** A setting that is missing, or has a value that this version does not know, falls back to its default. */
export function readSettings(workspace: Workspace): Settings {
  return storedSchema.parse(workspace.settings.find(KEY) ?? {});
}

export function changeSettings(workspace: Workspace, patch: ParsedInputOf<'settings.set'>): Settings {
  const settings: Settings = { ...readSettings(workspace), ...patch };
  workspace.transact(() => workspace.settings.put(KEY, settings));
  return settings;
}
