/** The order of the test files: those that take longest first, so that none of them is left over when all others have ended. */
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Seconds that a file takes beside others on a machine of two cores; a file that is not here takes few. */
const SECONDS: Readonly<Record<string, number>> = {
  "test/browser/pseudo.test.ts": 106,
  "test/browser/translator.test.ts": 82,
  "test/browser/sizes.test.ts": 65,
  "test/browser/stage-sizes.test.ts": 58,
  "test/browser/pages.test.ts": 55,
  "test/browser/report-print.test.ts": 53,
  "test/browser/report-files.test.ts": 52,
  "test/fuzz/room.fuzz.test.ts": 48,
  "test/local/serve.test.ts": 44,
  "test/browser/planner.test.ts": 42,
  "test/interference/interference.test.ts": 40,
  "test/worker/interference.test.ts": 40,
  "test/worker/hall.test.ts": 40,
  "test/browser/icebreaker.test.ts": 37,
  "test/browser/agendas/half-day.test.ts": 34,
  "test/browser/catalogue.test.ts": 32,
  "test/client/exercises/form.test.ts": 27,
  "test/browser/door.test.ts": 26,
  "test/browser/who-reads.test.ts": 25,
  "test/storage/memory-limit.test.ts": 25,
  "test/browser/parking-lot.test.ts": 24,
  "test/browser/small-phone.test.ts": 22,
  "test/browser/oldest.test.ts": 21,
  "test/browser/agendas/express.test.ts": 20,
  "test/browser/settling.test.ts": 20,
  "test/browser/segments.test.ts": 20,
  "test/browser/agendas/everything-else.test.ts": 18,
  "test/browser/onehat.test.ts": 18,
  "test/local/backup.test.ts": 18,
  "test/local/damage.test.ts": 18,
  "test/browser/agendas/workshop.test.ts": 17,
  "test/browser/rehearsal.test.ts": 17,
  "test/browser/keep.test.ts": 17,
  "test/browser/agendas/remote.test.ts": 16,
  "test/browser/team.test.ts": 16,
  "test/browser/pictures.test.ts": 16,
  "test/browser/agendas/core.test.ts": 15,
  "test/browser/agendas/stories.test.ts": 14,
  "test/browser/kill.test.ts": 14,
  "test/browser/quick.test.ts": 13,
  "test/worker/pages-asleep.test.ts": 13,
  "test/browser/page-one.test.ts": 13,
  "test/browser/gestures.test.ts": 13,
  "test/content/scripts.test.ts": 12,
  "test/browser/forget.test.ts": 12,
  "test/browser/clicker.test.ts": 12,
  "test/browser/plan.test.ts": 12,
  "test/browser/report-writing.test.ts": 12,
  "test/browser/unsent.test.ts": 11,
  "test/browser/faces.test.ts": 11,
  "test/browser/prints.test.ts": 11,
  "test/browser/live-plan.test.ts": 11,
  "test/exercises/contract.test.ts": 10,
  "test/local/faults.test.ts": 10,
  "test/browser/shared-plan.test.ts": 10,
  "test/browser/chunks.test.ts": 9,
  "test/browser/ghosts.test.ts": 9,
};

/** Where a file is not known to be slow. */
const FEW = 5;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = ({ moduleId }: TestSpecification) => SECONDS[relative(this.ctx.config.root, moduleId)] ?? FEW;
    return [...files].sort((a, b) => seconds(b) - seconds(a));
  }
}
