/** All files of a report in one. */
import { strToU8, type Zippable, zipSync } from "fflate";

export interface Packed {
  path: string;
  content: string | Blob;
}

/** What is a compressed file already, and what is one for the most part: a picture carries its faces. */
const DENSE = /\.(png|xlsx|pptx)$/;
const HALF_DENSE = /\.svg$/;

/** The archive; what is compressed already is only put in. */
export async function packed(files: readonly Packed[]): Promise<Blob> {
  const entries: Zippable = {};
  for (const { path, content } of files) {
    const bytes = typeof content === "string" ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
    entries[path] = [bytes, { level: DENSE.test(path) ? 0 : HALF_DENSE.test(path) ? 1 : 6 }];
  }
  const made = zipSync(entries);
  // Of a buffer of its own, as a file has to be.
  return new Blob([new Uint8Array(made)], { type: "application/zip" });
}
