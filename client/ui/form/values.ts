/** Reads what a plan has in a field, which may be anything: a file may have been written by hand. */
import { useRef } from "preact/hooks";
import type { Values } from "./ask.ts";

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export const valuesOf = (value: unknown): Values => (isValues(value) ? value : {});

export const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The object with another value under this key; without the key for `undefined`. */
export function withValue(values: Values, name: string, value: unknown): Values {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...values, [name]: value };
}

/** Whether two values of a plan say the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Leaves the usual value out of the plan, unless the plan had a value here when the form was opened: what is changed and
 * changed back is as it was.
 */
export function useUsual(value: unknown, usual: unknown): (next: unknown) => unknown {
  const stood = useRef(value !== undefined);
  return (next) => (!stood.current && isSame(next, usual) ? undefined : next);
}
