import type { ComponentType } from 'react'
import type { EditionFile } from '../edition/loadFile'

export type Params = Readonly<Record<string, string | undefined>>

/** What each file of routes/ exports: the files that its page needs for given parameters, and the page. */
export type RouteModule = { queries: (params: Params) => EditionFile<unknown>[]; RoutePage: ComponentType<{ params: Params }> }
