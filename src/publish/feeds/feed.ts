/** A feed before it is written in one form or another. Times are ISO 8601 in UTC, addresses absolute. */
export type Feed = {
  /** address of the page that it follows, from the edition's root */
  page: string
  title: string
  description: string
  language: string
  updated: string
  items: FeedItem[]
}

export type FeedItem = {
  /** stays the same when an article is renamed, so that nobody is told of it twice */
  id: string
  url: string
  title: string
  summary: string
  published: string
  updated: string
  language: string
  tags: string[]
}
