/** Links that open a room, as other devices reach it. */
import { editionOf, type KeyKind } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

/** Where other devices reach this server: this page itself may be open on localhost. */
export function originFor({ joinUrl }: Pick<HostView, "joinUrl">): string {
  try {
    return new URL(joinUrl).origin;
  } catch {
    return location.origin;
  }
}

export const hostLink = (view: HostView, key: string): string => `${originFor(view)}/host/${view.room.code}#${key}`;

export const stageLink = (view: HostView, key: string): string => `${originFor(view)}/stage/${view.room.code}#${key}`;

export const reportLink = (view: HostView, key: string): string => `${originFor(view)}/report/${view.room.code}#${key}`;

/** The link of a key of this kind. */
export function linkOf(view: HostView, kind: KeyKind, key: string): string {
  if (editionOf(kind) !== null) return reportLink(view, key);
  return kind === "stage" ? stageLink(view, key) : hostLink(view, key);
}

/** An address as people read and type it. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, "");

/** What is typed on a computer that is to become the big screen: short, and without a secret. */
export const typedAddress = (view: HostView): string => `${withoutScheme(originFor(view))}/s/${view.room.code}`;
