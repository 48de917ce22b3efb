/** Numbers that stand in all of the rising lists, or in any of them; each once, the largest first: ordinals of articles, newest first. */
export function matching(lists: readonly (readonly number[])[], any: boolean): number[] {
  const counts = new Map<number, number>()
  for (const list of lists) for (const n of list) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].filter(([, count]) => any || count === lists.length).map(([n]) => n).sort((a, b) => b - a)
}
