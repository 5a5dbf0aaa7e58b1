/** what cannot be so of obstacles. Pages say so, so no schema stands here. */

/** Whether a theme was named by more people than named any; of how many did is not always said. */
export function isOvercounted({ n = 0 }: { n?: number | undefined }, writers: number | undefined): boolean {
  return writers !== undefined && n > writers;
}
