/** What a page with screens of the sample room in it and these screens know of each other. */
import { SAMPLE_CODE } from "../../shared/code.ts";

/** What a screen says to the window around it when it opens a socket; the socket's port comes with it. */
export const SOCKET_GREETING = "both-hats:socket";
/** Sent over that port when the socket closes. */
export const SOCKET_GOODBYE = "both-hats:closed";
/** What a screen says when it shows a picture; the port on which it waits for the picture's address comes with it. */
export interface PictureWanted {
  picture: string;
}
/** Opens the sample room, which asks for none; pages refuse to start without one. */
const SAMPLE_KEY = "key-of-the-sample-room";

/** The addresses of the three screens. */
export const addresses = {
  phone: `/exercises/${SAMPLE_CODE}/phone`,
  stage: `/exercises/${SAMPLE_CODE}/stage#${SAMPLE_KEY}`,
  host: `/exercises/${SAMPLE_CODE}/host#${SAMPLE_KEY}`,
} as const;
export type ScreenName = keyof typeof addresses;

/** Where the built pages lie that the screens become. */
export const pages: Readonly<Record<ScreenName, string>> = { phone: "/join/", stage: "/stage/", host: "/host/" };

/** Which screen an address is; undefined when it is none. */
export function screenIn(path: string): ScreenName | undefined {
  const name = path.split("/")[3];
  return name === "phone" || name === "stage" || name === "host" ? name : undefined;
}
