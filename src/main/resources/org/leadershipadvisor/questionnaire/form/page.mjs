import { answersPath, change, clear, placeOf } from './answers.mjs';
import { at, copy, drop, pointer, put } from './document.mjs';
import { bind, focusable, read } from './fields.mjs';
import { doubled, empty, keptPeople, open, save, strangers, turn, unasked, write } from './profile.mjs';
import { idsOf, newId, rename, slug } from './registers.mjs';
import { viewOf } from './view.mjs';

const $ = (id) => document.getElementById(id);
const model = JSON.parse($('model').textContent);
const view = viewOf(model);
const key = `${model.name}:${location.pathname}`;

let state = empty(model);
let undo;
let saved = save(model, state);
let stored = true;
let idBefore;

// Keeping

function store() {
  const text = save(model, state);
  try {
    if (text === save(model, empty(model))) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, text);
    }
    stored = true;
  } catch {
    stored = false;
  }
}

function restore() {
  try {
    const text = localStorage.getItem(key);
    if (text !== null) {
      state = open(model, text);
      say('What you filled in last time on this computer is back.');
    }
  } catch {
    stored = false;
  }
}

function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${name}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function fileName() {
  const id = at(state.profile, ['organization', 'id']);
  const rater = state.whose === 'person' ? at(state.profile, ['raters', 0]) ?? {} : {};
  return [id, rater.group, rater.id].filter((part) => new RegExp(model.patterns.id, 'u').test(part ?? '')).join('-') || 'questionnaire';
}

// Telling

function say(text, undoable = false) {
  $('status').querySelector('p').textContent = text;
  $('status').querySelector('button').hidden = !undoable;
  $('status').classList.toggle('shown', text !== '');
}

function list(place, heading, items) {
  const title = Object.assign(document.createElement('h3'), { textContent: heading });
  const points = document.createElement('ul');
  points.append(...items.map((item) => {
    const point = document.createElement('li');
    point.append(item);
    return point;
  }));
  place.replaceChildren(title, points);
  place.hidden = items.length === 0;
}

const some = (ids) => `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`;

function tellNotes() {
  const strange = strangers(model, state);
  const older = model.practices.map((practice) => [practice, placeOf(state, practice)])
    .filter(([practice, path]) => !pointer(path).endsWith(`/${practice.id}`) && at(state.profile, path) !== undefined);
  const kept = keptPeople(state);
  const others = unasked(model, state);
  const second = doubled(model, state);
  list($('notes'), 'About what was opened', [
    strange.length > 0 && `No profile can hold these. The form keeps them, and leaves them out of the profile it writes: ${some(strange)}`,
    older.length > 0 && `Answers under an older name stand at the question that now asks the same: ${some(older.map(([, path]) => path.slice(-2).join('/')))}`,
    second.length > 0 && `Answers to a question that has another answer are kept: ${some(second)}`,
    others.length > 0 && `Answers to questions that this form does not ask are kept: ${some(others)}`,
    kept > 0 && `The answers of ${kept} people are kept, and written with the profile.`,
  ].filter((note) => note !== false));
}

function tellProblems() {
  const found = view.showProblems(state);
  list($('problems'), `${found.length} ${found.length === 1 ? 'thing' : 'things'} to mend before the profile can be written`, found.map(({ path, where, text }) => {
    const field = view.fieldAt(state, path);
    const line = `${where} – ${text}`;
    if (!field) {
      return line;
    }
    const link = Object.assign(document.createElement('button'), { type: 'button', textContent: line, className: 'link' });
    link.addEventListener('click', () => reveal(field));
    return link;
  }));
  return found.length;
}

function reveal(field) {
  for (let fold = field.parentElement.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  focusable(field).focus();
}

// Changing

function redraw() {
  view.redraw(state, keptPeople(state));
  tellNotes();
}

function replace(next, text) {
  undo = copy(state);
  state = next;
  view.tellAll(false);
  $('problems').hidden = true;
  redraw();
  store();
  say(text, true);
}

function edit(field) {
  const column = view.columnOf(field);
  const path = view.pathOf(state, field);
  const before = view.valueIn(state, field);
  const value = read(field, column, before);
  const practice = view.practiceOf(field);
  if (practice) {
    change(state, practice, field.dataset.path, value);
  } else if (value === undefined) {
    drop(state.profile, path, view.rowOf(field) ? path.length - 1 : 0);
  } else {
    put(state.profile, path, value);
  }
  if (pointer(path) === 'organization/name') {
    follow(before, value);
  }
}

/** The organisation's id follows its name until somebody gives it another. */
function follow(before, name) {
  const path = ['organization', 'id'];
  const id = at(state.profile, path) ?? '';
  if (id === slug(before ?? '')) {
    const next = slug(name ?? '');
    next === '' ? drop(state.profile, path) : put(state.profile, path, next);
    view.showField(state, view.fieldAt(state, pointer(path)));
  }
}

function settle(field) {
  view.touch(field);
  if (view.rowOf(field) && field.dataset.path === 'id' && typeof idBefore === 'string') {
    rename(model, state, view.sectionOf(field).path[0], idBefore, at(state.profile, view.pathOf(state, field)));
  }
  view.showField(state, field);
  if (view.rowOf(field)) {
    view.showReferences(state);
  }
  $('problems').hidden ? view.showProblems(state) : tellProblems();
}

const ACTIONS = {
  save() {
    saved = save(model, state);
    download(`${fileName()}-form`, saved);
    say('Saved. Open the file here again to go on.');
  },
  write() {
    view.tellAll(true);
    if (tellProblems() > 0) {
      $('problems').focus();
      say('The profile is not written yet. What is filled in can be saved all the same.');
      return;
    }
    download(fileName(), write(model, state));
    saved = save(model, state);
    say('The profile is written. The advisor reads this file.');
  },
  open: () => $('file').click(),
  print: () => window.print(),
  undo() {
    state = undo;
    redraw();
    store();
    say('Undone.');
  },
  everything(button) {
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', pressed);
    view.everything(pressed);
    view.refresh(state, keptPeople(state));
  },
  'clear-all': () => replace(empty(model), 'The form is empty.'),
  clear(button) {
    undo = copy(state);
    const practice = view.practiceOf(button);
    clear(state, practice);
    button.closest('[data-practice]').querySelectorAll('.field').forEach((field) => view.showField(state, field));
    button.closest('[data-practice]').querySelector('input').focus();
    changed();
    say('The question is unanswered again.', true);
  },
  none(box) {
    const { path } = view.sectionOf(box);
    box.checked ? put(state.profile, path, []) : drop(state.profile, path);
    changed();
  },
  add(button) {
    const register = button.closest('[data-register]');
    const section = view.sectionOf(register);
    const entries = at(state.profile, section.path);
    const entry = section.layout === 'TABLE' ? { id: newId(state, section) } : {};
    put(state.profile, section.path, [...(Array.isArray(entries) ? entries : []), entry]);
    const row = view.addRow(register);
    row.querySelectorAll('.field').forEach((field) => view.showField(state, field));
    changed();
    view.showReferences(state);
    focusable(row.querySelector(section.layout === 'TABLE' ? '.field:nth-of-type(2)' : '.field')).focus();
  },
  remove(button) {
    undo = copy(state);
    const row = view.rowOf(button);
    const register = button.closest('[data-register]');
    const { path } = view.sectionOf(register);
    const label = row.querySelector('summary').textContent;
    const entries = at(state.profile, path).toSpliced(view.indexOf(row), 1);
    entries.length > 0 ? put(state.profile, path, entries) : drop(state.profile, path);
    row.remove();
    changed();
    view.showReferences(state);
    register.querySelector('[data-do="add"]').focus();
    say(`Removed: ${label}.`, true);
  },
};

function changed() {
  say('');
  view.refresh(state, keptPeople(state));
  store();
}

// Listening

document.querySelectorAll('.evidence').forEach((fold) => fold.append($('evidence').content.cloneNode(true)));
document.querySelectorAll('.field').forEach(bind);

document.addEventListener('click', ({ target }) => {
  const element = target.closest('[data-do]');
  if (element) {
    ACTIONS[element.dataset.do](element);
  }
});

document.addEventListener('focusin', ({ target }) => {
  const field = target.closest('.field');
  idBefore = field?.dataset.path === 'id' && view.rowOf(field) ? view.valueIn(state, field) : undefined;
});

document.addEventListener('input', ({ target }) => {
  const field = target.closest('.field');
  if (target.name === 'whose') {
    state = turn(state, target.value);
    changed();
  } else if (field) {
    edit(field);
    changed();
  }
});

// What is told beside a field moves what stands below: not while somebody is about to press something there.
let pressing = false;
let waiting = [];

document.addEventListener('pointerdown', () => (pressing = true), true);
['pointerup', 'pointercancel'].forEach((end) => document.addEventListener(end, () => {
  pressing = false;
  setTimeout(() => {
    const fields = waiting;
    waiting = [];
    fields.filter(({ isConnected }) => isConnected).forEach(settle);
  });
}, true));

document.addEventListener('change', ({ target }) => {
  const field = target.closest('.field');
  if (field && target.name !== 'whose') {
    pressing ? waiting.push(field) : settle(field);
  }
});

$('file').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  target.value = '';
  if (file === undefined) {
    return;
  }
  try {
    if (file.size > model.largestFile) {
      throw new Error('This file is too large to be a saved form. Nothing was changed.');
    }
    replace(open(model, new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())), `Opened ${file.name}.`);
    saved = save(model, state);
  } catch (error) {
    say(error instanceof TypeError ? 'This file is no text in UTF-8. Nothing was changed.' : error.message);
  }
});

addEventListener('storage', (event) => {
  if (event.key === key) {
    say('This form is open in another tab as well. What is filled in there replaces what this computer keeps; save to a file.');
  }
});

addEventListener('beforeunload', (event) => {
  if (!stored && save(model, state) !== saved) {
    event.preventDefault();
  }
});

addEventListener('beforeprint', () => {
  document.querySelectorAll('[data-register]').forEach((register) => {
    if (register.querySelector('template') && !register.querySelector('[data-row]')) {
      view.addRow(register).dataset.blank = '';
    }
  });
});

addEventListener('afterprint', () => document.querySelectorAll('[data-blank]').forEach((row) => row.remove()));

restore();
redraw();
