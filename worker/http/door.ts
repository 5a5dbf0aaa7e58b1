/** How a socket is asked for, and who answers where no room does. */
import { exports, WorkerEntrypoint } from "cloudflare:workers";
import { KEY_SOCKETS_PER_ROOM } from "../../shared/limits.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Env } from "../env.ts";
import { connectionCount, openWatched } from "../room/socket-watchdog.ts";
import { sayWhetherFull, tellTurnedAway } from "../room/turned-away.ts";
import { idIn, peerOf, turnAway, upgradeFrom } from "./edge.ts";

/** Turns away. It is an entrypoint of its own so that the Worker can abort its request, too. */
export class Door extends WorkerEntrypoint<Env, { code: ErrorCode }> {
  override fetch(request: Request): Response {
    return turnAway(this.ctx.props.code, idIn(request));
  }
}

/** The socket that a request asks for: of the room with this code, or, where it is `refused`, one that says so and ends. */
export function socketOf(
  env: Env,
  code: string,
  refused: ErrorCode | null,
  request: Request,
  context: Pick<ExecutionContext, "waitUntil">,
): Promise<Response> | Response {
  const room = env.ROOMS.getByName(code);
  const full = refused === null && isFull(env, request);
  const refusal = full ? "full" : refused;
  if (env.SOCKETS !== undefined) sayWhetherFull(full, connectionCount(), env.SOCKETS);
  if (full) context.waitUntil(tellTurnedAway(code, (count) => room.turnedAway(count)));
  const { STUCK_PEERS: source } = env;
  if (!source) return refusal ? turnAway(refusal) : room.fetch(upgradeFrom(request));
  const peer = peerOf(request);
  const signs = {
    heard: (id: string) => (refusal ? Promise.resolve(null) : room.heard(id)),
    stuck: async () => peer !== undefined && (await stuckPeers(source)).has(peer),
  };
  const from = refusal ? exports.Door({ props: { code: refusal } }) : room;
  return openWatched(from, (id) => upgradeFrom(request, id), signs, context);
}

/**
 * whether this machine has no descriptor left for one more. A facilitator still finds a place when phones have taken all: for
 * hosts and stages there are as many more as one room may have of them.
 */
function isFull({ SOCKETS }: Env, request: Request): boolean {
  const role = new URL(request.url).searchParams.get("as");
  const spare = role === "host" || role === "stage" ? KEY_SOCKETS_PER_ROOM[role] : 0;
  return SOCKETS !== undefined && connectionCount() >= SOCKETS + spare;
}

/** Milliseconds for which what was read of all connections is good for each: less than between two looks at one. */
const READ_MS = 4_000;

let peers: ReadonlySet<string> = new Set();
let readAt = Number.NEGATIVE_INFINITY;

async function stuckPeers(source: Fetcher): Promise<ReadonlySet<string>> {
  const now = Date.now();
  // The clock may be set back.
  if (Math.abs(now - readAt) >= READ_MS) {
    readAt = now;
    peers = new Set(await (await source.fetch("http://stuck/")).json<string[]>());
  }
  return peers;
}
