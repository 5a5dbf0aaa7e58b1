/** One suite for the forms of all exercises: what a form makes, the schema takes; what the schema takes, the form shows. */
import fc from "fast-check";
import { h } from "preact";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { asksOf, fieldId, StepForm } from "../../../client/exercises/find/form.tsx";
import { pictureTools } from "../../../client/ui/picture/PictureField.tsx";
import { random } from "../../../client/ui/random.ts";
import { noteForm } from "../../../client/words/en/exercises/note-form.ts";
import { form as words } from "../../../client/words/en/form.ts";
import { type DraftStep, type Flaw, flawsOf } from "../../../shared/agenda/draft.ts";
import { agendas, libraries } from "../../../shared/agenda/library.ts";
import { type ExerciseId, exercises } from "../../../shared/exercises/index.ts";
import { fixtures } from "../../exercises/fixtures/index.ts";
import { arbitraryOf } from "../../support/arbitrary.ts";
import { draw, type SmallElement } from "../../support/small-dom.ts";

const ids = Object.keys(exercises) as ExerciseId[];

/** A form with what its page does: keeps the settings, and tells what is wrong with them. */
function open(exercise: ExerciseId, settings: DraftStep["settings"]) {
  const store = {
    keep: async () => ({ hash: "", kept: false }),
    find: async () => undefined,
  };
  const pictures = pictureTools(store, () => step);
  let step: DraftStep = { id: "s", exercise, title: "Title", minutes: 5, settings };
  const ids = random(1);
  const node = () =>
    h(StepForm, {
      step,
      locale: "en",
      flaws: flawsOf(step, "en"),
      draw: ids,
      pictures,
      change: (next) => {
        step = { ...step, settings: next };
        changed = true;
      },
    });
  let changed = false;
  const { document, again } = draw(node());
  /** Does something to the form, and shows what has come of it. */
  const after = (act: () => void) => {
    act();
    if (changed) again(node());
    changed = false;
  };
  return {
    document,
    after,
    get settings() {
      return step.settings;
    },
    get flaws() {
      return flawsOf(step, "en");
    },
  };
}
type Open = ReturnType<typeof open>;

const typeOf = (element: SmallElement) => element.attributes.get("type") ?? element.localName;
const fieldsOf = ({ document }: Open) => document.body.named("input", "textarea", "select");
const textsOf = (form: Open) => fieldsOf(form).filter((one) => ["text", "textarea"].includes(typeOf(one)));
const buttonsOf = ({ document }: Open) => document.body.named("button");

/** Every step that anybody could have: ready, from the library, and of the fixtures. */
function samples(exercise: ExerciseId): object[] {
  const steps = [
    ...[...agendas.en.values()].flatMap(({ steps }) => steps),
    ...libraries.en.steps.map(({ step }) => step),
  ];
  const ready = steps.filter((step) => step.exercise === exercise).map(({ settings }) => settings);
  const fixture = Object.entries(fixtures).find(([id]) => id === exercise)?.[1];
  return fixture ? [...ready, fixture.settings] : ready;
}

describe.each(ids)("%s", (exercise) => {
  const { task } = exercises[exercise].schemas;
  const takes = (settings: object) => v.safeParse(task, { exercise, settings });

  it("R-122 has a field for every setting", () => {
    const { entries } = (task as unknown as { entries: { settings: { entries: object } } }).entries.settings;
    expect(Object.keys(asksOf({ exercise, settings: {} }, "en")).sort()).toEqual(Object.keys(entries).sort());
  });

  it("R-122 shows every text of what the schema takes, and gives it back unchanged after each field was changed and set back", () => {
    for (const settings of samples(exercise)) setBack(exercise, settings as DraftStep["settings"]);
    const some = arbitraryOf(task).filter((made) => v.safeParse(task, made).success && isInStep(made));
    fc.assert(
      fc.property(some, (made) => setBack(exercise, (made as DraftStep).settings)),
      { numRuns: 20 },
    );
  });

  it("R-122 filled in from nothing, is what the schema takes", () => {
    const form = open(exercise, {});
    for (let round = 0; round < 6 && form.flaws.length > 0; round++) fillIn(form);
    expect(form.flaws).toEqual([]);
    expect(takes(form.settings).success).toBe(true);
    expect(form.document.body.all().filter((one) => one.attributes.get("class") === "flaw")).toEqual([]);
  });

  it("R-122 whatever a file has in a step, opens and says beside a field what is wrong", () => {
    const fixture = Object.entries(fixtures).find(([id]) => id === exercise)?.[1];
    for (const settings of [...(fixture?.badSettings ?? []), fixture?.unknownContent])
      if (typeof settings === "object" && settings !== null)
        saysItsFlaws(open(exercise, settings as DraftStep["settings"]));
    const odd = fc.constantFrom<unknown>(null, 7, -1e9, "", "x", "x".repeat(700), [], {}, [null, {}], true);
    fc.assert(
      fc.property(
        fc.constantFrom({}, ...samples(exercise)),
        fc.integer({ min: 1, max: 60 }),
        odd,
        (settings, at, odd) => saysItsFlaws(open(exercise, spoilt(settings, at, odd) as DraftStep["settings"])),
      ),
      { numRuns: 60 },
    );
  });

  it("R-122 whatever is pressed and typed, says beside a field what is wrong", () => {
    const acts = fc.array(fc.tuple(fc.nat(1000), fc.constantFrom("", "Words", "x".repeat(700), "7")), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(acts, (acts) => {
        const form = open(exercise, {});
        for (const [at, text] of acts) {
          actOn(form, at, text);
          saysItsFlaws(form);
          if (form.flaws.length === 0) expect(takes(form.settings).success).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

it("a scale whose steps all have names is as long as there are names", () => {
  const scale = (labels: object, max: number) => ({ id: "x", kind: "scale", text: "How?", max, labels });
  const form = open("pulse", { items: [scale({ stops: ["bad", "good"] }, 1)] });
  const press = (label: string) =>
    form.after(() =>
      buttonsOf(form)
        .find((one) => one.label === label && one.id !== "")!
        .press(),
    );
  form.after(() => form.document.getElementById("s-settings-items-0-labels-stops-add")!.press());
  expect(form.settings.items).toEqual([scale({ stops: ["bad", "good", ""] }, 2)]);
  press("Remove: Point 1");
  expect(form.settings.items).toEqual([scale({ stops: ["good", ""] }, 1)]);
});

it("a picture from elsewhere in the text of a page is offered as a file to choose", () => {
  const said = (text: string) => textOf(open("note", { text }));
  expect(said("Look: ![](https://example.org/map.png) and talk")).toContain(noteForm.elsewhere);
  expect(said("Look at [the map](https://example.org/map)!")).not.toContain(noteForm.elsewhere);
});

const textOf = ({ document }: Open) => document.body.text;

/** Every flaw in words, with its limit. */
function saysItsFlaws(form: Open) {
  for (const flaw of form.flaws) {
    const [begin = ""] = words.flaws[flaw.kind].split("{");
    expect(saidOf(form, flaw), JSON.stringify(flaw)).toContain(begin);
    expect(saidOf(form, flaw)).not.toContain("{");
  }
}

/** The object with something odd in one place, or with an entry of a list twice. */
function spoilt(value: unknown, at: number, odd: unknown): unknown {
  if (typeof value !== "object" || value === null || at === 0) return odd;
  if (Array.isArray(value)) {
    if (at % 3 === 0) return [...value, value[0]];
    return value.map((one, place) => (place === at % value.length ? spoilt(one, Math.floor(at / 2), odd) : one));
  }
  const keys = Object.keys(value);
  const key = keys[at % keys.length] ?? "";
  return { ...value, [key]: spoilt((value as Record<string, unknown>)[key], Math.floor(at / 2), odd) };
}

/** What stands beside the field to which a flaw leads, or beside what that is in. */
function saidOf(form: Open, { path }: Flaw): string {
  for (let length = path.length; length > 0; length--) {
    const beside = form.document.getElementById(`${fieldId("s", path.slice(0, length))}-said`);
    if (beside) return beside.text;
  }
  return "";
}

function setBack(exercise: ExerciseId, settings: DraftStep["settings"]) {
  const form = open(exercise, settings);
  const expected = structuredClone(settings);
  const same = () => expect(form.settings).toStrictEqual(expected);
  for (const { id, value } of textsOf(form)) {
    const field = () => form.document.getElementById(id)!;
    for (const text of [`${value}x`, value]) form.after(() => field().enter(text));
    same();
  }
  for (const { id } of fieldsOf(form).filter((one) => typeOf(one) === "checkbox")) {
    const field = () => form.document.getElementById(id)!;
    for (let times = 0; times < 2; times++) form.after(() => field().tick(!field().checked));
    same();
  }
  for (const radio of fieldsOf(form).filter((one) => typeOf(one) === "radio" && !one.checked)) {
    const name = radio.attributes.get("name");
    const chosen = fieldsOf(form).find((one) => one.checked && one.attributes.get("name") === name);
    if (!chosen) continue;
    form.after(() => form.document.getElementById(radio.id)!.tick(true));
    form.after(() => form.document.getElementById(chosen.id)!.tick(true));
    same();
  }
  for (const { id } of buttonsOf(form).filter(({ id }) => id.endsWith("-down"))) {
    const last = form.document.getElementById(id)!.attributes.get("aria-disabled") === "true";
    if (last) continue;
    form.after(() => form.document.getElementById(id)!.press());
    const next = id.replace(/(\d+)-down$/, (_, place) => `${Number(place) + 1}-up`);
    form.after(() => form.document.getElementById(next)!.press());
    same();
  }
  for (const text of textsIn(settings)) expect(shownBy(form)).toContain(text);
}

/** A form makes a scale whose steps have names as long as there are names, whatever a file says. */
const isInStep = (made: unknown) =>
  [...JSON.stringify(made).matchAll(/"max":(\d+),"labels":\{"stops":(\[[^\]]*\])/g)].every(
    ([, max, stops = ""]) => JSON.parse(stops).length === Number(max) + 1,
  );

/** All texts of an object that are not ids or marks. */
const textsIn = (value: unknown, key = ""): string[] =>
  typeof value === "string"
    ? /^(text|question|situation|leading|managing|title|low|high|why|stem|prompt|debrief|alt|viewOf)$/.test(key)
      ? [value]
      : []
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, one]) => textsIn(one, key))
      : [];

const shownBy = (form: Open) =>
  `${form.document.body.text} ${fieldsOf(form)
    .map(({ value }) => value)
    .join(" ")}`;

/** Fills in what is empty, and puts something where there is nothing. */
function fillIn(form: Open) {
  for (const { path } of form.flaws) {
    const id = fieldId("s", path);
    const field = form.document.getElementById(id);
    if (field && ["text", "textarea"].includes(typeOf(field))) form.after(() => field.enter("Words"));
    else if (field && typeOf(field) === "radio" && !field.attributes.get("name")?.endsWith("scenario"))
      form.after(() => field.tick(true));
    else {
      const add = form.document.getElementById(`${id}-add`);
      if (add && add.attributes.get("aria-expanded") !== "true") form.after(() => add.press());
      const isReady = (one: SmallElement) => one.attributes.get("name") === `${id}-pick` && !one.checked;
      const ready = [...fieldsOf(form), ...buttonsOf(form)].find(isReady);
      if (ready) form.after(() => (typeOf(ready) === "button" ? ready.press() : ready.tick(true)));
    }
  }
}

/** Presses, ticks or types into one of all the controls. */
function actOn(form: Open, at: number, text: string) {
  const controls = [...fieldsOf(form), ...buttonsOf(form)];
  const one = controls[at % controls.length]!;
  form.after(() => {
    const type = typeOf(one);
    if (type === "button") one.press();
    else if (type === "radio") one.tick(true);
    else if (type === "checkbox") one.tick(!one.checked);
    else if (type === "select") {
      one.value = one.named("option")[at % one.named("option").length]?.value ?? "";
      one.fire("change");
    } else one.enter(text);
  });
}
