import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { primaryOf } from "../../../../../client/pages/host/model/next.ts";
import { BLANK, WRITE_FIRST } from "../../../../../client/pages/host/tools/quick/ask.ts";
import { makeQuick } from "../../../../../client/pages/host/tools/quick/quick.ts";
import { forget, recallJson } from "../../../../../client/wire/storage.ts";
import type { Command } from "../../../../../shared/protocol/command.ts";
import { HostView } from "../../../../../shared/protocol/view.ts";
import { choiceStep, step, TestRoom } from "../../../../support/room.ts";
import { quickRow, setUp } from "./room.ts";

const typed = { question: "Too warm in here?" };
const stepIn = (command: Command | undefined) => {
  if (command?.do !== "quick") throw new Error(`no quick question: ${command?.do}`);
  return command.step;
};

const primaryIn = (room: TestRoom) => primaryOf(v.parse(HostView, room.view("host")), room.state.plan, []);

function asking(code: string, own?: TestRoom) {
  forget("asked");
  const opened = vi.fn();
  const room = setUp(code, own);
  const quick = makeQuick(room.model, opened);
  /** The room has taken it, and shows it. */
  const take = (command: Command | undefined, over: string | null = "sort") => {
    const { id } = stepIn(command);
    room.ack("quick");
    room.show({ steps: [...room.view.value.steps, quickRow(id, over)] });
    return id;
  };
  return { ...room, quick, opened, take };
}

describe("asking a quick question", () => {
  it("sends one step, and forgets what was typed once the room has it", () => {
    const { quick, commands, opened, take } = asking("QUICKA");
    quick.type(typed);
    quick.put({ ask: quick.draft.value });
    // Enter held down, or pressed twice.
    quick.put({ ask: quick.draft.value });
    const [command, ...more] = commands();
    expect(more).toEqual([]);
    expect(stepIn(command)).toMatchObject({ exercise: "choice", title: typed.question });
    expect(quick.draft.value).toMatchObject(typed);
    expect(opened).not.toHaveBeenCalled();
    take(command);
    expect(quick.draft.value).toEqual(BLANK);
    expect(quick.asked.value).toEqual([{ ...BLANK, ...typed }]);
    expect(recallJson("asked")).toEqual([{ ...BLANK, ...typed }]);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it("keeps what was typed over a reload, a refusal and a question that stood ready", () => {
    const first = asking("QUICKB");
    first.quick.type(typed);
    const { quick, commands, refuse, take } = asking("QUICKB");
    expect(quick.draft.value).toMatchObject(typed);
    quick.put({ ask: quick.draft.value });
    const [refused] = commands();
    refuse("quick", "vote-open");
    expect(quick.draft.value).toMatchObject(typed);
    expect(quick.sending.value).toBe(false);
    quick.put(WRITE_FIRST);
    const [command] = commands();
    expect(stepIn(command).id).not.toBe(stepIn(refused).id);
    take(command);
    expect(quick.draft.value).toMatchObject(typed);
    expect(quick.asked.value).toEqual([]);
  });

  it("runs a minute for what is to be written first, from the opening on", () => {
    const { quick, commands, take, room } = asking("QUICKC");
    quick.put(WRITE_FIRST);
    const [command] = commands();
    room.now += 5_000;
    const id = take(command);
    expect(commands()).toEqual([{ do: "extend", step: id, until: room.now + 60_000 }]);
  });

  it("never closes an open question unasked", () => {
    const { quick, room, show, commands } = asking("QUICKD");
    room.joinMany(3);
    room.open("choice");
    show();
    quick.type(typed);
    quick.put({ ask: quick.draft.value });
    expect(commands()).toEqual([]);
    expect(quick.held.value).toEqual({ ask: { ...BLANK, ...typed } });
    quick.wait();
    expect([quick.held.value, quick.draft.value.question]).toEqual([null, typed.question]);
    expect(commands()).toEqual([]);
    quick.put({ ask: quick.draft.value });
    quick.closeAndAsk();
    expect(commands().map((command) => command.do)).toEqual(["close", "quick"]);
    expect(quick.draft.value).toMatchObject(typed);
  });

  it("lies over a page to read, which people only read", () => {
    const page = step("hello", "note", { text: "Welcome." });
    const { quick, room, show, commands } = asking("QUICKF", new TestRoom([page, choiceStep()]));
    room.open("hello");
    show();
    quick.put({ ask: { ...BLANK, ...typed } });
    const given = commands();
    for (const command of given) room.host(command);
    const asked = room.state.room.current;
    expect(room.state.steps.get(asked ?? "")?.quick).toEqual({ over: "hello", inReport: false });
    room.host({ do: "goto", step: "hello" });
    show();
    expect(primaryIn(room)).toMatchObject({ label: "next", title: "Step choice" });
  });

  it("closes nothing where the open question was closed while it waited", () => {
    const { quick, room, show, commands } = asking("QUICKE");
    room.joinMany(3);
    room.open("choice");
    show();
    quick.put({ ask: { ...BLANK, ...typed } });
    room.host({ do: "close", step: "choice" });
    show();
    quick.closeAndAsk();
    expect(commands().map((command) => command.do)).toEqual(["quick"]);
  });
});
