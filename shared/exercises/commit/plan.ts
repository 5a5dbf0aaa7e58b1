/** A plan as one line in any language. Lists show it, and hosts hide plans by it. */
export function planLine({ ifCue, thenDo }: { ifCue: string; thenDo: string }): string {
  return `${ifCue} → ${thenDo}`;
}
