/** A room of the product with one `choice` step open, and a host and a stage that watch. */
import * as v from "valibot";
import { WebSocket } from "ws";
import { RoomMade } from "../../shared/protocol/http.ts";
import { Progress } from "../../shared/protocol/progress.ts";
import { OPTIONS, STEP } from "./vote.ts";

/** Where phones go, and what the room says of the vote. */
export interface Room {
  url: string;
  /** Settles once the room counts this many as finished: what was acked is there. A server that keeps no count is believed. */
  counted(voters: number): Promise<void>;
  leave(): void;
}

/** How long the host's count may lag behind the acks, in milliseconds: on a busy machine it comes late. */
const COUNT_MS = 10_000;

const agenda = {
  v: 1,
  title: "Benchmark",
  locale: "en",
  steps: [
    { id: STEP, exercise: "choice", title: "Vote", minutes: 1, settings: { question: "Which?", options: OPTIONS } },
  ],
};

const Told = v.variant("t", [
  Progress,
  v.object({ t: v.literal("welcome") }),
  v.object({ t: v.literal("ack") }),
  v.object({ t: v.literal("view") }),
  v.object({ t: v.literal("plan") }),
  v.object({ t: v.literal("people") }),
  v.object({ t: v.literal("error"), code: v.string() }),
]);

/** Makes a room at a product that serves at `base` (host and port), and opens the vote. */
export async function openRoom(base: string): Promise<Room> {
  const response = await fetch(`http://${base}/api/rooms`, { method: "POST", body: JSON.stringify({ agenda }) });
  const { code, keys } = v.parse(RoomMade, await response.json());
  const url = `ws://${base}/ws/${code}`;
  let finished = 0;
  let lost: number | null = null;
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const host = await enter(`${url}?as=host`, "host", keys.host, (told) => {
    if (told.t === "progress") finished = told.finished;
    if (told.t === "ack") open();
  });
  host.on("close", (closeCode) => {
    lost = closeCode;
  });
  const stage = await enter(`${url}?as=stage`, "stage", keys.stage, () => {});
  const command = { do: "open", step: STEP, round: 1, from: "setup" };
  host.send(JSON.stringify({ t: "command", id: "open-the-vote", command }));
  await opened;
  return {
    url: `${url}?as=participant`,
    counted: async (voters) => {
      const deadline = Date.now() + COUNT_MS;
      while (finished !== voters) {
        if (lost !== null) throw new Error(`The host's socket was closed (${lost}).`);
        if (Date.now() > deadline) throw new Error(`The room acked ${voters} answers and counts ${finished}.`);
        await new Promise((wake) => setTimeout(wake, 50));
      }
    },
    leave: () => {
      host.terminate();
      stage.terminate();
    },
  };
}

function enter(
  url: string,
  role: "host" | "stage",
  key: string,
  hear: (told: v.InferOutput<typeof Told>) => void,
): Promise<WebSocket> {
  return new Promise((welcomed, fail) => {
    const socket = new WebSocket(url);
    socket.on("open", () => socket.send(JSON.stringify({ t: "hello", v: 2, role, key })));
    socket.on("error", fail);
    socket.on("message", (data) => {
      const told = v.parse(Told, JSON.parse(String(data)));
      if (told.t === "error") return fail(new Error(`${role}: ${told.code}`));
      hear(told);
      if (told.t === "welcome") welcomed(socket);
    });
  });
}
