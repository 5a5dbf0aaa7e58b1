/** The key that a request carries, as `Authorization: Bearer …`; empty where there is none. */
export function bearer(request: Request): string {
  return /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
}
