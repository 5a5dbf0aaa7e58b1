/** What comes back to a phone for each of fifteen answers: it must not grow with what was answered before. */
import { randomBytes } from "node:crypto";
import { Client, makeRoom } from "../support/client.ts";
import { table } from "./figures.ts";
import type { BenchServer } from "./servers.ts";

const STEPS = 15;
const TEXT = "A sentence that somebody types on a phone in a workshop. ".repeat(8).trim();

export async function echo(server: BenchServer): Promise<string> {
  const url = `http://${server.base}`;
  const steps = Array.from({ length: STEPS }, (_, at) => ({
    id: `text${at + 1}`,
    exercise: "text",
    title: `Text ${at + 1}`,
    minutes: 1,
    settings: { question: "What do you think?" },
  }));
  const agenda = { v: 1, title: "Benchmark", locale: "en", steps };
  const { code, keys } = await makeRoom(url, { agenda, names: "off" });
  const host = await Client.join(url, code, { role: "host", key: keys.host });
  const phone = await Client.join(url, code, {
    role: "participant",
    resume: randomBytes(16).toString("base64url"),
  });
  const bytes: number[] = [];
  for (const { id } of steps) {
    await host.command({ do: "open", step: id, round: 1, from: "setup" });
    const before = phone.heard.length;
    await phone.done({ t: "answer", step: id, round: 1, payload: { text: TEXT } });
    const told = () => phone.heard.slice(before).filter(({ t }) => t === "you");
    await phone.until("you", (heard) => told().includes(heard));
    bytes.push(told().reduce((sum, heard) => sum + Buffer.byteLength(JSON.stringify(heard)), 0));
  }
  await Promise.all([phone.close(), host.close()]);
  const [first = Number.NaN] = bytes;
  const last = bytes.at(-1) ?? Number.NaN;
  return [
    `What comes back for an answer of ${TEXT.length} characters, in bytes`,
    "",
    table([["answer", "bytes"], ...bytes.map((size, at) => [String(at + 1), String(size)])]),
    "",
    `  last / first: ${(last / first).toFixed(2)}`,
  ].join("\n");
}
