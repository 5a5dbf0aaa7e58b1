/** Turning pages, pages of an open vote and rounds, and what must hold of them at any moment. */
import { expect } from "vitest";
import { sheetOf } from "../../shared/agenda/bind.ts";
import type { OpenPage, Sheet } from "../../shared/exercises/contract.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import type { AnyView } from "../../shared/room/view/view.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import { holds } from "../support/cheap.ts";
import { SHEETS } from "./plan.ts";
import type { FuzzRoom } from "./room.ts";

/** One press that turns, forwards most of the time: to a page or a sheet that there is, or that there is not. */
export function turn(room: FuzzRoom): void {
  const { aside, hand } = room;
  if (!hand) return;
  const { step, at } = hand;
  const { exercise, content } = boundStep(room.state, step);
  const pages = at.round === 1 && at.phase === "collecting" ? (exercise.openPages?.(content) ?? []) : [];
  const sheets = exercise.sheets?.(content) ?? [];
  if (pages.length > 0) return turnPage(room, pages);
  if (sheets.length > 1) return turnSheet(room, sheets);
  give(room, { page: aside.below(4), ...(aside.chance(0.2) && { sheet: aside.below(3) }) });
}

function give(room: FuzzRoom, to: { page: number; sheet?: number }) {
  const command = { do: "turn", step: room.hand?.step.id, ...to };
  return room.send({ role: "host" }, { t: "command", id: room.id("turning"), command });
}

function turnPage(room: FuzzRoom, pages: readonly OpenPage[]): void {
  const { aside, state, seen } = room;
  const id = room.hand?.step.id ?? "";
  const before = state.steps.get(id);
  const now = pages[before?.page ?? 0];
  if (now) onPage(room, now);
  const page = aside.chance(0.5) ? (before?.page ?? 0) + 1 : aside.below(pages.length + 1);
  const handled = give(room, { page, ...(aside.chance(0.1) && { sheet: aside.below(3) }) });
  const after = state.steps.get(id);
  const to = pages[page];
  // a colleague has just moved the room.
  if (room.shared && !handled.ok) return;
  if (!to) {
    expect(handled, "R-155").toEqual({ ok: false, code: "unknown-option" });
    return expect(after, "R-155").toEqual(before);
  }
  expect(handled.ok, "R-155").toBe(true);
  const ends = to.seconds === undefined ? null : room.now + to.seconds * 1000;
  if (page !== (before?.page ?? 0)) holds(after?.endsAt === ends, () => `R-155 ${page} ends at ${after?.endsAt}`);
  seen.add(`a page of an open vote was turned${page < (before?.page ?? 0) ? " back" : ""}`);
}

/** What a phone may send on it: nothing, what begins an answer, or an answer; never what would take an answer's place. */
function onPage(room: FuzzRoom, { takes }: OpenPage): void {
  const { aside, hand, seen } = room;
  const people = [...room.state.people.keys()].filter((one) => !room.model.removed.has(one));
  if (!hand || people.length === 0) return;
  const { id, exercise } = hand.step;
  const person = aside.pick(people);
  const begins = aside.chance(0.5);
  const payload = begins ? aside.pick([{ chair: "b" }, { keep: "next" }]) : fixtures.onehat.full;
  const before = room.model.answers.get(`${id}/1/main/${person}`)?.status ?? "begun";
  const handled = room.send(
    { role: "participant", person },
    { t: "answer", id: room.id("turning"), step: id, round: 1, payload },
  );
  const taken = takes === "answers" || (takes === "beginning" && begins);
  if (!taken || (begins && before !== "begun"))
    expect(handled, `R-155 ${exercise}`).toEqual({ ok: false, code: "wrong-phase" });
  // Whoever has sent too many is refused on every page.
  else if (handled.ok) seen.add(`an open page took ${begins ? "a beginning" : "an answer"}`);
}

function turnSheet(room: FuzzRoom, sheets: readonly Sheet[]): void {
  const { aside, state, seen } = room;
  const { step, at } = room.hand ?? {};
  if (!step || !at) return;
  const sheet = aside.chance(0.6) ? (at.sheet ?? 0) + 1 : aside.below(sheets.length + 2);
  const handled = give(room, { page: aside.chance(0.9) ? 0 : 1, sheet });
  if (at.phase === "setup") return expect(handled.ok, "R-146").toBe(false);
  if (room.shared && !handled.ok) return;
  const after = state.steps.get(step.id);
  const place = Math.min(sheet, sheets.length - 1);
  holds(after?.sheet === place || (at.sheet ?? 0) === place, () => `R-146 sheet ${after?.sheet}, not ${place}`);
  if ((at.sheet ?? 0) === place) return;
  const { seconds, round } = sheets[place] ?? {};
  const ends = seconds === undefined ? null : room.now + seconds * 1000;
  holds(after?.endsAt === ends, () => `R-146 ${place} ends at ${after?.endsAt}`);
  holds(after?.since === (round && room.now), () => `R-157 ${place} since ${after?.since}`);
  seen.add(
    round ? "a round was started" : seconds === undefined ? "a sheet was turned to" : "a timed sheet was turned to",
  );
}

/** Of what is still to come nobody but hosts has anything, whether a vote is open or over. */
export function checkTurned(room: FuzzRoom): void {
  const { hand, seen } = room;
  if (!hand || (hand.step.exercise !== "note" && hand.step.exercise !== "onehat")) return;
  const { step, at } = hand;
  const bound = boundStep(room.state, step);
  const stepOn = (audience: "participant" | "stage"): AnyView["step"] => JSON.parse(room.sees(audience)).step;
  const [phone, stage] = [stepOn("participant"), stepOn("stage")];
  const sheets = sheetOf(bound, at.sheet);
  if (sheets && sheets.all > 1) {
    for (const seenBy of [phone, stage]) {
      const text = JSON.stringify(seenBy?.settings);
      const shown = SHEETS.filter((one) => text.includes(one));
      const own = SHEETS[Math.min(sheets.at, SHEETS.length - 1)];
      if (text.includes(SHEETS[0].slice(0, 5))) expect(shown, "R-146").toEqual([own]);
    }
  }
  if (phone?.exercise !== "onehat" || stage?.exercise !== "onehat") return;
  const debriefing = at.phase === "debrief";
  holds(stage.settings.briefs === undefined, () => "R-155 a brief is on a big screen");
  holds(debriefing || stage.settings.sets === undefined, () => "R-155 cards are on a big screen");
  const last = (bound.exercise.openPages?.(bound.content) ?? []).length - 1;
  if (at.phase === "setup" || at.round === 2) return;
  const reached = at.phase === "collecting" ? (at.page ?? 0) : (at.reached ?? 0);
  if (reached < last) {
    const early = phone.settings.questions ?? stage.settings.questions;
    holds(early === undefined, () => `R-155 what is asked stands on a screen on page ${reached}`);
    const both = phone.settings.sets?.every((set) => set !== null);
    holds(both === false, () => `R-155 the cards of both talks are on phones on page ${reached}`);
    if (at.phase !== "collecting") seen.add("a vote was closed before its questions");
  }
  const briefs = phone.settings.briefs?.filter((one) => one !== null).length ?? 0;
  const most = at.phase === "collecting" && reached < last ? 1 : 0;
  holds(briefs === most, () => `R-155 ${briefs} briefs on phones on page ${reached}, ${at.phase}`);
}
