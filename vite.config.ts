import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The client: one entry per page. The build id is passed in by the build script, so that client and worker share it. */
export default defineConfig({
  root: at("client"),
  base: "/",
  define: { BUILD: JSON.stringify(process.env.BUILD ?? "dev") },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: at("dist/client"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(
        ["home", "join", "host", "stage", "report"].map((page) => [page, at(`client/${page}/index.html`)]),
      ),
    },
  },
});
