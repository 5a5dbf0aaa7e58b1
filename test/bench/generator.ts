/** The voters' process, as the benchmark sees it. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Order, Report } from "./vote.ts";

export class Generator {
  readonly #process: ChildProcess = fork(fileURLToPath(new URL("voters.ts", import.meta.url)));

  /** Everybody joins; how long that took, in milliseconds. */
  async join(url: string, voters: number): Promise<number> {
    const report = await this.#ask({ do: "join", url, voters });
    return report.did === "join" ? report.ms : Number.NaN;
  }

  /** Everybody answers. */
  async vote(): Promise<{ p50: number; p99: number; bytes: number }> {
    const report = await this.#ask({ do: "vote" });
    if (report.did !== "vote") throw new Error("The voters reported something else.");
    return report;
  }

  stop(): void {
    this.#process.kill("SIGKILL");
  }

  #ask(order: Order): Promise<Report> {
    return new Promise((answered, fail) => {
      const ended = () => fail(new Error("The voters' process ended."));
      this.#process.once("exit", ended);
      this.#process.once("message", (message) => {
        this.#process.off("exit", ended);
        const report = v.parse(Report, message);
        if (report.did === "fail") fail(new Error(report.why));
        else answered(report);
      });
      this.#process.send(order);
    });
  }
}
