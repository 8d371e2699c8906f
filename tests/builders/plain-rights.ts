/**
 * A command as someone runs it whom file modes bind. Root passes over them, so it gives up just that
 * right and stays root: the project may then lie where nobody else may look (a clone below `/root`).
 */
export function withPlainRights(command: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [command, [...args]];
  return ['setpriv', ['--bounding-set=-dac_override,-dac_read_search', '--', command, ...args]];
}
