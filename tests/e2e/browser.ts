import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../.tools/browser.ts';

/**
 * Of a browser's window we need the page alone: each would start a process more for the list under its address
 * line, and one in reserve for its next page. That is half of what a desk costs.
 */
const NOT_LOOKED_AT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** What Playwright switches off itself: a browser heeds the last such list only, so that ours holds both. */
const SWITCHED_OFF = [
  ...NOT_LOOKED_AT,
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

let browser: Promise<Browser> | undefined;

/**
 * One browser for all desks of a process, which ends with it. Each desk has a context of its own, which shares
 * nothing with the others.
 */
export function theBrowser(): Promise<Browser> {
  return (browser ??= launchBrowser());
}

/** For the tools that borrow a desk: they end when nothing is left to wait for, and the browser would be. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await (await open)?.close();
}

function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No browser was found. Install Chromium, or name it in JIBUN_BROWSER.');
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      `--disable-features=${SWITCHED_OFF.join(',')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // Without a locale, as on a bare machine, Chromium names every download whose name is Korean “download”.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}
