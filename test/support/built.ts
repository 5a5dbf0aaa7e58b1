/** Builds the product once, before the first test asks a server for it; every server finds it built. */
import { buildAll } from "../../worker/local/build.ts";

export default async (): Promise<void> => void (await buildAll());
