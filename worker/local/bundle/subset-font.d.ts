/** The part of the package that is used; it brings no types of its own. */
declare module "subset-font" {
  interface Options {
    targetFormat: "sfnt" | "woff2";
    /** Every letter of the file stays; the text has to be empty then. */
    keepAllGlyphs: true;
    /** Where an axis is held, or between what. */
    variationAxes: Record<string, number | { min: number; max: number }>;
    keepFeatures?: readonly string[];
    preserveNameIds?: readonly number[];
    noHinting?: boolean;
  }
  /** Rejects where the file is no font. */
  export default function subsetFont(font: Uint8Array, text: "", options: Options): Promise<Uint8Array>;
}
