import { answerTo, placeOf } from './answers.mjs';
import { focusable } from './fields.mjs';
import { doubled, keptPeople, strangers, unasked } from './profile.mjs';

const LISTED = 12;
// In milliseconds.
const LONG = 10_000;
const LONGER = 30_000;

let hiding;

/** Says in one line what just happened. */
export function say(text, undoable = false) {
  const status = document.getElementById('status');
  status.querySelector('p').textContent = text;
  status.querySelector('button').hidden = !undoable;
  status.classList.toggle('shown', text !== '');
  clearTimeout(hiding);
  hiding = setTimeout(() => status.classList.remove('shown'), undoable ? LONGER : LONG);
}

/** Fills a box with a title and points; without points it goes. */
export function list(box, title, points) {
  box.querySelector('.title').textContent = title;
  box.querySelector('ul').replaceChildren(...points.map((point) => {
    const item = document.createElement('li');
    item.append(point);
    return item;
  }));
  box.hidden = points.length === 0;
}

const some = (ids) => `${ids.slice(0, LISTED).join(', ')}${ids.length > LISTED ? ` and ${ids.length - LISTED} more` : ''}`;

/** What a file holds that the form does not show where one would look for it. */
export function notes(model, state) {
  const older = model.practices
    .filter((practice) => answerTo(state, practice) !== undefined)
    .map((practice) => [practice.id, placeOf(state, practice).slice(-2).join('/')])
    .filter(([id, place]) => id !== place)
    .map(([, place]) => place);
  const kept = keptPeople(state);
  return [
    ['No profile can hold these. The form keeps them, and leaves them out of the profile it writes: ', strangers(model, state)],
    ['Answers under an older name stand at the question that now asks the same: ', older],
    ['Second answers to a question are kept: ', doubled(model, state)],
    ['Answers to questions that this form does not ask are kept: ', unasked(model, state)],
    [`The answers of ${kept} ${kept === 1 ? 'person' : 'people'} are kept, and written with the profile.`, kept > 0 ? [''] : []],
  ].filter(([, ids]) => ids.length > 0).map(([text, ids]) => text + some(ids));
}

/** Opens whatever a field is folded into, and moves there. */
export function reveal(field) {
  for (let fold = field.parentElement.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  focusable(field).focus();
}

/** A line that leads to a field, where the form shows it. */
export function leadTo(field, text) {
  if (field === undefined) {
    return text;
  }
  const link = Object.assign(document.createElement('button'), { type: 'button', textContent: text, className: 'link' });
  link.addEventListener('click', () => reveal(field));
  return link;
}
