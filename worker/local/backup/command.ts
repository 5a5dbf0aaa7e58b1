/** `npm run backup -- FILE` and `npm run restore -- FILE`. */
import { resolve } from "node:path";
import { root } from "../build.ts";
import { Lock } from "../machine/lock.ts";
import { SetupError } from "../setup-error.ts";
import { backUp, type Held, restore } from "./backup.ts";

const dataDir = resolve(root, process.env.DATA_DIR || ".data");

async function main([what, name]: readonly string[]): Promise<void> {
  if (name === undefined) throw new SetupError(`Name a file: npm run ${what} -- FILE`);
  // npm changes into the project's folder; a name is meant where it was typed.
  const file = resolve(process.env.INIT_CWD ?? ".", name);
  if (what === "backup") {
    const { leftOut, ...held } = await backUp(dataDir, file);
    for (const one of leftOut) console.error(`Left out, because it cannot be read: ${one}`);
    console.log(
      `${said(held)} from ${dataDir} written to ${file}. It has everything that people wrote: keep it safe, and delete it in time.`,
    );
    if (leftOut.length > 0) process.exitCode = 1;
    return;
  }
  const lock = await Lock.take(dataDir);
  process.on("exit", () => lock.release());
  const held = restore(dataDir, file);
  console.log(`${said(held)} from ${file} restored into ${dataDir}. Start it with npm start, and the same DATA_DIR.`);
}

/** "2 rooms", and the plans where there are any. */
function said({ rooms, plans }: Held): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
  return plans > 0 ? `${count(rooms, "room")} and ${count(plans, "plan")}` : count(rooms, "room");
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
});
