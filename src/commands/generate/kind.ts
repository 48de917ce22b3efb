/** One kind of event: what is told of it, in templates (see render.ts), and the words that go with it. */
export type Kind = {
  /** IPTC codes, the narrowest first */
  topics: readonly string[]
  /** body that answers for such things, without its city */
  body: string
  /** who speaks at such events beside officials: lower-case roles */
  roles: readonly string[]
  /** numbers of the story: from, to, and how far they grow until its last part (0.5: by half) */
  counts: Readonly<Record<string, readonly [from: number, to: number, growth: number]>>
  /** headline and first sentence of the first part, and of later ones */
  first: readonly (readonly [headline: string, lead: string])[]
  later: readonly (readonly [headline: string, lead: string])[]
  /** what later parts tell again: the same in two wordings */
  background: readonly (readonly [string, string])[]
  details: readonly string[]
  /** what people say, without the last stop */
  speech: readonly string[]
  nouns: string
  adjectives: string
  verbs: string
}
