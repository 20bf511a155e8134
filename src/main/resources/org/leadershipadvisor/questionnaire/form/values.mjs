import { isNumber, numberOf, textOf } from './document.mjs';

const ENDLESS = 1e6;
const SHOWN = 40;

const quoted = (value) => {
  const characters = [...textOf(value)];
  return `“${characters.slice(0, SHOWN).join('')}${characters.length > SHOWN ? '…' : ''}”`;
};

const size = (number) => Number(number.rawJSON ?? number);

const decimals = (number) => textOf(number).match(/^-?\d+\.(\d*?)0*$/)?.[1].length ?? 0;

const matches = (pattern, value) => typeof value === 'string' && new RegExp(pattern, 'u').test(value);

/** Whether a value is a day of the calendar. */
export function isDay(model, value) {
  if (!matches(model.patterns.day, value)) {
    return false;
  }
  const [year, month, day] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** What a value of a column should be instead, or undefined where nothing is wrong with it by itself. */
export function complaint(model, column, value) {
  if (column.none && value === 'none') {
    return undefined;
  }
  const check = CHECKS[column.kind];
  return check(model, column, value);
}

const CHECKS = {
  TEXT: (model, column, value) => textComplaint(model, value),
  ID: (model, column, value) => (matches(model.patterns.id, value)
    ? undefined
    : `${quoted(value)} cannot be an id: use letters, digits, dots, hyphens and underscores, at most 100, the first a letter or digit; “none” is no id`),
  NUMBER: (model, column, value) => numberComplaint(model, column, value),
  DAY: (model, column, value) => (isDay(model, value)
    ? undefined
    : `${quoted(value)} is no day; write year-month-day, such as 2026-10-15`),
  YES_NO: (model, column, value) => (typeof value === 'boolean' ? undefined : `${quoted(value)} is neither yes nor no`),
  CHOICE: (model, column, value) => (column.values.includes(value)
    ? undefined
    : `${quoted(value)} is none of the choices`),
  LIST: (model, column, value) => (Array.isArray(value) ? listComplaint(model, column, value) : `${quoted(value)} is no list`),
  ANY: (model, column, value) => anyComplaint(model, value),
  OBJECT: (model, column, value) => (typeof value === 'object' ? undefined : `${quoted(value)} does not say whether there is one`),
};

function textComplaint(model, value) {
  if (typeof value !== 'string') {
    return `${quoted(value)} is no text; type it anew`;
  }
  return matches(model.patterns.text, value)
    ? undefined
    : value.trim() === '' ? 'There is nothing to see in it' : 'It holds characters that nobody can see; type it anew';
}

/** The bounds of a column, where anybody could come near them. */
function rangeOf({ min, max }) {
  return max >= ENDLESS ? min === 0 ? '0 or more' : undefined : `from ${min} to ${max}`;
}

function numberComplaint(model, column, value) {
  const range = rangeOf(column);
  if (!isNumber(value)) {
    const such = `${quoted(value)} is no number; write one such as ${column.whole ? '2' : '2 or 0.5'}`;
    return range === undefined ? such : `${such}, ${range}`;
  }
  if (column.whole && !Number.isInteger(size(value))) {
    return `${quoted(value)} is no whole number`;
  }
  if (size(value) < column.min || size(value) > column.max) {
    return `${quoted(value)} is not ${range ?? 'within bounds'}`;
  }
  return decimals(value) > model.mostDecimals ? `${quoted(value)} has more than ${model.mostDecimals} decimals` : undefined;
}

function listComplaint(model, column, values) {
  const strange = values.find((value) => (column.values ? !column.values.includes(value) : !matches(model.patterns.id, value)));
  return strange === undefined ? undefined : `${quoted(strange)} is none of the choices`;
}

function anyComplaint(model, value) {
  if (isNumber(value)) {
    return Math.abs(size(value)) <= model.largestAttribute ? undefined : `${quoted(value)} is too large a number`;
  }
  return typeof value === 'boolean' ? undefined : textComplaint(model, value);
}

/** What a typed text states in a column; undefined where nothing. A number that is none stays what was typed. */
export function valueOf(column, text) {
  if (text === '') {
    return undefined;
  }
  if (column.kind === 'NUMBER') {
    return numberOf(text) ?? text;
  }
  if (column.kind === 'YES_NO') {
    return text === 'yes';
  }
  if (column.kind === 'ANY') {
    const truth = { yes: true, no: false }[text.trim().toLowerCase()];
    return truth ?? numberOf(text) ?? text;
  }
  return text;
}
