import { keys } from '../../contract/paths'
import { storyShardSchema } from '../../contract/storyShard'

/** A story's files; only its own pages load their form. */
export const storyFiles = { page: (id: string, page: number) => ({ key: keys.storyPage(id, page), schema: storyShardSchema }) } as const
