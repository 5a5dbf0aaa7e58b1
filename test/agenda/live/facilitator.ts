/**
 * A facilitator who runs an agenda by its big button: says what the script says, waits until 22 of 24 have answered, gives every
 * talk the time that the plan gives it. Which press comes next is decided by the page's own code.
 */
import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { pagesOf } from "../../../client/pages/host/model/focus.ts";
import { type Primary, primaryOf } from "../../../client/pages/host/model/next.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { type Expected, needs, partsOf, type TimePartName } from "../../../shared/agenda/timing.ts";
import type { Command } from "../../../shared/protocol/command.ts";
import { HostView } from "../../../shared/protocol/view.ts";
import type { Client } from "../../support/client.ts";
import type { Human } from "./human.ts";

/** Nearly all: the last ones are not waited for. */
const ENOUGH = 22 / 24;
const GLANCE_MS = 100;
/** More than any vote takes, in seconds: somebody who never answers does not stop the workshop. */
const AT_MOST = 600;

/** What a step took, and what `timing.ts` says that it takes, in seconds of the workshop. */
export interface Took {
  title: string;
  needs: number;
  took: number;
  presses: number;
}

export interface Run {
  steps: readonly Took[];
  /** Seconds from the start to the first open vote, the first result on the big screen, and the end. */
  opened: number;
  revealed: number;
  ended: number;
}

export class Facilitator {
  #host: Client;
  readonly #join: () => Promise<Client>;
  readonly #people: readonly Human[];
  /** How much faster than life. */
  readonly #speed: number;
  readonly #began = performance.now();
  #seen: { raw: unknown; view: HostView } | undefined;

  private constructor(host: Client, join: () => Promise<Client>, people: readonly Human[], speed: number) {
    this.#host = host;
    this.#join = join;
    this.#people = people;
    this.#speed = speed;
  }

  /** `join` opens the room as its host; also when the connection is lost, as a page does. */
  static async of(join: () => Promise<Client>, people: readonly Human[], speed: number): Promise<Facilitator> {
    return new Facilitator(await join(), join, people, speed);
  }

  /** From the first press to the end. */
  async run(): Promise<Run> {
    const steps: { id: string; title: string; needs: number; from: number; presses: number }[] = [];
    let opened: number | undefined;
    let revealed: number | undefined;
    for (;;) {
      await this.#connected();
      const view = this.#view;
      const primary = primaryOf(view, this.#plan, [], { progress: this.#progress ?? null });
      if (!primary) break;
      await this.#before(view, primary);
      await this.#press(primary);
      const step = this.#view.step;
      const last = steps.at(-1);
      if (last) last.presses += 1;
      const plan = step && this.#stepOf(step.id);
      if (plan && plan.id !== last?.id) steps.push({ ...this.#told(plan), from: this.#now, presses: 0 });
      if (step && step.phase === "collecting" && step.exercise !== "note") opened ??= this.#now;
      if (step?.phase === "revealed" || step?.phase === "debrief") revealed ??= this.#now;
    }
    const ended = this.#now;
    const took = steps.map(({ title, needs, from, presses }, place) => {
      const until = steps[place + 1]?.from ?? ended;
      return { title, needs, took: until - from, presses };
    });
    await this.#host.close();
    return { steps: took, opened: opened ?? ended, revealed: revealed ?? ended, ended };
  }

  /** What the facilitator says, waits for or listens to before this press. */
  async #before(view: HostView, { label, make }: Primary): Promise<void> {
    const { step } = view;
    const plan = step && this.#stepOf(step.id);
    if (!step || !plan) return;
    const part = this.#partsOf(plan);
    const { round, phase } = step;
    switch (label) {
      case "open":
        return this.#spend(part("instruct") + part("read"));
      case "page":
        return this.#spend(this.#pageSeconds(plan, step.page ?? 0));
      case "close":
      case "closeNow":
        return this.#answers();
      case "closeReveal":
      case "closeRevealNow":
        return this.#answers();
      case "huddle":
      case "reveal":
        return this.#spend(phase === "closed" ? part("close") : 0);
      case "revote":
        return this.#spend(part("pairs"));
      case "goOn":
        return this.#spend(part("reveal"));
      case "startRound":
        return this.#spend(part("instruct"));
      case "debrief":
        return this.#spend(part("reveal") / pagesOf(view).all);
      case "next":
      case "end": {
        if (step.exercise === "note") return this.#page(view, plan);
        // page by page, and the talk is behind the last one.
        if (make(0).do === "turn") return this.#spend(part("reveal") / pagesOf(view).all);
        const apart = round === 1 && this.#talksAfter(plan) ? part("pairs") : 0;
        const shown = manifestOf(step.exercise).unfolds ? 0 : part("reveal");
        return this.#spend(shown + apart + part("talk") + part("on"));
      }
      default:
        return;
    }
  }

  /** A page: each of its sheets as long as it has, and the rest of what it takes on the last one. */
  async #page({ step }: HostView, plan: Step): Promise<void> {
    const part = this.#partsOf(plan);
    const { at = 0, all = 1 } = step?.sheet ?? {};
    const bound = bind(plan, "en");
    const sheet = bound?.exercise.sheets?.(bound.content)[at];
    const said = at === 0 && sheet?.round === undefined ? part("instruct") + part("read") : 0;
    await this.#spend(said + (sheet?.seconds ?? 0));
    if (at < all - 1) return;
    const sentences = this.#people.reduce((sum, { sentence }) => sum + sentence, 0);
    const spoken = part("round") > 0 && this.#people.length <= MOST_IN_TURN ? sentences : part("round");
    const own = all === 1 && part("round") > 0 ? 0 : part("pairs");
    await this.#spend(own + part("talk") + spoken + part("break") + part("on"));
  }

  /** Waits until nearly all have answered. */
  async #answers(): Promise<void> {
    const until = this.#now + AT_MOST;
    for (; this.#now < until; await wait(GLANCE_MS)) {
      await this.#connected();
      const progress = this.#progress;
      const step = this.#view.step;
      if (!progress || progress.step !== step?.id || progress.round !== step?.round) continue;
      if (progress.finished >= Math.floor(progress.joined * ENOUGH)) return;
    }
  }

  async #connected(): Promise<void> {
    if (this.#host.closed !== null) this.#host = await this.#join();
  }

  async #press({ make }: Primary): Promise<void> {
    await this.#connected();
    const command = this.#faster(make(Date.now()));
    const before = this.#host.heard.length;
    await this.#host.command(command);
    // The view that shows it comes with the ack, or right behind it.
    for (let tries = 0; tries < 50; tries += 1) {
      if (this.#host.heard.slice(before).some(({ t }) => t === "view")) return;
      await wait(GLANCE_MS);
    }
  }

  /** A talk that ends sooner where time runs faster. */
  #faster(command: Command): Command {
    if (command.do !== "huddle") return command;
    return { ...command, until: Math.round(Date.now() + (command.until - Date.now()) / this.#speed) };
  }

  #spend = (seconds: number): Promise<void> => wait((seconds * 1000) / this.#speed);

  get #now(): number {
    return ((performance.now() - this.#began) / 1000) * this.#speed;
  }

  get #view(): HostView {
    const { view } = this.#host;
    if (view !== this.#seen?.raw) this.#seen = { raw: view, view: v.parse(HostView, view) };
    if (!this.#seen) throw new Error("The host has no view.");
    return this.#seen.view;
  }

  get #plan(): readonly Step[] {
    const plan = this.#host.heard.findLast((heard) => heard.t === "plan");
    if (plan?.t !== "plan") throw new Error("The host has no plan.");
    return plan.agenda.steps;
  }

  get #progress() {
    const progress = this.#host.heard.findLast((heard) => heard.t === "progress");
    return progress?.t === "progress" ? progress : undefined;
  }

  #stepOf(id: string): Step | undefined {
    return this.#plan.find((step) => step.id === id);
  }

  #partsOf(step: Step): (name: TimePartName) => number {
    const parts = new Map(partsOf(step, this.#expected)?.map((one) => [one.part, one.seconds]));
    return (name) => parts.get(name) ?? 0;
  }

  /** Whether people talk in pairs once the result is there. */
  #talksAfter(step: Step): boolean {
    const bound = bind(step, "en");
    const pace = bound?.exercise.pace(bound.content);
    return pace !== undefined && "pairs" in pace && pace.pairs?.when === "scripted";
  }

  #told(step: Step): { id: string; title: string; needs: number } {
    return { id: step.id, title: step.title, needs: needs(step, this.#expected) ?? 0 };
  }

  get #expected(): Expected {
    return { people: this.#people.length, locale: "en" };
  }

  #pageSeconds(step: Step, page: number): number {
    const bound = bind(step, "en");
    return bound?.exercise.openPages?.(bound.content)[page]?.seconds ?? 0;
  }
}

/** Above that people speak in fours. */
const MOST_IN_TURN = 26;
