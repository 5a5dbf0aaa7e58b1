/** What people with phones do, well-meaning and not. */
import { expect } from "vitest";
import type { Round } from "../../shared/primitives.ts";
import { LotStage, VoteKind } from "../../shared/protocol/question.ts";
import { openPagesOf } from "../../shared/room/state/open-page.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import { said, WORDS } from "./plan.ts";
import { type FuzzRoom, GROUPS } from "./room.ts";

/** Somebody comes, or comes back. */
export function hello(room: FuzzRoom, number = room.random.below(32)): void {
  const { random, seen } = room;
  const resume = `resume-${number}`;
  const known = room.state.byResume.get(resume);
  const { segments } = room.state.room;
  const groups = segments !== null && "options" in segments ? GROUPS : [];
  const message = {
    t: "hello",
    v: 2,
    role: "participant",
    resume: "x".repeat(22),
    ...(random.chance(0.95) && { name: `Ann ${number}` }),
    ...(groups.length > 0 && random.chance(0.9) && { segment: random.pick(groups) }),
    ...(random.chance(0.02) && { segment: "nobody's" }),
    ...(random.chance(0.5) && { mode: "remote" as const }),
    ...(random.chance(0.03) && { returning: true }),
  } as const;
  room.note(`hello ${resume}`);
  seen.add(known === undefined ? "hello" : "return");
  const handled = room.workshop.join(message, resume, room.context);
  // Hosts are told how many there are of each group, whoever comes.
  if (handled.ok && (handled.views || segments)) room.told = true;
  const person = room.state.byResume.get(resume);
  if (known !== undefined) expect(person, "R-33").toBe(known);
  if (known !== undefined && room.model.removed.has(known))
    expect(handled, "R-31").toEqual({ ok: false, code: "removed" });
  if (!handled.ok) seen.add(`code ${handled.code}`);
  else if (person !== undefined) room.connected.set(person, room.now);
}

/** Somebody's last connection ends. */
export function leave(room: FuzzRoom): void {
  const person = room.person();
  if (person === undefined || !room.connected.has(person)) return;
  room.note(`leave ${person}`);
  room.seen.add("leave");
  room.workshop.leave(person, room.context);
  room.connected.delete(person);
}

/** One message of one phone. */
export function phone(room: FuzzRoom): void {
  const { random } = room;
  const person = room.person();
  if (person === undefined) return;
  const actor = { role: "participant", person } as const;
  const dice = random.next();
  if (dice < 0.08) {
    const asked = room.send(actor, { t: "ask", id: room.id(), text: random.pick(WORDS) });
    if (asked.ok) room.seen.add("ask");
  } else if (dice < 0.16) upvote(room, person);
  else if (dice < 0.18) room.send(actor, { t: "command", id: room.id(), command: { do: "lock", on: true } });
  else if (dice < 0.19) room.send({ role: random.pick(["stage", "host"]) }, { t: "ask", id: room.id(), text: "Me?" });
  else if (dice < 0.25) pass(room, person);
  else answer(room, person);
}

/** Nearly everybody answers the vote that is open, or only a few change their minds: only so have results something to show. */
export function vote(room: FuzzRoom): void {
  const { random } = room;
  if (room.hand?.at.phase !== "collecting") return;
  begin(room);
  const inside = [...room.state.people.keys()].filter((person) => !room.model.removed.has(person));
  const few = room.hand.at.openings > 1 && random.chance(0.6);
  const first = few ? random.below(inside.length) : 0;
  for (const person of inside.slice(first, few ? first + 1 + random.below(4) : inside.length)) {
    if (random.chance(0.06)) pass(room, person);
    else if (few || random.chance(0.85)) answer(room, person, 0);
    if (random.chance(0.01)) room.restart();
  }
}

/** where pages come before the questions, some begin their answer on the first one, and the host turns to the last. */
function begin(room: FuzzRoom): void {
  const { random, hand } = room;
  const pages = hand && openPagesOf(boundStep(room.state, hand.step), hand.at);
  if (!hand || !pages || pages.length === 0) return;
  const { id } = hand.step;
  const turn = (page: number) =>
    room.send({ role: "host" }, { t: "command", id: room.id(), command: { do: "turn", step: id, page } });
  for (const person of room.state.people.keys()) {
    if (!random.chance(0.5)) continue;
    const before = room.model.answers.get(`${id}/1/main/${person}`)?.status;
    const message = { t: "answer", id: room.id(), step: id, round: 1, payload: { chair: "a" } } as const;
    const handled = room.send({ role: "participant", person }, message);
    const stands = before === "answered" || before === "passed";
    if (handled.ok) expect(stands, "R-155").toBe(false);
    if (handled.ok) room.seen.add(`${hand.step.exercise} was begun`);
  }
  if (random.chance(0.9)) turn(pages.length - 1);
  if (random.chance(0.1)) turn(random.below(pages.length + 1));
}

/** The parking lot: somebody asks, a host approves, the room votes. */
export function parkingLot(room: FuzzRoom): void {
  const { random } = room;
  const person = room.person();
  const dice = random.next();
  const host = (command: object) => room.send({ role: "host" }, { t: "command", id: room.id(), command });
  const question = random.pick([...room.state.questions.keys(), "nothing"]);
  if (person !== undefined && dice < 0.4) {
    const handled = room.send({ role: "participant", person }, { t: "ask", id: room.id(), text: random.pick(WORDS) });
    if (handled.ok) room.seen.add("ask");
  } else if (dice < 0.7) host({ do: "moderate", what: "question", question, to: "live" });
  else if (dice < 0.9) for (const one of room.state.people.keys()) upvote(room, one);
  else host({ do: "moderate", what: "lot", to: random.pick(LotStage.options) });
}

function answer(room: FuzzRoom, person: string, astray = 0.1): void {
  const { random, seen } = room;
  const step = room.hand && !random.chance(astray) ? room.hand.step : random.pick(room.state.plan);
  const at = room.state.steps.get(step.id);
  if (!at) return;
  const round: Round = random.chance(astray) ? random.pick([1, 2]) : at.round;
  const message = said(random, step, at, round);
  const id = random.chance(astray / 10) ? "nowhere" : step.id;
  const handled = room.send(
    { role: "participant", person },
    { t: "answer", id: room.id(), step: id, round, ...message },
  );
  if (!handled.ok) return;
  const kept = room.model.answers.get(`${id}/${round}/${message.part ?? "main"}/${person}`);
  const what = kept?.status === "passed" ? "was passed" : message.part === "predict" ? "was predicted" : "was answered";
  seen.add(`${step.exercise} ${what}`);
  if (round === 2) seen.add(`${step.exercise} was answered in round 2`);
  if (message.part === "tags") seen.add(`${step.exercise} was tagged`);
  if (message.skipped) seen.add(`${step.exercise} was skipped in part`);
}

function pass(room: FuzzRoom, person: string): void {
  const step = room.hand?.step ?? room.random.pick(room.state.plan);
  const round = room.state.steps.get(step.id)?.round ?? 1;
  const handled = room.send({ role: "participant", person }, { t: "pass", id: room.id(), step: step.id, round });
  if (handled.ok) room.seen.add(`${step.exercise} was passed`);
}

function upvote(room: FuzzRoom, person: string): void {
  const { random } = room;
  const handled = room.send(
    { role: "participant", person },
    {
      t: "upvote",
      id: room.id(),
      question: random.pick([...room.state.questions.keys(), "nothing"]),
      ...(random.chance(0.3) && { kind: random.pick(VoteKind.options) }),
      ...(random.chance(0.2) && { on: random.chance(0.3) }),
    },
  );
  if (handled.ok) room.seen.add(room.state.room.lot?.stage === "dots" ? "dot" : "upvote");
}
