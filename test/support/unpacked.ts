/** Starts a browser once before the first test does: the one from npm unpacks itself, and two at once would be in each other's way. */
import { launch } from "./chromium.ts";

export default async (): Promise<void> => {
  const browser = await launch();
  await browser.close();
};
