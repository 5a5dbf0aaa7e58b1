/** A step with very many texts: it has to close, be revealed and be taken home whole, in little memory. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { Client, makeRoom, newId } from "../support/client.ts";
import { table } from "./figures.ts";
import type { BenchServer } from "./servers.ts";

/** Phones that are in the room at the same time: each leaves once its text is acked, so that descriptors suffice. */
const AT_ONCE = 100;
const CHARACTERS = 480;
const SAMPLE_MS = 20;

const agenda = {
  v: 1,
  title: "Benchmark",
  locale: "en",
  steps: [{ id: "text", exercise: "text", title: "Text", minutes: 1, settings: { question: "What now?" } }],
};

export async function exportTexts(server: BenchServer, sizes: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  for (const texts of sizes) rows.push(await once(server, texts));
  return [
    `One step of so many texts of ${CHARACTERS} characters; memory is workerd's, resident`,
    "",
    table([
      ["texts", "answered s", "close s", "reveal s", "file s", "file MB", "lines", "MB before", "MB peak"],
      ...rows,
    ]),
  ].join("\n");
}

async function once(server: BenchServer, texts: number): Promise<string[]> {
  const url = `http://${server.base}`;
  const { code, keys } = await makeRoom(url, { agenda, names: "off" });
  const host = await Client.join(url, code, { role: "host", key: keys.host });
  await host.command({ do: "open", step: "text", round: 1, from: "setup" });
  const answered = await timed(() => answers(url, code, texts));
  const closed = await timed(() => host.command({ do: "close", step: "text" }));
  const revealed = await timed(() => host.command({ do: "reveal", step: "text" }));
  const before = resident(server);
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, resident(server));
  }, SAMPLE_MS);
  let file = { lines: 0, bytes: 0 };
  const taken = await timed(async () => {
    file = await download(`${url}/api/rooms/${code}/texts.csv`, keys.host);
  });
  clearInterval(sampling);
  await host.close();
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return [
    String(texts),
    ...[answered, closed, revealed, taken].map(seconds),
    megabytes(file.bytes),
    // Without the line of column names.
    String(file.lines - 1),
    ...[before, peak].map(megabytes),
  ];
}

/** Everybody comes in, answers, and goes. */
async function answers(url: string, code: string, texts: number): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < texts) {
      next += 1;
      const text = `${next} `.padEnd(CHARACTERS, "a sentence of somebody in the hall, ");
      const phone = await Client.join(url, code, {
        role: "participant",
        resume: randomBytes(16).toString("base64url"),
      });
      await phone.done({ t: "answer", id: newId(), step: "text", round: 1, payload: { text: text.trim() } });
      await phone.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Reads the file as it comes, and keeps none of it. */
async function download(url: string, key: string): Promise<{ lines: number; bytes: number }> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
  if (!response.ok || !response.body) throw new Error(`No file: ${response.status}`);
  let lines = 0;
  let bytes = 0;
  for await (const piece of response.body) {
    bytes += piece.length;
    for (const byte of piece) if (byte === 10) lines += 1;
  }
  return { lines, bytes };
}

/** Milliseconds that something took. */
async function timed(task: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

/** Bytes of memory that workerd holds; 0 where the system does not tell. */
function resident(server: BenchServer): number {
  const sizes = server.pids.map((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      if (!/^Name:\s*workerd/m.test(status)) return 0;
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...sizes);
}
