import { basename, dirname } from 'node:path';

/**
 * A log that keeps to itself where a person has the file and what is in it: the system may keep what a program prints, and
 * a file is named after a deal, a folder after a client. Codes, our own words and the places in our code stay.
 */
export function quietLog(log: (line: string) => void, workspacePath: string): (line: string) => void {
  const names = [workspacePath, dirname(workspacePath), basename(workspacePath)].filter(
    (name) => name.length > 1,
  );
  return (line) =>
    log(names.reduce((told, name) => told.replaceAll(name, '…'), withoutContent(withoutPaths(line))));
}

/** The system puts the path that it speaks of between quotes. */
function withoutPaths(line: string): string {
  return line.replaceAll(/'(?:[A-Za-z]:)?[\\/][^'\n]*'/g, "'…'");
}

/** What is no JSON is quoted by the language. */
function withoutContent(line: string): string {
  const end = line.indexOf(' is not valid JSON');
  const from = line.indexOf('Unexpected ');
  return end < 0 || from < 0 || from > end ? line : `${line.slice(0, from)}what is kept${line.slice(end)}`;
}
