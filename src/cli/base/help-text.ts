import type { Command } from 'commander';

/** The short form, shown after wrong usage; `jibun help` shows all of it. */
export const USAGE_HINT = 'Run “npm run -s jibun -- help” to see every command.';

const WIDTH = 96;

const HEAD = `Jibun (지분): know your stake before you sign. Everything stays on this machine.

npm run -s jibun -- COMMAND

`;

const TAIL = `  help, --help       This text.
  --version          The version.

--draft defaults to their latest draft (term-sheet: to our latest).
--house lays the firm's own precedents and ladders over the library, as in the workspace. Export
the pack in the interface (House precedents, with the confidential ones for the ladders).
Tables are in Korean or English, as LANG says; the JSON outputs hold both.
Schemas of the deal file and of every JSON output: templates/schemas.
Exit codes: 0 done, 1 the input was refused, 2 wrong usage.

Not legal advice. 지분은 법률 자문을 제공하지 않습니다.
`;

/** What one command takes and does; for the program, that of every command in turn. */
export function commandHelp(command: Command): string {
  if (command.commands.length === 0) return oneCommand(command);
  return `${HEAD}${command.commands.map(oneCommand).join('')}${TAIL}`;
}

function oneCommand(command: Command): string {
  const takes = [
    ...command.registeredArguments.map((argument) => argument.name()),
    ...command.options.map(({ flags, mandatory }) => {
      const written = flags.replaceAll(/[<>]/g, '');
      return mandatory ? written : `[${written}]`;
    }),
  ];
  return (
    lines([command.name(), ...takes], '  ', '        ') +
    lines(command.description().split(' '), '      ', '      ')
  );
}

/** Pieces with a space between, broken into lines of at most WIDTH columns. */
function lines(pieces: readonly string[], firstIndent: string, indent: string): string {
  const [first = '', ...rest] = pieces;
  const done = rest.reduce(
    ({ text, line }, piece) =>
      line.length + 1 + piece.length > WIDTH
        ? { text: `${text}${line}\n`, line: indent + piece }
        : { text, line: `${line} ${piece}` },
    { text: '', line: firstIndent + first },
  );
  return `${done.text}${done.line}\n`;
}
