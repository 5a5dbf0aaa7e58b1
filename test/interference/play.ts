/** Plays a script in a room, and remembers what a history of it needs: what became of each message, and where each step stood. */
import type { Phase, Round } from "../../shared/primitives.ts";
import type { Happening, Page, Phone, Press, Said, Script } from "./script.ts";
import type { Received, Venue } from "./venue.ts";

/** A step that has gone from one phase to another, as the host saw it. */
export interface Move {
  at: number;
  step: string;
  round: Round;
  from: Phase;
  to: Phase;
  /** What round 2 is about, where that is some items only. */
  items: readonly string[] | null;
}

export interface Run {
  script: Script;
  received: readonly Received[];
  /** By message: null for an ack, else the error's code. */
  outcomes: ReadonlyMap<string, string | null>;
  moves: readonly Move[];
}

/** The key of the producer's link. */
export const PRODUCER = "producer-key-0123456789ab";

interface SeenStep {
  id: string;
  phase: Phase;
  round: Round;
}

interface SeenView {
  step: { id: string; items?: string[] } | null;
  questions?: { id: string }[];
  steps: SeenStep[];
}

export const socketOf = (who: Phone | Page, tab?: true): string =>
  typeof who === "number" ? `phone ${who}${tab ? " tab" : ""}` : who;

export async function play(script: Script, venue: Venue): Promise<Run> {
  const playing = new Playing(script, venue);
  for (const happening of script.happenings) await playing.happen(happening);
  return playing;
}

class Playing implements Run {
  readonly outcomes = new Map<string, string | null>();
  readonly moves: Move[] = [];
  readonly script: Script;
  readonly #venue: Venue;
  readonly #ids = new Map<string, string>();
  readonly #views = new Map<string, SeenView>();
  readonly #questions: string[] = [];
  #steps = new Map<string, SeenStep>();
  #read = 0;

  constructor(script: Script, venue: Venue) {
    this.script = script;
    this.#venue = venue;
  }

  get received(): readonly Received[] {
    return this.#venue.received;
  }

  async happen(happening: Happening): Promise<void> {
    const venue = this.#venue;
    await venue.goTo(happening.at);
    this.#look();
    const { id } = happening;
    switch (happening.does) {
      case "come":
        await venue.come(socketOf(happening.who, happening.tab), this.#hello(happening.who));
        break;
      case "go":
        await venue.go(socketOf(happening.who, happening.tab));
        break;
      case "press":
        await venue.say("host", { t: "command", id, command: this.#command(happening.press) });
        break;
      default:
        await venue.say(socketOf(happening.who), { id, ...this.#frame(happening) });
    }
    this.#look(happening.at);
    // An answer changes no file: they are fetched after all else that may.
    if (happening.does !== "answer" && happening.does !== "pass") await venue.fetch();
  }

  #hello(who: Phone | Page): object {
    if (who === "producer") return { t: "hello", v: 2, role: "host", key: PRODUCER, locale: "en" };
    if (typeof who !== "number") return { t: "hello", v: 2, role: who, key: this.#venue.keyOf(who), locale: "en" };
    const group = this.script.cast[who];
    return {
      t: "hello",
      v: 2,
      role: "participant",
      resume: `resume-${String(who).padStart(17, "0")}`,
      locale: "en",
      mode: "room",
      ...(group != null && { segment: group }),
    };
  }

  #frame(happening: Exclude<Happening, { does: "come" | "go" | "press" }>): object {
    switch (happening.does) {
      case "answer":
        return {
          t: "answer",
          step: happening.step,
          round: happening.round,
          ...this.#said(happening.who, happening.said),
        };
      case "pass":
        return { t: "pass", step: happening.step, round: happening.round };
      case "forget":
        return { t: "forget", ...(happening.step !== undefined && { step: happening.step }) };
      case "ask":
        return { t: "ask", text: happening.text };
      case "vote": {
        const question = this.#questions[happening.nth] ?? "nothing";
        return { t: "upvote", question, kind: happening.kind, on: happening.on };
      }
      default:
        return happening satisfies never;
    }
  }

  #said(who: Phone, { tags, ...said }: Said): object {
    if (!tags) return said;
    const items = this.#views.get(socketOf(who))?.step?.items ?? [];
    return { ...said, payload: items.map((word, at) => ({ word, choice: tags[at % tags.length] })) };
  }

  #command(press: Press): object {
    if (press.do === "remove")
      return { do: "remove", person: this.#ids.get(socketOf(Number(press.phone))) ?? "nobody" };
    if (press.do === "question")
      return {
        do: "moderate",
        what: "question",
        question: this.#questions[Number(press.nth)] ?? "nothing",
        to: press.to,
      };
    if (press.do !== "open") return press;
    return { ...press, from: this.#steps.get(String(press.step))?.phase ?? "setup" };
  }

  /** Reads what has come since. */
  #look(at?: number): void {
    const { received } = this.#venue;
    for (; this.#read < received.length; this.#read += 1) {
      const one = received[this.#read];
      if (one?.text.startsWith("{") && !one.to.includes("/")) this.#take(one, at ?? one.at);
    }
  }

  #take({ to, text }: Received, at: number): void {
    // Most frames are of no use here, and parsing them takes most of the time.
    if (text.startsWith('{"t":"progress"') || text.startsWith('{"t":"plan"')) return;
    if (to !== "host" && text.startsWith('{"t":"view"') && !text.includes('"items":')) return;
    const frame = JSON.parse(text);
    if (frame.t === "ack") this.outcomes.set(frame.id, null);
    if (frame.t === "error" && frame.id !== undefined) this.outcomes.set(frame.id, frame.code);
    if (frame.t === "welcome") this.#ids.set(to, frame.you.id);
    if (frame.view) this.#views.set(to, frame.view);
    for (const { id } of frame.view?.questions ?? []) if (!this.#questions.includes(id)) this.#questions.push(id);
    if (to === "host" && frame.view) this.#follow(frame.view, at);
  }

  #follow(view: SeenView, at: number): void {
    for (const { id, phase, round } of view.steps) {
      const before = this.#steps.get(id);
      this.#steps.set(id, { id, phase, round });
      if (before && before.phase === phase && before.round === round) continue;
      const items = view.step?.id === id ? (view.step.items ?? null) : null;
      this.moves.push({ at, step: id, round, from: before?.phase ?? "setup", to: phase, items });
    }
  }
}
