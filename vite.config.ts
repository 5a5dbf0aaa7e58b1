import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { localeOf, locales } from "./shared/agenda/library.ts";
import { chunks, chunksAgain, fetchedAtOnce } from "./worker/local/bundle/chunks-plugin.ts";
import { faces } from "./worker/local/bundle/faces-plugin.ts";
import { inLanguage } from "./worker/local/bundle/language-plugin.ts";
import { SCRIPT_TARGETS, STYLE_TARGETS } from "./worker/local/bundle/oldest/browsers.ts";
import { withoutDom } from "./worker/local/bundle/without-dom.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Libraries and the few modules that all pages share. Their style sheet is among them, because a chunk's styles come after
 * those of what it imports, and what a page says for itself has to come last.
 */
const BASE =
  /ui[\\/]base\.css|node_modules[\\/](preact|@preact)[\\/]|client[\\/]wire[\\/](ask|storage|stored-names|reload)\.ts|client[\\/]ui[\\/]((chunks|mount|translated)\.ts|(BothHats|Hat)\.tsx)|shared[\\/](limits|code-shape)\.ts|words[\\/][^\\/]+[\\/](fill|common)\.ts/;
/** What every page that is in a room needs beside that. */
const WIRE =
  /node_modules[\\/]partysocket[\\/]|client[\\/]wire[\\/](connection|queue|outbox)\.ts|shared[\\/]protocol[\\/]close\.ts|client[\\/]ui[\\/](step|unsent-fields|sentence)\.ts/;

/** What a phone needs besides, in one file: it waits for each request, not for each byte. A report has the words for readers too. */
const PHONE =
  /client[\\/]wire[\\/]phone-queue\.ts|client[\\/]ui[\\/]phone-frame\.tsx|pages[\\/]join[\\/](Waiting\.tsx|typing\.ts)|words[\\/]\w+[\\/]readers\.ts/;

/** What every exercise needs on a phone. */
const ANSWER = /exercises[\\/]contract[\\/](answer|readers)\.ts/;

/** What keeps an answer that takes several taps or keystrokes, until it is sent. */
const DRAFT = /client[\\/]ui[\\/](draft-state|useDraftField|useTappedAnswer)\.ts/;

/** What shows how long something takes, and how much of it is left. */
const CLOCK = /client[\\/]ui[\\/](Countdown\.tsx|useNow\.ts)|shared[\\/]duration\.ts/;

/** What every field for a text needs. */
const TEXT = /shared[\\/]text\.ts|client[\\/]ui[\\/]drafts\.ts/;

/** Each of these is one file, because a phone waits for each request, not for each byte. */
const IN_ONE_FILE = [
  { name: "wire", test: WIRE },
  { name: "phone", test: PHONE },
  { name: "answer", test: ANSWER },
  { name: "clock", test: CLOCK },
  { name: "draft", test: DRAFT },
  { name: "text", test: TEXT },
];

/**
 * What all three of the pages that show pictures begin with: as parts of their own, which a phone loads one by one, it would be
 * a hundred requests for each of these pages.
 */
const SHOWN = { name: "shown", tags: ["$initial" as const], minShareCount: 3 };

/**
 * The pages that people come in by, those that show every exercise's picture, and those that read all of the content. Built apart,
 * because what pages of one build share is settled by all of them, and a phone would load the names of what only the others need.
 */
const PAGES: Record<string, string[]> = {
  entering: ["home", "join"],
  showing: ["host", "stage", "report"],
  reading: ["catalogue", "catalogue/frame", "paper", "plan", "guide"],
};

/**
 * The client in one language: one entry per page. The build id is passed in by the build script, so that client and worker
 * share it, and so is the language.
 */
export default defineConfig(async ({ mode }) => {
  const language = localeOf(process.env.LANGUAGE_BUILT);
  const first = language === locales[0];
  const words = at(`client/words/${language}/`);
  const content = at(`shared/content/${language}/`);
  const { html } = await import(`${words}html.ts`);
  return {
    root: at("client/pages"),
    base: "/",
    plugins: [
      faces(at("dist/faces/")),
      chunks(html),
      chunksAgain(),
      fetchedAtOnce(),
      inLanguage(language, first ? "" : language),
    ],
    resolve: {
      alias: [
        { find: /^#words\//, replacement: words },
        { find: /^#content\//, replacement: content },
        { find: /^fflate$/, replacement: at("client/report/files/packing.ts") },
        withoutDom,
      ],
    },
    define: {
      BUILD: JSON.stringify(process.env.BUILD ?? "dev"),
      LANGUAGE: JSON.stringify(language),
      SEVERAL_LANGUAGES: String(locales.length > 1),
    },
    // Whoever builds, a test as well, builds what phones get.
    oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
    build: {
      outDir: at("dist/client"),
      emptyOutDir: first && mode === "entering",
      // What can be lowered is, and the rest is found by the check in worker/local/bundle/oldest.
      target: SCRIPT_TARGETS,
      cssTarget: STYLE_TARGETS,
      modulePreload: { polyfill: false },
      // What is shown is half a megabyte before it is packed, in one file on purpose.
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        // Whoever starts the product on a slow machine need not read which step of its build was slow.
        checks: { pluginTimings: false },
        output: {
          codeSplitting: {
            groups: [{ name: "base", test: BASE }, ...(mode === "showing" ? [SHOWN] : IN_ONE_FILE)],
          },
        },
        input: Object.fromEntries(
          (PAGES[mode] ?? []).map((page) => [page.replace("/", "-"), at(`client/pages/${page}/index.html`)]),
        ),
      },
    },
  };
});
