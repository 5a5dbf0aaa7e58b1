/** Reads what a font file says of itself: OpenType, as the subsetter gives it. */

/** Of letters as often as English has them, spaces among them. */
const ENGLISH = "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ";

export interface Said {
  /** Mean width of a letter in English text, in parts of the height. */
  width: number;
  /** Above and below the line, in parts of the height. */
  ascent: number;
  descent: number;
  /** By the number that the format gives each kind. */
  names: Map<number, string>;
}

/** Fails where one of the tables is missing. */
export function read(font: Uint8Array): Said {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let place = 0; place < view.getUint16(4); place++) {
    const entry = 12 + 16 * place;
    tables.set(String.fromCharCode(...font.subarray(entry, entry + 4)), view.getUint32(entry + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}`);
    return at;
  };
  const height = view.getUint16(table("head") + 18);
  const metrics = table("hhea");
  const widths = view.getUint16(metrics + 34);
  const glyphOf = cmap(view, table("cmap"));
  const widthOf = (letter: string) =>
    view.getUint16(table("hmtx") + 4 * Math.min(glyphOf(letter.charCodeAt(0)), widths - 1));
  const sum = [...ENGLISH].reduce((all, letter) => all + widthOf(letter), 0);
  return {
    width: sum / ENGLISH.length / height,
    ascent: view.getInt16(metrics + 4) / height,
    descent: -view.getInt16(metrics + 6) / height,
    names: names(view, table("name")),
  };
}

/** Looks a character up in the table of format 4, which every font of today has. */
function cmap(view: DataView, at: number): (character: number) => number {
  const tables = Array.from({ length: view.getUint16(at + 2) }, (_, n) => at + view.getUint32(at + 8 + 8 * n));
  const table = tables.find((place) => view.getUint16(place) === 4) ?? Number.NaN;
  const length = view.getUint16(table + 6);
  return (character) => {
    for (let n = 0; n < length; n += 2) {
      if (character > view.getUint16(table + 14 + n)) continue;
      const begin = view.getUint16(table + 16 + length + n);
      if (character < begin) return 0;
      const place = table + 16 + 3 * length + n;
      const offset = view.getUint16(place);
      const glyph = offset === 0 ? character : view.getUint16(place + offset + 2 * (character - begin));
      return (glyph + view.getInt16(table + 16 + 2 * length + n)) & 0xffff;
    }
    return 0;
  };
}

function names(view: DataView, at: number): Map<number, string> {
  const texts = at + view.getUint16(at + 4);
  return new Map(
    Array.from({ length: view.getUint16(at + 2) }, (_, n) => {
      const entry = at + 6 + 12 * n;
      const begin = texts + view.getUint16(entry + 10);
      const letters = Array.from({ length: view.getUint16(entry + 8) / 2 }, (_, letter) =>
        view.getUint16(begin + 2 * letter),
      );
      return [view.getUint16(entry + 6), String.fromCharCode(...letters)];
    }),
  );
}
