/**
 * `shift`: how ready people feel, asked at several moments of a workshop. Only answers of the same people are compared, and
 * no moment is shown alone: the difference of two results over different people would reveal single answers. A step may ask for
 * "now" and for the look back, and then for a line more that the workshop did not touch.
 */
import { change, responseShift } from "../../metrics/shift.ts";
import { type Cell, type Exercise, isAsked, schemasOf } from "../contract.ts";
import { type Figure, round3, round3OrNull } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import {
  type Asked,
  answerTo,
  askedIn,
  askedOf,
  common,
  comparison,
  earlierComparisons,
  shownPairs,
} from "./moments.ts";
import { type Compared, type MomentChange, Result } from "./result.ts";
import { type Content, Face, momentsOf, Settings, type Words } from "./settings.ts";
import { together } from "./together.ts";

const schemas = schemasOf("shift", Settings, { face: Face, answer: Payload, result: Result });

export const shift: Exercise<typeof schemas, Content, Words> = {
  id: "shift",
  schemas,

  resolve: ({ moment, debrief }, { shiftItems, words }) => {
    const [first = "post", back] = momentsOf(moment);
    return {
      moment,
      leadIn: back ? words.atOnce.leadIn : words.leadIn[first],
      ...(back && { leadInThen: words.atOnce.leadInThen }),
      items: shiftItems
        // A line that nothing is about tells something only beside a look back at the same time.
        .filter(({ untouched }) => back || !untouched)
        .map(({ id, stem, text, low, high, untouched }) => ({
          id: String(id),
          stem: stem[first],
          text,
          low,
          high,
          ...(back && { stemThen: stem[back] }),
          ...(untouched && { untouched }),
        })),
      moments: back ? { ...words.labels, [first]: words.atOnce.now } : words.labels,
      caption: back ? words.captionThen : words.caption,
      debrief: debrief ?? (back ? words.atOnce.debrief : words.debrief[first]),
    };
  },
  privacy: () => "S",
  pace: ({ items, moment }) => ({
    think: false,
    answer: items.length * momentsOf(moment).length * PACE.answer.line,
    check: "none",
    pictures: 1,
    // Before the last moment there is nothing to talk about yet.
    voices: moment === "pre" || moment === "then" ? 0 : 2,
  }),
  rounds: () => 1,
  // One picture shows all of them, so none is in focus, and a phone has all that its person said.
  overviewFirst: true,
  items: (content) => content.items.map(({ id }) => id),
  face: ({ debrief, leadIn, leadInThen, items, ...content }, showing) => ({
    exercise: "shift",
    settings: {
      ...content,
      leadIn: isAsked(showing) ? leadIn : "",
      ...(isAsked(showing) && leadInThen !== undefined && { leadInThen }),
      items: isAsked(showing) ? items : [],
      ...(showing.prompt && { debrief }),
    },
  }),

  check: ({ moment }, payload, { items }) => {
    const asked = payload.map(({ item }) => String(item));
    if (asked.some((item) => !items.includes(item))) return "unknown-option";
    const both = momentsOf(moment).length > 1;
    if (payload.some(({ then }) => (then !== undefined) !== both)) return "invalid-answer";
    return new Set(asked).size === asked.length ? null : "invalid-answer";
  },
  covers: (payload) => payload.map(({ item }) => String(item)),
  completion: (payload) => ({
    answered: payload.length > 0,
    completed: payload.flatMap(({ item, then }) => (then === null ? [] : [String(item)])),
  }),

  links: true,
  result: (content, payloads, { items, minimum }, linked = []) => {
    const own = askedIn(content, payloads);
    const enough = Math.max(1, minimum);
    const isUntouched = (id: string) => content.items.find((item) => item.id === id)?.untouched === true;
    const touched = items
      .filter((id) => !isUntouched(id))
      .map((id) => ({ id, asked: comparison(own, askedOf(linked, id).flat()) ?? [] }));
    const all = touched.every(({ asked }) => asked.length > 0) ? together(own, touched, minimum) : undefined;
    return {
      exercise: "shift",
      ...(all && { together: all }),
      items: items.map((id) => {
        const others = askedOf(linked, id);
        const asked = comparison(own, others.flat());
        const before = earlierComparisons(others);
        const answered = payloads.filter((payload) => payload.some(({ item }) => String(item) === id)).length;
        if (!asked) return answered < enough ? { id, hidden: true } : { id, n: answered, alone: true };
        const people = common(asked, id);
        if (people.size < enough) return { id, hidden: true };
        // an earlier result counts somebody who has deleted their answers since.
        const few = before.length > 0 && linked.some(({ gone }) => gone);
        const close = few || before.some((earlier) => isClose(common(earlier, id), people, minimum));
        return compared({ id, own, asked, people, unpaired: answered - people.size, close });
      }),
    };
  },
  movement: () => [],
  // Effect sizes need a reader who knows them: they are in the facilitator's files alone.
  forWire: (result, { tables }) => (tables ? result : withoutEffects(result)),
  spelling: (text) => text,

  cells: (payload) =>
    payload.flatMap(({ item, v, then }): Cell[] => {
      const id = String(item);
      if (then === undefined) return [{ item: id, value: v }];
      return [{ item: id, value: `post:${v}` }, ...(then === null ? [] : [{ item: id, value: `then:${then}` }])];
    }),
  texts: () => [],
  figures: (result) => [
    ...result.items.flatMap((item) => {
      const figure = (measure: string, value: number | null) => ({ item: item.id, measure, value });
      if ("hidden" in item) return [figure("n", null)];
      if ("alone" in item) return [figure("n", item.n)];
      return [
        figure("n", item.n),
        figure("unpaired", item.unpaired),
        ...item.means.map(({ moment, mean }) => figure(`mean:${moment}`, mean)),
        ...item.changes.flatMap(({ from, to, ...measures }) =>
          Object.entries(measures)
            // An undefined effect size is left out rather than marked as hidden.
            .filter(([, value]) => value !== null)
            .map(([measure, value]) => figure(`${measure}:${from}>${to}`, value)),
        ),
        ...(item.response === null ? [] : [figure("mean:pre>then", item.response)]),
      ];
    }),
    ...figuresTogether(result.together),
  ],
};

function figuresTogether(all: Result["together"]): Figure[] {
  if (!all) return [];
  const { from, to, ...people } = all;
  return Object.entries(people).map(([measure, value]) => ({ item: "", measure: `${measure}:${from}>${to}`, value }));
}

function withoutEffects(result: Result): Result {
  const plain = (change: MomentChange): MomentChange => ({ ...change, dAv: null, gAv: null, dZ: null });
  return {
    ...result,
    items: result.items.map((item) => ("changes" in item ? { ...item, changes: item.changes.map(plain) } : item)),
  };
}

/**
 * two results over different sets of people would reveal, by subtraction, the answers of those who are in one set only.
 * All but one of these may even be phones of one person.
 */
function isClose(one: ReadonlySet<number>, other: ReadonlySet<number>, minimum: number): boolean {
  const same = one.size === other.size && [...one].every((person) => other.has(person));
  return one.size >= minimum && !same;
}

/** One item for the given people. `close`: an earlier result is about nearly the same people, so only new figures are shown. */
function compared(about: {
  id: string;
  own: readonly Asked[];
  asked: readonly Asked[];
  people: ReadonlySet<number>;
  unpaired: number;
  close: boolean;
}): Compared {
  const { id, own, asked, people, unpaired, close } = about;
  const valuesAt = (one: Asked): number[] => [...people].map((person) => answerTo(one, person, id) ?? 0);
  const pairsOf = (from: Asked, to: Asked): [number, number][] => {
    const later = valuesAt(to);
    return valuesAt(from).map((value, place) => [value, later[place] ?? 0]);
  };
  const pairs = shownPairs(own, asked);
  const [pre, then] = [asked.find(({ moment }) => moment === "pre"), asked.find(({ moment }) => moment === "then")];
  return {
    id,
    n: people.size,
    unpaired,
    means: close ? [] : asked.map((one) => ({ moment: one.moment, mean: round3(sum(valuesAt(one)) / people.size) })),
    changes: (close ? pairs.slice(0, 1) : pairs).map(([from, to]) => changeOf(from, to, pairsOf(from, to), close)),
    response: pre && then && !close ? round3OrNull(responseShift(pairsOf(pre, then))) : null,
  };
}

function changeOf(
  { moment: from }: Asked,
  { moment: to }: Asked,
  pairs: readonly [number, number][],
  close: boolean,
): MomentChange {
  const { mean = 0, up = 0, same = 0, down = 0, dAv = null, gAv = null, dZ = null } = change(pairs) ?? {};
  return {
    from,
    to,
    mean: round3(mean),
    up,
    same,
    down,
    // It uses the spread at each moment, which is a figure of that moment alone.
    dAv: close ? null : round3OrNull(dAv),
    gAv: close ? null : round3OrNull(gAv),
    dZ: round3OrNull(dZ),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
