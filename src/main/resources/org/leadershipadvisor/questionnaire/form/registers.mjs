import { at, isObject, put } from './document.mjs';

/** How an entry of a register is called: by its name, or else by its id or its place. */
export function labelOf(section, entry, index) {
  const named = ['name', 'statement', 'id'].map((field) => entry[field]);
  const label = named.find((text) => typeof text === 'string' && text.trim() !== '');
  const characters = [...(label ?? `${section.entry} ${index + 1}`)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}

/** The things of a profile that hold columns: entries of registers, single registers, and the profile itself. */
export function things(model, state) {
  return model.sections.flatMap((section) => {
    if (section.layout === 'FORM') {
      return [{ section, path: [], thing: state.profile, where: section.title === model.sections[0].title ? '' : `${section.title}: ` }];
    }
    const entries = at(state.profile, section.path);
    return !Array.isArray(entries) ? [] : entries.flatMap((thing, index) => (isObject(thing)
      ? [{ section, path: [...section.path, index], thing, where: `${section.title}, ${labelOf(section, thing, index)}: ` }]
      : []));
  });
}

/** The ids of a register's entries, in their order. */
export function idsOf(state, register) {
  const entries = at(state.profile, [register]);
  return Array.isArray(entries) ? entries.map((entry) => at(entry, ['id'])).filter((id) => typeof id === 'string') : [];
}

/** An id that no entry of a register has yet. */
export function newId(state, section) {
  const ids = new Set(idsOf(state, section.path[0]));
  const word = slug(section.entry);
  let number = 1;
  while (ids.has(`${word}-${number}`)) {
    number++;
  }
  return `${word}-${number}`;
}

/** A text as an id; empty where nothing is left of it. */
export function slug(text) {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 60).replace(/-+$/, '');
  return id === 'none' ? '' : id;
}

/** Lets all that referred to an entry refer to it under its new id. */
export function rename(model, state, register, from, to) {
  const ids = idsOf(state, register);
  if (ids.includes(from) || ids.filter((id) => id === to).length !== 1) {
    return;
  }
  things(model, state).forEach(({ section, thing }) => section.columns
    .filter((column) => column.refersTo === register && at(thing, column.path) !== undefined)
    .forEach((column) => {
      const value = at(thing, column.path);
      const renamed = Array.isArray(value) ? value.map((id) => (id === from ? to : id)) : value === from ? to : value;
      put(thing, column.path, renamed);
    }));
}
