import postcss, { type AtRule, type Rule } from 'postcss'
import { shortClassName } from './shortClassNames'

/*
 * The styles that the first paint of an article needs, taken out of the app's style sheet: they stand in the page itself, so that a first visit
 * paints after one answer of the host instead of two. The whole sheet follows at the end of the page, and says the same again. Until it is there,
 * what stands below or beside the text, and drawings in it, keep their place but are not seen: nothing moves or changes its
 * colour before a reader's eyes.
 */

/** The classes of an article's frame, head and text, by the file that they stand in. */
export const firstParts: Readonly<Record<string, readonly string[]>> = {
  'ArticleBlock.module.css': ['body', 'caption', 'dateline', 'heading', 'list'],
  'ArticleHead.module.css': ['by', 'copy', 'headline', 'partof', 'standfirst', 'strip', 'tools', 'words'],
  'Avatar.module.css': ['avatar'],
  'MarkedText.module.css': ['indirect', 'link', 'note', 'opener', 'quoted'],
  'Masthead.module.css': ['brand', 'inner', 'mast', 'nav'],
  'Page.module.css': ['article'],
  'PictureFigure.module.css': ['caption', 'drawing', 'figure'],
  'RelatedCard.module.css': ['caption', 'card'],
  'SaveButton.module.css': ['save'],
  'SearchControl.module.css': ['search'],
  'SettingsMenu.module.css': ['button', 'settings'],
  'SourceLine.module.css': ['source'],
  'TabBar.module.css': ['bar'],
  'TopicChips.module.css': ['chip', 'chips'],
}

/** Classes that base.css names as they are, and the line that grows as one scrolls, which is nowhere to be seen at first. */
const plain = ['hidden', 'scripted', 'skip']
const unseen = shortClassName('ArticleView.module.css progress')

const known = new Set([...plain, ...Object.entries(firstParts).flatMap(([file, names]) => names.map((name) => shortClassName(`${file} ${name}`)))])
const article = shortClassName('Page.module.css article')

/** What only a pointer, a keyboard, a script or a printer brings about comes after the first paint. */
const later = /:hover|:focus|:active|::selection|\[aria-|\[data-ready|\[tabindex/
const laterMedia = /print|forced-colors/

/** Hides for at most four seconds: a sheet that does not come must not cost a reader the links. base.css ends it. */
const waiting = 'article figure,article>footer,main>div>aside,#root>footer{animation:4s step-end late}@keyframes late{0%{visibility:hidden}}'

const classesOf = (selector: string) => [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)

function isFirst(selector: string): boolean {
  return !later.test(selector) && classesOf(selector).every((name) => known.has(name))
}

/** The first styles as text without `<`, for a style element. Empty where the sheet's classes are not named as shortClassNames does, as in development. */
export function firstStyles(sheet: string): string {
  if (!sheet.includes(`.${article}`)) return ''
  const root = postcss.parse(sheet)
  const isFrame = (rule: Rule) => rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')
  root.walkAtRules((rule) => {
    if (rule.name.endsWith('keyframes') || (rule.name === 'media' && laterMedia.test(rule.params))) rule.remove()
  })
  root.walkRules((rule) => {
    if (isFrame(rule)) return
    const first = rule.selectors.filter(isFirst)
    if (first.length === 0) rule.remove()
    else rule.selectors = first
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString() + waiting
}

const judged = new Map<string, boolean>()

/** What a class attribute says is judged once: the same few come again in every page. */
function areKnown(names: string): boolean {
  const before = judged.get(names) ?? names.split(' ').every((name) => known.has(name) || name === unseen)
  judged.set(names, before)
  return before
}

/** True where an article's head and text have no class that the first styles leave out; drawings are hidden until the sheet is there, with all that is in them. Other pages take the whole sheet first. */
export function needsNoMore(app: string): boolean {
  const text = /<article>.*?<footer /s.exec(app)?.[0].replace(/<svg.*?<\/svg>/gs, '')
  return text !== undefined && [...text.matchAll(/ class="([^"]*)"/g)].every(([, names = '']) => areKnown(names))
}
