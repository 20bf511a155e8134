import { bind } from './fields.mjs';
import { Form } from './form.mjs';
import { say } from './tell.mjs';

const every = (selector) => [...document.querySelectorAll(selector)];
const file = document.getElementById('file');

every('.evidence').forEach((fold) => fold.append(document.getElementById('evidence').content.cloneNode(true)));
every('.field').forEach(bind);
const form = new Form(JSON.parse(document.getElementById('model').textContent));
form.start();

const ACTIONS = {
  ...Object.fromEntries(['save', 'write', 'undo', 'everything', 'clear', 'clearAll', 'none', 'add', 'remove']
    .map((name) => [name, (element) => form[name](element)])),
  print: () => window.print(),
  open: () => file.click(),
};

document.addEventListener('click', ({ target }) => {
  const element = target.closest('[data-do]');
  if (element) {
    ACTIONS[element.dataset.do](element);
  }
});

document.addEventListener('input', ({ target }) => {
  const field = target.closest('.field');
  if (target.name === 'whose') {
    form.turn(target.value);
  } else if (field) {
    form.edit(field);
  }
});

// An id that changes takes along whatever refers to it: once, when it is complete.
let id;
document.addEventListener('focusin', ({ target }) => {
  const field = target.closest('[data-row] .field[data-path="id"]');
  id = field ? form.view.valueIn(form.state, field) : undefined;
});

// What is told beside a field moves what stands below: not while somebody is about to press something there.
let pressing = false;
let waiting = [];
document.addEventListener('pointerdown', () => (pressing = true), true);
['pointerup', 'pointercancel'].forEach((end) => document.addEventListener(end, () => {
  pressing = false;
  setTimeout(() => {
    waiting.filter(([field]) => field.isConnected).forEach(([field, before]) => form.settle(field, before));
    waiting = [];
  });
}, true));

document.addEventListener('change', ({ target }) => {
  const field = target.closest('.field');
  if (field) {
    pressing ? waiting.push([field, id]) : form.settle(field, id);
  }
});

file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (chosen) {
    await form.open(chosen);
    file.value = '';
  }
});

addEventListener('storage', (event) => {
  if (event.key === form.keeper.key) {
    say('This form is open in another tab as well. What is filled in there replaces what this computer keeps; save to a file.');
  }
});

addEventListener('beforeunload', (event) => {
  if (form.unsafe()) {
    event.preventDefault();
  }
});

// On paper an empty register has room for one entry.
addEventListener('beforeprint', () => every('[data-register]:has(template):not(:has([data-row]))')
  .forEach((register) => (form.view.addRow(register).dataset.blank = '')));
addEventListener('afterprint', () => every('[data-blank]').forEach((row) => row.remove()));
