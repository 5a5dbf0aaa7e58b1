/// <reference path="./subset-font.d.ts" />
/**
 * The two open faces of the pages on large screens, cut down to what they use of them: the weights that style sheets ask for,
 * one optical size, and the features that letters need. Cut from the packages at build; nothing is fetched.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A range of one of a face's axes, or the one place on it where it is held. */
type Axis = number | { min: number; max: number };

interface Face {
  /** As its files begin, here and in its package `@fontsource-variable/<name>`. */
  name: string;
  /** The set of axes that its package has a file for. */
  set: string;
  axes: Record<string, Axis>;
}

export const FACES: readonly Face[] = [
  // The display cut has hairs that a weak projector loses, so the optical size is held below it.
  { name: "newsreader", set: "opsz", axes: { opsz: 40, wght: { min: 400, max: 600 } } },
  { name: "figtree", set: "wght", axes: { wght: { min: 400, max: 700 } } },
];
/** What a browser fetches with every page, and what it fetches only where a letter of it stands. */
const LETTERS = ["latin", "latin-ext"];
const FEATURES = ["calt", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "pnum", "tnum"];
/** By the numbers of the format: copyright and the licence's address, which a file keeps in itself. */
export const LEGAL_NAMES: readonly number[] = [0, 14];

const require = createRequire(import.meta.url);
const packaged = (face: string, file: string) =>
  join(dirname(require.resolve(`@fontsource-variable/${face}/package.json`)), file);

/** Reads a face as its package has it. */
export const wholeFace = ({ name, set }: Face, letters: string): Buffer =>
  readFileSync(packaged(name, `files/${name}-${letters}-${set}-normal.woff2`));

/** The text of each face's licence, by the name of the face. */
export function licences(): [face: string, text: string][] {
  return FACES.map(({ name }) => [name, readFileSync(packaged(name, "LICENSE"), "utf8")]);
}

/** Writes the faces into `folder`. Fails where a package lacks a file. */
export async function makeFaces(folder: string): Promise<void> {
  // Only now, as it takes as long to load as all the rest of a server that finds everything built.
  const { default: subsetFont } = await import("subset-font");
  mkdirSync(folder, { recursive: true });
  for (const face of FACES) {
    for (const letters of LETTERS) {
      const cut = await subsetFont(wholeFace(face, letters), "", {
        targetFormat: "woff2",
        keepAllGlyphs: true,
        variationAxes: face.axes,
        keepFeatures: FEATURES,
        preserveNameIds: LEGAL_NAMES,
        noHinting: true,
      });
      writeFileSync(join(folder, `${face.name}-${letters}.woff2`), cut);
    }
  }
}
