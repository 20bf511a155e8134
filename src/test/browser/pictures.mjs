import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser.mjs';
import { printTo } from './print.mjs';

// node pictures.mjs FOLDER FILE...: pictures of pages in light, dark, on a phone and on paper, to be looked at.
const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
};
const LONGEST = 2400;

const [folder, ...files] = process.argv.slice(2);
const browser = await openBrowser();
for (const file of files) {
  const stem = join(folder, basename(file, '.html'));
  for (const [look, settings] of Object.entries(LOOKS)) {
    const context = await browser.newContext(settings);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0, part = 1; top < height; top += LONGEST, part++) {
      const clip = { x: 0, y: top, width: settings.viewport.width, height: Math.min(LONGEST, height - top) };
      await page.screenshot({ path: `${stem}-${look}-${part}.png`, fullPage: true, clip });
    }
    await context.close();
  }
  await printTo(browser, file, `${stem}.pdf`);
  execFileSync('pdftoppm', ['-r', '70', '-png', `${stem}.pdf`, `${stem}-print`]);
}
await browser.close();
