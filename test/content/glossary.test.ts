/** The glossary of what people read: one word for one thing. The code and the wire keep their own words. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isCodeOfContent, isCodeOfWords, textsIn } from "../support/pseudo.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Words that are not used any more, by the word that is. */
const RETIRED: Record<string, RegExp> = {
  workshop: /\b(sessions?|sample room)\b/i,
  code: /\b(room code|PIN)\b/i,
  "the room": /\b(crowd|audience|plenary)\b/i,
  facilitator: /\b(co-?hosts?|hosts?|hosting|hosted|trainers?|presenters?|moderators?)\b/i,
  participant: /\b(users?|attendees?|voters?)\b/i,
  client: /\bsponsors?\b/i,
  plan: /\b(template|run of show)\b/i,
  step: /\b(slides?)\b/i,
  script: /\b(speaker notes|cue cards?)\b/i,
  answer: /\b(votes?|voted|voting|submit(ted)?|responses?)\b/i,
  "open, closed": /\b(voting is (open|closed)|start voting)\b/i,
  reveal: /\b(publish(es|ed)?|displays|displayed)\b/i,
  "private check": /\b(peek|look through|look by yourself|look for you alone|others see this screen)\b/i,
  "vote again": /\b(re-?votes?|second vote|round 2)\b/i,
  "pair talk": /\b(huddles?|buzz|breakouts?)\b/i,
  result: /\b(outcome|tally)\b/i,
  debrief: /\b(debriefed|discuss(es|ed|ion)?|talk about it)\b/i,
  skip: /\b(pass on (this|all|any)|you passed|may pass|withdraw(n)?)\b/i,
  "parking lot": /\b(ask a question|questions from the room|Q&A|parked)\b/i,
  "big screen": /\b(projector view|big stage)\b|^stage$/i,
  group: /\b(segments?|breakdown|cohorts?)\b/i,
  "too few to show": /\b(for anonymity|suppressed|withheld)\b/i,
  commitment: /\b(commitment cards?|pledges?|your own plan|my plan)\b/i,
  report: /\b(results page|handouts?)\b/i,
  "follow-up": /\b(aftercare|weeks later)\b/i,
  rehearsal: /\b(simulation|demo|test mode)\b/i,
  "no word for screens": /\b(rounds?|phases?|items?|exposed|eligible|moderation|payload|lens(es)?|consensus)\b/i,
};

/** Where a retired word means something else. */
const ALLOWED = [
  /\{\w+\}/g,
  /\b(vot(e|es|ing) again|dot vote|closing rounds?|start the round)\b/gi,
  /\bbreakout rooms?\b/gi,
  // How a server is started.
  /HOST=127\.0\.0\.1/g,
  // What becomes of a link is no answer.
  /\bwithdrawn?( \S+)? links?\b|\blink (has been |was )?withdrawn\b|^Withdraw(: )?$/gi,
  // What people at work do and say.
  /practice sessions|two trainers|finding sponsors|the budget round|going round/gi,
];

const FILES = [
  { files: "client/words/en/**/*.ts", isCode: isCodeOfWords },
  { files: "shared/content/en/**/*.ts", isCode: isCodeOfContent },
] as const;

const retiredIn = (text: string): string[] => {
  const left = ALLOWED.reduce((rest, allowed) => rest.replaceAll(allowed, ""), text);
  return Object.entries(RETIRED).flatMap(([use, retired]) => {
    const found = retired.exec(left);
    return found ? [`“${found[0]}” is “${use}” now: ${text.slice(0, 80)}`] : [];
  });
};

test.each(FILES)("no retired word stands in $files", ({ files, isCode }) => {
  // What explains the files of a room speaks of their columns, values and slides, which have names of their own.
  const paths = globSync(files, { cwd: root }).filter((path) => !/\/dictionary\/|\/report-files\.ts$/.test(path));
  expect(paths.length).toBeGreaterThan(20);
  const found = paths.flatMap((path) =>
    textsIn(readFileSync(root + path, "utf8"), isCode).flatMap(({ text }) =>
      retiredIn(text).map((said) => `${path}: ${said}`),
    ),
  );
  expect(found).toEqual([]);
});

test("a retired word is found, and what only looks like one is not", () => {
  expect(retiredIn("Open the re-vote.")).toHaveLength(2);
  expect(retiredIn("Vote again in a breakout room, {host}.")).toEqual([]);
});
