/** Opens sockets: passes a request on to its room, or refuses it. */
import { exports, WorkerEntrypoint } from "cloudflare:workers";
import { KEY_SOCKETS_PER_ROOM } from "../../shared/limits.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import type { Env } from "../env.ts";
import { type Signs, watchdog } from "../room/socket-watchdog.ts";
import { idIn, turnAway, upgradeFrom } from "../room/upgrade.ts";
import { peerOf } from "./address.ts";
import { sayWhetherFull, tellTurnedAway } from "./full.ts";

/** Refuses sockets. It is an entrypoint of its own, so that the Worker can abort the request for a refused socket too. */
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
  if (env.SOCKETS !== undefined) sayWhetherFull(full, watchdog.count, env.SOCKETS);
  if (full) context.waitUntil(tellTurnedAway(code, (count) => room.turnedAway(count)));
  const { STUCK_PEERS: source } = env;
  if (!source) return refusal ? turnAway(refusal) : room.fetch(upgradeFrom(request));
  const from = refusal ? exports.Door({ props: { code: refusal } }) : room;
  const ends = { room: refusal ? null : code, peer: peerOf(request) };
  return watchdog.open(from, (id) => upgradeFrom(request, id), ends, signsOf(env.ROOMS, source), context);
}

/** For the request in which the watchdog looks at all connections: a stub may be used only in the request that made it. */
function signsOf(rooms: Env["ROOMS"], source: Fetcher): Signs {
  return {
    heard: (room, id) => rooms.getByName(room).heard(id),
    stuck: async () => new Set(await (await source.fetch("http://stuck/")).json<string[]>()),
  };
}

/**
 * whether this machine has no descriptor left for one more. A facilitator still finds a place when phones have taken all: for
 * hosts and stages there are as many more as one room may have of them.
 */
function isFull({ SOCKETS }: Env, request: Request): boolean {
  const role = new URL(request.url).searchParams.get("as");
  const spare = role === "host" || role === "stage" ? KEY_SOCKETS_PER_ROOM[role] : 0;
  return SOCKETS !== undefined && watchdog.count >= SOCKETS + spare;
}
