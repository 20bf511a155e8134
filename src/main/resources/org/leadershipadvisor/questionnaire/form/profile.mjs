import { answersPath } from './answers.mjs';
import { at, copy, drop, isObject, parse, pointer, print, put, withoutNulls } from './document.mjs';

/** A form in which nothing is filled in. */
export const empty = (model) => ({ whose: model.whose, profile: copy(model.start) });

/** Reads what was saved, complete or not; throws an Error that says what else it is. */
export function open(model, text) {
  let document;
  try {
    document = parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('This file is not one that this form saved: it is no JSON. Nothing was changed.');
  }
  const shape = shapeOf(model);
  if (!isObject(document) || !Object.keys(document).some((key) => key in shape.fields && key !== '$schema')) {
    throw new Error('This file is neither a saved form nor a profile. Nothing was changed.');
  }
  const profile = withoutNulls(document);
  mapSections(model).forEach(({ path }) => {
    const map = at(profile, path);
    if (isObject(map)) {
      put(profile, path, Object.entries(map).map(([name, value]) => ({ name, value })));
    }
  });
  return { whose: whoseOf(profile), profile };
}

/** A profile with one person's answers and no agreed ones is that person's. */
function whoseOf(profile) {
  const raters = at(profile, ['raters']);
  const one = Array.isArray(raters) && raters.length === 1 && isObject(raters[0]);
  return one && Object.keys(at(profile, ['answers']) ?? {}).length === 0 ? 'person' : 'organisation';
}

/** All that is filled in, complete or not, as a file that this form opens again. */
export const save = (model, state) => print(mapped(model, copy(state.profile)));

/** The profile; what no profile holds stays out. */
export const write = (model, state) => print(known(model, state).profile);

/** Paths of all that came with a file and that no profile holds: the form keeps it, the profile goes without. */
export const strangers = (model, state) => known(model, state).strange;

/** Ids of practices that have an answer for which this form has no question. */
export function unasked(model, state) {
  const ids = new Set(model.practices.flatMap((practice) => [practice.id, ...practice.aliases]));
  const answers = at(state.profile, answersPath(state)) ?? {};
  return model.known.filter((id) => !ids.has(id) && at(answers, id.split('/')) !== undefined);
}

/** Ids under which a question has a second answer, beside the one the form shows. */
export function doubled(model, state) {
  const answers = at(state.profile, answersPath(state)) ?? {};
  return model.practices.flatMap((practice) =>
    [practice.id, ...practice.aliases].filter((id) => at(answers, id.split('/')) !== undefined).slice(1));
}

/** How many people's answers the form keeps without showing them. */
export function keptPeople(state) {
  const raters = at(state.profile, ['raters']);
  return state.whose === 'person' || !Array.isArray(raters) ? 0 : raters.length;
}

/** Hands the answers over from the organisation to one person, or back. */
export function turn(state, whose) {
  if (whose === state.whose || keptPeople(state) > 0) {
    return state;
  }
  const answers = at(state.profile, answersPath(state)) ?? {};
  drop(state.profile, ['answers']);
  drop(state.profile, ['raters']);
  const turned = { ...state, whose };
  put(turned.profile, whose === 'person' ? ['raters'] : ['answers'], whose === 'person' ? [{ answers }] : answers);
  return turned;
}

const mapSections = (model) => model.sections.filter(({ layout }) => layout === 'MAP');

/** Names and values as a profile has them, where each name stands once. */
function mapped(model, profile) {
  mapSections(model).forEach(({ path }) => {
    const entries = at(profile, path);
    const names = Array.isArray(entries) ? entries.map((entry) => at(entry, ['name'])) : [];
    if (Array.isArray(entries) && new Set(names).size === names.length && names.every((name) => typeof name === 'string')) {
      put(profile, path, Object.fromEntries(entries.map(({ name, value }) => [name, value ?? null])));
    }
  });
  return profile;
}

/** What a profile can hold: fields, entries with fields, answers, names and values, or a value. */
export function shapeOf(model) {
  const root = { fields: { $schema: {} } };
  model.sections.forEach((section) => {
    const base = section.layout === 'FORM' ? root : { fields: {} };
    section.columns.forEach((column) => descend(base, column.path).list = column.kind === 'LIST');
    if (base !== root) {
      Object.assign(descend(root, section.path), section.layout === 'MAP' ? { map: true } : { entry: base });
    }
  });
  const rater = root.fields.raters.fields[0];
  delete root.fields.raters;
  const answer = { fields: {} };
  [{ path: ['level'] }, ...model.answer.columns].forEach((column) => descend(answer, column.path));
  const topics = { fields: {} };
  model.known.forEach((id) => Object.assign(descend(topics, id.split('/')), { ...answer, scalar: true }));
  root.fields.answers = topics;
  root.fields.raters = { entry: { fields: { ...rater.fields, answers: topics } } };
  return root;
}

function descend(shape, path) {
  return path.reduce((parent, step) => ((parent.fields ??= {})[step] ??= {}), shape);
}

function known(model, state) {
  const strange = [];
  const profile = within(mapped(model, copy(state.profile)), shapeOf(model), [], strange);
  if (state.whose === 'person' && at(profile, ['raters', 0, 'answers']) === undefined) {
    put(profile, ['raters', 0, 'answers'], {});
  }
  return { profile, strange };
}

function within(value, shape, path, strange) {
  if (shape.map && isObject(value)) {
    return value;
  }
  if (shape.entry && Array.isArray(value)) {
    return value.map((one, index) => within(one, shape.entry, [...path, index], strange)).filter((one) => one !== undefined);
  }
  if (shape.fields && isObject(value)) {
    Object.keys(value).filter((key) => !Object.hasOwn(shape.fields, key)).forEach((key) => strange.push(pointer([...path, key])));
    return Object.fromEntries(Object.keys(shape.fields)
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [key, within(value[key], shape.fields[key], [...path, key], strange)])
      .filter(([, one]) => one !== undefined));
  }
  const plain = !isObject(value) && Array.isArray(value) === (shape.list === true);
  const fits = plain && !shape.entry && !shape.map && (!shape.fields || shape.scalar || value === 'none');
  if (!fits) {
    strange.push(pointer(path));
  }
  return fits ? value : undefined;
}
