/** Builds the pages of one language: its words behind `#words/`, its pages in a folder of their own. Those of the first language are at the root. */
import type { Plugin } from "vite";

/** Gives a build its language. What does not depend on words comes out the same, under the same name, in each. */
export function inLanguage(language: string, folder: string): Plugin {
  return {
    name: "both-hats:language",
    enforce: "post",
    transformIndexHtml: (page) => page.replace('<html lang="en"', `<html lang="${language}"`),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        if (folder === "") return;
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== "asset" || !name.endsWith(".html")) continue;
          delete bundle[name];
          this.emitFile({ type: "asset", fileName: `${folder}/${name}`, source: file.source });
        }
      },
    },
  };
}
