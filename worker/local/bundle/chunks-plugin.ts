/** Replaces Vite's loader of lazy parts with our own, and puts into each page's HTML what it says until it has started. */
import { fileURLToPath } from "node:url";
import { type ESTree, type Plugin, parseSync } from "vite";

const LOADER = fileURLToPath(new URL("../../../client/ui/chunks.ts", import.meta.url));

/** What every page's HTML says where its script, or a part of it, has not come. */
export type HtmlWords = Readonly<Record<"title" | "text" | "reload" | "noScript", string>>;

/**
 * Vite wraps each `import()` as `load(() => import("../part.js"), files)`. Our loader, which takes that place, passes what
 * is to stand behind the address, because browsers remember that an address has failed.
 */
export function chunks(words: HtmlWords): Plugin {
  return {
    name: "both-hats:chunks",
    enforce: "pre",
    resolveId: (id) => (id === "\0vite/preload-helper.js" ? LOADER : null),
    transformIndexHtml: (page) => page.replace('<div id="app"></div>', `<div id="app"></div>${fallback(words)}`),
  };
}

/** Lets what stands behind each address of an `import()` be chosen when it is called. */
export function chunksAgain(): Plugin {
  return {
    name: "both-hats:chunks-again",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = withAgain(file.code);
      },
    },
  };
}

/** What the phone's page asks for as soon as it runs. */
const AT_ONCE = "join/inside.ts";

/** Names that part in the page's HTML, so that it comes beside the page's own script and not after it. */
export function fetchedAtOnce(): Plugin {
  return {
    name: "both-hats:fetched-at-once",
    transformIndexHtml: {
      order: "post",
      handler: (page, { path, bundle = {} }) => {
        if (!path.startsWith("/join/")) return;
        const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
        const part = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(AT_ONCE));
        if (!part) throw new Error(`No part was made of ${AT_ONCE}`);
        const named = (file: string) => page.includes(`/${file}"`);
        return [part.fileName, ...part.imports]
          .filter((file) => !named(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: "", href: `/${file}` },
            injectTo: "head",
          }));
      },
    },
  };
}

type Loader = ESTree.ArrowFunctionExpression;

/** `() => import("../part.js")` becomes `again => import("../part.js" + again)`. */
function withAgain(code: string): string {
  const edits: { at: number; cut: number; put: string }[] = [];
  const visit = (node: ESTree.Node, loader: Loader | null) => {
    const inner = node.type === "ArrowFunctionExpression" && node.params.length === 0 ? node : loader;
    if (node.type === "ImportExpression" && loader) {
      const brackets = code.indexOf("()", loader.start);
      edits.push({ at: brackets, cut: 2, put: "($again)" }, { at: node.source.end, cut: 0, put: "+$again" });
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, inner);
  };
  if (!code.includes("import(")) return code;
  visit(parseSync("chunk.js", code).program, null);
  edits.sort((a, b) => b.at - a.at);
  return edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), code);
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Stands in every page. A form, because following a link to the page itself would drop the key behind the `#`. */
function fallback({ title, text, reload, noScript }: HtmlWords): string {
  return `
    <noscript><p class="no-script">${noScript}</p></noscript>
    <form id="stuck" role="status"><p><strong>${title}</strong> ${text}</p><button>${reload}</button></form>`;
}
