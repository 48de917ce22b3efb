import type { Kind } from './kind'
import { culture } from './kinds/culture'
import { disasters } from './kinds/disasters'
import { economy } from './kinds/economy'
import { justice } from './kinds/justice'
import { publicLife } from './kinds/publicLife'
import { science } from './kinds/science'

/** All kinds of events that generated news tells of. */
export const kinds: readonly Kind[] = [...disasters, ...justice, ...publicLife, ...economy, ...culture, ...science]
