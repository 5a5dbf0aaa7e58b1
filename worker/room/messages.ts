/** One message: read, judged by the room, answered. What it changes is written before anybody is told. */
import * as limits from "../../shared/limits.ts";
import { close } from "../../shared/protocol/close.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import type { Actor } from "../../shared/room/context.ts";
import type { Message } from "../../shared/room/transition.ts";
import type { Handled } from "../../shared/room/workshop.ts";
import type { Admission } from "./admission.ts";
import type { Awake, House } from "./awake.ts";
import type { Socket } from "./connections.ts";
import { CannotSave } from "./disk.ts";
import { send, sendError } from "./send.ts";
import { Allowance } from "./token-bucket.ts";

export type Frame = string | ArrayBuffer | ArrayBufferView;

export class Messages {
  readonly #house: House;
  readonly #admission: Admission;
  readonly #allowances = new Map<string, Allowance>();

  constructor(house: House, admission: Admission) {
    this.#house = house;
    this.#admission = admission;
  }

  /** Answers one frame; a hello has to wait for something. */
  hear(socket: Socket, frame: Frame): void | Promise<void> {
    const { lines, dismiss, refuse, world } = this.#house;
    const now = world.now();
    const line = lines.of(socket);
    line.heard = now;
    const parsed = parseUp(frame);
    if (!parsed.ok) {
      if (parsed.code === "version") return dismiss(socket, "version", close.version);
      return refuse(socket, parsed.code, parsed.id);
    }
    const message = parsed.value;
    const { actor } = line;
    if (message.t === "hello") return actor ? refuse(socket, "second-hello") : this.#admission.hello(socket, message);
    if (!actor) return dismiss(socket, "no-hello", close.noHello);
    if (!this.#allowance(actor, now).take(now)) {
      line.excess += 1;
      if (line.excess >= limits.EXCESS_MESSAGES) return dismiss(socket, "too-fast", close.policy);
      return sendError(socket, "too-fast", message.id);
    }
    return this.#carryOut(socket, actor, message);
  }

  #carryOut(socket: Socket, actor: Actor, message: Message): void {
    const { wake, dismiss, perform } = this.#house;
    const awake = wake();
    if (!awake) return dismiss(socket, "no-room", close.noRoom);
    const handled = this.#handle(awake, actor, message);
    if (!handled.ok) return sendError(socket, handled.code, message.id);
    // Who is acked knows what came of the message already; a message that is acked again changes nothing there.
    for (const effect of handled.effects) {
      if ("tell" in effect && effect.tell === "you") awake.broadcaster.you(effect.person, effect.own);
    }
    send(socket, JSON.stringify({ t: "ack", id: message.id }));
    // Everybody may ask at once, but hosts read one at a time; what a host did is seen at once.
    if (handled.views && message.t === "ask") awake.broadcaster.viewsSoon();
    else if (handled.views) awake.broadcaster.views();
    perform(awake, handled.effects);
  }

  /** A write that fails is told like any refusal, with the message's id, so that its sender can try again. */
  #handle(awake: Awake, actor: Actor, message: Message): Handled {
    const { context, note } = this.#house;
    try {
      return awake.workshop.handle(actor, message, context(awake));
    } catch (error) {
      if (error instanceof CannotSave) return { ok: false, code: "cannot-save" };
      note(error);
      return { ok: false, code: "internal" };
    }
  }

  #allowance(actor: Actor, now: number): Allowance {
    const sender = actor.role === "participant" ? actor.person : actor.role;
    const known = this.#allowances.get(sender) ?? new Allowance(now);
    this.#allowances.set(sender, known);
    return known;
  }
}
