import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { clipped } from './clipped.mjs';
import { orphanedHeadings } from './print.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The slow search for barriers is made where it can find something else: in either scheme, and on a phone. */
const LOOKS = [
  { colorScheme: 'light', width: 360, axe: true },
  { colorScheme: 'light', width: 768, axe: false },
  { colorScheme: 'light', width: 1280, axe: true },
  { colorScheme: 'dark', width: 1280, axe: true },
];

/**
 * Checks a page that lies in one file: that it says nothing on the console and asks for nothing but itself, has no
 * barrier that axe-core finds, clips nothing, never scrolls sideways, opens every fold, and prints without an orphaned
 * heading.
 *
 * @param {import('playwright-core').Browser} browser from openBrowser()
 * @param {string} file its path
 * @param {object} options
 * @param {boolean} [options.script] whether it needs script; without, its folds must open with script turned off
 * @param {boolean} [options.print] whether it is meant for paper
 * @param {(page: import('playwright-core').Page) => Promise<void>} [options.prepare] brings it into the state to check
 * @returns {Promise<string[]>} what is wrong, one sentence each
 */
export async function checkPage(browser, file, options = {}) {
  const { script = false, print = true, prepare = async () => {} } = options;
  const problems = [];
  for (const { colorScheme, width, axe } of LOOKS) {
    const look = { colorScheme, viewport: { width, height: 900 } };
    const found = await visit(browser, file, look, async (page) => {
      await prepare(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
      return [...(await page.evaluate(clipped)), ...(axe ? await barriers(page) : [])];
    });
    problems.push(...found.map((problem) => `${file}, ${colorScheme}, ${width} px: ${problem}`));
  }
  problems.push(...(await visit(browser, file, { javaScriptEnabled: script }, async (page) => {
    await prepare(page);
    return folds(page);
  })));
  return print ? [...problems, ...(await orphanedHeadings(browser, file))] : problems;
}

/** What goes wrong while a page loads and something is done with it, and what that finds. */
async function visit(browser, file, settings, look) {
  const address = pathToFileURL(file).href;
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const found = watch(page, address);
  await page.goto(address);
  found.push(...(await look(page)));
  await context.close();
  return found;
}

function watch(page, address) {
  const found = [];
  page.on('console', (message) => found.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) {
      found.push(`asked for ${request.url()}`);
    }
  });
  return found;
}

/** Opens every fold as a reader would, by keyboard, and leaves it open: those inside others come up after these. */
async function folds(page) {
  const closed = page.locator('details:not([open]) > summary:visible');
  for (let left = await page.locator('details').count(); left > 0 && (await closed.count()) > 0; left--) {
    await closed.first().press('Enter');
  }
  const stuck = await page.locator('details:not([open])').count();
  return stuck > 0 ? [`${stuck} folds do not open`] : [];
}

async function barriers(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'], preload: false }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}
