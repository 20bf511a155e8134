import { isObject, textOf } from './document.mjs';
import { isDay, valueOf } from './values.mjs';

let bound = 0;

const none = (field) => field.querySelector('[data-none]');
const control = (field) => field.querySelector('select, textarea, input:not([data-none])');
const kindOf = (field) => field.dataset.kind;
const boxes = (field) => [...field.querySelectorAll('.choices input')];

/** The names that lead from an entry, or from the profile, to what a field holds. */
export const stepsOf = (field) => field.dataset.path.split('/').map((step) => (step === '0' ? 0 : step));

/** What to move to when a field is to be looked at. */
export const focusable = (field) =>
  (kindOf(field) === 'LEVEL' ? field.querySelector('input:checked') ?? field.querySelector('input') : control(field) ?? none(field));

/** Ties a field's words to its controls, for those who hear them. */
export function bind(field) {
  const name = `field-${++bound}`;
  const words = ['hint', 'problem'].map((part) => field.querySelector(`.${part}`)).filter((part) => part !== null);
  words.forEach((part) => (part.id = `${name}-${part.className}`));
  const grouped = { LIST: field, LEVEL: field.closest('fieldset') }[kindOf(field)];
  (grouped ?? control(field)).setAttribute('aria-describedby', words.map(({ id }) => id).join(' '));
  const label = field.querySelector(':scope > label:not(.none)');
  if (label && !grouped) {
    control(field).id = name;
    label.htmlFor = name;
    none(field)?.setAttribute('aria-label', `${label.firstChild.data.trim()}: there is none`);
  }
}

/** What a field holds now; undefined where nothing. */
export function read(field, column, before) {
  if (none(field)?.checked) {
    return kindOf(field) === 'LIST' ? [] : 'none';
  }
  if (kindOf(field) === 'LIST') {
    const chosen = boxes(field).filter(({ checked }) => checked).map(({ value }) => value);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (kindOf(field) === 'LEVEL') {
    const level = field.querySelector('input:checked')?.value;
    return level === undefined || Number.isNaN(Number(level)) ? level : Number(level);
  }
  const text = control(field).value;
  if (kindOf(field) === 'OBJECT') {
    return text === 'yes' ? (isObject(before) ? before : {}) : valueOf(column, text);
  }
  return valueOf(column, text);
}

/** Shows a value in a field; choices are the ids and names of what it may refer to. */
export function show(field, column, value, model, choices) {
  const nothing = kindOf(field) === 'LIST' ? Array.isArray(value) && value.length === 0 : value === 'none' && column.none;
  if (none(field)) {
    none(field).checked = nothing;
  }
  if (kindOf(field) === 'LEVEL') {
    field.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === textOf(value)));
  } else if (kindOf(field) === 'LIST') {
    showList(field, Array.isArray(value) ? value : [], choices);
  } else if (control(field).localName === 'select') {
    showChoice(control(field), kindOf(field) === 'OBJECT' && isObject(value) ? 'yes' : textOf(value), choices);
  } else {
    showText(field, nothing ? '' : textOf(value), model, nothing);
  }
}

function showText(field, text, model, nothing) {
  const input = control(field);
  if (kindOf(field) === 'DAY') {
    input.type = text === '' || isDay(model, text) ? 'date' : 'text';
  }
  if (input.value !== text) {
    input.value = text;
  }
  input.disabled = nothing;
}

/** What stands in a file stays to be seen, even where it is not among the choices. */
function showChoice(select, text, choices) {
  if (choices) {
    select.querySelectorAll('[data-choice]').forEach((option) => option.remove());
    const last = [...select.options].find(({ value }) => value === 'none') ?? null;
    choices.forEach(({ id, name }) => {
      const option = new Option(name, id);
      option.dataset.choice = '';
      select.insertBefore(option, last);
    });
  }
  if (![...select.options].some(({ value }) => value === text)) {
    const option = new Option(`${text} (not among the choices)`, text);
    option.dataset.choice = '';
    select.add(option);
  }
  select.value = text;
}

function showList(field, values, choices) {
  if (choices) {
    const known = new Set(choices.map(({ id }) => id));
    const strange = values.filter((id) => !known.has(id)).map((id) => ({ id, name: `${textOf(id)} (not among the choices)` }));
    field.querySelector('.choices').replaceChildren(...[...choices, ...strange].map(({ id, name }) => {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: textOf(id) });
      label.append(box, ` ${name}`);
      return label;
    }));
  }
  const texts = values.map(textOf);
  boxes(field).forEach((box) => (box.checked = texts.includes(box.value)));
}

/** Says beside a field what is wrong with it; nothing where nothing is. */
export function complain(field, text = '') {
  const place = field.querySelector(':scope > .problem');
  place.textContent = text;
  place.hidden = text === '';
  const marked = kindOf(field) === 'LIST' || kindOf(field) === 'LEVEL' ? field : control(field);
  if (text === '') {
    marked.removeAttribute('aria-invalid');
  } else if (marked !== field) {
    marked.setAttribute('aria-invalid', 'true');
  }
  field.classList.toggle('wrong', text !== '');
}
