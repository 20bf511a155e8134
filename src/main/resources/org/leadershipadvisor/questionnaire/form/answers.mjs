import { at, drop, isNumber, isObject, put } from './document.mjs';

const IN_PLACE = 3;
const EXEMPLARY = 4;
const WORDS = ['unsure', 'not-applicable'];

/** Where the answers stand: one person's, or those that were agreed. */
export const answersPath = (state) => (state.whose === 'person' ? ['raters', 0, 'answers'] : ['answers']);

/** The level that an answer states, or undefined where it states none. */
export function levelOf(answer) {
  const level = isObject(answer) ? answer.level : answer;
  if (isNumber(level)) {
    const number = Number(level.rawJSON ?? level);
    return Number.isInteger(number) && number >= 0 && number <= EXEMPLARY ? number : undefined;
  }
  const word = typeof level === 'string' ? level.replace(' ', '-') : level;
  return WORDS.includes(word) ? word : undefined;
}

/** Where a practice's answer stands: under its own id, or else under one that now means the same. */
export function placeOf(state, practice) {
  const paths = [practice.id, ...practice.aliases].map((id) => [...answersPath(state), ...id.split('/')]);
  return paths.find((path) => at(state.profile, path) !== undefined) ?? paths[0];
}

export const answerTo = (state, practice) => at(state.profile, placeOf(state, practice));

/** What a field of an answer holds. */
export function fieldOf(answer, field) {
  return isObject(answer) ? answer[field] : field === 'level' ? answer : undefined;
}

/** Changes one field of an answer; undefined takes it away, and with the last one the answer. */
export function change(state, practice, field, value) {
  const path = placeOf(state, practice);
  const before = at(state.profile, path);
  const after = isObject(before) ? { ...before } : before === undefined ? {} : { level: before };
  after[field] = value;
  const stated = Object.entries(after).filter(([, one]) => one !== undefined);
  if (stated.length === 0) {
    clear(state, practice);
  } else {
    put(state.profile, path, stated.length === 1 && stated[0][0] === 'level' ? stated[0][1] : Object.fromEntries(stated));
  }
}

/** Leaves a question unanswered again. */
export function clear(state, practice) {
  const base = answersPath(state);
  drop(state.profile, placeOf(state, practice), state.whose === 'person' ? base.length : 0);
}

/** The numbers of the leverage points that are surely not in place, however what is open turns out. */
export function weakPoints(model, state) {
  return model.points.map(({ number }) => number).filter((number) => {
    const levels = model.practices
      .filter((practice) => practice.scores && practice.points.includes(number))
      .map((practice) => levelOf(answerTo(state, practice)))
      .filter((level) => level !== 'not-applicable');
    const highest = levels.reduce((sum, level) => sum + (typeof level === 'number' ? level : EXEMPLARY), 0);
    return levels.length > 0 && highest / levels.length < IN_PLACE;
  });
}

/** Which practices are asked for now: all that always are, all that have an answer, all under a weak leverage point. */
export function asked(model, state, everything = false) {
  const weak = weakPoints(model, state);
  return model.practices.filter((practice) =>
    everything || practice.always || answerTo(state, practice) !== undefined || under(practice, weak).length > 0);
}

/** Which of the weak leverage points a framework practice lies under. */
export const under = (practice, weak) => (practice.scores ? [] : practice.points.filter((number) => weak.includes(number)));

/** How many of the practices asked for have an answer, in all and by topic. */
export function progress(state, practices) {
  const count = (some) => ({
    of: some.length,
    answered: some.filter((practice) => levelOf(answerTo(state, practice)) !== undefined).length,
  });
  const topics = [...new Set(practices.map(({ topic }) => topic))];
  return {
    ...count(practices),
    topics: new Map(topics.map((topic) => [topic, count(practices.filter((practice) => practice.topic === topic))])),
  };
}
