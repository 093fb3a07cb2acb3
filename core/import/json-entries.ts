/** One object of a list in a JSON file. */
export interface JsonEntry {
  /** 1-based line on which it begins. */
  readonly line: number;
  /** The key of the list at the root of the file; empty when the file itself is the list. */
  readonly list: string;
  readonly text: string;
}

/** No person's and no post's entry is longer, in characters; what is longer is left out as it comes. */
const longestEntry = 1024 * 1024;

/** No key of a list is longer. */
const longestKey = 200;

const signs = /["{}[\]\n]/g;
const signsInText = /["\\\n]/g;

/**
 * Cuts a JSON file that comes in pieces into the objects of its lists, without ever holding it whole: exports can be larger
 * than a text can be. What stands in front of the first bracket is passed over, as in `window.YTD.following.part0 = [`.
 * A file that was cut off keeps everything but its last entry, which then comes as far as it goes.
 */
export class JsonEntries {
  #depth = 0;
  /** How deep the list under way lies; 0 outside of any. */
  #listDepth = 0;
  #isText = false;
  #isEscaped = false;
  #line = 1;
  #key = '';
  #list = '';
  /** The entry under way, in pieces. */
  #open: { readonly line: number; readonly depth: number; length: number; parts: string[] } | null = null;

  /** The entries that end within this piece of the file. */
  *push(piece: string): Generator<JsonEntry> {
    let from = 0;
    for (let at = 0; at < piece.length;) {
      if (this.#isText) {
        const end = this.#passText(piece, at);
        if (this.#open === null) this.#keepKey(piece.slice(at, end));
        at = end;
        continue;
      }
      signs.lastIndex = at;
      const sign = signs.exec(piece);
      if (sign === null) break;
      at = sign.index + 1;
      const isEntry = this.#take(sign[0]);
      if (isEntry === 'begins') from = sign.index;
      else if (isEntry === 'ends') yield* this.#close(piece.slice(from, at));
    }
    if (this.#open !== null) this.#keep(piece.slice(from));
  }

  /** What is left of a file that ends within an entry. */
  *end(): Generator<JsonEntry> {
    if (this.#open !== null) yield* this.#close('');
  }

  /** Where the text that is under way ends, or the piece. A line's end cannot stand in a text, so a broken one ends there. */
  #passText(piece: string, start: number): number {
    let at = start;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at += 1;
    }
    for (;;) {
      signsInText.lastIndex = at;
      const sign = signsInText.exec(piece);
      if (sign === null) return piece.length;
      if (sign[0] === '\\') {
        at = sign.index + 2;
        this.#isEscaped = at > piece.length;
        if (this.#isEscaped) return piece.length;
        continue;
      }
      this.#isText = false;
      // The line's end itself is counted by whoever goes on from here.
      return sign[0] === '"' ? sign.index + 1 : sign.index;
    }
  }

  #keepKey(text: string): void {
    if (this.#depth === 1 && this.#key.length < longestKey) this.#key += text.replace(/"$/, '');
  }

  #take(sign: string): 'begins' | 'ends' | null {
    if (sign === '\n') {
      this.#line += 1;
    } else if (sign === '"') {
      this.#isText = this.#depth > 0;
      if (this.#open === null) this.#key = '';
    } else if (sign === '{' || sign === '[') {
      return this.#goIn(sign);
    } else if (this.#depth > 0) {
      this.#depth -= 1;
      if (this.#depth < this.#listDepth) this.#listDepth = 0;
      if (this.#open !== null && this.#depth < this.#open.depth) return 'ends';
    }
    return null;
  }

  #goIn(sign: '{' | '['): 'begins' | null {
    this.#depth += 1;
    if (this.#open !== null) return null;
    if (sign === '[' && this.#depth <= 2) {
      this.#listDepth = this.#depth;
      this.#list = this.#depth === 1 ? '' : this.#key;
    }
    if (sign === '[' || this.#listDepth === 0 || this.#depth !== this.#listDepth + 1) return null;
    this.#open = { line: this.#line, depth: this.#depth, length: 0, parts: [] };
    return 'begins';
  }

  #keep(text: string): void {
    if (this.#open === null) return;
    this.#open.length += text.length;
    if (this.#open.length <= longestEntry) this.#open.parts.push(text);
    else this.#open.parts = this.#open.parts.slice(0, 1);
  }

  *#close(text: string): Generator<JsonEntry> {
    this.#keep(text);
    if (this.#open !== null) yield { line: this.#open.line, list: this.#list, text: this.#open.parts.join('') };
    this.#open = null;
  }
}
