/** Limits in the Worker's own memory, and what counts as one sender. */
import { describe, expect, it } from "vitest";
import { NETWORKS_REMEMBERED } from "../../shared/limits.ts";
import { MemoryLimiter, network } from "../../worker/http/limiter.ts";

describe("the network of an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::", "0:0:0:0::/64"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::FFFF:c000:0207", "192.0.2.7"],
    ["0:0:0:0:0:ffff:192.0.2.7", "192.0.2.7"],
    ["no:address", "no:address"],
    ["", ""],
  ])("of %j is %j", (address, expected) => expect(network(address)).toBe(expected));
});

describe("a limiter in memory", () => {
  const MOST = 30;
  let now = 1_000_000;
  const limiter = () => new MemoryLimiter(MOST, 60, () => now);
  const passed = async (of: MemoryLimiter, key: string, times: number) => {
    let within = 0;
    for (let n = 0; n < times; n += 1) if ((await of.limit({ key })).success) within += 1;
    return within;
  };

  it("lets as many through at once as there may be in its period, each key for itself, and then one at a time", async () => {
    const of = limiter();
    expect(await passed(of, "a", 100)).toBe(MOST);
    expect(await passed(of, "b", 100)).toBe(MOST);
    now += 2_000;
    expect(await passed(of, "a", 100)).toBe(1);
    now += 60_000;
    expect(await passed(of, "a", 100)).toBe(MOST);
  });

  it("is not held up by a clock that is set back, and forgives nothing for it", async () => {
    const of = limiter();
    await passed(of, "a", 100);
    now -= 3_600_000;
    expect(await passed(of, "a", 100)).toBe(0);
    now += 2_000;
    expect(await passed(of, "a", 100)).toBe(1);
  });

  it("remembers so many keys: the one that was silent for longest goes first", async () => {
    const of = limiter();
    await passed(of, "busy", 100);
    await passed(of, "silent", 100);
    for (let n = 0; n < NETWORKS_REMEMBERED - 1; n += 1) {
      await of.limit({ key: `k${n}` });
      if (n % 1_000 === 0) await of.limit({ key: "busy" });
    }
    expect(await passed(of, "busy", 1)).toBe(0);
    expect(await passed(of, "silent", 1)).toBe(1);
  });
});
