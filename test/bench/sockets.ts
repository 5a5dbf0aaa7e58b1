/** Four sockets of one person that have gone silent without closing, as on a dead network, and the phone that comes back. */
import { randomBytes } from "node:crypto";
import { Client, makeRoom } from "../support/client.ts";
import type { BenchServer } from "./servers.ts";

const SILENT = 4;
/** How long one of them may take to be closed. */
const TIMEOUT_MS = 2_000;

export async function silentSockets(server: BenchServer): Promise<string> {
  const url = `http://${server.base}`;
  const { code } = await makeRoom(url, { agenda: "icebreaker", names: "off" });
  const hello = { role: "participant", resume: randomBytes(16).toString("base64url") };
  const silent: Client[] = [];
  for (let socket = 0; socket < SILENT; socket += 1) silent.push(await Client.join(url, code, hello));
  const began = performance.now();
  const fifth = await Client.join(url, code, hello);
  const ms = performance.now() - began;
  const deadline = began + TIMEOUT_MS;
  while (silent.every((one) => one.closed === null) && performance.now() < deadline)
    await new Promise((wake) => setTimeout(wake, 10));
  const closed = silent.filter((one) => one.closed !== null).length;
  await Promise.all([fifth, ...silent].map((one) => one.close()));
  return `${SILENT} silent sockets of one person; the next is welcomed after ${ms.toFixed(1)} ms, ${closed} of them closed for it`;
}
