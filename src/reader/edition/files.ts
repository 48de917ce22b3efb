import { queryOptions } from '@tanstack/react-query'
import { aboutSchema, articleShardSchema, asideSchema, listPageSchema, placesSchema, storiesSchema, topicArticlesSchema, topicTreeSchema, voicesSchema, voicesUnderSchema } from '../../contract/edition'
import { keys } from '../../contract/paths'
import { searchFileSchema } from '../../contract/search'
import { loadFile, type EditionFile } from './loadFile'

/** One factory per kind of file: routes, prefetch and prerender share them. */
export const files = {
  latest: (page: number) => ({ key: keys.latest(page), schema: listPageSchema }),
  topicPage: (topic: string, page: number) => ({ key: keys.topicPage(topic, page), schema: listPageSchema }),
  aside: (topic?: string) => ({ key: keys.aside(topic), schema: asideSchema }),
  topics: () => ({ key: keys.topics, schema: topicTreeSchema }),
  article: (slug: string) => ({ key: keys.article(slug), schema: articleShardSchema }),
  having: (topic: string) => ({ key: keys.having(topic), schema: topicArticlesSchema }),
  places: () => ({ key: keys.places, schema: placesSchema }),
  placePage: (place: string, page: number) => ({ key: keys.placePage(place, page), schema: listPageSchema }),
  voices: () => ({ key: keys.voices, schema: voicesSchema }),
  voicesUnder: (letter: string, page: number) => ({ key: keys.voicesUnder(letter, page), schema: voicesUnderSchema }),
  stories: (page: number) => ({ key: keys.stories(page), schema: storiesSchema }),
  search: () => ({ key: keys.search, schema: searchFileSchema }),
  about: () => ({ key: keys.about, schema: aboutSchema }),
} as const

/** The query of one file. Files are named by their content, so what has been loaded stays right for this visit. */
export const fileQuery = <T>(file: EditionFile<T>) =>
  queryOptions({ queryKey: ['edition', file.key], queryFn: ({ client, signal, meta }) => loadFile(client, file, signal, meta?.rescue), staleTime: Infinity })
