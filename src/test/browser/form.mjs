import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { Filler } from './filler.mjs';
import { checkPage } from './page.mjs';
import { orphanedHeadings } from './print.mjs';

// node form.mjs FOLDER: tries the forms in a folder, each named by its depth. Opens every profile of its folder samples
// and writes it again to its folder written. Prints what is wrong, and ends with 1 where anything is.
const [folder] = process.argv.slice(2);
const form = (depth) => join(folder, `${depth}.html`);
const written = join(folder, 'written');
const samples = readdirSync(join(folder, 'samples')).map((name) => join(folder, 'samples', name));
const browser = await openBrowser();
mkdirSync(written, { recursive: true });

const HOSTILE = {
  organization: {
    id: 'hostile',
    name: '<img src=x onerror="document.title=1">"\'&lt; مستشفى الرحمة 🏥</script><script>document.title=1</script>',
    setting: 'other',
    attributes: { '=1+1': 240, constructor: 'x', "<b>'": true, teaching: false },
  },
  assessedOn: '2026-10-15',
  aims: [{ id: 'a', statement: 'x'.repeat(10_000), baseline: 0.10000000000000000001, due: 'none' }],
  leaders: [],
  answers: { 'right-team': { 'patients-on-teams': { level: 2, evidence: '"><svg onload=alert(1)>\n\tשלום', note: '{{7*7}} ${7*7}' } } },
};

const TESTS = {
  async 'looks right while nothing is filled in'() {
    return [
      ...(await checkPage(browser, form('being'), { script: true })),
      ...(await orphanedHeadings(browser, form('leverage-points'))),
    ];
  },

  async 'looks right filled in, with problems told'() {
    return checkPage(browser, form('full'), { script: true, print: false, prepare: hostileWithProblems });
  },

  async 'is filled in, saved, opened again and cleared'() {
    const filler = await Filler.open(browser, form('leverage-points'));
    await filler.fill('Organisation: name', 'Mercy Valley Hospital');
    assert.equal(await filler.value('Organisation: id'), 'mercy-valley-hospital');
    await filler.fill('Assessed on', '2026-10-15');
    await filler.answer('right-team/patients-on-teams', '1');
    await filler.answer('right-team/community-involved', 'unsure');
    await filler.answer('right-team/skills-present', 'not-applicable');
    await filler.answer('right-team/skills-identified', '3');
    await filler.note('right-team/skills-identified', 'Evidence', 'minutes of 4 May');
    await filler.note('right-team/skills-identified', 'Evidence kind', 'minutes');
    await filler.note('right-team/skills-identified', 'As of', '2026-05-04');
    await filler.add('Measures', { Id: 'harm-rate', Level: 'system', 'Reported every days': '30' });
    await filler.add('Aims', { Id: 'harm', Statement: 'Halve serious harm', Measure: 'harm-rate', Baseline: '4.2' });
    await filler.check('Target: there is none');
    await filler.none('Projects');
    assert.match(await filler.text('#count'), /^4 of \d+ questions answered$/);
    const profile = await filler.write();
    writeFileSync(join(written, 'filled.json'), profile.text);
    assert.equal(profile.name, 'mercy-valley-hospital.json');
    const saved = await filler.save();
    await filler.close();

    const again = await Filler.open(browser, form('leverage-points'));
    await again.load(saved);
    assert.equal((await again.save()).text, saved.text);
    assert.equal((await again.write()).text, profile.text);
    await again.unanswer('right-team/patients-on-teams');
    await again.press('Undo');
    assert.equal((await again.save()).text, saved.text);
    await again.unanswer('right-team/patients-on-teams');
    assert.equal(JSON.parse((await again.save()).text).answers['right-team']['patients-on-teams'], undefined);
    await again.press('Clear the form');
    assert.match(await again.text('#count'), /^0 of /);
    return again.close();
  },

  async 'unfolds what lies under a weak leverage point'() {
    const filler = await Filler.open(browser, form('leverage-points'));
    assert.equal(await filler.visible('[data-topic="listen-to-customers"]'), false);
    for (const name of ['patients-on-teams', 'community-involved', 'executive-team-committed']) {
      await filler.answer(`right-team/${name}`, '0');
    }
    assert.match(await filler.text('[data-topic="listen-to-customers"] [data-suggested]'), /4 Right team/);
    await filler.answer('listen-to-customers/share-customer-information', '2');
    for (const name of ['patients-on-teams', 'community-involved', 'executive-team-committed']) {
      await filler.answer(`right-team/${name}`, '4');
    }
    assert.equal(await filler.visible('[data-practice="listen-to-customers/share-customer-information"]'), true);
    assert.equal(await filler.visible('[data-practice="listen-to-customers/analyse-customer-information"]'), false);
    return filler.close();
  },

  async 'tells problems before it writes a profile, and saves it all the same'() {
    const filler = await Filler.open(browser, form('full'));
    await filler.add('Aims', { Id: 'harm', Baseline: 'abc' });
    assert.match(await filler.problem('Baseline'), /“abc” is no number/);
    await filler.add('Projects', { Id: 'one', Aim: 'harm', Stage: 'plan' });
    await filler.remove('Aims');
    await filler.press('Write the profile');
    assert.equal(await filler.focused(), 'problems');
    const told = await filler.text('#problems');
    assert.match(told, /^4 things to mend/);
    assert.match(told, /Organisation: name – Please fill this in/);
    assert.match(told, /Projects, one: Aim – “harm” is not among the aims/);
    await filler.press(/Projects, one: Aim/);
    assert.equal(await filler.focusedPath(), 'aim');
    assert.equal(JSON.parse((await filler.save()).text).projects[0].aim, 'harm');
    return filler.close();
  },

  async 'lets references follow an id'() {
    const filler = await Filler.open(browser, form('full'));
    await filler.add('Aims', { Id: 'harm', Statement: 'Halve harm' });
    await filler.add('Projects', { Aim: 'harm', Stage: 'plan' });
    await filler.open('Aims');
    await filler.fillIn('Aims', 'Id', 'serious-harm');
    const { projects } = JSON.parse((await filler.save()).text);
    assert.deepEqual(projects, [{ id: 'project-1', aim: 'serious-harm', stage: 'plan' }]);
    return filler.close();
  },

  async 'writes one person’s answers'() {
    const filler = await Filler.open(browser, form('being'));
    await filler.fill('Organisation: name', 'Mercy Valley Hospital');
    await filler.fill('Assessed on', '2026-10-15');
    await filler.press('Write the profile');
    assert.match(await filler.text('#problems'), /^1 thing to mend[^]*Your group/);
    await filler.choose('Your group', 'executives');
    await filler.answer('leader-conduct/sees-reality', '2');
    const { text, name } = await filler.write();
    assert.equal(name, 'mercy-valley-hospital-executives.json');
    writeFileSync(join(written, 'person.json'), text);
    assert.deepEqual(JSON.parse(text).raters, [{ group: 'executives', answers: { 'leader-conduct': { 'sees-reality': 2 } } }]);
    await filler.load({ name, text });
    assert.equal((await filler.write()).text, text);
    return filler.close();
  },

  async 'writes every sample as it was'() {
    for (const depth of ['leverage-points', 'full', 'being']) {
      const filler = await Filler.open(browser, form(depth));
      for (const sample of samples) {
        await filler.load({ name: 'sample.json', text: readFileSync(sample, 'utf8') });
        writeFileSync(join(written, `${depth}-${basename(sample)}`), (await filler.write()).text);
      }
      assert.deepEqual(await filler.close(), []);
    }
  },

  async 'takes names for nothing but text'() {
    const filler = await Filler.open(browser, form('full'));
    const text = JSON.stringify(HOSTILE).replace('"baseline":0.1,', '"baseline":0.10000000000000000001,');
    await filler.load({ name: '<b>.json', text });
    assert.equal(await filler.value('Organisation: name'), HOSTILE.organization.name);
    assert.equal(await filler.page.title(), 'Leadership questionnaire');
    assert.equal(await filler.page.locator('main img, main svg, main script').count(), 0);
    const profile = await filler.write();
    writeFileSync(join(written, 'hostile.json'), profile.text);
    assert.match(profile.text, /0\.10000000000000000001/);
    assert.deepEqual(JSON.parse(profile.text), JSON.parse(text));
    return filler.close();
  },

  async 'opens the file of an older form'() {
    const old = {
      organization: { id: 'old', name: 'Old', setting: 'other', motto: 'First' },
      assessedOn: '2026-10-15',
      answers: {
        'build-will': { 'learn-subject-matter': 3, 'no-longer-asked': 2 },
        'gone-topic': { gone: 1 },
        'improvement-capability': { 'leaders-know-and-use': 2 },
      },
    };
    const filler = await Filler.open(browser, form('full'));
    await filler.load({ name: 'old.json', text: JSON.stringify(old) });
    const notes = await filler.text('#notes');
    for (const told of ['organization/motto', 'answers/build-will/no-longer-asked', 'answers/gone-topic', 'build-will/learn-subject-matter', 'improvement-capability/leaders-know-and-use']) {
      assert.ok(notes.includes(told), `${told} in ${notes}`);
    }
    assert.equal(await filler.answered('improvement-capability/content-knowledge'), '3');
    assert.deepEqual(JSON.parse((await filler.save()).text), old);
    const { text } = await filler.write();
    writeFileSync(join(written, 'old.json'), text);
    assert.deepEqual(JSON.parse(text).answers, { 'improvement-capability': { 'leaders-know-and-use': 2 }, 'build-will': { 'learn-subject-matter': 3 } });
    return filler.close();
  },

  async 'opens nothing that is no form'() {
    const filler = await Filler.open(browser, form('full'));
    await filler.fill('Organisation: name', 'Kept');
    for (const [text, told] of [['PK\u0003', 'no JSON'], ['[1]', 'neither'], ['{"name":"x"}', 'neither'], ['', 'no JSON'], [Buffer.from([0xff, 0xfe]), 'UTF-8']]) {
      await filler.load({ name: 'other.json', text });
      assert.ok((await filler.text('#status p')).includes(told), told);
      assert.equal(await filler.value('Organisation: name'), 'Kept');
    }
    for (const odd of [{ answers: 5, aims: {}, board: 'none', organization: [] }, { aims: [1, { id: 5, statement: null }], raters: 'x', answers: { 'right-team': [] } }]) {
      await filler.load({ name: 'odd.json', text: JSON.stringify(odd) });
      await filler.press('Write the profile');
      assert.match(await filler.text('#problems'), /to mend/);
    }
    return filler.close();
  },

  async 'keeps answers where the browser does, and works where it does not'() {
    const filler = await Filler.open(browser, form('full'));
    await filler.answer('right-team/patients-on-teams', '1');
    await filler.page.reload();
    assert.equal(await filler.answered('right-team/patients-on-teams'), '1');
    await filler.close();
    const barred = await Filler.open(browser, form('full'), () =>
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }));
    await barred.answer('right-team/patients-on-teams', '1');
    assert.match((await barred.save()).text, /"patients-on-teams": 1/);
    return barred.close();
  },

  async 'is filled in by keyboard alone'() {
    const filler = await Filler.open(browser, form('leverage-points'));
    const { keyboard } = filler.page;
    await filler.page.locator('[data-topic="right-team"] > summary').press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    assert.equal(await filler.answered('right-team/patients-on-teams'), '1');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('seen');
    const { answers } = JSON.parse((await filler.save()).text);
    assert.deepEqual(answers['right-team']['patients-on-teams'], { level: 1, evidence: 'seen' });
    return filler.close();
  },
};

async function hostileWithProblems(page) {
  const text = JSON.stringify({ ...HOSTILE, assessedOn: '2026-02-30', unknown: 1 });
  await page.setInputFiles('#file', { name: 'hostile.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText('Opened hostile.json.').waitFor();
  await page.locator('[data-section="Projects"] > summary').press('Enter');
  await page.locator('[data-section="Projects"] [data-do="add"]').press('Enter');
  await page.getByRole('button', { name: 'Write the profile' }).press('Enter');
}

const only = process.argv[3] ?? '';
for (const [name, test] of Object.entries(TESTS).filter(([title]) => title.includes(only))) {
  try {
    const found = (await test()) ?? [];
    found.forEach((problem) => console.log(`${name}: ${problem}`));
    process.exitCode ||= found.length > 0 ? 1 : 0;
  } catch (error) {
    console.log(`${name}: ${error.stack}`);
    process.exitCode = 1;
  }
}
await browser.close();
