import { holds } from "../support/cheap.ts";
import { PRIVATE } from "./plan.ts";

/** Nothing that only its writer may read is in a text that others get. */
export function keepsSecrets(text: string, where: string): void {
  for (const secret of PRIVATE) holds(!text.includes(secret), () => `R-50, R-53 ${secret} is in ${where}`);
}
