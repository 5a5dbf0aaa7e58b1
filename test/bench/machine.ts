/** What the figures were measured on. */
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, platform, release } from "node:os";
import * as v from "valibot";

const Package = v.object({ version: v.string() });

/** One line: cores, processor, system, versions, and how busy the machine was. */
export function machine(): string {
  const file = new URL("../../node_modules/workerd/package.json", import.meta.url);
  const workerd = v.parse(Package, JSON.parse(readFileSync(file, "utf8"))).version;
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"})`;
  return `${cores}, ${platform()} ${release()}, Node ${process.version}, workerd ${workerd}, load ${loadavg()[0]?.toFixed(2)}`;
}
