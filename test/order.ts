/** The order of the test files: those that take longest first, so that none of them is left over when all others have ended. */
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Seconds that a file takes on its own on a machine of two cores; a file that is not here takes few. */
const SECONDS: Readonly<Record<string, number>> = {
  "test/browser/sizes.test.ts": 80,
  "test/browser/icebreaker.test.ts": 60,
  "test/browser/door.test.ts": 50,
  "test/browser/agendas/half-day.test.ts": 65,
  "test/browser/agendas/workshop.test.ts": 45,
  "test/browser/pseudo.test.ts": 40,
  "test/browser/catalogue.test.ts": 35,
  "test/browser/agendas/everything-else.test.ts": 30,
  "test/browser/chunks.test.ts": 30,
  "test/fuzz/room.fuzz.test.ts": 28,
  "test/browser/agendas/core.test.ts": 28,
  "test/browser/forget.test.ts": 27,
  "test/browser/pages.test.ts": 27,
  "test/browser/segments.test.ts": 26,
  "test/browser/translator.test.ts": 25,
  "test/browser/settling.test.ts": 24,
  "test/interference/interference.test.ts": 19,
  "test/browser/parking-lot.test.ts": 16,
  "test/browser/oldest.test.ts": 15,
  "test/browser/connection.test.ts": 14,
  "test/worker/interference.test.ts": 14,
  "test/browser/ghosts.test.ts": 12,
  "test/browser/kill.test.ts": 12,
  "test/local/serve.test.ts": 11,
  "test/browser/pictures.test.ts": 11,
  "test/worker/hall.test.ts": 11,
};

/** Where a file is not known to be slow. */
const FEW = 5;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = ({ moduleId }: TestSpecification) => SECONDS[relative(this.ctx.config.root, moduleId)] ?? FEW;
    return [...files].sort((a, b) => seconds(b) - seconds(a));
  }
}
