/** A step that needs more people than there are says so before it opens, and how to go on without it. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { fewAhead } from "../../../../client/pages/host/model/few.ts";
import { primaryOf, secondOf } from "../../../../client/pages/host/model/next.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { progress } from "../../../../shared/room/view/progress.ts";
import { step, TestRoom } from "../../../support/room.ts";

const DOUBLE = step("double", "doubletake", {});
const AFTER = step("after", "note", { text: "Read" });

/** A room with so many people that has come to the step. */
function cameTo(people: number, plan = [DOUBLE, AFTER], rehearsal = false) {
  const room = new TestRoom(plan, { rehearsal });
  room.joinMany(people);
  room.host({ do: "goto", step: "double" });
  const view = v.parse(HostView, room.view("host"));
  const around = { progress: progress(room.state, () => true) as Progress };
  return {
    first: primaryOf(view, plan, [], around),
    second: secondOf(view, plan, [], around),
  };
}

describe("R-153 too few people for two words", () => {
  it("is told where Open is, with a way past the step", () => {
    const { first, second } = cameTo(19);
    expect(first).toMatchObject({ label: "open", few: expect.stringMatching(/^Too few for two words\. .*“Someone”/) });
    expect(second?.label).toBe("leaveOut");
    expect(second?.make(0)).toEqual({ do: "open", step: "after", round: 1, from: "setup" });
  });

  it("is not told from twenty people on, nor in a rehearsal; nothing is left out behind the last step", () => {
    for (const { first, second } of [cameTo(20), cameTo(3, undefined, true)]) {
      expect(first).not.toHaveProperty("few");
      expect(second).toBeNull();
    }
    expect(cameTo(19, [DOUBLE]).second).toBeNull();
  });

  it("is told in the lobby of who is expected, or of who has come, unless the step is left out", () => {
    const room = new TestRoom([DOUBLE, AFTER]);
    const lobby = (invited?: number) => ({ ...v.parse(HostView, room.view("host")), ...(invited && { invited }) });
    const ahead = (joined: number, invited?: number) => fewAhead(lobby(invited), room.state.plan, joined);
    expect(ahead(3)).toEqual([expect.stringMatching(/needs 20 people .*cloud/)]);
    expect(ahead(3, 19)).toHaveLength(1);
    expect(ahead(3, 24)).toEqual([]);
    expect(ahead(20)).toEqual([]);
    room.host({ do: "skip", step: "double" });
    expect(ahead(3)).toEqual([]);
  });
});
