/** What somebody says in place of an option is for everyone to read, whatever it is about. */
import type { Readers } from "../contract/readers.ts";

export const readersOfOther: Readers = "words";
