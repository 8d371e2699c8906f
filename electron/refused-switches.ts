/**
 * Switches of Chromium and of Node that open the program to another one, or take its protections away. Electron's fuses
 * refuse those of Node; those of Chromium are read before any line of ours, so a packaged program that was started with
 * one ends before it opens anything.
 */
const REFUSED: readonly string[] = [
  'remote-debugging-',
  'remote-allow-origins',
  'inspect',
  'js-flags',
  'load-extension',
  'disable-extensions-except',
  'disable-web-security',
  'disable-site-isolation',
  // It takes a list, in which the isolation of sites may stand anywhere.
  'disable-features',
  'no-sandbox',
  'disable-setuid-sandbox',
  'allow-file-access',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'browser-subprocess-path',
  'ignore-certificate-errors',
  'log-net-log',
  'user-data-dir',
];

/**
 * The first argument that a packaged program is not started with; undefined where there is none. On Windows Chromium takes
 * a slash for a dash too; elsewhere a path begins with one.
 */
export function findRefusedSwitch(args: readonly string[], platform: NodeJS.Platform): string | undefined {
  const dashes = platform === 'win32' ? /^(?:--?|\/)/ : /^--?/;
  return args
    .slice(1)
    .find(
      (arg) =>
        dashes.test(arg) &&
        REFUSED.some((name) => arg.replace(dashes, '').toLowerCase().startsWith(name.toLowerCase())),
    );
}
