/**
 * What the build puts in the place of `fflate`: packing that is done here. The library hands large files to a worker that it makes
 * of a text, which no page of ours may run.
 */
import { type Zippable, zipSync } from "fflate/browser";

export { strToU8, zipSync } from "fflate/browser";

/** As the library's own, in one go. */
export function zip(files: Zippable, done: (error: unknown, archive: Uint8Array | null) => void): void {
  let made: Uint8Array | null = null;
  try {
    made = zipSync(files);
  } catch (error) {
    done(error, null);
  }
  if (made) done(null, made);
}
