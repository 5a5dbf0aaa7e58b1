/** What a plan can set of `scenario`. */

import * as v from "valibot";
import { scenarioForm as words } from "#words/exercises/scenario-form.ts";
import { Moments } from "../../../shared/exercises/scenario/settings.ts";
import * as limits from "../../../shared/limits.ts";
import type { Asks, GroupAsk, Stock } from "../../ui/form/ask.ts";
import { valuesOf } from "../../ui/form/values.ts";
import { predict, rounds, talks } from "../common-fields.ts";
import { formPart, type Texts } from "../contract/form.ts";

const text = { kind: "prose", most: limits.PROMPT_CHARS } as const;

/** `roles`: one way is leading and the other managing. */
const ownFields = (usual: string, roles: boolean): Asks => ({
  title: { kind: "line", ...words.title, most: limits.TITLE_CHARS, optional: true },
  situation: { ...text, ...words.situation },
  leading: { ...text, ...(roles ? words.leading : words.one) },
  managing: { ...text, ...(roles ? words.managing : words.other) },
  roles: { kind: "switch", ...words.roles, usual: true },
  debrief: { ...text, ...words.debrief, usual, optional: true },
});

/** What a later moment of a story can have of its own. */
const moment = (named: { label: string }): GroupAsk => ({
  kind: "group",
  ...named,
  optional: true,
  fields: {
    rounds: {
      kind: "choice",
      label: rounds.label,
      options: [{ value: undefined, text: words.moments.same }, ...rounds.options],
    },
    minutes: {
      kind: "number",
      label: words.moments.minutes,
      least: 0,
      most: limits.STEP_MINUTES,
      by: 0.5,
      parts: true,
    },
    talks,
  },
});

const readyOnes = (texts: Texts): Stock[] =>
  texts.scenarios.map(({ id, title, situation, leading, managing, then }) => ({
    id,
    title,
    text: [situation, `A: ${leading}`, `B: ${managing}`].join("\n"),
    ...(then && { about: words.story }),
  }));

export default formPart("scenario", ({ texts, settings }) => {
  const stock = readyOnes(texts);
  const story = texts.scenarios.find(({ id }) => id === settings.scenario)?.then;
  const next = { kind: "pick", stock, none: story ? words.then.asWritten : words.then.none } as const;
  return {
    scenario: {
      kind: "either",
      ...words.scenario,
      stock,
      fields: ownFields(texts.words.scenario.debrief, valuesOf(settings.scenario).roles !== false),
      make: () => ({ situation: "", leading: "", managing: "" }),
      copy: (ready) => {
        const found = texts.scenarios.find(({ id }) => id === ready);
        const { title = "", situation = "", leading = "", managing = "", debrief = "" } = found ?? {};
        return { title, situation, leading, managing, debrief };
      },
    },
    rounds,
    predict,
    why: { kind: "switch", ...words.why, usual: true },
    then: {
      kind: "group",
      label: words.then.label,
      hint: words.then.hint,
      optional: true,
      fields: {
        leading: { ...next, label: words.then.leading },
        managing: { ...next, label: words.then.managing },
      },
    },
    moments: {
      kind: "group",
      ...words.moments.all,
      optional: true,
      // Without a story they mean nothing, and are seen only where something in them is wrong.
      shown: story !== undefined || settings.then !== undefined || !v.is(v.optional(Moments), settings.moments),
      fields: { next: moment(words.moments.next), afterNext: moment(words.moments.afterNext) },
    },
  };
});
