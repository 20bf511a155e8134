import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser.mjs';
import { orphanedHeadings } from './print.mjs';

// node portfolio.mjs FILE SITES: uses the page of a portfolio as people do, and ends with 1 where anything is wrong.
const [file, sites] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const browser = await openBrowser();

async function open(settings) {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(error.message));
  page.on('request', (request) => assert.match(request.url(), /^(file|data):/));
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function withoutBarriers(page) {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`), []);
}

const names = (page) => page.locator('#rows th button').allTextContents();

try {
  const quiet = await open({ javaScriptEnabled: false });
  assert.equal(await quiet.locator('#calls .calls > li').count() > 0, true, 'whom to call stands there without script');
  assert.equal(await quiet.locator('#gaps tbody tr').count() > 100, true, 'so does what is missing');
  for (const colorScheme of ['light', 'dark']) {
    const page = await open({ colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true });
    assert.match(await page.textContent('#count'), new RegExp(`^${sites} sites$`));
    await withoutBarriers(page);
    const before = await names(page);
    assert.equal(before.length < 80, true, 'only what is seen is drawn');
    await page.locator('#window').evaluate((pane) => { pane.scrollTop = pane.scrollHeight; });
    await page.waitForFunction((first) => document.querySelector('#rows th button').textContent !== first, before[0]);
    await page.click('#head th:nth-child(2) button');
    assert.equal(await page.getAttribute('#head th:nth-child(2)', 'aria-sort'), 'ascending');
    await page.fill('#search', before[7]);
    assert.equal((await names(page)).includes(before[7]), true);
    await page.click('#rows th button >> nth=0');
    assert.equal(await page.locator('#detail li').count() > 7, true);
    await withoutBarriers(page);
    await page.click('#detail .close');
    await page.fill('#search', 'no such site');
    assert.equal((await names(page)).length, 0);
  }
  const phone = await open({ viewport: { width: 360, height: 740 } });
  assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing scrolls sideways');
  assert.deepEqual(await orphanedHeadings(browser, file), []);
} catch (problem) {
  console.log(problem.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
