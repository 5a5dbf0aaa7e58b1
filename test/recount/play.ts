/**
 * A room played to its end with people who do not exist, and what they said written down beside it. Some pass, some say
 * nothing, some are away; some come late, change their minds, are shown out, or answer a vote that was opened again.
 */
import type { Step } from "../../shared/agenda/schema.ts";
import type { Round } from "../../shared/primitives.ts";
import { Random } from "../support/random.ts";
import { TestRoom } from "../support/room.ts";
import { guess, invent, throughIn } from "./invent.ts";
import { wordsOf } from "./opinions.ts";
import { asksToGuess, classOf, itemsOf } from "./plan.ts";
import type { Answered, Payloads, Ran, Said } from "./said.ts";

/** One step and what happens in it. */
export interface Scene {
  step: Step;
  /** The vote is opened again after its first close. */
  reopened?: true;
  /** Its result is shown before it is opened again, or before the second round. */
  shown?: true;
  /** There is a second round: about these items, or all of them. */
  second?: true | readonly string[];
  /** Somebody joins while the first vote is open. */
  joins?: true;
  /** Somebody is shown out before the second round, or after the step. */
  removed?: true;
  /** Its debrief shows one article's view. */
  viewed?: true;
  /** The host ends the step without showing anything. */
  untold?: true;
}

export interface Cast {
  seed: number;
  /** People by group; `""` are those without one. */
  people: Readonly<Record<string, number>>;
  /** How many of those who are there answer. */
  answering: number;
  /** How many more phones than heads the host finds in a group, before the first question about oneself. */
  excess?: Readonly<Record<string, number>>;
}

interface Guest {
  id: string;
  group: string;
  joinedAt: number;
  gone: boolean;
  away: boolean;
  /** Joined once heads were counted. */
  late: boolean;
}

/** Who was there when a round was opened first, and what each has said by now. */
interface Vote {
  step: Step;
  round: Round;
  items: readonly string[];
  said: Map<Guest, Said & { finished: boolean }>;
  roster: Set<Guest>;
  openedAt: number;
  first: boolean;
}

export class Played {
  readonly room: TestRoom;
  readonly groups: string[];
  /** Everything that the files may tell of, in the order of the plan. */
  readonly ran: Ran[] = [];
  /** Rounds about oneself that may not be told: too few of those who were there had finished. */
  hidden = 0;
  readonly #random: Random;
  readonly #guests: Guest[] = [];
  readonly #answering: number;
  readonly #excess: Readonly<Record<string, number>>;
  #counted = false;

  constructor(scenes: readonly Scene[], { seed, people, answering, excess = {} }: Cast) {
    this.#random = new Random(seed);
    this.#answering = answering;
    this.#excess = excess;
    this.groups = Object.keys(people).filter((group) => group !== "");
    const segments = this.groups.length > 0 ? { segments: { question: "Where?", options: this.groups } } : {};
    this.room = new TestRoom(
      scenes.map(({ step }) => step),
      segments,
    );
    for (const [group, n] of Object.entries(people)) for (let i = 0; i < n; i += 1) this.#join(group);
    for (const scene of scenes) this.#scene(scene);
    this.room.host({ do: "end" });
  }

  #join(group: string): Guest {
    const id = this.room.join({ resume: `guest ${this.#guests.length}`, ...(group !== "" && { segment: group }) });
    const guest = { id, group, joinedAt: this.room.now, gone: false, away: false, late: this.#counted };
    this.#guests.push(guest);
    return guest;
  }

  #scene(scene: Scene): void {
    const { step } = scene;
    if (step.exercise === "note") {
      this.room.host({ do: "goto", step: step.id });
      this.ran.push({ step, rounds: [] });
      return;
    }
    if (classOf(step) === "S") this.#countHeads(step);
    const vote = this.#open(step, 1, itemsOf(step));
    this.#say(vote, scene.joins);
    this.room.host({ do: "close", step: step.id });
    if (scene.shown) this.room.host({ do: "reveal", step: step.id });
    if (scene.reopened) this.#again(vote, scene.shown === true);
    const rounds = [this.#close(vote)];
    if (scene.removed) this.#remove();
    if (scene.second) rounds.push(this.#second(scene, vote));
    if (!scene.untold && this.room.phase(step.id) === "closed") this.room.try({ do: "reveal", step: step.id });
    if (scene.viewed) {
      this.room.host({ do: "debrief", step: step.id });
      this.room.host({ do: "show", step: step.id, what: "key", on: true });
    }
    const told = rounds.filter((round) => round !== null);
    this.hidden += rounds.length - told.length;
    const openings = rounds.length + (scene.reopened ? 1 : 0);
    this.ran.push({
      step,
      rounds: told,
      openings,
      ...(scene.viewed && { viewed: true as const }),
      ...(told.length < rounds.length && { torn: true }),
    });
  }

  /** One group after the other, as many as there are but for the excess; asked of the first question that may be split. */
  #countHeads({ id, exercise }: Step): void {
    if (this.#counted || this.groups.length === 0 || exercise === "shift") return;
    this.room.host({ do: "goto", step: id });
    const counted = (group: string) =>
      this.#guests.filter((guest) => guest.group === group && !guest.gone).length - (this.#excess[group] ?? 0);
    const counts = Object.fromEntries(this.groups.map((group) => [group, counted(group)]));
    this.room.host({ do: "heads", counts, none: counted("") });
    this.#counted = true;
  }

  #second(scene: Scene, first: Vote): Answered | null {
    const { step } = scene;
    const picked = scene.second === true ? undefined : scene.second;
    const words = () =>
      wordsOf([...first.said.values()].flatMap(({ payload }) => (payload ? [payload as Payloads["cloud"]] : [])));
    const items = step.exercise === "cloud" ? words().map(({ word }) => word) : (picked ?? itemsOf(step));
    const vote = this.#open(step, 2, items, picked && [...picked]);
    this.#say(vote);
    this.room.host({ do: "close", step: step.id });
    if (scene.shown) for (const said of vote.said.values()) said.exposed = true;
    return this.#close(vote, items);
  }

  /** Whoever is away now is so for the whole vote. */
  #open(step: Step, round: Round, items: readonly string[], picked?: string[]): Vote {
    for (const guest of this.#guests) {
      if (guest.gone) continue;
      guest.away = this.#random.chance(0.05);
      if (guest.away) this.room.leave(guest.id);
      else this.room.connected.set(guest.id, this.room.now);
    }
    this.room.open(step.id, round, picked);
    const roster = new Set(this.#guests.filter(({ gone, away }) => !gone && !away));
    return { step, round, items, said: new Map(), roster, openedAt: this.room.now, first: true };
  }

  #say(vote: Vote, joins?: true): void {
    for (const guest of this.#guests.filter(({ gone, away }) => !gone && !away)) {
      this.room.now += this.#random.below(1_500);
      if (this.#random.chance(this.#answering)) this.#answer(vote, guest);
      else if (this.#random.chance(0.6)) this.#pass(vote, guest);
      // Some think again: the last word counts, and the time of the first.
      if (vote.said.has(guest) && this.#random.chance(0.1)) this.#answer(vote, guest);
      else if (vote.said.has(guest) && this.#random.chance(0.03)) this.#pass(vote, guest);
    }
    if (joins) {
      const late = this.#join(this.groups.length > 0 ? this.#random.pick(this.groups) : "");
      this.room.now += 2_000;
      this.#answer(vote, late);
    }
    // Everyone who stayed silent has been there long enough to count as asked.
    this.room.now += 11_000;
  }

  /** Opened once more: a few change what they said, and some who had said nothing say it now. */
  #again(vote: Vote, exposed: boolean): void {
    this.room.open(vote.step.id, vote.round);
    vote.first = false;
    for (const guest of this.#guests.filter(({ gone, away }) => !gone && !away)) {
      if (!this.#random.chance(0.3)) continue;
      this.room.now += 500;
      const before = JSON.stringify(vote.said.get(guest)?.payload ?? null);
      this.#answer(vote, guest);
      const said = vote.said.get(guest);
      if (said && exposed && JSON.stringify(said.payload) !== before) said.exposed = true;
    }
    this.room.now += 11_000;
    this.room.host({ do: "close", step: vote.step.id });
  }

  #answer(vote: Vote, guest: Guest): void {
    const { step, round, items } = vote;
    const payload = invent(step, items, round, this.#random);
    const through = throughIn(step, items, payload);
    const others = items.filter((item) => !through.includes(item));
    const finished = others.length === 0 || this.#random.chance(0.9);
    const part = step.exercise === "cloud" && round === 2 ? { part: "tags" as const } : {};
    this.#sent(
      this.room.tryAnswer(guest.id, step.id, payload, round, { ...(finished && { skipped: others }), ...part }),
    );
    this.#note(vote, guest, { payload, finished });
    if (!asksToGuess(step) || !this.#random.chance(0.7)) return;
    const predict = guess(step, items, this.#random);
    this.#sent(this.room.tryAnswer(guest.id, step.id, predict, round, { part: "predict" }));
    this.#note(vote, guest, { payload, finished, predict });
  }

  #pass(vote: Vote, guest: Guest): void {
    this.#sent(this.room.pass(guest.id, vote.step.id, vote.round));
    this.#note(vote, guest, { payload: null, finished: true });
  }

  #sent(outcome: { ok: boolean; code?: string }): void {
    if (!outcome.ok) throw new Error(`an invented answer was refused: ${outcome.code}`);
  }

  #note(vote: Vote, guest: Guest, said: Said & { finished: boolean }): void {
    const before = vote.said.get(guest);
    const ms = before ? before.ms : this.room.now - Math.max(vote.openedAt, guest.joinedAt);
    const { exposed, predict } = before ?? {};
    vote.said.set(guest, {
      ...(exposed && { exposed }),
      ...(predict && { predict }),
      ...said,
      ...(guest.group !== "" && { group: guest.group }),
      ...(guest.late && { late: true }),
      ...((before || vote.first) && ms !== undefined && { ms }),
    });
  }

  #remove(): void {
    const guest = this.#random.pick(this.#guests.filter(({ gone }) => !gone));
    this.room.host({ do: "remove", person: guest.id });
    this.room.connected.delete(guest.id);
    guest.gone = true;
  }

  /** What the round has to tell; nothing where it is about oneself and too few of those who were there had finished. */
  #close(vote: Vote, asked?: readonly string[]): Answered | null {
    const { step, round } = vote;
    const said = this.#guests.map((guest): Said => {
      const own = vote.said.get(guest);
      const { finished: _, ...rest } = own ?? { payload: null, finished: false };
      if (own) return { ...rest, ...this.#listOf(step, guest), ...(asked && { asked: [...asked] }) };
      const there = vote.roster.has(guest) || guest.joinedAt > vote.openedAt;
      return { payload: null, silent: there && !guest.gone ? "there" : "away" };
    });
    if (classOf(step) === "S" && !this.#enough(vote)) return null;
    return { round, said, ...(this.#counted && { excess: this.#excess }) };
  }

  /** What was drawn for somebody, where there was anything to draw. */
  #listOf({ id }: Step, guest: Guest): Pick<Said, "list"> {
    const dealt = this.room.state.deals.get(id)?.get(guest.id);
    return dealt && dealt.of > 1 ? { list: dealt.list === 0 ? "a" : "b" } : {};
  }

  /** of those who were there from the beginning five answers, and two thirds who have finished; or twenty answers. */
  #enough({ roster, said }: Vote): boolean {
    const own = [...roster].flatMap((guest) => said.get(guest) ?? []);
    const answered = own.filter(({ payload }) => payload !== null).length;
    const finished = own.filter((one) => one.finished).length;
    return answered >= 20 || (answered >= 5 && 3 * finished >= 2 * roster.size);
  }
}
