/**
 * Everybody in a room answers within two seconds. The product is measured against the least that such a vote can cost: in
 * memory alone, and in a Durable Object that does nothing but write and ack.
 */
import { Generator } from "./generator.ts";
import { machine } from "./machine.ts";
import { cpuSeconds } from "./processes.ts";
import { type Measured, type Sizes, summary, text } from "./report.ts";
import { BenchServer, type ServerName } from "./servers.ts";
import { syncMeter } from "./syncs.ts";
import { VOTE_SECONDS } from "./vote.ts";

const SERVERS: readonly ServerName[] = ["plain", "bare", "product"];

/** How the votes are run; `json`: the figures for programs. */
export interface VoteOptions {
  sizes: readonly number[];
  runs: number;
  json: boolean;
}

const meter = syncMeter();

/** All votes; what to print. */
export async function votes({ sizes, runs, json }: VoteOptions): Promise<string> {
  if (![...sizes, runs].every((count) => Number.isInteger(count) && count > 0))
    throw new Error("Numbers of voters and of runs have to be whole and positive.");
  say(machine());
  say(`Everybody answers once within ${VOTE_SECONDS} s; voters: ${sizes.join(", ")}; runs: ${runs}`);
  say("Starting the servers (the product is built first, where its build is stale)");
  const servers: BenchServer[] = [];
  for (const name of SERVERS) servers.push(await BenchServer.start(name));
  // The first vote of a process runs on code that is not compiled yet; it says more about the start than about the server.
  for (const server of servers) await once(server, 100, "warm-up");

  const found: Sizes[] = [];
  for (const voters of sizes) {
    const measured: Measured[] = [];
    // The servers take turns within each run, so that whatever else the machine does hits all alike.
    for (let run = 1; run <= runs; run += 1) {
      for (const server of servers) {
        const one = await once(server, voters, `run${run}`);
        measured.push({ server: server.name, ...one });
        say(
          `${voters} voters, run ${run} of ${runs}, ${server.name}: p50 ${one.p50.toFixed(1)} ms, p99 ${one.p99.toFixed(1)} ms`,
        );
      }
    }
    // Counted in a vote of its own, whose times are not used: a tracer slows down what it watches.
    const syncs = new Map<ServerName, number>();
    for (const server of servers) {
      const { counted } = await once(server, voters, "syncs", true);
      if (counted !== null) syncs.set(server.name, counted);
    }
    found.push({ voters, measured, syncs });
  }
  return json ? JSON.stringify(summary(found, meter), null, 2) : text(found, meter, runs, sizes);
}

/** One vote at one server. */
async function once(server: BenchServer, voters: number, label: string, count = false) {
  const room = await server.room(`${label}-${voters}`);
  const generator = new Generator();
  try {
    const joining = await generator.join(room.url, voters);
    const counter = count ? await meter?.begin(server.pids) : undefined;
    const before = cpuSeconds(server.pids);
    const { p50, p99, bytes } = await generator.vote();
    const cpu = cpuSeconds(server.pids) - before;
    const counted = counter ? await counter() : null;
    await room.counted(voters);
    return { joinsPerSecond: (voters / joining) * 1000, p50, p99, bytes, cpu: (cpu / voters) * 1000, counted };
  } finally {
    generator.stop();
    room.leave();
    // The sockets' ends are work too; it must not fall into the next vote.
    await new Promise((wake) => setTimeout(wake, 500 + voters / 2));
  }
}

/** Progress goes beside the result, so that `--json` can be piped. */
function say(line: string): void {
  console.error(line);
}
