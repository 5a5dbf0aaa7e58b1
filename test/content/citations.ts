/** What pages of promises cite: rules of SPEC.md, and tests by their file and title. */
import { existsSync, readFileSync } from "node:fs";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

/** A file of the repository. */
export const read = (path: string): string => readFileSync(at(path), "utf8");

const spec = read("shared/SPEC.md");

/** Whether SPEC.md has a rule, by its number such as R-19. */
export const hasRule = (rule: string): boolean => spec.includes(`- **${rule} `);

/** Whether a file has a test, or a group of tests, with just this title. */
export const hasTest = (file: string, title: string): boolean =>
  existsSync(at(file)) && read(file).includes(`"${title}"`);
