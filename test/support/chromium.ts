/** A real Chromium: the one that is installed, else the one that comes as an npm package. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The host name under which phones reach the server: plain http and not localhost, so no secure context. */
export const PHONE_HOST = "phones.test";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--host-resolver-rules=MAP ${PHONE_HOST} 127.0.0.1`,
  // One process for all pages of a context.
  "--process-per-site",
];

/** Starts a browser; the caller closes it. `CHROMIUM` names another executable, or "package" the one from npm. */
export async function launch(): Promise<Browser> {
  const wanted = process.env.CHROMIUM;
  const installed = wanted && wanted !== "package" ? wanted : INSTALLED.find((path) => existsSync(path));
  if (installed && wanted !== "package") return chromium.launch({ executablePath: installed, args: FLAGS });
  return launchPackaged();
}

async function launchPackaged(): Promise<Browser> {
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  const args = [...FLAGS, "--headless", "--no-zygote", "--disable-setuid-sandbox"];
  try {
    return await chromium.launch({ executablePath, args });
  } catch {
    // A bare machine lacks libraries such as NSS; the package brings its own.
    const bin = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
    await inflate(join(bin, "al2023.tar.br"));
    const libraries = join(tmpdir(), "al2023", "lib");
    return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  }
}
