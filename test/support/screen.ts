/** A room's pages that open by their own link: whoever looks at one of them does not need the keys of the others. */
import type { BrowserContext, Page } from "playwright-core";
import type { RoomMade } from "../../shared/protocol/http.ts";
import type { Complaints } from "./room-pages.ts";

/** Opens the host's page or the big screen in a tab of this browser; tabs of one browser share a process. */
export async function screen(
  context: BrowserContext,
  address: string,
  { code, keys }: RoomMade,
  role: "host" | "stage",
  viewport: { width: number; height: number },
  complaints: Complaints,
): Promise<Page> {
  const page = await context.newPage();
  complaints.listen(page, role);
  await page.setViewportSize(viewport);
  await page.goto(`${address}/${role}/${code}#${keys[role]}`);
  return page;
}
