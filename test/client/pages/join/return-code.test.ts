import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resumeOf, returnCodeOf } from "../../../../client/pages/join/model/return-code.ts";
import { randomText } from "../../../../client/wire/storage.ts";

const secret = fc.string({
  unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
  minLength: 22,
  maxLength: 22,
});
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("R-33 a return code", () => {
  it("is seven groups of four without letters that look alike, and opens what it was made from", () => {
    fc.assert(
      fc.property(secret, (resume) => {
        const code = returnCodeOf(resume)!;
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(resumeOf(code)).toBe(resume);
      }),
    );
    expect(resumeOf(returnCodeOf(randomText(22))!)).not.toBeNull();
  });

  it("is read however it is typed", () => {
    const resume = "Iloveto-play_1and0mine";
    const code = returnCodeOf(resume)!;
    expect(resumeOf(code.toLowerCase())).toBe(resume);
    expect(resumeOf(` ${code.replaceAll("-", " ")} `)).toBe(resume);
    expect(resumeOf(code.replaceAll("-", "").replaceAll("0", "o").replaceAll("1", "l"))).toBe(resume);
  });

  it("is refused with any one character wrong, missing or too many", () => {
    fc.assert(
      fc.property(secret, fc.nat(27), fc.constantFrom(...ALPHABET), (resume, at, other) => {
        const code = returnCodeOf(resume)!.replaceAll("-", "");
        fc.pre(code[at] !== other);
        expect(resumeOf(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
        expect(resumeOf(code.slice(0, at) + code.slice(at + 1))).toBeNull();
        expect(resumeOf(`${code}${other}`)).toBeNull();
      }),
    );
    expect(resumeOf("")).toBeNull();
    expect(resumeOf("nonsense")).toBeNull();
  });

  it("is not made of a secret that no phone draws", () => {
    expect(returnCodeOf("")).toBeNull();
    expect(returnCodeOf("x".repeat(24))).toBeNull();
    expect(returnCodeOf("ä".repeat(22))).toBeNull();
  });
});
