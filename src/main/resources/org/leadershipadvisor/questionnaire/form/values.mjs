import { isNumber, numberOf, textOf } from './document.mjs';

const MOST_DECIMALS = 20;
const LARGEST_ATTRIBUTE = 1e15;
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
export function isDay(patterns, value) {
  if (!matches(patterns.day, value)) {
    return false;
  }
  const [year, month, day] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** What a value of a column should be instead, or undefined where nothing is wrong with it by itself. */
export function complaint(patterns, column, value) {
  if (column.none && value === 'none') {
    return undefined;
  }
  const check = CHECKS[column.kind];
  return check(patterns, column, value);
}

const CHECKS = {
  TEXT: (patterns, column, value) => textComplaint(patterns, value),
  ID: (patterns, column, value) => (matches(patterns.id, value)
    ? undefined
    : `${quoted(value)} cannot be an id: use letters, digits, dots, hyphens and underscores, at most 100, the first a letter or digit; “none” is no id`),
  NUMBER: (patterns, column, value) => numberComplaint(column, value),
  DAY: (patterns, column, value) => (isDay(patterns, value)
    ? undefined
    : `${quoted(value)} is no day; write year-month-day, such as 2026-10-15`),
  YES_NO: (patterns, column, value) => (typeof value === 'boolean' ? undefined : `${quoted(value)} is neither yes nor no`),
  CHOICE: (patterns, column, value) => (column.values.includes(value)
    ? undefined
    : `${quoted(value)} is none of the choices`),
  LIST: (patterns, column, value) => (Array.isArray(value) ? listComplaint(patterns, column, value) : `${quoted(value)} is no list`),
  ANY: (patterns, column, value) => anyComplaint(patterns, value),
  OBJECT: (patterns, column, value) => (typeof value === 'object' ? undefined : `${quoted(value)} does not say whether there is one`),
};

function textComplaint(patterns, value) {
  if (typeof value !== 'string') {
    return `${quoted(value)} is no text; type it anew`;
  }
  return matches(patterns.text, value)
    ? undefined
    : value.trim() === '' ? 'There is nothing to see in it' : 'It holds characters that nobody can see; type it anew';
}

/** The bounds of a column, where anybody could come near them. */
function rangeOf({ min, max }) {
  return max >= ENDLESS ? min === 0 ? '0 or more' : undefined : `from ${min} to ${max}`;
}

function numberComplaint(column, value) {
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
  return decimals(value) > MOST_DECIMALS ? `${quoted(value)} has more than ${MOST_DECIMALS} decimals` : undefined;
}

function listComplaint(patterns, column, values) {
  const strange = values.find((value) => (column.values ? !column.values.includes(value) : !matches(patterns.id, value)));
  return strange === undefined ? undefined : `${quoted(strange)} is none of the choices`;
}

function anyComplaint(patterns, value) {
  if (isNumber(value)) {
    return Math.abs(size(value)) <= LARGEST_ATTRIBUTE ? undefined : `${quoted(value)} is too large a number`;
  }
  return typeof value === 'boolean' ? undefined : textComplaint(patterns, value);
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
