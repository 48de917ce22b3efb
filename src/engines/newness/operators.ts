import { stem } from './stem'

/**
 * Rule: some words turn a statement into another one without adding a thing: not, may, will, want to, try to, fail to, if. Two sentences
 * tell the same only where these agree. Source: the operators that suspend or deny a fact (Saurí and Pustejovsky, "FactBank", 2009).
 */
export type Operator = 'not' | 'will' | 'can' | 'may' | 'must' | 'want' | 'try' | 'fail' | 'if'

const kinds: Record<Operator, string> = {
  not: 'not never no none nobody nothing neither nor without hardly cannot',
  will: 'will would shall due expect expected schedule scheduled plan planned plans intend intends likely',
  can: 'can could cannot able',
  may: 'may might perhaps maybe possibly allegedly reportedly alleged allege suspected suspect',
  must: 'must should ought',
  want: 'want seek hope wish aim demand ask urge propose threaten vow pledge promise offer consider recommend request',
  try: 'try attempt',
  fail: 'fail refuse deny reject decline oppose',
  if: 'if unless whether',
}
const operators = new Map<string, Operator[]>()
for (const [kind, words] of Object.entries(kinds) as [Operator, string][]) {
  for (const word of words.split(' ')) operators.set(word, [...(operators.get(word) ?? []), kind])
}

/** "is to open", "had to move" */
const beforeTo = new Map<string, Operator>([...['is', 'are', 'was', 'were', 'am'].map((w): [string, Operator] => [w, 'will']), ...['has', 'have', 'had'].map((w): [string, Operator] => [w, 'must'])])

/** What a word by itself does to its clause; nothing in most cases. */
export function operatorsOfWord(lower: string): readonly Operator[] {
  if (lower.endsWith("n't")) return ['not', ...(operators.get(lower === "won't" ? 'will' : lower === "can't" ? 'can' : lower.slice(0, -3)) ?? [])]
  return operators.get(lower) ?? operators.get(stem(lower)) ?? []
}

/** What a word, followed by the next one, does to its clause. */
export function operatorsOf(lower: string, alone: readonly Operator[], next: string | undefined): readonly Operator[] {
  const bound = next === 'to' ? beforeTo.get(lower) : undefined
  return bound === undefined ? alone : [bound]
}
