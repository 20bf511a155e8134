import { openBrowser } from './browser.mjs';
import { checkPage } from './page.mjs';

// node check.mjs FILE...: checks pages that need no script, prints what is wrong, and ends with 1 where anything is.
const browser = await openBrowser();
try {
  for (const file of process.argv.slice(2)) {
    for (const problem of await checkPage(browser, file)) {
      console.log(problem);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}
