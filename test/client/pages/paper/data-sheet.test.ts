/** The data sheet promises nothing that PRIVACY.md does not say, with the numbers that the code keeps. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { h } from "preact";
import { expect, it } from "vitest";
import { dataSheet as words } from "#words/data-sheet.ts";
import { DataSheet } from "../../../../client/pages/paper/DataSheet.tsx";
import { setupFor } from "../../../../client/pages/paper/data.ts";
import { claimsOf, rowsOf } from "../../../../client/report/data-sheet.ts";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { libraries } from "../../../../shared/agenda/library.ts";
import { MINIMUM, RECOVERY_DAYS, RETENTION_DAYS, SEGMENT_MINIMUM } from "../../../../shared/limits.ts";
import { CLIENT_FLOOR } from "../../../../shared/protocol/floors.ts";
import { read } from "../../../content/citations.ts";
import { choiceStep, step } from "../../../support/room.ts";
import { draw } from "../../../support/small-dom.ts";
import { askedStep, these } from "../../report/asked.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const privacy = read("shared/PRIVACY.md").replace(/\s+/g, " ");
const NUMBERS = ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** On what of PRIVACY.md each claim rests. A claim that is not here fails the test below. */
const RESTS_ON: Record<string, readonly string[]> = {
  [words.kept.answers]: [
    "**The server keeps answers by person**",
    "as long as the room exists",
    "nobody could change an answer",
  ],
  [words.kept.names.off]: ["with the name where one was given"],
  [words.kept.names.optional]: [
    "its name where the room asks for names",
    "No screen and no file has a name beside an answer",
  ],
  [words.kept.names.required]: [
    "its name where the room asks for names",
    "No screen and no file has a name beside an answer",
  ],
  [words.kept.groups.yes]: ["About oneself, a group's result", "whether they take part in the room or remotely"],
  [words.kept.groups.no]: ["whether they take part in the room or remotely"],
  [words.kept.questions]: ["what the room holds about them"],
  [words.where.machine]: ["The owner of a self-hosted machine can read its disk", "a copy of a damaged room"],
  [words.where.cloudflare]: [
    "the owner of the Cloudflare account can read its storage",
    "Cloudflare sees visitors' addresses",
    `may hold deleted data ${RECOVERY_DAYS} days more`,
  ],
  [words.long.deleted.one]: [
    `${RETENTION_DAYS.standard} days after its end, or after another number of days (${RETENTION_DAYS.min} to ${RETENTION_DAYS.max})`,
    "or at once, by its facilitator",
  ],
  [words.long.deleted.other]: ["or at once, by its facilitator"],
  [words.long.own]: ["Everyone can see what the room holds about them, and can delete it: one step or everything"],
  [words.least.rule]: [
    `with at least ${NUMBERS[MINIMUM.O]} people behind it; about oneself, ${NUMBERS[MINIMUM.S]}`,
    "for the facilitator too",
    "Every question can be skipped or passed",
  ],
  [words.least.groups]: [`counted at least ${NUMBERS[SEGMENT_MINIMUM]} heads in the group`],
  [words.least.early]: ["no other phone, no big screen and no client's link has any part of anyone's answer"],
  [words.least.client]: [
    "the client's link has figures, and no texts, cards or rare words",
    `A figure in the client's edition has at least ${NUMBERS[CLIENT_FLOOR.O]} people behind it, ${NUMBERS[CLIENT_FLOOR.S]} about themselves`,
  ],
  [words.not.text]: ["no account, no app, no cookie. A room stores no visitor's network address"],
  [words.quoted.text]: [
    "Who may be quoted is for the room to agree on",
    "figures as the big screen shows them",
    "never with a name, and beyond the readers that the phone names only if the person agrees",
    "nothing can keep those who were in the room from telling",
  ],
  [words.quoted.lines]: [
    "No file lists what you said about yourself, unless your phone asked you at the end and you consented",
    "Even then your line has no name",
  ],
  [words.limits.text]: [
    "**What you write may show who you are**",
    "cannot be deleted",
    `**If ${NUMBERS[MINIMUM.S]} people all say the same,** the answer of each is known`,
  ],
};

const claims = [words.kept, words.where, words.long, words.least, words.not, words.quoted, words.limits].flatMap(
  function texts(value: object | string): string[] {
    return typeof value === "string"
      ? [value]
      : Object.entries(value).flatMap(([key, one]) => (key === "title" ? [] : texts(one)));
  },
);

it.each(claims)("R-126 “%s” rests on PRIVACY.md", (claim) => {
  const sentences = RESTS_ON[claim] ?? [];
  expect(sentences).not.toEqual([]);
  for (const sentence of sentences) expect(privacy).toContain(sentence);
});

const steps = libraries.en.steps.map(({ step }, place) => ({ ...step, id: `s${place}` }));
const plan: Draft = { v: 1, id: "own", title: "Own", locale: "en", steps };
const textOf = (search: string, origin = "http://192.168.1.4:8787") =>
  draw(h(DataSheet, { printed: { plan }, setup: setupFor({ origin, search }), today: 0 })).document.body.text;

it("no cookie is set or read, and no row of a room has an address of whoever visits", () => {
  const files = globSync("{client,shared,worker}/**/*.{ts,tsx}", { cwd: root });
  const sources = files.map((file) => readFileSync(join(root, file), "utf8"));
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.filter((text) => /set-cookie|document\.cookie|\bcookieStore\./i.test(text))).toEqual([]);
  const rows = files.filter((file) => /^(shared\/room\/state|worker\/room\/sqlite)\//.test(file));
  expect(rows.length).toBeGreaterThan(3);
  expect(
    rows.filter((file) => /\bip\b|peer|addressOf|connecting-ip/i.test(readFileSync(join(root, file), "utf8"))),
  ).toEqual([]);
});

it("has the numbers of the limits and of the settings", () => {
  const text = textOf("?names=required&days=7&groups=yes");
  expect(text).toContain(`at least ${MINIMUM.O} people answered; about oneself, ${MINIMUM.S}`);
  expect(text).toContain("from at least 5 people, about oneself 8,");
  expect(text).toContain(`needs at least ${SEGMENT_MINIMUM} people`);
  expect(text).toContain("deleted 7 days after the end");
  expect(text).toContain(words.kept.names.required);
  expect(text).toContain(words.kept.groups.yes);
  expect(textOf("?days=1")).toContain("deleted 1 day after");
});

it("is filled with what is usual where the address says nothing that a room may have", () => {
  for (const search of ["", "?days=0&names=all&groups=3", `?days=${RETENTION_DAYS.max + 1}`, "?days=1.5"]) {
    const text = textOf(search);
    expect(text).toContain(`deleted ${RETENTION_DAYS.standard} days after`);
    expect(text).toContain(words.kept.names.off);
    expect(text).not.toContain("{");
  }
});

it("says where the data is by where the page is", () => {
  expect(textOf("")).toContain(words.where.machine);
  expect(textOf("", "https://x.workers.dev")).toContain(`${RECOVERY_DAYS} days more`);
});

it("tells of every step that asks something who will read it", () => {
  const text = textOf("");
  const asking = steps.filter(({ exercise }) => exercise !== "note");
  for (const { title } of asking) expect(text).toContain(title);
  expect(text).toContain("The room and the report, as totals");
  expect(text).toContain("Only you");
});

it("R-172 the report's has the client's floor as it was raised, no guess at where the room ran, and no step never reached", () => {
  const told = { names: "off", groups: false, retentionDays: 30 } as const;
  const claimed = JSON.stringify(claimsOf({ ...told, floor: 7 }));
  expect(claimed).toContain("from at least 7 people, about oneself 8,");
  for (const where of [words.where.title, "Cloudflare", "own computer"]) expect(claimed).not.toContain(where);
  const asked = askedStep(choiceStep("asked"), [these([8, { options: ["a"] }])]);
  const none = { ...asked, rounds: [] };
  const rows = rowsOf([
    asked,
    { ...none, id: "late" },
    { ...none, id: "kept", kept: true },
    { ...none, id: "out", skipped: true, kept: true },
    askedStep(step("read", "note", { text: "Welcome" }), [[]]),
  ]);
  expect(rows.map(({ id }) => id)).toEqual(["asked", "kept"]);
});
