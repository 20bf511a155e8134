import { answerTo, asked, fieldOf, placeOf, progress, under, weakPoints } from './answers.mjs';
import { at, isObject, pointer } from './document.mjs';
import { bind, complain, show, stepsOf } from './fields.mjs';
import { problems } from './check.mjs';
import { labelOf, idsOf } from './registers.mjs';

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const plural = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** What the page shows of the state; it changes nothing but the page. */
export function viewOf(model) {
  const practices = new Map(model.practices.map((practice) => [practice.id, practice]));
  const sections = new Map(model.sections.map((section) => [section.title, section]));
  const columns = new Map(model.sections.flatMap((section) =>
    section.columns.map((column) => [`${section.layout === 'FORM' ? '' : section.title}|${pointer(column.path)}`, column])));
  const answers = new Map(model.answer.columns.map((column) => [pointer(column.path), column]));
  const touched = new WeakSet();
  let everything = false;
  let told = false;

  const practiceOf = (element) => practices.get(element.closest('[data-practice]')?.dataset.practice);
  const rowOf = (element) => element.closest('[data-row]');
  const sectionOf = (element) => sections.get(element.closest('[data-section]')?.dataset.section);
  const indexOf = (row) => [...row.parentElement.children].indexOf(row);

  function columnOf(field) {
    return practiceOf(field)
      ? answers.get(field.dataset.path) ?? { kind: 'LEVEL' }
      : columns.get(`${rowOf(field) ? sectionOf(field).title : ''}|${field.dataset.path}`);
  }

  function pathOf(state, field) {
    const practice = practiceOf(field);
    const base = practice ? placeOf(state, practice) : rowOf(field) ? [...sectionOf(field).path, indexOf(rowOf(field))] : [];
    return [...base, ...stepsOf(field)];
  }

  function valueIn(state, field) {
    const practice = practiceOf(field);
    return practice ? fieldOf(answerTo(state, practice), field.dataset.path) : at(state.profile, pathOf(state, field));
  }

  function choicesOf(state, column) {
    const section = model.sections.find(({ path }) => column.refersTo && path[0] === column.refersTo);
    return section && idsOf(state, column.refersTo).filter((id) => id !== '').map((id) => {
      const entries = at(state.profile, section.path);
      const index = entries.findIndex((entry) => at(entry, ['id']) === id);
      const name = labelOf(section, entries[index], index);
      return { id, name: name === id ? id : `${name} (${id})` };
    });
  }

  function showField(state, field) {
    const column = columnOf(field);
    show(field, column, valueIn(state, field), model, choicesOf(state, column));
  }

  function showWithin(state, root) {
    all('.field[data-within]:not([data-within=""])', root).forEach((field) => {
      const parent = pathOf(state, field).slice(0, -1);
      field.hidden = !isObject(at(state.profile, parent));
    });
    all('.field[data-kind="OBJECT"]', root).filter((field) => !rowOf(field)).forEach((field) => {
      const value = valueIn(state, field);
      field.hidden = isObject(value) && Object.keys(value).length > 0;
    });
  }

  function addRow(register) {
    const rows = register.querySelector('[data-rows]');
    const row = register.querySelector('template').content.firstElementChild.cloneNode(true);
    all('.field', row).forEach(bind);
    rows.append(row);
    return row;
  }

  function showRows(state, register) {
    const section = sectionOf(register);
    const rows = register.querySelector('[data-rows]');
    const entries = at(state.profile, section.path);
    rows.replaceChildren();
    (Array.isArray(entries) ? entries : []).forEach((entry) => {
      const row = addRow(register);
      row.querySelector('details').open = false;
      row.hidden = !isObject(entry);
    });
  }

  function showRegister(state, register) {
    const section = sectionOf(register);
    const value = at(state.profile, section.path);
    const entries = Array.isArray(value) ? value : [];
    all('[data-row]:not([data-blank])', register).forEach((row, index) => {
      const label = labelOf(section, entries[index] ?? {}, index);
      row.querySelector('summary').textContent = label;
      row.querySelector('[role="group"]').setAttribute('aria-label', label);
    });
    const filled = section.columns.filter((column) => at(state.profile, column.path) !== undefined && column.kind !== 'OBJECT').length;
    const form = filled > 0 ? `${filled} filled in` : isObject(at(state.profile, section.columns[0].path.slice(0, 1))) && section.columns[0].path[0] !== 'organization' ? 'nothing known' : '';
    const table = entries.length > 0 ? plural(entries.length, 'entry').replace('entrys', 'entries') : value ? 'there are none' : '';
    register.querySelector(':scope > summary .count').textContent = section.layout === 'FORM' ? form : table;
    const box = register.querySelector('[data-do="none"]');
    if (box) {
      box.checked = Array.isArray(value) && value.length === 0;
      box.parentElement.hidden = entries.length > 0;
    }
  }

  function showProgress(state) {
    const now = asked(model, state, everything);
    const done = progress(state, now);
    const bar = document.getElementById('done');
    bar.max = Math.max(1, done.of);
    bar.value = done.answered;
    document.getElementById('count').textContent = `${done.answered} of ${plural(done.of, 'question')} answered`;
    all('[data-count]').forEach((place) => {
      const { answered = 0, of = 0 } = done.topics.get(place.dataset.count) ?? {};
      place.textContent = `${answered} of ${of}`;
      place.classList.toggle('done', of > 0 && answered === of);
    });
    return now;
  }

  function showTopics(state, now) {
    const weak = weakPoints(model, state);
    const ids = new Set(now.map(({ id }) => id));
    const topics = new Set(now.map(({ topic }) => topic));
    all('[data-practice]').forEach((question) => {
      question.hidden = !ids.has(question.dataset.practice);
      const answer = answerTo(state, practiceOf(question));
      question.querySelector('[data-do="clear"]').hidden = answer === undefined;
      question.querySelector('.evidence').classList.toggle('filled', isObject(answer));
    });
    all('[data-topic]').forEach((topic) => {
      topic.hidden = !topics.has(topic.dataset.topic);
      const points = new Set(model.practices.filter((one) => one.topic === topic.dataset.topic).flatMap((one) => under(one, weak)));
      showSuggestion(topic, model.points.filter(({ number }) => points.has(number)));
    });
    all('[data-entry]').forEach((entry) => (entry.hidden = !topics.has(entry.dataset.entry)));
    const nothing = document.getElementById('nothing-yet');
    if (nothing) {
      nothing.hidden = weak.length > 0 || everything;
    }
  }

  function showSuggestion(topic, points) {
    const tag = topic.querySelector('[data-suggested]');
    const names = points.map(({ number, name }) => `${number} ${name}`).join('; ');
    if (points.length > 0 && tag.hidden) {
      topic.open = true;
    }
    tag.hidden = points.length === 0;
    tag.textContent = points.length === 0 ? '' : `Suggested next: it lies under what is weak, ${names}`;
  }

  function showProblems(state) {
    const found = problems(model, state);
    const texts = new Map(found.map(({ path, text }) => [path, text]));
    all('.field').filter((field) => !field.closest('[data-blank]')).forEach((field) => {
      const text = told || touched.has(field) ? texts.get(pointer(pathOf(state, field))) : undefined;
      complain(field, text);
    });
    return found;
  }

  function showWhose(state, kept) {
    all('[name="whose"]').forEach((radio) => {
      radio.checked = radio.value === state.whose;
      radio.disabled = kept > 0;
    });
    all('#start .field').forEach((field) => (field.hidden = field.dataset.path.startsWith('raters/') && state.whose !== 'person'));
  }

  return {
    practiceOf, sectionOf, rowOf, indexOf, columnOf, pathOf, valueIn, showField, addRow, showRegister, showProblems,
    touch: (field) => touched.add(field),
    tellAll: (value) => (told = value),
    everything: (value) => (everything = value),

    /** Everything that hangs on other fields. */
    refresh(state, kept) {
      showTopics(state, showProgress(state));
      showWhose(state, kept);
      all('[data-register]').forEach((register) => showRegister(state, register));
      showWithin(state, document);
    },

    /** References to an entry follow its name. */
    showReferences(state) {
      all('.field[data-refers]:not([data-refers=""])').forEach((field) => showField(state, field));
    },

    /** The whole page anew. */
    redraw(state, kept) {
      all('[data-register]').filter((register) => register.querySelector('[data-rows]')).forEach((register) => showRows(state, register));
      all('.field').forEach((field) => showField(state, field));
      this.refresh(state, kept);
      showProblems(state);
    },

    /** The field at a path, or undefined. */
    fieldAt: (state, path) => all('.field').find((field) => pointer(pathOf(state, field)) === path),
  };
}
