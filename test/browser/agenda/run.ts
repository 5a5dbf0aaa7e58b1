/** Runs an agenda from its first step to its end: a host at the big button, the stage, three phones, and guests who have none to look at. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { onehatAnswer } from "#words/exercises/onehat-answer.ts";
import { content } from "../../../shared/agenda/library.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { sheetsIn } from "../../../shared/exercises/note/sheets.ts";
import type { Phase, Round } from "../../../shared/primitives.ts";
import { roundsOf } from "../../recount/plan.ts";
import type { Answered, Ran } from "../../recount/said.ts";
import type { Network } from "../../support/network.ts";
import type { Facilitator, Frame, Phone } from "../../support/room-pages.ts";
import { see, tap } from "../../support/tap.ts";
import { answer } from "./answer.ts";
import type { Guest } from "./crowd.ts";
import { since, told } from "./leaks.ts";
import { storyStep } from "./story.ts";
import type { Style } from "./styles.ts";

/** Somebody whose phone is looked at. */
export interface Person {
  style: Style;
  phone: Phone;
  /** Where the phone loses its network now and then while an answer is entered. */
  network?: Network;
}

/** Everyone in the room. */
export interface Cast {
  host: Facilitator;
  stage: Page;
  stageFrames: Frame[];
  people: Person[];
  guests: Guest[];
}

/** Says which phone, step and phase an error is about. */
async function at<T>(place: string, act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Presses the big button as it says exactly this. */
const press = ({ page }: Facilitator, label: string): Promise<void> => tap(page, "#primary", label);

class Run {
  readonly #cast: Cast;
  readonly #step: Step;
  readonly #number: number;
  #sealedAt = 0;

  constructor(cast: Cast, step: Step, number: number) {
    this.#cast = cast;
    this.#step = step;
    this.#number = number;
  }

  /** Every phone shows this phase's heading, and everybody else has been told of the phase. */
  async #everyone(phase: Phase, heading: string | RegExp): Promise<void> {
    const { people, guests, host } = this.#cast;
    await Promise.all([
      ...people.map(({ phone }) => at(`${phone.name}, ${this.#step.id}, ${phase}`, see(phone.page, "h1", heading))),
      ...guests.map((guest) => at(`${guest.name}, ${this.#step.id}, ${phase}`, guest.isIn(this.#step, phase))),
      at(`host, ${this.#step.id}, ${phase}`, see(host.page, "#primary")),
    ]);
  }

  /** The pages before the questions of a one-hat talk: everyone looked at takes a chair, and the host turns the pages. */
  async #talks({ settings }: Extract<Step, { exercise: "onehat" }>): Promise<void> {
    const { host, stage, people } = this.#cast;
    const { chairs } = onehatAnswer;
    const chair = [chairs.a, chairs.b, chairs.c];
    await Promise.all(
      people.map(({ phone }, place) =>
        at(`${phone.name}, chairs`, tap(phone.page, ".choices button", chair[place % 3])),
      ),
    );
    for (const { button, says, remote } of content.en.words.onehat.pages.slice(1)) {
      await at(`host, ${button}`, press(host, button));
      await at(`stage, ${button}`, stage.getByText((settings.remote && remote) || says).waitFor());
    }
  }

  /** From the press that opens a vote to the moment before its result is shown. */
  async #vote(round: Round): Promise<Answered> {
    const { host, stage, people, guests } = this.#cast;
    const { id, title } = this.#step;
    const all = people.length + guests.length;
    await this.#everyone("collecting", title);
    if (this.#step.exercise === "onehat") await this.#talks(this.#step);
    await Promise.all(people.map(({ phone }) => phone.hasThought()));
    const said = await Promise.all([
      ...people.map(({ phone, style, network }) =>
        at(
          `${phone.name}, ${id}, round ${round}, collecting`,
          answer(
            { page: phone.page, step: this.#step, round, style, ...(network && this.#isLossy && { network }) },
            this.#number,
          ),
        ),
      ),
      ...guests.map((guest) =>
        at(`${guest.name}, ${id}, round ${round}, collecting`, guest.answers(this.#step, round)),
      ),
    ]);
    await at(`stage, ${id}, collecting`, see(stage, ".foot-what", new RegExp(`${all} of ${all} finished`)));
    // A second vote can be closed by itself too, so that what the room is told before its reveal can be looked at.
    await at(`host, ${id}, collecting`, round === 1 ? press(host, "Close") : host.second("Close"));
    await this.#everyone("closed", "Closed");
    await see(stage, ".stage-closed", /Closed\./);
    // A closed vote has no figure on the big screen but for how many have finished.
    const shown = (await stage.locator(".stage-closed, .foot-what").allTextContents()).join(" ");
    expect(shown.replaceAll(title, "").match(/\d+/g), `stage, ${id}, closed`).toEqual([`${all}`, `${all}`]);
    return { round, said };
  }

  /** From now on nobody may be told anything before the reveal. */
  #seal(): void {
    this.#sealedAt = Date.now();
    for (const guest of this.#cast.guests) guest.listens();
  }

  #sealed(): void {
    const { people, guests, stageFrames } = this.#cast;
    const heard = [
      ...people.map(({ phone: { name, frames } }) => ({ name, frames: since(frames, this.#sealedAt) })),
      ...guests.map(({ name, heard }) => ({ name, frames: heard })),
      { name: "stage", frames: since(stageFrames, this.#sealedAt) },
    ];
    for (const { name, frames } of heard)
      expect(told(frames), `${name} knows of ${this.#step.id} before its reveal`).toEqual([]);
  }

  /** Now and then a phone loses its network while its owner answers. */
  get #isLossy(): boolean {
    return this.#number % 8 === 1;
  }

  /** A look before the reveal at every other step that waits for one; what people wrote is always read first. */
  async #look(): Promise<void> {
    const { host } = this.#cast;
    const { exercise } = this.#step;
    const press = host.page.getByRole("button", { name: /^(Look|Check what they wrote)$/ });
    if ((await press.count()) === 0) return;
    const name = (await press.first().textContent()) === "Look" ? "Look" : "Check what they wrote";
    const worded = ["cloud", "text", "commit"].includes(exercise);
    if (worded || this.#number % 2 === 0) await at(`host, ${this.#step.id}, look`, host.looks(name));
  }

  async #reveal(): Promise<void> {
    const { host, stage } = this.#cast;
    const id = this.#step.id;
    await this.#look();
    await at(`host, ${id}, closed`, press(host, "Reveal"));
    await at(`host, ${id}, reveal`, see(host.page, "#primary", /^(Next|End|Tag the words|Debrief)/));
    await at(`stage, ${id}, revealed`, see(stage, ".stage-revealed"));
    await this.#everyone("revealed", "Look up");
  }

  /** what is told page by page has its question behind the last page. */
  async #debrief(): Promise<void> {
    const { host } = this.#cast;
    if (this.#step.exercise !== "doubletake") return host.second("Debrief");
    const all = [1, 2, 3, 4].map((page) => `Next: page ${page + 1} of 4`);
    for (const page of all)
      if (await host.page.locator("#primary", { hasText: page }).isVisible()) await press(host, page);
    await press(host, "Debrief");
  }

  /** Turns the pages of a page to read, down to its round if it is one. */
  async #turnPages({ exercise, settings }: Step): Promise<void> {
    if (exercise !== "note") return;
    const { host } = this.#cast;
    const pages = settings.text === undefined ? 1 : sheetsIn(settings.text).length;
    for (let page = 2; page <= pages; page += 1) await press(host, `Next: page ${page} of ${pages}`);
    if (settings.kind === "round") await press(host, "Start the round");
  }

  /** One step with all the rounds that its plan has. */
  async step(): Promise<Ran> {
    const { host, stage, people } = this.#cast;
    const step = this.#step;
    if (step.exercise === "note") {
      await Promise.all(people.map(({ phone }) => at(`${phone.name}, ${step.id}`, see(phone.page, "h1", step.title))));
      await this.#turnPages(step);
      return { step, rounds: [] };
    }
    await this.#everyone("setup", `Next: ${step.title}`);
    this.#seal();
    await at(`host, ${step.id}, setup`, press(host, "Open"));
    const rounds = [await this.#vote(1)];
    const again = async () => {
      rounds.push(await this.#vote(2));
      this.#sealed();
    };
    if (roundsOf(step) === 2 && step.exercise === "cloud") {
      this.#sealed();
      await this.#reveal();
      this.#seal();
      await at(`host, ${step.id}, revealed`, press(host, "Tag the words"));
      await again();
    } else if (roundsOf(step) === 2) {
      const huddle = await host.page.locator("#primary", { hasText: "Pair talk" }).isVisible();
      if (huddle) {
        await press(host, "Pair talk");
        await this.#everyone("huddle", "Phone down");
        await press(host, "Vote again");
      } else await host.page.getByRole("button", { name: "Vote again without a pair talk" }).click();
      await again();
    } else this.#sealed();
    // Of the first moment of a comparison nothing is shown.
    if (step.exercise === "shift" && ["pre", "then"].includes(step.settings.moment)) return { step, rounds };
    await this.#reveal();
    await at(`host, ${step.id}, revealed`, this.#debrief());
    await at(`stage, ${step.id}, debrief`, see(stage, ".stage-debrief"));
    return { step, rounds };
  }
}

/** Runs all steps, and those that a story adds on the way. */
export async function run(cast: Cast, agenda: Pick<Agenda, "steps">): Promise<Ran[]> {
  const { host, people, guests } = cast;
  const ran: Ran[] = [];
  const plan: Step[] = [...agenda.steps];
  for (let number = 0; number < plan.length; number += 1) {
    const step = plan[number]!;
    await at(`host, before ${step.id}`, press(host, `${number === 0 ? "Start" : "Next"}: ${step.title}`));
    const done = await new Run(cast, step, number).step();
    ran.push(done);
    const next = storyStep(done);
    if (next) plan.splice(number + 1, 0, next);
  }
  await at("host, after the last step", press(host, "End"));
  await host.page.getByRole("button", { name: "End it" }).click();
  await Promise.all([
    ...people.map(({ phone }) => at(`${phone.name}, ended`, see(phone.page, "h1", /Thank you/))),
    ...guests.map((guest) => at(`${guest.name}, ended`, guest.ends())),
  ]);
  return ran;
}
