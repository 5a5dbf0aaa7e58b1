/** Reads a built script for what the oldest browsers do not know: syntax, methods, names, attributes. */
import { type ESTree, parseSync } from "vite";
import { type Finding, missingIn, type Since } from "./browsers.ts";
import { ATTRIBUTES, EVENTS, GLOBALS, MEMBERS, METHODS, SYNTAX } from "./script-features.ts";

type Node = ESTree.Node;
type Report = (feature: string, since: Since, node: Node) => void;

/** What a script asks about before it uses it, such as `"share" in navigator`. */
type Asked = ReadonlySet<string>;

interface Place {
  /** From the outermost in. */
  parents: readonly Node[];
  asked: Asked;
}

/** Everything in a script that one of the oldest browsers does not know. */
export function judgeScript(file: string, code: string): Finding[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) return [{ file, feature: "syntax", place: String(errors[0]?.message), missing: ["any"] }];
  const found: Finding[] = [];
  const report: Report = (feature, since, node) => {
    const missing = missingIn(since);
    const place = code.slice(Math.max(0, node.start - 30), node.end + 30).slice(0, 120);
    if (missing.length > 0) found.push({ file, feature, place, missing });
  };
  const asked = new Set<string>();
  walk(program, [], (node, parents) => {
    const name = askedAbout(node, parents);
    if (name !== null) asked.add(name);
  });
  walk(program, [], (node, parents) => judge(node, { parents, asked }, report));
  return found;
}

function judge(node: Node, place: Place, report: Report): void {
  const syntax = syntaxOf(node, place.parents);
  if (syntax !== null) report(syntax, SYNTAX[syntax], node);
  if (node.type === "Literal" && "regex" in node) judgePattern(node.regex.pattern, node.regex.flags, node, report);
  if (node.type === "NewExpression" || node.type === "CallExpression") judgeCall(node, place, report);
  if (node.type === "MemberExpression") judgeMember(node, place, report);
  if (node.type === "Identifier" && isReference(node, place.parents)) judgeGlobal(node.name, node, place, report);
  if (node.type === "Property" && !node.computed) {
    const name = nameOf(node.key);
    const since = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (since) report(`${name}=`, since, node);
  }
}

function syntaxOf(node: Node, parents: readonly Node[]): keyof typeof SYNTAX | null {
  switch (node.type) {
    case "ChainExpression":
      return node.expression.type === "CallExpression" &&
        node.expression.arguments.some(({ type }) => type === "SpreadElement")
        ? "?.() with a spread"
        : null;
    case "StaticBlock":
      return "a class's static block";
    case "BinaryExpression":
      return node.left.type === "PrivateIdentifier" ? "#private in object" : null;
    case "PropertyDefinition":
      return node.value && contains(node.value, (inner) => inner.type === "CallExpression")
        ? "parentheses in a class field's value"
        : null;
    case "AwaitExpression":
      return parents.some(isFunction) ? null : "await at the top of a module";
    case "ForOfStatement":
      return node.await && !parents.some(isFunction) ? "await at the top of a module" : null;
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      if ("phase" in node && node.phase) return "import defer";
      return node.attributes.length > 0 ? "import with attributes" : null;
    case "ImportExpression":
      return node.options ? "a second argument of import()" : null;
    case "VariableDeclaration":
      return node.kind === "using" || node.kind === "await using" ? "using" : null;
    default:
      return null;
  }
}

const ITERATES = ["values", "keys", "entries", "matchAll"];
const HELPERS = "drop every filter find flatMap forEach map reduce some take toArray includes join".split(" ");
/** Methods whose name says nothing by itself: how many arguments they are called with. */
const ARGUMENTS: Readonly<Record<string, number>> = { with: 2, at: 1, union: 1, intersection: 1, difference: 1 };

function judgeCall(node: ESTree.CallExpression | ESTree.NewExpression, place: Place, report: Report): void {
  const { callee } = node;
  if (callee.type === "Identifier" && callee.name === "RegExp") {
    const [pattern, flags] = node.arguments.map(nameOf);
    judgePattern(pattern ?? "", flags ?? "", node, report);
  }
  if (callee.type !== "MemberExpression" || callee.computed) return;
  const name = nameOf(callee.property);
  const since = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  const asMeant = (ARGUMENTS[name] ?? node.arguments.length) === node.arguments.length;
  const optional = node.type === "CallExpression" && node.optional;
  if (since && asMeant && !optional && !place.asked.has(name)) report(`.${name}()`, since, node);
  const { object } = callee;
  if (name === "resolve" && object.type === "MetaProperty" && !place.asked.has(name))
    report("import.meta.resolve", SYNTAX["import.meta.resolve"], node);
  if (HELPERS.includes(name) && object.type === "CallExpression" && object.callee.type === "MemberExpression") {
    const { callee: source } = object;
    if (ITERATES.includes(nameOf(source.property)) && nameOf(source.object) !== "Object")
      report("a method of an iterator", SYNTAX["a method of an iterator"], node);
  }
  if (name === "addEventListener") {
    const [event] = node.arguments;
    const known = event ? EVENTS[nameOf(event)] : undefined;
    if (known && event) report(`event ${nameOf(event)}`, known, node);
  }
}

/** Only reached through its object: there it stands for itself, unless the script asks first or is ready for an error. */
function judgeMember(node: ESTree.MemberExpression, place: Place, report: Report): void {
  if (node.computed) return;
  const name = nameOf(node.property);
  const object = nameOf(node.object);
  if (["window", "self", "globalThis"].includes(object)) return judgeGlobal(name, node, place, report);
  const since = MEMBERS[`${object}.${name}`];
  const parent = place.parents.at(-1);
  const safe =
    place.asked.has(name) || inTry(node, place.parents) || (parent?.type === "MemberExpression" && parent.optional);
  if (since && !safe) report(`${object}.${name}`, since, node);
}

function judgeGlobal(name: string, node: Node, place: Place, report: Report): void {
  const since = Object.hasOwn(GLOBALS, name) ? GLOBALS[name] : undefined;
  if (since && !place.asked.has(name) && !inTry(node, place.parents)) report(name, since, node);
}

function judgePattern(pattern: string, flags: string, node: Node, report: Report): void {
  const say = (feature: keyof typeof SYNTAX) => report(feature, SYNTAX[feature], node);
  if (/\(\?<[=!]/.test(pattern)) say("a regular expression's lookbehind");
  if (/\(\?[ims]*-?[ims]+:/.test(pattern)) say("a regular expression's inline flags");
  if (flags.includes("v")) say("a regular expression's flag v");
  const names = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) say("a group name used twice in a regular expression");
}

/** The name that is asked about here: by `in`, by `typeof`, or as a condition. */
function askedAbout(node: Node, parents: readonly Node[]): string | null {
  if (node.type === "BinaryExpression" && node.operator === "in") return nameOf(node.left) || null;
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return null;
  const parent = parents.at(-1);
  const asks =
    (parent?.type === "UnaryExpression" && (parent.operator === "typeof" || parent.operator === "!")) ||
    parent?.type === "LogicalExpression" ||
    ((parent?.type === "ConditionalExpression" || parent?.type === "IfStatement") && parent.test === node);
  return asks ? nameOf(node.type === "MemberExpression" ? node.property : node) || null : null;
}

/** A name as it is used, not one that is only a key. */
function isReference(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent?.type === "MemberExpression") return parent.computed || parent.property !== node;
  if (parent?.type === "Property" || parent?.type === "PropertyDefinition" || parent?.type === "MethodDefinition")
    return parent.computed || parent.value === node;
  return !/^(Im|Ex)portSpecifier$/.test(parent?.type ?? "");
}

function inTry(node: Node, parents: readonly Node[]): boolean {
  const path = [...parents, node];
  return path.some((one, place) => one.type === "TryStatement" && one.handler && one.block === path[place + 1]);
}

const isFunction = ({ type }: Node): boolean =>
  type === "FunctionDeclaration" || type === "FunctionExpression" || type === "ArrowFunctionExpression";

function nameOf(node: Node): string {
  if (node.type === "Identifier" || node.type === "PrivateIdentifier") return node.name;
  if (node.type === "TemplateLiteral" && node.quasis.length === 1) return node.quasis[0]?.value.cooked ?? "";
  return node.type === "Literal" && typeof node.value === "string" ? node.value : "";
}

function contains(node: Node, is: (inner: Node) => boolean): boolean {
  let found = false;
  walk(node, [], (inner) => {
    found ||= is(inner);
  });
  return found;
}

function walk(node: Node, parents: readonly Node[], visit: (node: Node, parents: readonly Node[]) => void): void {
  visit(node, parents);
  const path = [...parents, node];
  for (const inner of Object.values(node).flat()) if (isNode(inner)) walk(inner, path, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
