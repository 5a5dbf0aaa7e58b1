/** Small pictures, and a plan that shows them. */
import { sha256 } from "../../../shared/sha256.ts";
import { mintKey } from "../../../worker/room/keys.ts";
import { call } from "./calls.ts";
import { agenda } from "./rooms.ts";

const HEADS = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  webp: [0x52, 0x49, 0x46, 0x46, 0x10, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
};

/** Bytes that begin as such a picture does. */
export const pictureOf = (kind: keyof typeof HEADS, size = 200): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...HEADS[kind],
    ...crypto.getRandomValues(new Uint8Array(100)),
    ...new Uint8Array(size - 100 - HEADS[kind].length),
  ]);

export const hashOf = sha256;

export const newUpload = (): string => mintKey().slice(0, 22);

export const upload = (
  to: string,
  bytes: Uint8Array<ArrayBuffer>,
  hash = hashOf(bytes),
  headers: HeadersInit = {},
): Promise<Response> => call(`/api/uploads/${to}/${hash}`, { method: "PUT", body: bytes, headers });

/** A plan with a page that shows the first picture, a question with the others as options, and a logo. */
export const pictured = (page: Uint8Array, ...options: Uint8Array[]) => ({
  ...agenda,
  logo: { picture: hashOf(page), alt: "The client’s logo" },
  steps: [
    {
      id: "page",
      exercise: "note",
      title: "Page",
      minutes: 1,
      settings: { text: "Look.", picture: { picture: hashOf(page), alt: "A harbour" } },
    },
    {
      id: "which",
      exercise: "choice",
      title: "Which",
      minutes: 3,
      settings: {
        question: "Which one?",
        options: options.map((bytes, at) => ({
          id: `o${at}`,
          text: `Option ${at}`,
          picture: { picture: hashOf(bytes), alt: `Picture ${at}` },
        })),
      },
    },
  ],
});
