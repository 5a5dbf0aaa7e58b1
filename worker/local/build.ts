/** Builds the client and the Worker into dist/, unless what is there was built from these very files. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { build, Rolldown } from "vite";
import { locales } from "../../shared/agenda/library.ts";
import { headersFile } from "../http/headers.ts";
import { budgetReport, type PhoneFiles, phoneFiles } from "./bundle/budget.ts";
import { makeFaces } from "./bundle/faces.ts";
import { withoutDom } from "./bundle/without-dom.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const stamp = join(dist, "build-id");
const phone = join(dist, "phone-files.json");
const SOURCES = ["client", "shared", "worker", "package-lock.json", "vite.config.ts"];

/** The pages are built in parts; see vite.config.ts. */
const PARTS = {
  entering: "the pages to come in by",
  showing: "the pages of host, stage and report",
  reading: "the pages to read and to print",
};

/** Builds what is stale, and says so as each stage begins; returns the build's id. */
export async function buildAll(say: (line: string) => void = () => {}): Promise<string> {
  const id = idOfSources();
  if (existsSync(phone) && existsSync(stamp) && readFileSync(stamp, "utf8") === id) return id;
  // Only now, as it takes as long to load as all the rest of a server that finds everything built.
  const { build } = await import("vite");
  process.env.BUILD = id;
  await makeFaces(join(dist, "faces"));
  for (const language of locales) await buildClient(build, language, say);
  writeFileSync(join(dist, "client/_headers"), headersFile());
  say("Building the server …");
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    define: { BUILD: JSON.stringify(id) },
    resolve: { alias: [withoutDom] },
    ssr: { target: "webworker", noExternal: true },
    build: {
      ssr: join(root, "worker/index.ts"),
      outDir: join(dist, "worker"),
      emptyOutDir: true,
      target: "es2024",
      rolldownOptions: { external: [/^cloudflare:/], output: { entryFileNames: "index.js", codeSplitting: false } },
    },
  });
  writeFileSync(stamp, id);
  return id;
}

async function buildClient(make: typeof build, language: string, say: (line: string) => void): Promise<void> {
  process.env.LANGUAGE_BUILT = language;
  for (const [mode, pages] of Object.entries(PARTS)) {
    say(`Building ${pages} (${language}) …`);
    const made = await make({ configFile: join(root, "vite.config.ts"), mode, logLevel: "warn" });
    if (mode !== "entering" || language !== locales[0]) continue;
    writeFileSync(phone, JSON.stringify(phoneFiles(chunksOf(made), join(root, "client"))));
  }
}

function chunksOf(made: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk[] {
  const outputs = Array.isArray(made) ? made : "output" in made ? [made] : [];
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === "chunk"));
}

function idOfSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("base64url").slice(0, 12);
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    const entries = readdirSync(path).sort();
    return entries.flatMap((entry) => filesUnder(join(path, entry)));
  } catch {
    return [path];
  }
}

/** The files that a phone asks for, as the last build left them. */
function phoneFilesOfBuild(): PhoneFiles {
  return JSON.parse(readFileSync(phone, "utf8"));
}

if (import.meta.main) {
  console.log(`Built ${await buildAll(console.log)}`);
  const client = join(dist, "client");
  const { oldestReport } = await import("./bundle/oldest/check.ts");
  const reports = [
    { ...budgetReport(phoneFilesOfBuild(), client), otherwise: "A phone has to load more than its budget allows." },
    {
      ...oldestReport(client),
      otherwise: "Some phones that people still carry cannot run this; see worker/local/bundle/oldest.",
    },
  ];
  for (const { text, fits, otherwise } of reports) {
    console.log(text);
    if (fits) continue;
    console.error(otherwise);
    process.exitCode = 1;
  }
}
