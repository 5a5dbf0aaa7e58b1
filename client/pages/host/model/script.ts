/**
 * Where a host is in a script: scripts name the buttons in their order, "… Press Close when nearly all are in." What is to
 * be said or done now lies behind the last press that was made, and reaches to the next one; within it the time goes from
 * paragraph to paragraph.
 */
import { pairs } from "#words/host/pairs.ts";
import { host as words } from "#words/host.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { spokenIn } from "../../../../shared/script/aloud.ts";
import { openingOf, paragraphsOf } from "../../../../shared/script/paragraphs.ts";
import { isReading } from "../../../ui/step.ts";
import { goesOn } from "./items.ts";
import type { PrimaryLabel } from "./next.ts";

/** How far a step has come: its stage, and how many pages have been turned there. */
type Far = readonly [stage: number, page: number];

const ARRIVING = -1;
const SETUP = 0;
const OPEN = 1;
const CLOSED = 2;
/** The talk before a second vote; or the first result, where a round about it follows. */
const BETWEEN = 3;
const OPEN_AGAIN = 4;
const CLOSED_AGAIN = 5;
const SHOWN = 6;
const DEBRIEF = 7;
/** No step is as far as that: the press leads on to another one. */
const ONWARDS = 8;
/** More pages than there are: a round comes behind the last of them. */
const ROUND = 1_000;
/** A talk in pairs comes behind the page that it is about, and before the next one. */
const PAIRS = 0.5;

/** The presses that a script leads through; two with the same words are one. */
const LEADS = [
  ...(["arriving", "open", "close", "closeReveal", "huddle", "revote", "reveal", "goOn", "debrief"] as const),
  ...(["startRound", "next", "end"] as const),
] satisfies PrimaryLabel[];
type Lead = (typeof LEADS)[number] | "page" | "turn" | "pairs";

/** What a button says before the title that it leads to. */
const nameOf = (button: string): string => button.split(":")[0] ?? button;

interface Named {
  place: number;
  lead: Lead;
  /** Of a page of the open vote: which. */
  page: number;
  /** Whether its paragraph goes on after the sentence that names it. */
  more: boolean;
}

interface Press extends Named {
  far: Far;
}

/** The paragraphs from the last press that was made to the next one. */
export interface Stretch {
  /** Tells this stretch from the others of its step. */
  id: number;
  places: readonly number[];
  /** Seconds that each of them takes; the last one stays. */
  lasts: readonly number[];
}

/**
 * The stretch that a step is in; null for a script that names no press and no minute.
 *
 * @param pages the buttons that lead through the step's open vote, the first of which opens it
 * @param talked whether pairs have talked since the step stands where it does
 */
export function stretchOf(
  script: string,
  step: StepView,
  pages: readonly string[],
  talked = step.pairs?.on ?? false,
): Stretch | null {
  const paragraphs = paragraphsOf(script);
  const presses = inOrder(namedIn(paragraphs, pages));
  const minutes = paragraphs.map((one) => openingOf(one).minute);
  const lines = paragraphs.flatMap((_, place) =>
    minutes[place] !== undefined || presses.some((press) => press.place === place) ? [place] : [],
  );
  const last = lastOf(lines);
  if (last === undefined) return null;
  const now = farOf(step);
  // The presses lead ever further.
  const done = presses.reduce((last, press, at) => (isMade(press, now, talked) ? at : last), -1);
  const made = presses[done];
  const next = presses[done + 1];
  // What is for the lobby is over.
  const stays = made && made.far[0] !== ARRIVING && (made.more || next?.place === made.place);
  const from = made === undefined ? lines[0] : stays ? made.place : lines.find((place) => place > made.place);
  const to = next?.place ?? last;
  const places = lines.filter((place) => place >= (from ?? last) && place <= Math.max(to, from ?? last));
  const said = spokenIn(script);
  const lasts = places.map((place, at) => {
    const until = secondsOf(minutes[places[at + 1] ?? -1]) - secondsOf(minutes[place]);
    return Math.max(said[place]?.planned ?? 0, until || 0);
  });
  return { id: done, places, lasts };
}

/** The paragraph of a stretch after so many seconds, and after how many the next one comes; null for the last one. */
export function placeAfter({ places, lasts }: Stretch, seconds: number): { place: number; until: number | null } {
  let until = 0;
  for (const [at, place] of places.slice(0, -1).entries()) {
    until += lasts[at] ?? 0;
    if (seconds < until) return { place, until };
  }
  return { place: lastOf(places) ?? 0, until: null };
}

const isAfter = ([stage, page]: Far, [than, turned]: Far): boolean => stage > than || (stage === than && page > turned);

/** A talk in pairs shows in no page: whichever is up, it has been begun or not. */
const isMade = ({ lead, far }: Press, now: Far, talked: boolean): boolean =>
  lead === "pairs" ? now[0] > far[0] || (now[0] === far[0] && talked) : !isAfter(far, now);

function farOf(step: StepView): Far {
  const { phase, round, page = 0, sheet } = step;
  if (phase === "setup") return [SETUP, 0];
  if (isReading(step)) return [OPEN, sheet?.round?.since === undefined ? (sheet?.at ?? 0) : ROUND];
  switch (phase) {
    case "collecting":
      return round === 1 ? [OPEN, page] : [OPEN_AGAIN, 0];
    case "closed":
      return [round === 1 ? CLOSED : CLOSED_AGAIN, 0];
    case "huddle":
      return [BETWEEN, 0];
    case "revealed":
      return goesOn(step) ? [BETWEEN, 0] : [SHOWN, page];
    case "debrief":
      return [DEBRIEF, page];
    default:
      return phase satisfies never;
  }
}

function namedIn(paragraphs: readonly string[], pages: readonly string[]): Named[] {
  const leads = new Map<string, Pick<Named, "lead" | "page">>([
    ...LEADS.map((lead) => [nameOf(words.primary[lead]), { lead, page: 0 }] as const),
    [pairs.start, { lead: "pairs", page: 0 }],
    ...pages.slice(1).map((button, at) => [button, { lead: "page", page: at + 1 }] as const),
  ]);
  // The longest first: "Close and reveal" is not "Close".
  const names = [...leads.keys()].sort((a, b) => b.length - a.length).map(plain);
  const { turn } = words.script;
  const turned = [turn, turn.slice(0, 1).toUpperCase() + turn.slice(1)].map(plain).join("|");
  const named = new RegExp(`(?:[Pp]ress|then|and) (${names.join("|")})(?=[\\s.,;:”]|$)|(?:${turned})\\b`, "g");
  return paragraphs.flatMap((text, place) =>
    [...text.matchAll(named)].flatMap(({ 0: found, 1: name, index }) => {
      const what = name === undefined ? { lead: "turn" as const, page: 0 } : leads.get(name);
      return what ? { ...what, place, more: goesOnAfter(text.slice(index + found.length)) } : [];
    }),
  );
}

/** Whether another sentence comes after the one that is being read. */
const goesOnAfter = (rest: string): boolean => /[.!?…][”’)]*\s+\S/.test(rest);

const plain = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Where each press leads. One after which the script goes on with something earlier is for what may happen: it is left out. */
function inOrder(named: readonly Named[]): Press[] {
  const tags = named.findIndex(({ lead }) => lead === "goOn");
  let stage = SETUP;
  let turned = 0;
  const presses = named.map((one, at): Press => {
    const far = leadsTo(one, stage, turned, at < tags);
    if (far[0] !== ONWARDS) [stage, turned] = far;
    return { ...one, far };
  });
  return presses.filter(({ far }, at) => !presses.slice(at + 1).some((later) => isAfter(far, later.far)));
}

function leadsTo({ lead, page }: Named, stage: number, turned: number, isTagged: boolean): Far {
  const again = stage >= OPEN_AGAIN;
  switch (lead) {
    case "arriving":
      return [ARRIVING, 0];
    case "open":
      return [OPEN, 0];
    case "page":
      return [OPEN, page];
    case "turn":
      return [Math.max(stage, OPEN), Math.floor(turned) + 1];
    case "pairs":
      return [Math.max(stage, OPEN), Math.floor(turned) + PAIRS];
    case "startRound":
      return [OPEN, ROUND];
    case "close":
      return [again ? CLOSED_AGAIN : CLOSED, 0];
    case "huddle":
      return [BETWEEN, 0];
    case "revote":
    case "goOn":
      return [OPEN_AGAIN, 0];
    case "reveal":
      return [isTagged ? BETWEEN : SHOWN, 0];
    case "closeReveal":
      return [SHOWN, 0];
    case "debrief":
      return [DEBRIEF, 0];
    case "next":
    case "end":
      return [ONWARDS, 0];
    default:
      return lead satisfies never;
  }
}

/** "1:30" in seconds. */
function secondsOf(minute: string | undefined): number {
  const [minutes, seconds] = (minute ?? "").split(":");
  return Number(minutes || Number.NaN) * 60 + Number(seconds);
}

/** Since when a step is in a stretch, by the server's time in milliseconds. */
export interface Since {
  stretch: string;
  at: number;
  /** the moment of the workshop in which pairs talked last. */
  talked?: string | undefined;
  /** When the time of the stretch ends. */
  endsAt?: number | undefined;
}

/** The same after another look: a time that somebody made longer or shorter takes the script along. */
export function sinceWhen(
  since: Since | null,
  stretch: string,
  endsAt: number | undefined,
  now: number,
  talked?: string | undefined,
): Since {
  const pairs = talked !== undefined && { talked };
  if (since?.stretch !== stretch) return { stretch, at: now, endsAt, ...pairs };
  if (endsAt === undefined || endsAt === since.endsAt) return since;
  const later = since.endsAt === undefined ? 0 : endsAt - since.endsAt;
  return { stretch, at: since.at + later, endsAt, ...pairs };
}

/** What was kept; null where that cannot be read. */
export function sinceFrom(kept: unknown): Since | null {
  if (typeof kept !== "object" || kept === null || !("stretch" in kept) || !("at" in kept)) return null;
  const { stretch, at } = kept;
  if (typeof stretch !== "string" || typeof at !== "number") return null;
  return {
    stretch,
    at,
    ...("endsAt" in kept && typeof kept.endsAt === "number" && { endsAt: kept.endsAt }),
    ...("talked" in kept && typeof kept.talked === "string" && { talked: kept.talked }),
  };
}
