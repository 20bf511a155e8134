import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A heading that fills a page by itself cannot be kept together with what it heads. */
const LONGEST = 1500;
const FOOTER = /\b\d+ \/ \d+\s*$/;

/** Prints a page on A4 to a PDF file. */
export async function printTo(browser, file, pdf) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const headings = await page.locator('h1, h2, h3, h4, h5, h6, caption').allInnerTexts();
  await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
  await context.close();
  return headings.map(squeezed).filter((heading) => heading !== '' && heading.length <= LONGEST);
}

/** Which headings stand last on a page of paper, away from what they head. */
export async function orphanedHeadings(browser, file) {
  const folder = mkdtempSync(join(tmpdir(), 'print'));
  try {
    const pdf = join(folder, 'page.pdf');
    const headings = await printTo(browser, file, pdf);
    return pagesOf(pdf).flatMap((lines, i) => orphan(lines, headings, `${file}, page ${i + 1} of paper: `));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesOf(pdf) {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return text.split('\f').slice(0, -1).map((page) =>
    page.split('\n').filter((line) => line.trim() !== '' && !FOOTER.test(line)).map(squeezed));
}

function orphan(lines, headings, where) {
  if (lines.length === 0) {
    return [`${where}is empty`];
  }
  const last = lines.at(-1);
  return headings.some((heading) => heading === last || (heading.length > last.length && last.length > 12 && heading.endsWith(last)))
    ? [`${where}ends in the heading "${last}"`]
    : [];
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}
