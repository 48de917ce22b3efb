import { useLocation } from 'react-router-dom'
import { pages } from '../../contract/paths'
import { matchRoute, type AppRoute } from './router'

/** The parts of the edition as masthead and tab bar show them; `of` are the routes that belong to each. */
export const sections: { name: string; href: string; of: AppRoute['name'][]; icon: string }[] = [
  { name: 'Latest', href: pages.latest.href(), of: ['latest'], icon: 'M4 5h16M4 10h16M4 15h10M4 20h7' },
  { name: 'Topics', href: pages.topics.href(), of: ['topics', 'topic'], icon: 'M4 12 12 4h8v8l-8 8zM15 8a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0' },
  { name: 'Voices', href: pages.voices.href(), of: ['voices', 'voicesUnder', 'voice'], icon: 'M5 5h14v10H10l-5 4z' },
  { name: 'Stories', href: pages.stories.href(), of: ['stories', 'story'], icon: 'M4 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 19a2 2 0 1 0 4 0 2 2 0 1 0-4 0M6 7v10M11 5h9M11 12h9M11 19h9' },
  { name: 'Saved', href: pages.saved.href(), of: ['saved'], icon: 'M6 4h12v16l-6-4.5L6 20z' },
]

/** Which part the page belongs to; an article belongs to none. */
export function useSection(): string | undefined {
  const { pathname } = useLocation()
  const here = matchRoute(pathname)?.route.name
  return sections.find((s) => s.of.some((name) => name === here))?.name
}
