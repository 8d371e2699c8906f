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
  'disable-features=IsolateOrigins',
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

/** The first argument that a packaged program is not started with; undefined where there is none. */
export function findRefusedSwitch(args: readonly string[]): string | undefined {
  return args
    .slice(1)
    .find(
      (arg) =>
        /^--?/.test(arg) &&
        REFUSED.some((name) => arg.replace(/^--?/, '').toLowerCase().startsWith(name.toLowerCase())),
    );
}
