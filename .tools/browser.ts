// Finds an installed headless shell, Chrome, Edge or Chromium for the end-to-end tests.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The headless shell first: it is the same engine without the window around it, and starts with half the work. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser that Playwright can drive, or undefined. `JIBUN_BROWSER` names one by hand. */
export function findBrowser(): string | undefined {
  const byHand = process.env['JIBUN_BROWSER'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(byHand === undefined ? [] : [byHand]), ...onPath, ...PLACES].find((path) => existsSync(path));
}
