/** Rule: English verbs inflect by spelling (drop e, y to ie, double the last letter); the rest stands in a list. */
export type Forms = { base: string; third: string; past: string; participle: string; gerund: string }

const irregular: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], speak: ['spoke', 'spoken'], read: ['read', 'read'],
  think: ['thought', 'thought'], feel: ['felt', 'felt'], know: ['knew', 'known'], put: ['put', 'put'], shoot: ['shot', 'shot'],
  begin: ['began', 'begun'], swear: ['swore', 'sworn'], cast: ['cast', 'cast'], hold: ['held', 'held'], go: ['went', 'gone'],
  make: ['made', 'made'], find: ['found', 'found'], see: ['saw', 'seen'], give: ['gave', 'given'], sing: ['sang', 'sung'],
  mean: ['meant', 'meant'], bet: ['bet', 'bet'], break: ['broke', 'broken'], hit: ['hit', 'hit'], tweet: ['tweeted', 'tweeted'],
  quote: ['quoted', 'quoted'], foresee: ['foresaw', 'foreseen'], lay: ['laid', 'laid'], take: ['took', 'taken'], send: ['sent', 'sent'],
  come: ['came', 'come'], keep: ['kept', 'kept'], get: ['got', 'gotten'], leave: ['left', 'left'], bring: ['brought', 'brought'],
  stand: ['stood', 'stood'], hear: ['heard', 'heard'], let: ['let', 'let'], set: ['set', 'set'], meet: ['met', 'met'], run: ['ran', 'run'],
  pay: ['paid', 'paid'], sit: ['sat', 'sat'], lead: ['led', 'led'], grow: ['grew', 'grown'], lose: ['lost', 'lost'], fall: ['fell', 'fallen'],
  build: ['built', 'built'], draw: ['drew', 'drawn'], spend: ['spent', 'spent'], cut: ['cut', 'cut'], rise: ['rose', 'risen'],
  drive: ['drove', 'driven'], buy: ['bought', 'bought'], wear: ['wore', 'worn'], choose: ['chose', 'chosen'], win: ['won', 'won'],
  fight: ['fought', 'fought'], throw: ['threw', 'thrown'], catch: ['caught', 'caught'], deal: ['dealt', 'dealt'], become: ['became', 'become'],
  show: ['showed', 'shown'], seek: ['sought', 'sought'], sell: ['sold', 'sold'], shut: ['shut', 'shut'], steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'], teach: ['taught', 'taught'], withdraw: ['withdrew', 'withdrawn'], understand: ['understood', 'understood'],
  shake: ['shook', 'shaken'], ride: ['rode', 'ridden'], fly: ['flew', 'flown'], forget: ['forgot', 'forgotten'], flee: ['fled', 'fled'], wake: ['woke', 'woken'], sweep: ['swept', 'swept'],
  hang: ['hung', 'hung'], tear: ['tore', 'torn'], blow: ['blew', 'blown'], drink: ['drank', 'drunk'], freeze: ['froze', 'frozen'], sink: ['sank', 'sunk'], overcome: ['overcame', 'overcome'],
  have: ['had', 'had'], do: ['did', 'done'], beat: ['beat', 'beaten'], bear: ['bore', 'borne'], eat: ['ate', 'eaten'], hide: ['hid', 'hidden'],
}
const doubling = new Set(['admit', 'quip', 'brag', 'snap', 'beg', 'rip', 'slam', 'dub', 'nod', 'plan', 'stop', 'drop', 'refer', 'put', 'pen', 'swap', 'rap', 'grin', 'chat', 'cut', 'set', 'get', 'let', 'run', 'win', 'sit', 'hit', 'begin', 'forget', 'commit', 'submit', 'permit', 'tag', 'blog', 'pan', 'shut', 'bet', 'rebut'])

export function inflect(base: string): Forms {
  const soft = base.endsWith('e')
  const yIe = /[^aeiou]y$/.test(base)
  const stem = doubling.has(base) ? base + base.slice(-1) : base
  const third = yIe ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : base === 'go' || base === 'do' ? `${base}es` : base === 'have' ? 'has' : `${base}s`
  const regular = yIe ? `${base.slice(0, -1)}ied` : soft ? `${base}d` : `${stem}ed`
  const [past, participle] = irregular[base] ?? [regular, regular]
  const gerund = soft && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`
  return { base, third, past, participle, gerund }
}
