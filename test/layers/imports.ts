/** Reads which files of the project a file imports: scripts, style sheets and pages, types included. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, normalize } from "node:path";
import { transform } from "lightningcss";
import { type ESTree, parseSync } from "vite";

/** File → the files that it imports. Paths are relative to the project's root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The files that the layers hold, with what each imports. `root` ends with a slash. */
export function readImports(root: string, folders: readonly string[]): Imports {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx,css,html}`),
    { cwd: root },
  ).sort();
  const known = new Set(files);
  const aliases = aliasesOf(root);
  return new Map(
    files.map((file) => {
      const targets = importsOf(file, readFileSync(join(root, file), "utf8"));
      return [file, targets.flatMap((target) => resolve(file, target, known, aliases))];
    }),
  );
}

/** What stands in a pattern and in no file's name. */
const PATTERN = /[*?[{]/;

/** What a file imports, in the words of the file. */
export function importsOf(file: string, code: string): string[] {
  if (file.endsWith(".html")) return [...code.matchAll(/(?:src|href)="(\.[^"]+)"/g)].map(([, path]) => path ?? "");
  if (file.endsWith(".css")) {
    const { dependencies } = transform({ filename: file, code: Buffer.from(code), analyzeDependencies: true });
    return (dependencies || []).flatMap((dependency) => ("url" in dependency ? [dependency.url] : []));
  }
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  return INSIDE.test(code) ? importsIn(program) : program.body.flatMap(importsAt);
}

/** What imports in the midst of a file, as `import()`, a type's `import()` and `import.meta.glob` do. */
const INSIDE = /\bimport\s*[(.]/;

function importsIn(node: ESTree.Node): string[] {
  const inside = Object.values(node).flat().filter(isNode).flatMap(importsIn);
  return [...importsAt(node), ...inside];
}

function importsAt(node: ESTree.Node): string[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return node.source ? stringsIn(node.source) : [];
    case "CallExpression":
      return isGlob(node.callee) ? node.arguments.slice(0, 1).flatMap(stringsIn) : [];
    default:
      return [];
  }
}

/** `import.meta.glob` */
function isGlob(node: ESTree.Node): boolean {
  if (node.type !== "MemberExpression" || node.object.type !== "MetaProperty") return false;
  return node.property.type === "Identifier" && node.property.name === "glob";
}

function stringsIn(node: ESTree.Node): string[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "TemplateLiteral") return [node.quasis.map(({ value }) => value.cooked).join("*")];
  return node.type === "ArrayExpression" ? node.elements.flatMap((element) => (element ? stringsIn(element) : [])) : [];
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The files that an import or a pattern stands for; none for a package. */
function resolve(from: string, target: string, files: ReadonlySet<string>, aliases: [string, string][]): string[] {
  if (/^\.\.?\//.test(target)) {
    const path = normalize(join(dirname(from), target));
    const meant = PATTERN.test(path) ? [...files].filter((file) => matchesGlob(file, path)) : [path];
    return meant.filter((file) => file !== from && files.has(file));
  }
  const found = aliases.filter(([prefix]) => target.startsWith(prefix));
  return found.map(([prefix, folder]) => normalize(join(folder, target.slice(prefix.length))));
}

/** The prefixes of package.json's `imports`, each with the folder it stands for. */
function aliasesOf(root: string): [string, string][] {
  const { imports = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries<string>(imports).map(([prefix, folder]) => [
    prefix.replace(/\*$/, ""),
    folder.replace(/\*$/, ""),
  ]);
}
