/** What is written is for everyone to read, whatever it is about. */
import type { Readers } from "../contract/readers.ts";

export const readers: Readers = "words";
