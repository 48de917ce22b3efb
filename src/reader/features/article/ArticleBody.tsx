import type { ArticleShard } from '../../../contract/edition'
import { ArticleBlock, ArticleText } from '../../card/ArticleBlock'
import type { Noting, Quoting } from '../../card/MarkedText'

type Props = { shard: ArticleShard; /** how many blocks, from the first on; all where it is left out */ shown?: number | undefined; quoting: Quoting; noted: Noting }

/** The blocks of an article, the dateline before its first paragraph. */
export function ArticleBody({ shard: { article, known, drawings }, shown, quoting, noted }: Props) {
  const first = article.blocks.find((b) => b.type === 'paragraph')
  const slugs = new Set(known)
  return (
    <ArticleText language={article.language} direction={article.direction}>
      {article.blocks.slice(0, shown).map((b) => <ArticleBlock key={b.id} block={b} quoting={quoting} noted={noted} known={slugs} drawings={drawings} dateline={b === first ? article.dateline?.place : undefined} />)}
    </ArticleText>
  )
}
