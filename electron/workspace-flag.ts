/**
 * The workspace that the command line names: `--workspace=FILE`, `--workspace FILE`, or the bare path of
 * a .jibun file, as a double click gives it. The last one counts; undefined when there is none.
 */
export function findWorkspaceFlag(args: readonly string[]): string | undefined {
  return args.reduce<string | undefined>((found, arg, at) => {
    if (arg.startsWith('--workspace=')) return arg.slice('--workspace='.length) || found;
    if (arg === '--workspace') return args[at + 1] ?? found;
    return !arg.startsWith('-') && /\.jibun$/i.test(arg) ? arg : found;
  }, undefined);
}
