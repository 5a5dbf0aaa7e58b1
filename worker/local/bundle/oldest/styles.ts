/** Reads a built style sheet for what the oldest browsers do not know. */
import { transform } from "lightningcss";
import { type Finding, missingIn, type Since } from "./browsers.ts";
import { AT_RULES, FUNCTIONS, KEYWORDS, MEDIA, NESTING, PROPERTIES, PSEUDO, UNITS } from "./style-features.ts";

/** A rule that is open while the reader is inside of it: what it says before its braces. */
interface Open {
  kind: string;
  prelude: string;
}

/** Everything in a style sheet that one of the oldest browsers does not know, each by the selector that it dresses. */
export function judgeStyle(file: string, code: string): Finding[] {
  const found: Finding[] = [];
  const open: Open[] = [];
  const report = (feature: string, since: Since | undefined) => {
    const missing = since ? missingIn(since) : [];
    if (missing.length === 0 || open.some((rule) => rule.kind === "supports" && asksAbout(rule.prelude, feature)))
      return;
    found.push({ file, feature, place: open.at(-1)?.prelude ?? "", missing });
  };
  transform({
    filename: file,
    code: Buffer.from(code),
    visitor: {
      Rule: (rule) => {
        const prelude = "value" in rule && rule.value && "loc" in rule.value ? preludeAt(code, rule.value.loc) : "";
        const inStyle = open.some(({ kind }) => kind === "style");
        open.push({ kind: rule.type, prelude });
        if (inStyle) report("nesting", NESTING);
        const name = /^@([\w-]+)/.exec(prelude)?.[1] ?? "";
        report(`@${name}`, AT_RULES[name]);
        if (rule.type === "media") for (const feature of mediaOf(prelude)) report(`@media ${feature}`, MEDIA[feature]);
        // Nothing that stands in a rule which is dropped is ever read: each rule in it is looked at by itself. What a container
        // with a name says of all that stands in it is looked at as one.
        const dropped = open.find(({ kind, prelude }) => kind === "container" && prelude.startsWith("@container ("));
        if (rule.type === "style" && dropped) report("@container", AT_RULES.container);
      },
      RuleExit: () => {
        open.pop();
      },
      Selector: (selector) => {
        for (const part of selector)
          if (part.type === "pseudo-class" || part.type === "pseudo-element") {
            const of = "of" in part && part.of ? " of" : "";
            report(`:${part.kind}${of}`, PSEUDO[`${part.kind}${of}`]);
          }
      },
      Declaration: (declaration) => {
        const { property } = declaration;
        const name =
          property === "custom"
            ? declaration.value.name
            : property === "unparsed"
              ? declaration.value.propertyId.property
              : property;
        report(name, Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined);
      },
      Function: ({ name }) => report(`${name}()`, Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined),
      Length: ({ unit }) => report(unit, UNITS[unit]),
      Token: (token) => {
        if (token.type === "ident")
          report(token.value, Object.hasOwn(KEYWORDS, token.value) ? KEYWORDS[token.value] : undefined);
        if (token.type === "dimension") report(token.unit, UNITS[token.unit]);
      },
      Color: (color) => {
        const type = typeof color === "object" && "type" in color ? color.type : "";
        report(`${type}()`, Object.hasOwn(FUNCTIONS, type) ? FUNCTIONS[type] : undefined);
      },
    },
  });
  return found;
}

/** What stands before the braces of a rule that begins there. */
function preludeAt(code: string, { line, column }: { line: number; column: number }): string {
  const text = code
    .split("\n")
    .slice(line)
    .join("\n")
    .slice(Math.max(0, column - 1));
  return (/^[^{;]*/.exec(text)?.[0] ?? "").trim();
}

function mediaOf(prelude: string): string[] {
  const named = Object.keys(MEDIA).filter((feature) => prelude.includes(`(${feature}`));
  return [
    ...named,
    ...(/\([^()]*[<>]/.test(prelude) ? ["range_syntax"] : []),
    ...(/\) or \(/.test(prelude) ? ["or_syntax"] : []),
  ];
}

/** Whether the condition of an `@supports` is about this. */
function asksAbout(condition: string, feature: string): boolean {
  return !condition.includes("not") && condition.includes(feature.replace("()", "("));
}
