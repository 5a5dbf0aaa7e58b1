/** A page in a browser of some years ago: what the language's library has learnt since is taken away. */
import type { BrowserContext } from "playwright-core";
import { missingIn, type Since } from "../../worker/local/bundle/oldest/browsers.ts";
import { GLOBALS, MEMBERS, METHODS } from "../../worker/local/bundle/oldest/script-features.ts";

const newer = (table: Readonly<Record<string, Since>>) =>
  Object.keys(table).filter((name) => missingIn(table[name] ?? [0, 0, 0]).length > 0);

/** Every page of the context lacks what one of the oldest browsers lacks. */
export async function makeOld(context: BrowserContext): Promise<void> {
  const names = { methods: newer(METHODS), members: newer(MEMBERS), globals: newer(GLOBALS) };
  await context.addInitScript(({ methods, members, globals }) => {
    const homes = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
      const home = Reflect.get(globalThis, name);
      return typeof home === "function" && home.prototype ? [home.prototype] : [];
    });
    const lists = [Object.getPrototypeOf(Int8Array.prototype), Object.getPrototypeOf([][Symbol.iterator]())];
    for (const home of [...homes, ...lists]) for (const name of methods) Reflect.deleteProperty(home, name);
    // Iterators had no methods of their own.
    const iterator = Object.getPrototypeOf(lists[1]);
    for (const name of Object.getOwnPropertyNames(iterator)) Reflect.deleteProperty(iterator, name);
    for (const path of members) {
      const [object = "", name = ""] = path.split(".");
      const home = Reflect.get(globalThis, object);
      if (!home) continue;
      Reflect.deleteProperty(home, name);
      Reflect.deleteProperty(Object.getPrototypeOf(home), name);
    }
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
    const RealRegExp = RegExp;
    // A literal with a lookbehind could not even be read; one that is made here at least says so.
    globalThis.RegExp = new Proxy(RealRegExp, {
      construct: (target, [pattern, flags]) => {
        if (/\(\?<[=!]/.test(String(pattern))) throw new SyntaxError("invalid group specifier name");
        return new target(pattern, flags);
      },
    });
  }, names);
}
