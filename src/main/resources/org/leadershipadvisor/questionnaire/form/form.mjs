import { change, clear } from './answers.mjs';
import { at, copy, drop, pointer, put } from './document.mjs';
import { focusable, read } from './fields.mjs';
import { download, Keeper, textOfFile } from './keep.mjs';
import { empty, keptPeople, open, save, turn, write } from './profile.mjs';
import { newId, rename, slug } from './registers.mjs';
import { leadTo, list, notes, say } from './tell.mjs';
import { viewOf } from './view.mjs';

const box = (id) => document.getElementById(id);

/** A form at work: what is filled in, and what can be done with it. */
export class Form {
  constructor(model) {
    this.model = model;
    this.view = viewOf(model);
    this.keeper = new Keeper(model.name);
    this.state = empty(model);
    this.saved = save(model, this.state);
  }

  /** Goes on where it was left on this computer. */
  start() {
    const kept = this.keeper.kept();
    try {
      if (kept !== undefined) {
        this.state = open(this.model, kept);
        say('What you filled in last time on this computer is back.');
      }
    } catch {
      say('What this computer kept of the form cannot be read. Open the file you saved.');
    }
    this.redraw();
  }

  redraw() {
    this.view.redraw(this.state, keptPeople(this.state));
    list(box('notes'), 'About what was opened', notes(this.model, this.state));
  }

  changed(text = '', undoable = false) {
    this.view.refresh(this.state, keptPeople(this.state));
    this.keep();
    say(text, undoable);
  }

  keep() {
    const text = save(this.model, this.state);
    this.keeper.keep(text === save(this.model, empty(this.model)) ? undefined : text);
  }

  /** Whether leaving the page loses something. */
  unsafe = () => !this.keeper.safe && save(this.model, this.state) !== this.saved;

  /** Takes another state as a whole. */
  replace(state, text) {
    this.remember();
    this.state = state;
    this.view.tellAll(false);
    box('problems').hidden = true;
    this.redraw();
    this.changed(text, true);
  }

  remember() {
    this.before = copy(this.state);
  }

  /** Takes over what somebody typed or chose in a field. */
  edit(field) {
    const practice = this.view.practiceOf(field);
    const path = this.view.pathOf(this.state, field);
    const before = this.view.valueIn(this.state, field);
    const value = read(field, this.view.columnOf(field), before);
    if (practice) {
      change(this.state, practice, field.dataset.path, value);
    } else if (value === undefined) {
      drop(this.state.profile, path, this.view.rowOf(field) ? path.length - 1 : 0);
    } else {
      put(this.state.profile, path, value);
    }
    if (pointer(path) === 'organization/name') {
      this.follow(before, value);
    }
    this.changed();
  }

  /** The organisation's id follows its name until somebody gives it another. */
  follow(before, name) {
    const path = ['organization', 'id'];
    if ((at(this.state.profile, path) ?? '') === slug(before ?? '')) {
      const next = slug(name ?? '');
      next === '' ? drop(this.state.profile, path) : put(this.state.profile, path, next);
      this.view.showField(this.state, this.view.fieldAt(this.state, pointer(path)));
    }
  }

  /** What is to be done once somebody has left a field; the id is what it held before, where it holds an id. */
  settle(field, id) {
    this.view.touch(field);
    if (id !== undefined) {
      rename(this.model, this.state, this.view.sectionOf(field).path[0], id, this.view.valueIn(this.state, field));
    }
    this.view.showField(this.state, field);
    if (this.view.rowOf(field)) {
      this.view.showReferences(this.state);
    }
    box('problems').hidden ? this.view.showProblems(this.state) : this.tellProblems();
  }

  tellProblems() {
    const found = this.view.showProblems(this.state);
    const title = `${found.length} ${found.length === 1 ? 'thing' : 'things'} to mend before the profile can be written`;
    list(box('problems'), title, found.map(({ path, where, text }) =>
      leadTo(this.view.fieldAt(this.state, path), `${where} – ${text}`)));
    return found.length;
  }

  turn(whose) {
    this.state = turn(this.state, whose);
    this.changed();
  }

  async open(file) {
    try {
      this.replace(open(this.model, await textOfFile(file, this.model.largestFile)), `Opened ${file.name}.`);
      this.saved = save(this.model, this.state);
    } catch (error) {
      say(error.message);
    }
  }

  fileName() {
    const rater = this.state.whose === 'person' ? at(this.state.profile, ['raters', 0]) : undefined;
    const parts = [at(this.state.profile, ['organization', 'id']), rater?.group, rater?.id];
    return parts.filter((part) => new RegExp(this.model.patterns.id, 'u').test(part ?? '')).join('-') || 'questionnaire';
  }

  save() {
    this.saved = save(this.model, this.state);
    download(`${this.fileName()}-form`, this.saved);
    say('Saved. Open the file here again to go on.');
  }

  write() {
    this.view.tellAll(true);
    if (this.tellProblems() > 0) {
      box('problems').focus();
      say('The profile is not written yet. What is filled in can be saved all the same.');
      return;
    }
    download(this.fileName(), write(this.model, this.state));
    this.saved = save(this.model, this.state);
    say('The profile is written. It is the file that the advisor reads.');
  }

  undo() {
    this.state = this.before;
    this.redraw();
    this.changed('Undone.');
  }

  everything(button) {
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', pressed);
    this.view.everything(pressed);
    this.changed();
  }

  clearAll = () => this.replace(empty(this.model), 'The form is empty.');

  clear(button) {
    this.remember();
    const question = button.closest('[data-practice]');
    clear(this.state, this.view.practiceOf(button));
    question.querySelectorAll('.field').forEach((field) => this.view.showField(this.state, field));
    question.querySelector('input').focus();
    this.changed('The question is unanswered again.', true);
  }

  none(tick) {
    const { path } = this.view.sectionOf(tick);
    tick.checked ? put(this.state.profile, path, []) : drop(this.state.profile, path);
    this.changed();
  }

  add(button) {
    const section = this.view.sectionOf(button);
    const entries = at(this.state.profile, section.path);
    const entry = section.layout === 'TABLE' ? { id: newId(this.state, section) } : {};
    put(this.state.profile, section.path, [...(Array.isArray(entries) ? entries : []), entry]);
    const row = this.view.addRow(button.closest('[data-register]'));
    const fields = [...row.querySelectorAll('.field')];
    fields.forEach((field) => this.view.showField(this.state, field));
    this.changed();
    this.view.showReferences(this.state);
    focusable(fields[section.layout === 'TABLE' ? 1 : 0]).focus();
  }

  remove(button) {
    this.remember();
    const row = this.view.rowOf(button);
    const register = button.closest('[data-register]');
    const { path } = this.view.sectionOf(register);
    const entries = [...at(this.state.profile, path)];
    entries.splice(this.view.indexOf(row), 1);
    entries.length > 0 ? put(this.state.profile, path, entries) : drop(this.state.profile, path);
    row.remove();
    this.view.showReferences(this.state);
    register.querySelector('[data-do="add"]').focus();
    this.changed(`Removed: ${row.querySelector('summary').textContent}.`, true);
  }
}
