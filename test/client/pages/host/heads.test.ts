import { describe, expect, it } from "vitest";
import { asksFor, confirming, proposed, showsOf, wereCounted } from "../../../../client/pages/host/model/heads.ts";
import type { HeadsView } from "../../../../shared/protocol/view.ts";

const heads = (over: Partial<HeadsView> = {}, confirmed?: number[]): HeadsView => ({
  people: 12,
  groups: [
    { group: "room", name: "In the room", joined: 7 },
    { group: "remote", name: "Remote", joined: 4 },
    { group: null, joined: 1 },
  ].map((one, i) => ({ ...one, ...(confirmed && { confirmed: confirmed[i]! }) })),
  confirmed: false,
  fixed: false,
  ...over,
});

describe("R-81 the host's page asks for a count of heads", () => {
  it("once somebody has joined, anew where two or more have joined since, and never once it is settled", () => {
    expect(asksFor(heads({ people: 0 }), 1)).toBe("nothing");
    expect(asksFor(heads({ people: 0 }), 2)).toBe("again");
    expect(asksFor(heads(), 13)).toBe("confirm");
    expect(asksFor(heads(), 14)).toBe("again");
    expect(asksFor(heads({ fixed: true }), 14)).toBe("nothing");
  });

  it("proposes a head for each phone, or what was confirmed of the same phones", () => {
    expect(proposed(heads())).toEqual([7, 4, 1]);
    expect(proposed(heads({ confirmed: true }, [6, 4, 0]))).toEqual([6, 4, 0]);
    expect(proposed(heads({ confirmed: false }, [6, 4, 0]))).toEqual([7, 4, 1]);
  });

  it("sends groups as the room names them", () => {
    expect(confirming(heads(), [6, 4, 2])).toEqual({ do: "heads", counts: { room: 6, remote: 4 }, none: 2 });
  });

  it("says what comes of each group", () => {
    expect([showsOf(5, 5), showsOf(5, 9), showsOf(4, 9), showsOf(4, 3), showsOf(6, 5)]).toEqual([
      "shown",
      "shown",
      "few",
      "excess",
      "excess",
    ]);
  });

  it("knows whether there was any", () => {
    expect([wereCounted(heads()), wereCounted(heads({}, [0, 0, 0]))]).toEqual([false, true]);
  });
});
