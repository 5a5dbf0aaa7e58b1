/** The figures of all runs, as tables to read and as JSON to keep. */
import { type Spread, spelled, spread, table } from "./figures.ts";
import { machine } from "./machine.ts";
import type { ServerName } from "./servers.ts";
import type { SyncMeter } from "./syncs.ts";

/** One vote: times in milliseconds, CPU in seconds per 1,000 answers, bytes per phone. */
export interface Measured {
  server: ServerName;
  joinsPerSecond: number;
  p50: number;
  p99: number;
  cpu: number;
  bytes: number;
}

/** Everything measured with one number of voters. */
export interface Sizes {
  voters: number;
  measured: readonly Measured[];
  syncs: ReadonlyMap<ServerName, number>;
}

type Figure = Exclude<keyof Measured, "server">;
type Row = Record<Figure, Spread> & { syncs: number | null };

const TITLES: Record<ServerName, string> = {
  plain: "plain ws, memory only",
  bare: "bare object, SQLite",
  product: "Both Hats",
};

const COLUMNS: readonly { figure: Figure; head: string; digits: number }[] = [
  { figure: "joinsPerSecond", head: "joins/s", digits: 0 },
  { figure: "p50", head: "ack p50 ms", digits: 1 },
  { figure: "p99", head: "ack p99 ms", digits: 1 },
  { figure: "cpu", head: "CPU s/1,000", digits: 2 },
  { figure: "bytes", head: "bytes/phone", digits: 0 },
];

function rowsOf({ measured, syncs }: Sizes): Map<ServerName, Row> {
  const names = [...new Set(measured.map(({ server }) => server))];
  return new Map(
    names.map((name) => {
      const own = measured.filter(({ server }) => server === name);
      const of = (figure: Figure) => spread(own.map((one) => one[figure]));
      const row = {
        joinsPerSecond: of("joinsPerSecond"),
        p50: of("p50"),
        p99: of("p99"),
        cpu: of("cpu"),
        bytes: of("bytes"),
      };
      return [name, { ...row, syncs: syncs.get(name) ?? null }];
    }),
  );
}

/** How many times the product's median is another server's. */
function ratio(rows: Map<ServerName, Row>, figure: Figure, to: ServerName): number {
  return (rows.get("product")?.[figure].median ?? Number.NaN) / (rows.get(to)?.[figure].median ?? Number.NaN);
}

/** The report for people. */
export function text(found: readonly Sizes[], meter: SyncMeter | null, runs: number, sizes: readonly number[]): string {
  const parts = found.map((size) => {
    const rows = rowsOf(size);
    const head = ["", ...COLUMNS.map((column) => column.head), ...(meter ? [meter.unit] : [])];
    const body = [...rows].map(([name, row]) => [
      TITLES[name],
      ...COLUMNS.map(({ figure, digits }) => spelled(row[figure], digits)),
      ...(meter ? [row.syncs === null ? "?" : row.syncs.toFixed(0)] : []),
    ]);
    const ratios = (["bare", "plain"] as const).map(
      (to) => `  product / ${to}: p99 ${ratio(rows, "p99", to).toFixed(1)}, CPU ${ratio(rows, "cpu", to).toFixed(1)}`,
    );
    return `\n${size.voters} voters\n\n${table([head, ...body])}\n\n${ratios.join("\n")}`;
  });
  const notes = [
    `Medians of ${runs}${runs > 1 ? " (least–most)" : ""}; everything on one machine, the voters' process too.`,
    meter
      ? `Column "${meter.unit}": one more vote each, counted with ${meter.tool}.`
      : "No tool here counts disk syncs.",
    `Again: npm run bench -- ${sizes.join(" ")} --runs=${runs}`,
  ];
  return `\n${machine()}\n${parts.join("\n")}\n\n${notes.join("\n")}`;
}

/** The same for programs. */
export function summary(found: readonly Sizes[], meter: SyncMeter | null) {
  return {
    machine: machine(),
    syncs: meter && { unit: meter.unit, tool: meter.tool },
    sizes: found.map((size) => {
      const rows = rowsOf(size);
      return {
        voters: size.voters,
        servers: Object.fromEntries(rows),
        ratios: {
          bare: { p99: ratio(rows, "p99", "bare"), cpu: ratio(rows, "cpu", "bare") },
          plain: { p99: ratio(rows, "p99", "plain"), cpu: ratio(rows, "cpu", "plain") },
        },
      };
    }),
  };
}
