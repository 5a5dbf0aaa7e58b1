/** Gives the pages their faces: `@faces/` in style sheets, and in the HTML of each page that has them. */
import type { Plugin } from "vite";
import { licences } from "./faces.ts";

/** As `faces.css` asks for them: a narrower screen has its system's own letters. */
const WIDE = "(min-width: 480px)";
const FIRST = /assets\/(?:newsreader|figtree)-latin-(?!ext)[\w-]+\.woff2/g;

/** `folder` is where the build has put the faces. */
export function faces(folder: string): Plugin {
  return {
    name: "both-hats:faces",
    config: () => ({ resolve: { alias: [{ find: /^@faces\//, replacement: folder }] } }),
    generateBundle() {
      for (const [face, source] of licences()) {
        this.emitFile({ type: "asset", fileName: `assets/${face}-licence.txt`, source });
      }
    },
    transformIndexHtml: {
      order: "post",
      // Script makes every page, so a browser would learn of its letters only when they are due.
      handler: (page, { bundle = {} }) => {
        const sheets = Object.values(bundle).flatMap((file) =>
          file.type === "asset" && page.includes(`/${file.fileName}"`) ? [String(file.source)] : [],
        );
        const files = new Set(sheets.flatMap((sheet) => sheet.match(FIRST) ?? []));
        return [...files].map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", media: WIDE, href: `/${file}` },
          injectTo: "head",
        }));
      },
    },
  };
}
