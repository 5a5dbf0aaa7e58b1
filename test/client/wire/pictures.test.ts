/** The pictures of plans, in a browser that stores nothing. */
import { expect, it } from "vitest";
import { pictureStore } from "../../../client/wire/pictures.ts";

it("what one part of a page has kept of a picture, another finds as long as the page is open", async () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  const { hash, kept } = await pictureStore().keep(bytes);
  expect(kept).toBe(false);
  expect(await pictureStore().find(hash)).toEqual(bytes);
});
