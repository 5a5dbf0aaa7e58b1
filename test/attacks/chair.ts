/**
 * The attacker's chair: a room in which everything that anybody but its writer is sent is written down, after every
 * message and press. An attack is played twice, with another secret each time: where what was heard differs, the secret
 * is out.
 */
import type { Step } from "../../shared/agenda/schema.ts";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import type { Round } from "../../shared/primitives.ts";
import type { Command } from "../../shared/protocol/command.ts";
import type { Outcome } from "../../shared/room/change.ts";
import type { Actor } from "../../shared/room/context.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import type { Message } from "../../shared/room/transition.ts";
import { progress } from "../../shared/room/view/progress.ts";
import { exportFile } from "../support/export.ts";
import { TestRoom } from "../support/room.ts";

const NAMES = Object.keys(EXPORTS).filter(isExportName);
export class Chair extends TestRoom {
  /** What host, stage, phones and holders of the keys have had so far, in order; none of it twice in a row. */
  readonly heard: string[] = [];
  #last = "";
  /** Who was there then: who has come or gone since shows in what is heard next, whatever that is. */
  #around = "";

  constructor(plan: Step[], over: Partial<RoomRecord> = {}) {
    super(plan, over);
    this.#listen("");
  }

  override send(actor: Actor, message: Message): Outcome {
    const outcome = super.send(actor, message);
    const said = actor.role === "host" ? JSON.stringify([message, outcome.ok || outcome.code]) : "";
    // What is refused changes nothing, so there is nothing else to be heard.
    this.#listen(said, outcome.ok && outcome.changes.length > 0);
    return outcome;
  }

  /** Closes the vote in hand, and shows in every way what may be shown. */
  look(step: string): void {
    for (const command of ["peek", "reveal", "debrief"] as const) this.try({ do: command, step });
    for (const what of ["key", "segment", "prompt"] as const) this.try({ do: "show", step, what, on: true });
    this.try({ do: "hide", step });
  }

  reopen(step: string, round: Round = 1): boolean {
    return this.try({ do: "open", step, round, from: this.phase(step) }).ok;
  }

  /** Phones that are there, and do nothing unless told to. */
  phones(count: number, segment?: string): string[] {
    return Array.from({ length: count }, () => this.join(segment === undefined ? {} : { segment }));
  }

  /** Shown out: their connections end, and nothing more is heard of them. */
  showOut(person: string): void {
    this.host({ do: "remove", person });
    this.connected.delete(person);
  }

  #listen(said: string, isChanged = true): void {
    const around = JSON.stringify([...this.connected, this.state.people.size]);
    const now = isChanged || around !== this.#around ? this.#told() : this.#last;
    this.#around = around;
    if (said === "" && now === this.#last) return;
    this.#last = now;
    this.heard.push(`${said}\n${now}`);
  }

  #told(): string {
    const files = (["host", "report"] as const).flatMap((key) =>
      NAMES.map((name) => exportFile(this.state, name, key, { now: 0, shuffle: (n) => [...Array(n).keys()] }).body),
    );
    const views = (["host", "stage", "participant"] as const).map((role) => JSON.stringify(this.view(role)));
    const finished = JSON.stringify(progress(this.state, (person) => this.connected.has(person)));
    return [finished, ...views, ...files].join("\n");
  }
}

/** Every way for a host to close the vote in hand. */
export const WAYS_TO_CLOSE: Readonly<Record<string, (step: string) => Command>> = {
  close: (step) => ({ do: "close", step }),
  "go elsewhere": () => ({ do: "goto", step: "other" }),
  "open another step": () => ({ do: "open", step: "other", round: 1, from: "setup" }),
  "leave it out": (step) => ({ do: "skip", step }),
  end: () => ({ do: "end" }),
};

/** Where two runs of an attack told something different first, cut to what differs; null where they told the same. */
export function firstDifference(one: Chair, other: Chair): string | null {
  const place = one.heard.findIndex((heard, i) => heard !== other.heard[i]);
  if (place < 0) return one.heard.length === other.heard.length ? null : "one was told more often";
  const [a = "", b = ""] = [one, other].map(({ heard }) => heard[place]);
  const at = [...a].findIndex((sign, i) => sign !== b[i]);
  return `${a.split("\n")[0]} told “${a.slice(Math.max(0, at - 60), at + 40)}” and “${b.slice(Math.max(0, at - 60), at + 40)}”`;
}

/** Plays an attack with either secret; what it found out, or null. */
export function learns<T>(secrets: readonly [T, T], attack: (secret: T) => Chair): string | null {
  const [one, other] = secrets.map(attack) as [Chair, Chair];
  return firstDifference(one, other);
}
