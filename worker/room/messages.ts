/** One message: read, judged by the room, answered. What it changes is written before anybody is told. */
import * as limits from "../../shared/limits.ts";
import type { Typing } from "../../shared/protocol/answer.ts";
import { close } from "../../shared/protocol/close.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import { type Actor, senderOf } from "../../shared/room/context.ts";
import { stateInHand } from "../../shared/room/state/step.ts";
import type { Message } from "../../shared/room/transition.ts";
import { openRound } from "../../shared/room/view/progress.ts";
import type { Handled } from "../../shared/room/workshop.ts";
import type { Admission } from "./admission.ts";
import type { Socket } from "./connections.ts";
import { CannotSave } from "./disk.ts";
import type { LoadedRoom, RoomServices } from "./platform.ts";
import { send, sendError } from "./send.ts";
import { TokenBucket } from "./token-bucket.ts";

export type Frame = string | ArrayBuffer | ArrayBufferView;

export class Messages {
  readonly #services: RoomServices;
  readonly #admission: Admission;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(services: RoomServices, admission: Admission) {
    this.#services = services;
    this.#admission = admission;
  }

  /** Answers one frame; a hello has to wait for something. */
  hear(socket: Socket, frame: Frame): void | Promise<void> {
    const { sessions, dismiss, refuse, world } = this.#services;
    const now = world.now();
    const session = sessions.of(socket);
    session.heard = now;
    const actor = session.state.is === "admitted" ? session.state.actor : null;
    const parsed = parseUp(frame, actor?.role === "host" ? limits.HOST_FRAME_BYTES : limits.FRAME_BYTES);
    if (!parsed.ok) {
      if (parsed.code === "version") return dismiss(socket, "version", close.version);
      return refuse(socket, parsed.code, parsed.id);
    }
    const message = parsed.value;
    if (message.t === "hello") return actor ? refuse(socket, "second-hello") : this.#admission.hello(socket, message);
    if (!actor) return dismiss(socket, "no-hello", close.noHello);
    const id = "id" in message ? message.id : undefined;
    if (actor.role === "pair") return refuse(socket, "forbidden", id);
    if (!this.#bucketOf(actor, now).take(now)) {
      session.excess += 1;
      if (session.excess >= limits.EXCESS_MESSAGES) return dismiss(socket, "too-fast", close.policy);
      return sendError(socket, "too-fast", id);
    }
    if (message.t === "typing") return this.#type(socket, actor, message);
    return this.#carryOut(socket, actor, message);
  }

  /** kept with the socket, and not acked. What is about another round than the open one is out of date. */
  #type(socket: Socket, actor: Actor, { step, round, on }: Typing): void {
    const { load, refuse } = this.#services;
    if (actor.role !== "participant") return refuse(socket, "forbidden");
    const loaded = load();
    const at = loaded && stateInHand(loaded.workshop.state);
    if (!loaded || at?.id !== step || at.round !== round) return;
    const open = on ? openRound(loaded.workshop.state) : null;
    if (loaded.connections.type(socket, actor.person, open)) loaded.broadcaster.progress();
  }

  #carryOut(socket: Socket, actor: Actor, message: Message): void {
    const { load, dismiss, perform } = this.#services;
    const loaded = load();
    if (!loaded) return dismiss(socket, "no-room", close.noRoom);
    const handled = this.#handle(loaded, actor, message);
    if (!handled.ok) return sendError(socket, handled.code, message.id);
    // Who is acked knows what came of the message already; a message that is acked again changes nothing there.
    for (const effect of handled.effects) {
      if ("tell" in effect && effect.tell === "you") loaded.broadcaster.you(effect.person, effect.own);
    }
    send(socket, JSON.stringify({ t: "ack", id: message.id }));
    // Everybody may ask at once, but hosts read one at a time; what a host did is seen at once.
    if (handled.views && message.t === "ask") loaded.broadcaster.viewsSoon();
    else if (handled.views) loaded.broadcaster.views();
    perform(loaded, handled.effects);
  }

  /** A write that fails is told like any refusal, with the message's id, so that its sender can try again. */
  #handle(loaded: LoadedRoom, actor: Actor, message: Message): Handled {
    const { context, logError } = this.#services;
    try {
      return loaded.workshop.handle(actor, message, context(loaded));
    } catch (error) {
      if (error instanceof CannotSave) return { ok: false, code: "cannot-save" };
      logError(error);
      return { ok: false, code: "internal" };
    }
  }

  #bucketOf(actor: Actor, now: number): TokenBucket {
    const sender = senderOf(actor);
    const known = this.#buckets.get(sender) ?? new TokenBucket(now);
    this.#buckets.set(sender, known);
    return known;
  }
}
