/** Host globals that every room may use although contract and engines have neither DOM nor Node types. */
declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly href: string
}
declare class URLSearchParams {
  constructor(entries: Record<string, string>)
  toString(): string
}
