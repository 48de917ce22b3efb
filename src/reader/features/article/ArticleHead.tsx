import type { ArticleShard } from '../../../contract/edition'
import { keys, pageOfPart, pages } from '../../../contract/paths'
import { Avatar } from '../../card/Avatar'
import { SaveButton } from '../../card/SaveButton'
import { TopicChips } from '../../card/TopicChips'
import { files } from '../../edition/files'
import { useSite } from '../../edition/SiteContext'
import { Link } from '../../ui/Link'
import { capital } from '../../ui/capital'
import { longDate } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import { quotedWords } from './quotedWords'
import { SourceLine } from './SourceLine'
import styles from './ArticleHead.module.css'

/** Part-of line, topics, headline, standfirst, whose report it is, when; on a phone the voices strip. */
export function ArticleHead({ shard }: { shard: ArticleShard }) {
  const { article, story } = shard
  const voices = shard.voices.filter((v) => v.quotations > 0)
  const quotations = quotedWords(shard)
  const { timeZone } = useSite()
  return (
    <header>
      {story && <Link className={styles.partof} to={pages.storyPage.href(story.id, pageOfPart(story.part))}>{`Part ${story.part} of ${story.of} in this story`}</Link>}
      <TopicChips topics={shard.topics} />
      <TopicWords shard={shard} />
      <h1 className={styles.headline} tabIndex={-1} lang={article.language} dir={article.direction}>{article.headline}</h1>
      {article.standfirst !== undefined && <p className={styles.standfirst} lang={article.language} dir={article.direction}>{article.standfirst}</p>}
      <div className={styles.by}>
        <SourceLine sources={article.sources} />
        {article.byline.length > 0 && <span>{`By ${article.byline.join(', ')}`}</span>}
        <time dateTime={article.published.value}>{longDate(article.published, timeZone)}</time>
        {article.updated !== undefined && <span>Updated {longDate({ value: article.updated, precision: 'minute' }, timeZone)}</span>}
        <span>{`${shard.minutes} min`}</span>
        <span className={styles.tools}><SaveButton item={{ key: keys.article(article.slug), kind: 'article', id: article.slug, headline: article.headline, language: article.language }} files={[files.article(article.slug)]} /></span>
      </div>
      {shard.copyOf && <p className={styles.copy}>The same text as <Link to={pages.article.href(shard.copyOf.slug)}>{shard.copyOf.headline}</Link></p>}
      {quotations.length > 0 && (
        <Link className={styles.strip} to="#who-is-quoted">
          {voices.slice(0, 4).map((v) => <Avatar key={v.id} voice={v} />)}
          <span>{(voices.length > 0 ? `${plural(voices.length, 'voice')}, ` : '') + plural(quotations.length, 'quotation')}</span>
        </Link>
      )}
    </header>
  )
}

/** Topics that no editor gave are found by the text's own words: which ones is said, so that a reader can judge. */
function TopicWords({ shard: { topics, topicWords } }: { shard: ArticleShard }) {
  const found = topics.filter((t) => (topicWords[t.slug] ?? []).length > 0)
  if (found.length === 0) return null
  return (
    <details className={styles.words}>
      <summary>Topics found by the text’s own words</summary>
      <dl>{found.map((t) => <div key={t.slug}><dt>{capital(t.name)}</dt><dd>{(topicWords[t.slug] ?? []).map((w) => `“${w}”`).join(', ')}</dd></div>)}</dl>
    </details>
  )
}
