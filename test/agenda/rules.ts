/** What every ready agenda keeps to. Each rule says what breaks it; a plan that keeps it has nothing said of it. */
import { scriptFor } from "../../client/exercises/find/script.ts";
import { minutesOf } from "../../shared/agenda/moments.ts";
import type { ReadyAgenda, Step } from "../../shared/agenda/schema.ts";
import { needs, partsOf, type TimePartName, timeOf } from "../../shared/agenda/timing.ts";
import { said } from "../../shared/content/en/agendas/paragraphs.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { KEPT_BACK } from "../../shared/exercises/pace.ts";
import { wordCount } from "../../shared/script/aloud.ts";

export type Rule = (plan: ReadyAgenda) => string[];

const SELF_RATINGS = ["spectrum", "profile", "audit", "ledger", "mix", "shift", "pulse"];
const RATES: ReadonlySet<string> = new Set(SELF_RATINGS);
const QUOTED = /“[^”]*”?/g;

const scriptIn = (plan: ReadyAgenda, step: Step): string => scriptFor(step, plan.locale, plan);
/** What is said aloud in a step. */
const aloudIn = (plan: ReadyAgenda, step: Step): string => (scriptIn(plan, step).match(QUOTED) ?? []).join(" ");
const asks = ({ exercise }: Step): boolean => exercises[exercise].schemas.answer !== null;
const isKind = (step: Step, kind: string): boolean => step.exercise === "note" && step.settings.kind === kind;
/** Answered while people arrive: it takes none of the workshop's minutes. */
const isInLobby = (step: Step): boolean => "inLobby" in step && step.inLobby === true;
const isRemote = ({ people = 24, remote = 0 }: ReadyAgenda): boolean => remote >= people;

/** Seconds of the parts of a step, in their order. */
const partsIn = (plan: ReadyAgenda, step: Step) => partsOf(step, { ...plan, people: plan.people ?? 24 }) ?? [];
const secondsIn = (plan: ReadyAgenda, step: Step): number =>
  isInLobby(step) ? 0 : partsIn(plan, step).reduce((sum, { seconds }) => sum + seconds, 0);
const until = (plan: ReadyAgenda, step: Step, ...before: TimePartName[]): number =>
  partsIn(plan, step).reduce((sum, { part, seconds }) => sum + (before.includes(part) ? seconds : 0), 0);

/** The steps with the second at which each begins. */
const begun = (plan: ReadyAgenda): { step: Step; at: number; to: number }[] => {
  let at = 0;
  return plan.steps.map((step) => {
    const from = at;
    at += secondsIn(plan, step);
    return { step, at: from, to: at };
  });
};

/** Has people tell one another of themselves: a talk in pairs about an answer of their own, or on a page. */
const isAboutOneself = (plan: ReadyAgenda, step: Step): boolean => {
  if (isKind(step, "round") || isKind(step, "break")) return false;
  const talks = partsIn(plan, step).some(({ part }) => part === "pairs" || part === "timed");
  return talks && (!asks(step) || RATES.has(step.exercise) || ["commit", "onehat"].includes(step.exercise));
};

const MOVES =
  /\b(stand(s|ing)?|stands? up|walk(ing)?|on (one’s|your) feet|change chairs|find (the )?(three|four) people)\b/i;
const SEATED =
  /turn your chair|stay where you (sit|are)|where people sit|raise(d)? (a|your) hand|raise a card|any seat/i;
const BODIES = /\bstand (up|in|by)\b|\bline up\b|\braise (a|your) hand\b/i;

/** 1: the first question is open within 1:30, and the first result on the big screen within five minutes. */
export const soon: Rule = (plan) => {
  const first = begun(plan).find(({ step }) => asks(step) && !isInLobby(step));
  if (!first) return ["nothing is asked"];
  const open = first.at + until(plan, first.step, "instruct", "read");
  const shown = open + until(plan, first.step, "think", "answer", "close");
  return [
    ...(open > 90 ? [`the first question opens after ${open} s`] : []),
    ...(shown > 300 ? [`the first result is there after ${shown} s`] : []),
  ];
};

/** 2: the hello has at most 75 words, and no step of a speech beside it. */
export const short: Rule = (plan) => {
  const [first] = plan.steps.filter((step) => !isInLobby(step));
  if (!first || asks(first)) return ["there is no hello"];
  const words = wordCount(aloudIn(plan, first));
  return words > 75 ? [`the hello has ${words} words`] : [];
};

/** 3: the agreement is read before anyone talks about themselves, and once. */
export const agreed: Rule = (plan) => {
  const read = plan.steps.flatMap((step, place) => (scriptIn(plan, step).includes(said.agreement) ? [place] : []));
  const talk = plan.steps.findIndex((step) => isAboutOneself(plan, step));
  return [
    ...(read.length > 1 ? [`the agreement is read ${read.length} times`] : []),
    ...(talk >= 0 && !read.some((place) => place <= talk)
      ? [`${plan.steps[talk]?.id} comes before the agreement`]
      : []),
  ];
};

/** 4: no two self-ratings in a row; now and looking back are one step. */
export const apart: Rule = (plan) =>
  plan.steps.flatMap((step, place) => {
    const next = plan.steps[place + 1];
    return next && RATES.has(step.exercise) && RATES.has(next.exercise) ? [`${step.id} and ${next.id}`] : [];
  });

/** 5: in a room something stands or moves every 25 minutes, with a way to take part sitting; never about oneself. */
export const moves: Rule = (plan) => {
  if (isRemote(plan)) return [];
  const steps = begun(plan);
  const moving = steps.filter(({ step }) => isKind(step, "break") || MOVES.test(aloudIn(plan, step)));
  const stops = [0, ...moving.flatMap(({ at, to }) => [at, to]), steps.at(-1)?.to ?? 0];
  const gaps = stops.flatMap((from, place) => {
    const to = stops[place + 1] ?? from;
    return place % 2 === 0 && to - from > 25 * 60 ? [`nothing moves from ${from} to ${to} s`] : [];
  });
  const standing = plan.steps.flatMap((step) => {
    const aloud = aloudIn(plan, step);
    const sides = /you argue for/.test(aloud) && !/birthday/.test(aloud);
    return [
      ...(/\bstand\b/i.test(aloud) && !SEATED.test(scriptIn(plan, step))
        ? [`${step.id} can only be done standing`]
        : []),
      ...(RATES.has(step.exercise) && BODIES.test(aloud) ? [`${step.id} has bodies show what is private`] : []),
      ...(sides ? [`${step.id} has sides that are not drawn by lot`] : []),
    ];
  });
  return [...gaps, ...standing];
};

/** 6: from an hour on there is a practice. */
export const practised: Rule = (plan) =>
  minutesOf(plan) >= 60 && !plan.steps.some(({ exercise }) => exercise === "onehat") ? ["there is no practice"] : [];

/** 7: now comes before looking back. */
export const nowFirst: Rule = (plan) => {
  const moments = plan.steps.flatMap((step) => (step.exercise === "shift" ? [step.settings.moment] : []));
  const [back, now] = [moments.indexOf("then"), moments.indexOf("post")];
  return back >= 0 && (now < 0 || back < now) ? ["looking back comes first"] : [];
};

/** 8: “Keep this”, then the last questions, then the closing round, which is the last thing and takes four minutes. */
export const closed: Rule = (plan) => {
  const { steps } = plan;
  const keep = steps.findIndex(({ id }) => id === "keep");
  const exit = steps.findIndex(({ exercise, settings }) => exercise === "pulse" && settings.items.includes("pace"));
  const last = steps.at(-1);
  const commits = steps.some(({ exercise }) => exercise === "commit");
  const isRound = last !== undefined && isKind(last, "round");
  const briefs = [12, 24, 100].filter((people) => last && (needs(last, { ...plan, people }) ?? 0) < 240);
  return [
    ...(isRound ? [] : ["it does not end with a round"]),
    ...(briefs.length > 0 ? [`the closing round is short for ${briefs.join(", ")}`] : []),
    ...(commits && keep < 0 ? ["nothing is kept"] : []),
    ...(commits && exit < 0 ? ["nobody is asked how it was"] : []),
    ...(keep >= 0 && exit >= 0 && exit < keep ? ["the last questions come before Keep this"] : []),
    ...steps.slice(keep + 1).flatMap(({ id, exercise }) => (keep >= 0 && exercise === "commit" ? [id] : [])),
  ];
};

/** 9: what opens a day ends with a pause. */
export const paused: Rule = (plan) => {
  const last = plan.steps.at(-1);
  const script = last ? scriptIn(plan, last) : "";
  if (plan.id !== "icebreaker") return [];
  return /Press Pause\b/.test(script) && !/press End\b/i.test(script) ? [] : ["it does not end with a pause"];
};

/** 10: with few people there is something else to do, and the script says so. */
export const forFew: Rule = (plan) =>
  plan.steps.flatMap((step) => {
    const script = scriptIn(plan, step);
    const says = (few: RegExp, instead: RegExp) => few.test(script) && instead.test(script);
    if (step.exercise === "doubletake" && !says(/fewer than (20|twenty)/i, /cloud|Glad to follow/)) return [step.id];
    if (step.exercise === "onehat" && !says(/fewer than six/i, /scenario/)) return [step.id];
    return [];
  });

/** What should be kept back is. */
export const keptBack: Rule = (plan) => {
  const { keptBack: kept } = timeOf({ ...plan, people: plan.people ?? 24 });
  const wanted = minutesOf(plan) * 60 * (isRemote(plan) ? KEPT_BACK.remote : KEPT_BACK.room);
  return kept && Math.min(kept.seconds, kept.really) >= wanted - 60 ? [] : [`${kept?.really} s are kept back`];
};
