/**
 * Which hours of the wall clock this server has lived through. A laptop's clock may be a month ahead after a flat battery, and
 * nothing tells that from a month that has passed; so a date counts only once the server has run for an hour behind it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds of running that prove a date. */
const PROOF_MS = 3_600_000;
/** How far the wall clock may go off in one look; more is a step. */
const SLACK_MS = 60_000;

/** From and to, in milliseconds since 1970; the oldest first. */
export type Span = readonly [from: number, to: number];

/** The newest hour of them. */
export class ProvenDate {
  #spans: Span[];
  #wall: number;
  #steady: number;

  /** `wall`: the wall clock. `steady`: milliseconds of a clock that nobody sets. `spans`: from earlier runs. */
  constructor(spans: readonly Span[], wall: number, steady: number) {
    this.#spans = [...spans];
    this.#wall = wall;
    this.#steady = steady;
    this.#begin(wall);
  }

  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** Looks at both clocks. */
  look(wall: number, steady: number): void {
    const step = Math.abs(wall - this.#wall - (steady - this.#steady)) > SLACK_MS;
    this.#wall = wall;
    this.#steady = steady;
    if (step) this.#begin(wall);
    const [from = wall, to = wall] = this.#spans.pop() ?? [];
    this.#spans.push([from, Math.max(to, wall)]);
    this.#trim();
  }

  /** The date behind which the server has run for an hour; 0 where it has not run for so long. */
  provenUntil(): number {
    const ran = this.#spans.reduce((sum, [from, to]) => sum + to - from, 0);
    return ran >= PROOF_MS ? (this.#spans[0]?.[0] ?? 0) : 0;
  }

  /** A clock that was set back takes with it what it had told before. */
  #begin(wall: number): void {
    const before = this.#spans.filter(([from]) => from <= wall + SLACK_MS);
    this.#spans = [...before.map(([from, to]): Span => [Math.min(from, wall), Math.min(to, wall)]), [wall, wall]];
  }

  #trim(): void {
    let left = PROOF_MS;
    const kept = this.#spans.toReversed().flatMap(([from, to]): Span[] => {
      const span: Span = [Math.max(from, to - left), to];
      left -= span[1] - span[0];
      return span[1] > span[0] || to === this.#wall ? [span] : [];
    });
    this.#spans = kept.toReversed();
  }
}

/** Keeps it in the data folder; returns what tells the date that is proven. */
export function keepProvenDate(dataDir: string): { provenUntil(): number; stop(): void } {
  const file = join(dataDir, "lived.json");
  const proven = new ProvenDate(readSpans(file), Date.now(), performance.now());
  const look = () => {
    proven.look(Date.now(), performance.now());
    try {
      writeFileSync(file, JSON.stringify(proven.spans));
    } catch {
      // A disk that is full costs a few minutes of proof, and nothing else.
    }
  };
  const timer = setInterval(look, SLACK_MS);
  return {
    provenUntil: () => {
      proven.look(Date.now(), performance.now());
      return proven.provenUntil();
    },
    stop: () => {
      clearInterval(timer);
      look();
    },
  };
}

function readSpans(file: string): Span[] {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(read) ? read.filter(isSpan) : [];
  } catch {
    return [];
  }
}

function isSpan(value: unknown): value is Span {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to]: unknown[] = value;
  return typeof from === "number" && typeof to === "number" && from <= to;
}
