import { useLocation } from 'react-router-dom'
import { pages } from '../../contract/paths'
import { matchRoute } from './router'

/** The parts of the edition as masthead and tab bar show them; `of` are the pages that belong to each. */
export const sections = [
  { name: 'Latest', href: pages.latest.href(), of: [pages.latest, pages.latestPage], icon: 'M4 5h16M4 10h16M4 15h10M4 20h7' },
  { name: 'Topics', href: pages.topics.href(), of: [pages.topics, pages.topic, pages.topicPage], icon: 'M4 12 12 4h8v8l-8 8zM15 8a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0' },
  { name: 'Voices', href: pages.voices.href(), of: [pages.voices, pages.voicesUnder, pages.voicesUnderPage, pages.voice, pages.voicePage], icon: 'M5 5h14v10H10l-5 4z' },
  { name: 'Stories', href: pages.stories.href(), of: [pages.stories, pages.storiesPage, pages.story, pages.storyPage], icon: 'M4 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 19a2 2 0 1 0 4 0 2 2 0 1 0-4 0M6 7v10M11 5h9M11 12h9M11 19h9' },
  { name: 'Saved', href: pages.saved.href(), of: [pages.saved], icon: 'M6 4h12v16l-6-4.5L6 20z' },
]

/** Which part the page belongs to; an article belongs to none. */
export function useSection(): string | undefined {
  const { pathname } = useLocation()
  const here = matchRoute(pathname)?.route.pattern
  return sections.find((s) => s.of.some((page) => page.pattern === here))?.name
}
