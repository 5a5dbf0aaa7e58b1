/** Builds the client and the Worker into dist/, unless what is there was built from these very files. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";

export const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const stamp = join(dist, "build-id");
const SOURCES = ["client", "shared", "worker", "package-lock.json", "vite.config.ts"];

/** Most bytes of a phone's first screen: HTML, CSS and script together, brotli. */
export const PHONE_BUDGET = 20_000;

/** Builds what is stale; returns the build's id. */
export async function buildAll(): Promise<string> {
  const id = idOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === id) return id;
  process.env.BUILD = id;
  for (const mode of ["workshop", "reading"]) {
    await build({ configFile: join(root, "vite.config.ts"), mode, logLevel: "warn" });
  }
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    define: { BUILD: JSON.stringify(id) },
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

/** What a phone loads before it shows anything: the page and everything that the page itself asks for. */
export function phoneBytes(): { file: string; bytes: number }[] {
  const html = readFileSync(join(dist, "client/join/index.html"), "utf8");
  const linked = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(([, path]) => (path ? [path] : []));
  return ["/join/index.html", ...linked].map((file) => ({ file, bytes: brotliSize(join(dist, "client", file)) }));
}

function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The phone's first screen in words, and whether it is within its budget. */
export function phoneReport(): { text: string; fits: boolean } {
  const parts = phoneBytes();
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  const files = parts.map(({ file, bytes }) => `  ${file} ${bytes} B`).join("\n");
  return {
    text: `Phone's first screen: ${total} of ${PHONE_BUDGET} bytes brotli\n${files}`,
    fits: total <= PHONE_BUDGET,
  };
}

if (import.meta.main) {
  console.log(`Built ${await buildAll()}`);
  const { text, fits } = phoneReport();
  console.log(text);
  if (!fits) {
    console.error("The phone's first screen is over its budget.");
    process.exitCode = 1;
  }
}
