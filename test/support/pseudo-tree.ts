/** The product with a second language, as a translator would add it: two folders and one line, in a copy that is thrown away. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isCodeOfContent, isCodeOfWords, PSEUDO, pseudoSource } from "./pseudo.ts";
import { temporaryFolder } from "./server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What was built from a copy is as good as new for the next one, as long as the sources are the same. */
const BUILT = join(root, "node_modules/.cache/pseudo");
const COPIED = [
  "client",
  "shared",
  "worker",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "wrangler.toml",
];

/** A copy of the sources with the pseudo-language in it; returns its folder. */
export function pseudoTree(): string {
  const tree = temporaryFolder();
  for (const name of COPIED) cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  mkdirSync(BUILT, { recursive: true });
  symlinkSync(BUILT, join(tree, "dist"));
  for (const [folder, isCode] of [
    ["client/words", isCodeOfWords],
    ["shared/content", isCodeOfContent],
  ] as const) {
    const made = join(tree, folder, PSEUDO);
    cpSync(join(tree, folder, "en"), made, { recursive: true });
    for (const file of readdirSync(made, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const path = join(made, file);
      const translated = pseudoSource(readFileSync(path, "utf8"), isCode);
      writeFileSync(path, translated.replaceAll('locale: "en"', `locale: "${PSEUDO}"`));
    }
  }
  const register = join(tree, "shared/agenda/library.ts");
  const source = readFileSync(register, "utf8");
  const added = source
    .replace("const languages = { en }", `const languages = { en, "${PSEUDO}": pseudo }`)
    .replace(/^import/m, `import { en as pseudo } from "../content/${PSEUDO}/language.ts";\nimport`);
  writeFileSync(register, added);
  return tree;
}
