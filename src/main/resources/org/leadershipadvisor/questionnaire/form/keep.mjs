/** What this computer keeps of a form between two visits, where the browser lets it. */
export class Keeper {
  /** Whether what was kept last is safe. */
  safe = true;

  constructor(name) {
    this.key = `${name}:${location.pathname}`;
  }

  /** Keeps a text; undefined forgets it. */
  keep(text) {
    try {
      text === undefined ? localStorage.removeItem(this.key) : localStorage.setItem(this.key, text);
      this.safe = true;
    } catch {
      this.safe = false;
    }
  }

  /** The text kept last, or undefined. */
  kept() {
    try {
      return localStorage.getItem(this.key) ?? undefined;
    } catch {
      this.safe = false;
      return undefined;
    }
  }
}

/** Hands a file to whoever fills in the form. */
export function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${name}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The text of a file; throws an Error that says why it cannot be one. */
export async function textOfFile(file, largest) {
  if (file.size > largest) {
    throw new Error('This file is too large to be a saved form. Nothing was changed.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error('This file is no text in UTF-8. Nothing was changed.');
  }
}
