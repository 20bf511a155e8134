import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Somebody who fills in a form in a browser, and notes what goes wrong beside it. */
export class Filler {
  /** Opens a form; before runs in the page before anything else. */
  static async open(browser, file, before) {
    const context = await browser.newContext({ viewport: { width: 1024, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const filler = new Filler(context, page);
    page.on('console', (message) => filler.wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => filler.wrong.push(`error: ${error.stack}`));
    page.on('request', (request) => !request.url().startsWith('file:') && !request.url().startsWith('blob:') && filler.wrong.push(`asked for ${request.url()}`));
    if (before) {
      await page.addInitScript(before);
    }
    await page.goto(pathToFileURL(file).href);
    return filler;
  }

  constructor(context, page) {
    Object.assign(this, { context, page, wrong: [] });
  }

  async close() {
    await this.context.close();
    return this.wrong;
  }

  text = (selector) => this.page.locator(selector).innerText();
  visible = (selector) => this.page.locator(selector).isVisible();
  value = (label) => this.page.getByLabel(label).inputValue();
  press = (name) => this.page.getByRole('button', { name }).click();
  check = (label) => this.page.getByLabel(label).check();
  choose = (label, value) => this.page.getByLabel(label).selectOption(value);
  focused = () => this.page.evaluate(() => document.activeElement.id);
  focusedPath = () => this.page.evaluate(() => document.activeElement.closest('.field').dataset.path);

  async fill(label, text) {
    await this.page.getByLabel(label).fill(text);
    await this.page.getByLabel(label).blur();
  }

  question = (practice) => this.page.locator(`[data-practice="${practice}"]`);

  /** Opens the folds around an element. */
  async unfold(element) {
    for (const fold of await element.locator('xpath=ancestor::details[not(@open)]').all()) {
      await fold.locator('> summary').click();
    }
  }

  async answer(practice, value) {
    await this.unfold(this.question(practice));
    await this.question(practice).locator(`input[value="${value}"]`).check();
  }

  async unanswer(practice) {
    await this.unfold(this.question(practice));
    await this.question(practice).getByRole('button', { name: 'Clear this answer' }).click();
  }

  answered = (practice) => this.question(practice).locator('input:checked').getAttribute('value');

  async note(practice, label, value) {
    const field = this.question(practice).getByLabel(label, { exact: true });
    await this.unfold(field);
    await this.set(field, value);
  }

  async set(control, value) {
    await ((await control.evaluate(({ localName }) => localName)) === 'select' ? control.selectOption(value) : control.fill(value));
    await control.blur();
  }

  register = (title) => this.page.locator(`[data-section="${title}"]`);

  async open(title) {
    const register = this.register(title);
    for (const fold of [register, register.locator('[data-row] details').last()]) {
      if ((await fold.getAttribute('open')) === null) {
        await fold.locator('> summary').click();
      }
    }
  }

  async fillIn(title, label, value) {
    await this.set(this.register(title).locator('[data-row]').last().getByLabel(label, { exact: true }).or(
      this.register(title).locator('[data-row]').last().getByLabel(`${label} (needed)`, { exact: true })), value);
  }

  async add(title, values) {
    const register = this.register(title);
    if ((await register.getAttribute('open')) === null) {
      await register.locator('> summary').click();
    }
    await register.getByRole('button', { name: /^Add/ }).click();
    for (const [label, value] of Object.entries(values)) {
      await this.fillIn(title, label, value);
    }
  }

  remove = (title) => this.register(title).getByRole('button', { name: 'Remove' }).last().click();

  async none(title) {
    await this.register(title).locator('> summary').click();
    await this.register(title).getByLabel('There are none').check();
  }

  problem = (label) => this.page.locator('.field', { has: this.page.getByLabel(label, { exact: true }) }).locator('.problem').innerText();

  async load({ name, text }) {
    await this.page.locator('#status p').evaluate((line) => (line.textContent = ''));
    await this.page.setInputFiles('#file', { name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await this.page.waitForFunction(() => document.querySelector('#status p').textContent !== '');
  }

  async download(name) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(name)]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  save = () => this.download(/^Save$/);
  write = () => this.download(/^Write the profile$/);
}
