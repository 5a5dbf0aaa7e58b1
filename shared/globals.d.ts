/** What browsers, Workers and Node all have: the only globals beyond the language that this folder may use. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare function structuredClone<T>(value: T): T;
