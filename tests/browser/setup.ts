import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, flagsOf, HOW_TO_GET_CHROMIUM } from '../chromium';
import { serveFolder } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** The WebSocket address of the browser that the files of a project share. */
    readonly browser: string;
    /** The address of the built atlas; ends with a slash. */
    readonly atlas: string;
  }
}

/** Where the build is mounted: a sub-path, so that every test shows that it works from one. */
const MOUNT = '/works/atlas/';

/**
 * What a window of Chromium makes for its address bar, which costs as much as the atlas does in a new page. A list of ours
 * replaces Playwright's, so those of its features that matter here are named again.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding'],
  ...['PreconnectToSearch', 'TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning'],
];

/** Starts one Chromium and one server for all files of a project: `gl` has software graphics, `words` has none. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(HOW_TO_GET_CHROMIUM);
  const args = [
    ...flagsOf(project.name === 'gl' ? 'software-gl' : 'no-gl'),
    `--disable-features=${WITHOUT.join()}`,
  ];
  const browser = await chromium.launchServer({ executablePath, args });
  const site = await serveFolder('dist', MOUNT);
  project.provide('browser', browser.wsEndpoint());
  project.provide('atlas', site.url);
  return async () => {
    await browser.close();
    await site.close();
  };
}
