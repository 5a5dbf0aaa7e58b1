/** Phrases that an editor has struck out, because they read as translated or can be misunderstood: none comes back. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { agendas } from "../../shared/agenda/library.ts";
import { isCodeOfContent, isCodeOfWords, textsIn } from "../support/pseudo.ts";
import { SCRIPTED } from "./scripted.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What is said now, and what was said instead. */
const RETIRED: [now: string, before: RegExp][] = [
  ["skip any question", /may (skip|pass|leave) (on )?any|may leave anything out/i],
  ["where does most of your effort go", /mostly at work|are you mostly now/i],
  ["needs to move towards", /is needed \S+ (steps? )?(further|towards)/i],
  ["typical (median) answer", /middle of the room|middle person/i],
  ["good to have you here", /it is good that you are/i],
  ["an email", /\ba mail\b/i],
  ["privately", /(look|close|answer|check|read)\b[^.]{0,40} by yourself/i],
  ["check these before you reveal", /look(ed)? (them|through)\b|look first|not checked what they wrote/i],
  ["unmerge", /take apart/i],
  ["tag the words", /open the tagging/i],
  ["enter the count", /put in (how many|the hands)/i],
  ["use these counts", /take these as/i],
  ["restore", /bring back and|take(n)? back in\b/i],
  ["what would have changed your mind", /would have had to be/i],
  ["how one gets in the way of the other", /the one makes harder/i],
  ["why did we guess each other wrong", /misread ourselves|read ourselves (right|wrong)/i],
  ["did being measured help", /helped those counted/i],
  ["what will you drop", /leaves? the diary/i],
  ["more about tasks or people", /more work or more people/i],
  ["a few weeks on", /weeks have gone by|answer for these days/i],
  ["both equally", /\bboth alike\b/i],
  ["joined as someone else", /(is|as) somebody else/i],
  ["you’ve been removed", /you have left this (room|workshop)/i],
  ["recognisable handwriting", /a handwriting/i],
  ["total", /^Together$/],
  ["must not be used for selection", /no ground for/i],
  ["inflated by people who rate everything high", /yea-saying/i],
  ["focus on", /look(s|ing)? to the status quo/i],
  ["doesn’t someone", /\bdoes (some|any)\w+ [^?.]*\bnot\b[^?.]*\?/i],
  ["someone, anyone, everyone", /\b(some|any|every)body\b/i],
  ["under-covered area", /thin field|what is thin/i],
  ["whether you can tell the two apart", /what you can tell apart/i],
  ["alphabetical", /by the alphabet/i],
  ["show of hands", /hands in the air/i],
  ["data retention", /\bkeeping, /i],
  ["none of the", /\bnobody of\b/i],
  ["both hats are yours", /yours to wear/i],
  ["workshop, of a run", /\b(the real room|room was made|run the room|have this room open)\b/i],
  ["start as someone else, continue", /\b(asks?|begin) anew\b|\bgo on with(out)? (it|the return code)\b/i],
  ["this is what we will do, and not who will do it", /what our commitments are about/i],
  ["you close it, no timer does", /timer closes nothing/i],
  ["and so is staying", /fine, so is staying/i],
  ["before we leave", /before leaving/i],
  // What the cards and situations said.
  ["c5", /up, down and across/i],
  ["c16", /volunteers who could/i],
  ["st2-lm", /those with the lowest marks/i],
];

/** A list of words to look for in other people's cards, which nobody reads. */
const UNREAD = /card-words\.ts$/;

const retiredIn = (text: string): string[] =>
  RETIRED.flatMap(([now, before]) => {
    const found = before.exec(text);
    return found ? [`“${found[0]}” is “${now}” now: ${text.slice(0, 80)}`] : [];
  });

test.each([
  { files: "client/words/en/**/*.ts", isCode: isCodeOfWords },
  { files: "shared/content/en/**/*.ts", isCode: isCodeOfContent },
])("no phrase that was struck out stands in $files", ({ files, isCode }) => {
  const paths = globSync(files, { cwd: root }).filter((path) => !UNREAD.test(path));
  expect(paths.length).toBeGreaterThan(20);
  const found = paths.flatMap((path) => {
    const texts = textsIn(readFileSync(root + path, "utf8"), isCode).map(({ text }) => text);
    // A text that is cut over several lines is one text.
    return [...new Set([...texts, texts.join("")].flatMap(retiredIn))].map((said) => `${path}: ${said}`);
  });
  expect(found).toEqual([]);
});

test.each(SCRIPTED.map(({ name, filled }) => [name, filled]))("nor in the script of %s as it is read", (_, filled) => {
  expect(retiredIn(filled)).toEqual([]);
});

test.each(["README.md", "shared/PRIVACY.md"])("nor in %s", (path) => {
  expect(retiredIn(readFileSync(root + path, "utf8"))).toEqual([]);
});

test.each([
  ["You may skip anything.", "skip any question"],
  ["Nobody of 22 changed.", "none of the"],
  ["Does somebody who upholds it not shape one too?", "doesn’t someone"],
  ["Close, look by yourself.", "privately"],
  ["Close, then check the result privately.", undefined],
  ["Doesn’t someone who upholds it shape one too?", undefined],
])("“%s” is found where it has to be", (text, now) => {
  const found = retiredIn(text);
  if (now === undefined) expect(found).toEqual([]);
  else expect(found.join()).toContain(now);
});

describe.each([...agendas.en.keys()])("the article in %s", (id) => {
  const scripts = SCRIPTED.filter(({ plan }) => plan === id)
    .map(({ filled }) => filled)
    .join("\n\n");
  const TITLE = "Leadership v Management: What Are The Key Differences?";

  test("is named where it is first spoken of, and nowhere else", () => {
    const first = scripts.search(/\barticle\b/i);
    const named = scripts.indexOf(TITLE);
    if (first < 0) return;
    expect(named).toBeGreaterThan(-1);
    expect(scripts.lastIndexOf(TITLE)).toBe(named);
    // In the same sentence, or the one before it.
    expect(named - first).toBeLessThan(TITLE.length);
  });
});
