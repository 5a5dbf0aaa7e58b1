/** how long hosts are told of a disk that takes writes again. */
import { expect, it } from "vitest";
import { DISK_LOOK_MS, RESEND_MS } from "../../shared/limits.ts";
import type { DiskNews, Unsaved } from "../../shared/protocol/view.ts";
import { Disk } from "../../worker/room/disk.ts";
import { VirtualWorld } from "../interference/virtual.ts";
import { START } from "../support/room.ts";

async function afterTrouble() {
  let trouble: Unsaved | null = "full";
  const world = new VirtualWorld(START);
  const told: (DiskNews | null)[] = [];
  const disk: Disk = new Disk(
    async () => trouble,
    world,
    () => told.push(disk.news),
  );
  /** Time passes a tenth of a second at a time, or nobody could answer meanwhile. */
  const pass = async (ms: number) => {
    for (let gone = 0; gone < ms; gone += 100) {
      world.goTo(world.now() + 100);
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  };
  await disk.look();
  trouble = null;
  await pass(2 * DISK_LOOK_MS);
  expect(told).toEqual(["full", "resending"]);
  return { world, disk, told, pass, fill: () => (trouble = "full") };
}

it("tells them to wait until every phone has had time to send again, and then nothing", async () => {
  const { disk, told, pass } = await afterTrouble();
  await pass(RESEND_MS + DISK_LOOK_MS);
  expect(disk.news).toBe("resending");
  disk.check();
  await pass(2 * DISK_LOOK_MS);
  expect(told).toEqual(["full", "resending", null]);
});

it("is not cut short by a clock that is set on, nor by people who write", async () => {
  const { world, disk, pass, told } = await afterTrouble();
  world.goTo(world.now() + 600_000);
  for (let tenth = 0; tenth < RESEND_MS / 100; tenth += 1) {
    await disk.look();
    await pass(100);
  }
  expect(disk.news).toBe("resending");
  await pass(3 * DISK_LOOK_MS);
  expect(told.at(-1)).toBeNull();
});

it("tells at once where the disk is full again", async () => {
  const { disk, pass, fill } = await afterTrouble();
  await pass(2 * DISK_LOOK_MS);
  fill();
  await pass(DISK_LOOK_MS);
  expect(disk.news).toBe("full");
  expect(() => disk.check()).toThrow("full");
});
