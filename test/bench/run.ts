/**
 * `npm run bench`: figures of the product on this machine, over 127.0.0.1 only; each ends by itself.
 *
 *   npm run bench -- [voters …] [--runs=5] [--quick] [--json]   everybody answers within two seconds
 *   npm run bench -- join [--runs=5]       from a code to the first button, over a slow line
 *   npm run bench -- sockets               four silent sockets of one person, and a fifth
 *   npm run bench -- echo                  what comes back for each of fifteen answers
 *   npm run bench -- export [texts …]      a step of so many texts: closed, revealed, taken home
 *   npm run bench -- files [people …]      the files that the report page makes, of 19 steps
 */
import { parseArgs } from "node:util";
import { echo } from "./echo.ts";
import { exportTexts } from "./export.ts";
import { joinSlowly } from "./join.ts";
import { machine } from "./machine.ts";
import { reportFiles } from "./report-files.ts";
import { BenchServer, stopAll } from "./servers.ts";
import { silentSockets } from "./sockets.ts";
import { votes } from "./votes.ts";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string" }, quick: { type: "boolean" }, json: { type: "boolean" } },
});
const [name = "", ...rest] = positionals;
const runs = Number(flags.runs ?? (flags.quick ? 1 : 5));

/** What is measured at the product alone; each gives what to print. */
const SCENARIOS: Readonly<Record<string, (server: BenchServer, numbers: readonly number[]) => Promise<string>>> = {
  join: (server) => joinSlowly(server, runs),
  sockets: silentSockets,
  echo,
  export: (server, numbers) => exportTexts(server, numbers.length > 0 ? numbers : [4_500, 20_000]),
  files: (server, numbers) => reportFiles(server, numbers.length > 0 ? numbers : [24, 200], runs),
};

async function main(): Promise<string> {
  const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
  const numbers = (scenario ? rest : positionals).map(Number);
  if (![...numbers, runs].every((count) => Number.isInteger(count) && count > 0))
    throw new Error("Numbers have to be whole and positive; the scenarios are join, sockets, echo, export and files.");
  if (!scenario)
    return votes({
      sizes: numbers.length > 0 ? numbers : flags.quick ? [100] : [100, 1_000, 2_000],
      runs,
      json: flags.json ?? false,
    });
  const figures = await scenario(await BenchServer.start("product"), numbers);
  return `\n${machine()}\n\n${figures}`;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => stopAll().finally(() => process.exit(130)));
}

main()
  .then(console.log, (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(stopAll);
