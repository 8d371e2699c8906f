/**
 * Runs a command so that file permissions apply to it. They do not bind root, so root gives up just that right.
 * It stays root, because the project may lie in a folder that nobody else can read (a clone below `/root`).
 */
export function withPlainRights(command: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [command, [...args]];
  return ['setpriv', ['--bounding-set=-dac_override,-dac_read_search', '--', command, ...args]];
}
