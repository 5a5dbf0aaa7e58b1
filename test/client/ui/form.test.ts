/** The controls of a form: lists by keys, what is pasted, numbers, and what stands in a plan that somebody wrote by hand. */
import fc from "fast-check";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import type { Asks, Form, Values } from "../../../client/ui/form/ask.ts";
import { Fields } from "../../../client/ui/form/Fields.tsx";
import { freshId } from "../../../client/ui/form/fresh-id.ts";
import { rowsOf } from "../../../client/ui/form/list/paste.ts";
import { random } from "../../../client/ui/random.ts";
import { draw } from "../../support/small-dom.ts";

const asks: Asks = {
  things: {
    kind: "list",
    label: "Things",
    thing: "Thing",
    least: 1,
    most: 40,
    stock: ["a", "b", "c"].map((id) => ({ id, text: `Ready ${id}` })),
    add: "Add a thing",
    own: {
      write: [{ text: "Write your own", make: (id) => ({ id, text: "" }) }],
      fields: () => ({ text: { kind: "line", label: "Text", most: 100 } }),
      copy: (id, ready) => ({ id, text: `Ready ${ready}` }),
      pasted: (id, [text]) => ({ id, text }),
    },
  },
  stops: { kind: "list", label: "Stops", thing: "Stop", least: 2, most: 11, plain: { most: 40, write: "Add a stop" } },
  page: { kind: "prose", label: "Page", most: 100, markdown: true },
  n: { kind: "number", label: "Number", least: -5, most: 10, usual: 3 },
};

function open(first: Values) {
  let values = first;
  let changed = false;
  const numbers = random(7);
  const form: Form = {
    id: (path) => path.join("-"),
    flaws: [],
    freshId: () => freshId(numbers),
    Fields,
  };
  const change = (next: Values) => {
    values = next;
    changed = true;
  };
  const node = () => h(Fields, { form, asks, path: [], value: values, change });
  const { document, again } = draw(node());
  return {
    document,
    at: (id: string) => document.getElementById(id)!,
    after(act: () => unknown) {
      const out = act();
      if (changed) again(node());
      changed = false;
      return out;
    },
    get values() {
      return values;
    },
    button: (label: string) => document.body.named("button").find((one) => one.label === label)!,
  };
}

const own = (id: string, text: string) => ({ id, text });
const pasting = (text: string) => ({ clipboardData: { getData: () => text } });

describe("a list", () => {
  it("moves a thing by keys and by buttons, and the focus goes with it", () => {
    const form = open({ things: ["a", own("x", "Mine"), "b"] });
    form.at("things-1-text").focus();
    form.after(() => form.at("things-1-text").fire("keydown", { key: "ArrowDown", altKey: true }));
    expect(form.values.things).toEqual(["a", "b", own("x", "Mine")]);
    expect(form.document.activeElement).toBe(form.at("things-2-text"));
    form.at("things-2-up").focus();
    for (let times = 0; times < 3; times++) form.after(() => form.document.activeElement!.press());
    expect(form.values.things).toEqual([own("x", "Mine"), "a", "b"]);
    // At the top its button has nothing to do, and keeps the focus.
    expect(form.document.activeElement).toBe(form.at("things-0-up"));
    expect(form.at("things-0-up").attributes.get("aria-disabled")).toBe("true");
  });

  it("says aloud where a thing has gone", () => {
    const form = open({ things: ["a", "b"] });
    form.after(() => form.at("things-0-down").press());
    expect(form.document.body.text).toContain("Thing moved to place 2 of 2.");
  });

  it("keeps the focus in its midst when things are taken out", () => {
    const form = open({ things: ["a", "b", "c"] });
    form.after(() => form.at("things-1-remove").press());
    expect(form.document.activeElement).toBe(form.at("things-1-remove"));
    form.after(() => form.at("things-1-remove").press());
    expect(form.document.activeElement).toBe(form.at("things-0-remove"));
    form.after(() => form.at("things-0-remove").press());
    expect(form.document.activeElement).toBe(form.button("Add a thing"));
    expect(form.values.things).toEqual([]);
  });

  it("adds one of one's own with an id that nothing else has, and goes there; Enter adds the next", () => {
    const form = open({ things: ["a"] });
    form.after(() => form.button("Write your own").press());
    expect(form.document.activeElement).toBe(form.at("things-1-text"));
    form.after(() => form.at("things-1-text").enter("First"));
    expect(form.after(() => form.at("things-1-text").fire("keydown", { key: "Enter" }))).toBe(true);
    const [, first, second] = form.values.things as { id: string; text: string }[];
    expect([first!.text, second!.text]).toEqual(["First", ""]);
    expect(first!.id).not.toBe(second!.id);
    expect(form.document.activeElement).toBe(form.at("things-2-text"));
  });

  it("makes one's own of a ready one, and picks several", () => {
    const form = open({ things: ["b"] });
    form.after(() => form.at("things-0-copy").press());
    expect(form.values.things).toMatchObject([{ text: "Ready b" }]);
    form.after(() => form.button("Add a thing").press());
    const picks = () => form.document.body.named("input").filter((one) => one.attributes.get("name") === "things-pick");
    for (const place of [2, 0]) form.after(() => picks()[place]!.tick(true));
    expect(form.values.things).toMatchObject([{ text: "Ready b" }, "c", "a"]);
    form.after(() => picks()[2]!.tick(false));
    expect(form.values.things).toMatchObject([{ text: "Ready b" }, "a"]);
  });

  it("takes each line of a paste as a thing, in place of an empty one; one line is pasted as ever", () => {
    const form = open({ things: [own("x", ""), "a"] });
    expect(form.after(() => form.at("things-0-text").fire("paste", pasting("one line")))).toBe(false);
    expect(form.after(() => form.at("things-0-text").fire("paste", pasting("• One\n• Two\n")))).toBe(true);
    expect(form.values.things).toMatchObject([{ text: "One" }, { text: "Two" }, "a"]);
    form.after(() => form.at("things-1-text").fire("paste", pasting("Three\r\nFour")));
    expect(form.values.things).toMatchObject([
      { text: "One" },
      { text: "Two" },
      { text: "Three" },
      { text: "Four" },
      "a",
    ]);
  });

  it("of plain texts keeps the focus while these are typed, also where two are the same", () => {
    const form = open({ stops: ["low", "low"] });
    form.at("stops-1").focus();
    for (const text of ["lo", "l", "", "h"]) form.after(() => form.at("stops-1").enter(text));
    expect(form.document.activeElement).toBe(form.at("stops-1"));
    expect(form.values.stops).toEqual(["low", "h"]);
  });

  it("shows what it cannot read, and takes it out", () => {
    const form = open({ things: ["gone", 7, null, "a"] });
    expect(form.document.body.text).toContain("“gone” is not in this version’s library");
    expect(form.document.body.text).toContain("This entry cannot be read");
    for (let times = 0; times < 3; times++) form.after(() => form.at("things-0-remove").press());
    expect(form.values.things).toEqual(["a"]);
  });
});

it("a text in markdown is marked by its buttons, and what was selected stays so", () => {
  const form = open({ page: "Read this" });
  form.at("page").setSelectionRange(5, 9);
  form.after(() => form.button("Bold").press());
  expect(form.values.page).toBe("Read **this**");
  const { selectionStart, selectionEnd } = form.at("page");
  expect([form.document.activeElement, selectionStart, selectionEnd]).toEqual([form.at("page"), 7, 11]);
  form.after(() => form.button("Bold").press());
  expect(form.values.page).toBe("Read this");
});

describe("a number", () => {
  it("is typed or stepped within its range, and what is no number stays", () => {
    const form = open({});
    form.after(() => form.button("One more: Number").press());
    expect(form.values.n).toBe(4);
    form.after(() => form.at("n").fire("keydown", { key: "ArrowDown" }));
    // The usual number needs no entry in the plan.
    expect(form.values).toEqual({});
    form.after(() => form.at("n").enter("−5"));
    expect(form.values.n).toBe(-5);
    form.after(() => form.button("One less: Number").press());
    expect(form.values.n).toBe(-5);
    // Emptied, it is empty until it is left, or nobody could type another number.
    form.after(() => form.at("n").enter(""));
    expect([form.values, form.at("n").value]).toEqual([{}, ""]);
    form.after(() => form.at("n").fire("blur"));
    expect(form.at("n").value).toBe("3");
    form.after(() => form.at("n").enter("a few"));
    expect([form.values.n, form.at("n").value]).toEqual(["a few", "a few"]);
  });
});

describe("a paste", () => {
  it("has a row for each line, and a cell in quotes may have lines of its own", () => {
    expect(rowsOf("One\tTwo\r\n\r\n \t\nThree")).toEqual([["One", "Two"], ["Three"]]);
    expect(rowsOf('"a ""b""\nc"\td\n"e"')).toEqual([['a "b" c', "d"], ["e"]]);
    expect(rowsOf('"Quite" good\nBad')).toEqual([['"Quite" good'], ["Bad"]]);
    expect(rowsOf("1. One\n2. Two")).toEqual([["One"], ["Two"]]);
    expect(rowsOf("- One\nTwo")).toEqual([["- One"], ["Two"]]);
    expect(rowsOf("")).toEqual([]);
  });

  it("of any text ends, and loses no visible line", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,9}( [a-z]{1,9}){0,2}$/), { minLength: 1 }), (lines) => {
        expect(rowsOf(lines.join("\n"))).toEqual(lines.map((line) => [line]));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "\t", "\n", "\r", "a", " ", "-") }),
        (text) => void rowsOf(text),
      ),
    );
  });
});

it("ids are drawn, and fit where ids stand", () => {
  const numbers = random(1);
  const ids = Array.from({ length: 2_000 }, () => freshId(numbers));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,35}$/);
});
