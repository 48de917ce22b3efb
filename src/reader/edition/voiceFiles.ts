import { keys } from '../../contract/paths'
import { voiceFiltersSchema, voiceShardSchema } from '../../contract/voiceShard'

/** A voice's files; only its own pages load their forms. */
export const voiceFiles = {
  page: (id: string, page: number) => ({ key: keys.voicePage(id, page), schema: voiceShardSchema }),
  filters: (id: string) => ({ key: keys.voiceFilters(id), schema: voiceFiltersSchema }),
} as const
