/** The names of the files that Miniflare keeps: one per object, named by its id, and one per class with its alarms. */
import { createHash, createHmac } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The classes of objects, as their folders are called. */
export type Objects = "both-hats-RoomServer" | "both-hats-PlanServer" | "both-hats-DirectoryServer";

const ALARMS = "metadata.sqlite";

/** The folder of a class. */
export function folderOf(dataDir: string, objects: Objects): string {
  return join(dataDir, "do", objects);
}

/** The file of an object that is addressed by a name. */
export function fileOf(dataDir: string, objects: Objects, name: string): string {
  return join(folderOf(dataDir, objects), `${idOf(objects, name)}.sqlite`);
}

/** The file with the alarms of a class. */
export function alarmsOf(dataDir: string, objects: Objects): string {
  return join(folderOf(dataDir, objects), ALARMS);
}

/** The files of all rooms, whatever is in them. */
export const roomFiles = (dataDir: string): string[] => objectFiles(dataDir, "both-hats-RoomServer");

/** The files of all plans, whatever is in them. */
export const planFiles = (dataDir: string): string[] => objectFiles(dataDir, "both-hats-PlanServer");

function objectFiles(dataDir: string, objects: Objects): string[] {
  const folder = folderOf(dataDir, objects);
  if (!existsSync(folder)) return [];
  // One that is missing beside its log is meant, too.
  const names = readdirSync(folder).map((name) => name.replace(/-wal$/, ""));
  return [...new Set(names)].filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name)).map((name) => join(folder, name));
}

/** Files that can be made anew from rooms and plans or done without: the directory's, those with alarms, and pictures that wait for a room. */
export function otherFiles(dataDir: string): string[] {
  const objects = join(dataDir, "do");
  const all = existsSync(objects) ? readdirSync(objects, { recursive: true, encoding: "utf8" }) : [];
  const kept = new Set([...roomFiles(dataDir), ...planFiles(dataDir)]);
  return all
    .filter((name) => name.endsWith(".sqlite"))
    .map((name) => join(objects, name))
    .filter((file) => !kept.has(file));
}

/** An object's id, as workerd makes it of its name. */
export function idOf(objects: Objects, name: string): string {
  const key = createHash("sha256").update(objects).digest();
  const half = (of: string | Buffer) => createHmac("sha256", key).update(of).digest().subarray(0, 16);
  return Buffer.concat([half(name), half(half(name))]).toString("hex");
}
