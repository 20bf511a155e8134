import { answersPath, levelOf } from './answers.mjs';
import { at, isObject, pointer } from './document.mjs';
import { idsOf, things } from './registers.mjs';
import { complaint, isDay } from './values.mjs';

/** Everything that keeps a profile from being written, in the form's order: where it is, and what to do. */
export function problems(model, state) {
  const said = at(state.profile, ['assessedOn']);
  const context = { model, state, today: isDay(model, said) ? said : undefined };
  const [start, ...rest] = things(model, state);
  return [start].flatMap((one) => ofThing(context, one))
    .concat(answerProblems(context, answersPath(state)))
    .concat(rest.flatMap((one) => [...ofThing(context, one), ...twice(context, one)]))
    .concat(raterProblems(context));
}

const problem = (path, where, text) => ({ path: pointer(path), where, text });

function ofThing(context, { section, path, thing, where }) {
  return section.columns
    .filter((column) => column.path[0] !== 'raters' || context.state.whose === 'person')
    .flatMap((column) => {
      const value = at(thing, column.path);
      const text = value === undefined ? missing(context, column, thing) : wrong(context, column, value, thing);
      return text === undefined ? [] : [problem([...path, ...column.path], where + column.heading, text)];
    });
}

/** What stands within something else is only asked for where that is there. */
function missing(context, column, thing) {
  const parent = column.path.slice(0, -1);
  const expected = parent.length === 0 || isObject(at(thing, parent)) || ['organization', 'raters'].includes(column.path[0]);
  const needed = column.required || (column.path[0] === 'raters' && column.path.at(-1) === 'group');
  return needed && expected ? 'Please fill this in' : undefined;
}

function wrong(context, column, value, thing) {
  return complaint(context.model, column, value)
    ?? (column.none && value === 'none' ? undefined : unfit(context, column, value, thing));
}

/** What is wrong with a value only beside others. */
function unfit(context, column, value, thing) {
  if (column.refersTo) {
    const stranger = [value].flat().find((id) => !idsOf(context.state, column.refersTo).includes(id));
    return stranger === undefined ? undefined : `“${stranger}” is not among the ${column.refersTo}; choose another, or add it there`;
  }
  if (column.past && context.today !== undefined && value > context.today) {
    return `It lies after the day the profile describes, ${context.today}`;
  }
  const start = column.notBefore ? at(thing, [...column.path.slice(0, -1), column.notBefore]) : undefined;
  return isDay(context.model, start) && value < start ? `It lies before the day it began, ${start}` : undefined;
}

/** An id, or a name, that another entry before it has. */
function twice({ state }, { section, path, thing, where }) {
  const key = section.layout === 'MAP' ? 'name' : 'id';
  const value = at(thing, [key]);
  if (section.layout === 'FORM' || value === undefined) {
    return [];
  }
  const before = at(state.profile, section.path).slice(0, path.at(-1));
  return before.some((entry) => at(entry, [key]) === value)
    ? [problem([...path, key], where + key, `Another entry has the same ${key}`)]
    : [];
}

function answerProblems(context, base, where = '') {
  const answers = at(context.state.profile, base) ?? {};
  return context.model.known.flatMap((id) => {
    const path = [...base, ...id.split('/')];
    const answer = at(answers, id.split('/'));
    if (answer === undefined) {
      return [];
    }
    const title = where + (context.model.practices.find((practice) => practice.id === id)?.question ?? id);
    const level = levelOf(answer) === undefined
      ? [problem([...path, 'level'], title, 'Choose an answer, or clear what is noted under it')]
      : [];
    return isObject(answer) ? [...level, ...noted(context, path, answer, title)] : level;
  });
}

function noted(context, path, answer, title) {
  return context.model.answer.columns.flatMap((column) => {
    const value = at(answer, column.path);
    const text = value === undefined ? undefined : wrong(context, column, value, answer);
    return text === undefined ? [] : [problem([...path, ...column.path], `${title} ${column.heading}`, text)];
  });
}

/** People whose answers came with a file; this form only keeps them. */
function raterProblems(context) {
  const raters = context.state.whose === 'person' ? undefined : at(context.state.profile, ['raters']);
  return (Array.isArray(raters) ? raters : []).flatMap((rater, index) =>
    answerProblems(context, ['raters', index, 'answers'], `Kept answers, person ${index + 1}: `));
}
