/**
 * `onehat`: a talk in pairs, twice, with six moves each time for the one who asked for it. The room says afterwards what each
 * talk lacked. Who sat with whom is known to nobody but them.
 */
import { mean } from "../../metrics/mean.ts";
import { type Exercise, isAsked, type OpenPage, type Showing, schemasOf } from "../contract.ts";
import { distribute, figuresOf, round3 } from "../distribution.ts";
import { CROWD, PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { NEED_IDS, PAGE, SETS, TALK_ITEMS, TALKS, type Talk, talkOn } from "./moves.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, TALK_SECONDS, type Words } from "./settings.ts";
import { hurtOf, isWhole, saysNothing } from "./whole.ts";

/**
 * Seconds: for choosing chairs and reading, which takes longer where people first meet in a room of their own; for changing
 * chairs and reading; and for the questions. Practice.
 */
const CHAIRS = { room: 75, remote: 105 };
const CHANGE = 40;
const QUESTIONS = 60;
/** Seconds beside what is said: for finding somebody, and two chairs or the way to a room for two. Practice. */
const PAIRING = { room: 30, remote: 41 };

const where = (remote: boolean) => (remote ? "remote" : "room");

const schemas = schemasOf("onehat", Settings, { face: Face, answer: Payload, result: Result });

export const onehat: Exercise<typeof schemas, Content, Words> = {
  id: "onehat",
  schemas,

  resolve: ({ scenario: named, talk = TALK_SECONDS.usual, remote = false, debrief }, { words }) => {
    const scene = typeof named === "string" ? words.scenes.find(({ id }) => id === named) : named;
    if (!scene) return undefined;
    const { title = "", situation, first, second } = scene;
    const asked = { debrief: debrief ?? words.debrief, turned: debrief ?? words.turned };
    return { title, situation, briefs: [first, second], talk, remote, words, ...asked };
  },
  privacy: () => "S",
  pace: ({ situation, talk, remote }) => ({
    reads: [situation],
    think: true,
    answer: QUESTIONS,
    check: "look",
    // The talks are the step, so no script has to ask for them.
    pairs: {
      talk: PAIRING[where(remote)] + CHAIRS[where(remote)] + 2 * talk + CHANGE - PACE.think - PACE.pairs.turn,
      when: "between",
      crowd: CROWD.onehat,
    },
    // One for each talk.
    pictures: 2,
    voices: 7,
  }),
  rounds: () => 1,
  overviewFirst: true,
  items: () => TALKS.map((talk) => TALK_ITEMS[talk]),
  openPages: ({ talk, remote }): OpenPage[] => [
    { takes: "beginning", seconds: CHAIRS[where(remote)] },
    { takes: "nothing", seconds: talk },
    { takes: "nothing", seconds: CHANGE },
    { takes: "nothing", seconds: talk },
    { takes: "answers", seconds: QUESTIONS },
  ],
  begins: (payload) => saysNothing(payload) && (payload.chair ?? payload.keep) !== undefined,
  face: (content, showing) => {
    const { title, situation, remote, words, debrief, turned } = content;
    const asked = isAsked(showing);
    return {
      exercise: "onehat",
      settings: {
        title,
        pages: words.pages.map((page) => pageOf(page, remote)),
        ...(remote && { remote: true }),
        needs: [],
        ...(asked && { situation, ...shownOf(content, showing) }),
        ...(showing.prompt && { debrief: showing.phase === "debrief" ? turned : debrief }),
      },
    };
  },

  check: (_content, payload, { items }) => {
    const said = TALKS.filter((talk) => payload.missed?.[talk] !== undefined || payload.hurt?.[talk] !== undefined);
    return said.some((talk) => !items.includes(TALK_ITEMS[talk])) ? "unknown-option" : null;
  },
  covers: ({ missed }) => TALKS.filter((talk) => missed?.[talk] !== undefined).map((talk) => TALK_ITEMS[talk]),
  completion: (payload) => ({
    answered: !saysNothing(payload),
    completed: TALKS.filter((talk) => isWhole(payload, talk)).map((talk) => TALK_ITEMS[talk]),
  }),

  result: (_content, payloads, { items, minimum }) => ({
    exercise: "onehat",
    talks: TALKS.filter((talk) => items.includes(TALK_ITEMS[talk])).map((talk) => {
      const missed = payloads.flatMap((payload) => payload.missed?.[talk] ?? []);
      const hurt = payloads.flatMap((payload) => hurtOf(payload, talk) ?? []);
      const id = TALK_ITEMS[talk];
      const middle = hurt.length < minimum ? null : mean(hurt);
      return {
        missed: distribute(id, NEED_IDS, missed, minimum),
        hurt: middle === null ? { id, hidden: true as const } : { id, n: hurt.length, mean: round3(middle) },
      };
    }),
  }),
  movement: () => [],
  forWire: (result) => result,
  spelling: (text) => text,

  // What is not counted is in no row either: the rows have to come to the figures.
  cells: (payload) =>
    TALKS.flatMap((talk) =>
      [payload.missed?.[talk], hurtOf(payload, talk)].flatMap((value) =>
        value === undefined ? [] : [{ item: TALK_ITEMS[talk], value }],
      ),
    ),
  texts: () => [],
  figures: ({ talks }) =>
    talks.flatMap(({ missed, hurt }) => [
      ...figuresOf(missed),
      "hidden" in hurt
        ? { item: hurt.id, measure: "hurt:n", value: null }
        : { item: hurt.id, measure: "hurt:mean", value: hurt.mean },
    ]),
};

function pageOf({ button, says, remote: away, then, thenRemote }: Words["pages"][number], remote: boolean) {
  const last = (remote && thenRemote) || then;
  return { button, says: remote && away ? away : says, ...(last && { then: last }) };
}

/**
 * What a screen has of the talks. Phones have the moves and the brief of the talk in hand, and both sets from the questions on;
 * a big screen has the sets in the debrief, and never a brief. Which set is whose is named in the debrief alone.
 */
function shownOf({ briefs, words }: Content, showing: Showing): Partial<Face["settings"]> {
  const { role, phase, round, flipped, page = PAGE.questions } = showing;
  // A printed sheet has no pages: it has all of them.
  const isPrinted = role === "participant" && phase === "collecting" && round === 1 && showing.page === undefined;
  const debriefing = phase === "debrief";
  const inHand = role === "host" ? null : talkOn(page);
  const asks = inHand === null;
  const reads = (talk: Talk) => asks || inHand === talk;
  const setOf = (talk: Talk) => {
    const pole = (talk === 1) === flipped ? ("M" as const) : ("L" as const);
    return {
      moves: SETS[pole].map((id) => ({ id, text: words.moves[id] })),
      ...(debriefing && { pole, label: words.roles[pole] }),
    };
  };
  const hasSets = role !== "stage" || debriefing;
  const hasBriefs = role === "host" || (role === "participant" && phase === "collecting" && !asks) || isPrinted;
  return {
    ...(hasBriefs && {
      chairs: words.chairs,
      briefs: [reads(1) ? briefs[0] : null, reads(2) ? briefs[1] : null],
    }),
    ...(hasSets && { sets: [reads(1) ? setOf(1) : null, reads(2) ? setOf(2) : null] }),
    ...(asks && { questions: words.questions, needs: NEED_IDS.map((id) => ({ id, text: words.needs[id] })) }),
  };
}
