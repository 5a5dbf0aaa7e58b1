import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { picturesIn, pictureType } from "../../shared/picture.ts";
import { sha256 } from "../../shared/sha256.ts";

it("hashes as everybody else does, at every length around a block and at any other", () => {
  const same = (bytes: Uint8Array) => {
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("base64url"));
  };
  for (let length = 0; length < 200; length += 1) same(new Uint8Array(length).fill(length));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 5_000 }), same));
});

it("knows a picture by its first bytes, and nothing else for one", () => {
  expect(pictureType(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]))).toBe("image/png");
  expect(pictureType(new Uint8Array([0xff, 0xd8, 0xff, 0xdb]))).toBe("image/jpeg");
  expect(pictureType(new TextEncoder().encode("RIFF....WEBPVP8 "))).toBe("image/webp");
  for (const text of ["", "<svg/>", "GIF89a", "RIFF....WAVE", "<?xml version='1.0'?><svg/>", "%PDF-1.7"])
    expect(pictureType(new TextEncoder().encode(text)), text).toBeNull();
});

it("finds every picture of a plan, wherever it stands, and once", () => {
  const [a, b] = ["a".repeat(43), "b".repeat(43)];
  const plan = {
    logo: { picture: a, alt: "" },
    steps: [{ settings: { options: ["x", { id: "o", picture: { picture: b, alt: "B" } }], picture: { picture: a } } }],
  };
  expect([...picturesIn(plan)].sort()).toEqual([a, b]);
  expect(picturesIn({ picture: { url: "https://elsewhere.example/a.png", alt: "x" }, other: null }).size).toBe(0);
});
