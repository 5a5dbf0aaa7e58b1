/** A plan as one line, in any language: what a list shows, and by what a host hides it. */
export function planLine({ ifCue, thenDo }: { ifCue: string; thenDo: string }): string {
  return `${ifCue} → ${thenDo}`;
}
