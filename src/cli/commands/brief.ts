import type { Command } from 'commander';
import { BRIEF_LENGTHS } from '#domain/plan/brief-length.ts';
import type { BriefLength } from '#domain/plan/brief-length.ts';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import {
  draftOption,
  houseOption,
  langOption,
  oneOfOption,
  oneOfOrFirstOption,
  outOption,
  pointsOption,
} from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';
import { writeWordFile } from '../base/write-word-file.ts';

type Options = {
  readonly lang: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly length: BriefLength;
  readonly out: string;
  readonly draft?: string;
  readonly house?: string;
  readonly points?: string[];
};

export function command(terminal: Terminal): Command {
  return newCommand('brief', terminal)
    .description(
      'The negotiation brief as a Word file; its shareable edition is a position paper for the other side, on the points that are named or that our draft states.',
    )
    .addArgument(dealFile())
    .addOption(langOption())
    .addOption(oneOfOption('--edition', ['internal', 'shareable']))
    .addOption(oneOfOrFirstOption('--length', BRIEF_LENGTHS))
    .addOption(outOption())
    .addOption(pointsOption())
    .addOption(draftOption())
    .addOption(houseOption())
    .action(async (path: string, { lang, edition, length, out, draft, house, points }: Options) => {
      if (points && edition === 'internal')
        throw new UsageError('--points goes with --edition shareable: an internal brief holds every point.');
      const { document, library } = openDeal(path, house, terminal);
      const side =
        edition === 'shareable' && document.drafts.some((each) => each.side === 'ours') ? 'ours' : 'theirs';
      const chosen = chooseDraft(document, draft, side);
      await writeWordFile(
        { kind: 'brief', language: lang, edition, length, ...(points ? { points } : {}) },
        { document, draft: chosen, library, out },
        terminal,
      );
    });
}
