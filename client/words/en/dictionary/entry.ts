/** What is said of a figure, and what is said of several. */

/**
 * One figure. `name`: what it is called in a workbook, with the parts of its name in braces. `from`: its formula or source.
 * `empty`: when it is not there.
 */
export interface Entry {
  name: string;
  says: string;
  from?: string;
  empty?: string;
}

export const few = "Fewer than three people answered an opinion, or fewer than five a question about themselves.";
export const again = "Only where people answered twice before any result was shown.";
export const lensFew = "Too few people marked this view.";
export const sdFrom = "Sample standard deviation, √(Σ (x − mean)² ÷ (n − 1)).";
export const sdEmpty = "Not there for one person alone.";
export const effects =
  "Not there with fewer than ten people, without any spread, or where it could be set against an earlier result.";
export const lakens = "Lakens 2013, doi 10.3389/fpsyg.2013.00863";
