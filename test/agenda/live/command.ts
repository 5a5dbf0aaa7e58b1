/**
 * `npm run live -- [agenda …] [--people=24] [--speed=1]`: runs ready agendas over real sockets, with people who read, choose and type
 * at human speed, and prints what each step took beside what the function of `timing.ts` says. At speed 1 it takes as long as a
 * workshop does.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Plugin, runnerImport } from "vite";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: "string", default: "24" }, speed: { type: "string", default: "1" } },
});

/** The page decides which press comes next, and its modules are those of a bundle; its styles say nothing. */
const STYLES = "\0styles";
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (source) => (source.endsWith(".css") ? STYLES : undefined),
  load: (id) => (id === STYLES ? "" : undefined),
};

const path = fileURLToPath(new URL("run.ts", import.meta.url));
const { module } = await runnerImport<typeof import("./run.ts")>(path, {
  configFile: false,
  logLevel: "error",
  plugins: [withoutStyles],
});
await module.runLive({ ids: positionals, people: Number(flags.people), speed: Number(flags.speed) });
