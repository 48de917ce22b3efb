import { inflect } from './inflect'

/**
 * Rule: a cue is a verb that reports words. `say` verbs take what was said as their object ("said", "warned that");
 * `name` verbs put a name or a judgement on something ("called it", "dismissed as"); their subject is who used the words.
 * Source: the reporting verbs of English grammars (Quirk et al. 16.31; Biber et al. 9.2), in all their forms.
 */
export type CueClass = 'say' | 'name'
export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'
export type Cue = { verb: string; class: CueClass; forms: CueForm[] }

const sayVerbs = `say tell add note explain argue write ask reply respond state declare announce insist claim warn stress emphasize emphasise
  acknowledge admit concede conclude continue observe remark comment point suggest contend assert maintain recall joke quip tweet retweet post
  shout yell scream cry whisper mutter murmur exclaim boast brag complain confess confirm deny counter retort answer agree disagree predict
  promise vow pledge swear urge plead beg demand order propose recommend reveal report repeat reiterate chant charge allege lament muse ponder
  wonder opine proclaim pronounce speculate testify underscore underline elaborate clarify caution advise estimate interject interrupt thunder
  bellow gush deadpan scoff sneer snap sigh laugh grin chuckle begin quote cite read signal hint imply indicate inform remind assure reassure
  thank mention express voice think believe feel hope fear worry inquire enquire query rejoin retell relate recount remember reason reckon
  concur object protest grumble groan moan rail fume rant vent bark growl roar lecture advertise blog email text telegraph
  cable teach dictate disclose divulge summarize summarise stipulate specify decree rule find guarantee threaten
  intone put shoot fire lash pen blare address speak hypothesize theorize surmise explode counsel implore exhort instruct command direct beseech crow kid
  correct posit postulate preface plug blurt tout hail echo offer describe marvel enthuse deliver fret bemoan rave riff conjecture headline
  go press challenge stammer scrawl scribble caption open close conclude finish start volunteer venture shrug weigh`.split(/\s+/)
const nameVerbs = `call describe label brand dub term characterize characterise portray refer deem denounce condemn decry deride dismiss mock
  ridicule blast slam criticize criticise attack rip knock bash assail lambaste hail praise laud applaud blame credit consider regard paint
  compare liken accuse reject question disparage invoke coin nickname use cast slap taunt insult tease berate scold chide rebuke hammer skewer
  excoriate castigate cheer welcome salute bill title style declare rate view see designate classify classify tar smear vilify pan trash fault
  commend compliment congratulate thank honor honour hit tag list depict defend champion demonize downplay tout rename name`.split(/\s+/)

/** Verbs that are speech only with a marked utterance as object; alone their subject does something else. */
export const looseVerbs = new Set('put shoot fire lash go press open close start begin finish use find see rule think feel hope fear laugh grin shrug sigh point deliver address speak offer hit list weigh view decline direct plug'.split(' '))

/** What only somebody who speaks or writes can do: their subject is a speaker, whatever noun it is. */
export const coreVerbs = new Set('say tell ask reply respond answer argue add warn claim insist explain write deny announce acknowledge admit concede complain tweet testify joke quip'.split(' '))

/** Forms that are as often nouns or adjectives as verbs; where they stand decides. */
export const nounLikeForms = new Set(
  `claim claims report reports note notes comment comments tweet tweets retweet retweets remark remarks post posts charge charges call calls answer answers state states promise
  promises demand demands order orders question questions attack attacks estimate estimates term terms use uses mock brand brands label labels cast counter fear fears hope hopes
  joke jokes thanks voice voices offer offers signal signals hint hints feeling feelings reading readings writing writings warning warnings pledge pledges vow vows protest protests object
  objects text texts email emails reason reasons rule rules ruling rulings view views point points address addresses cry cries echo echoes finding findings whisper lecture lectures
  command commands blog blogs quote quotes challenge challenges press open close start begin finish worry worries blame credit list title titles style styles bill bills rate rates
  fault faults pan direct hit hits honor honour rebuke laugh laughs cheer cheers boast complain headline headlines caption captions opening closing meaning thinking pen plug
  wonder chant chants slam tag tags read lament laments query queries blast knock cable cables beginning shrug decline declines fret host echo remark champion champions compliment name names fire fires quote`.split(/\s+/),
)

const forms = new Map<string, Cue>()
for (const [verbs, kind] of [[sayVerbs, 'say'], [nameVerbs, 'name']] as const) {
  for (const verb of verbs) {
    for (const [form, text] of Object.entries(inflect(verb)) as [CueForm, string][]) {
      const known = forms.get(text)
      if (known === undefined) forms.set(text, { verb, class: kind, forms: [form] })
      else if (known.verb === verb && !known.forms.includes(form)) known.forms.push(form)
    }
  }
}

export const cueOf = (lower: string): Cue | undefined => forms.get(lower)
export const isFinite = (cue: Cue) => cue.forms.some((f) => f === 'past' || f === 'third' || f === 'base')
export const isGerund = (cue: Cue) => cue.forms.length === 1 && cue.forms[0] === 'gerund'

/** Things that hold words: whoever owns or issued them speaks in them. */
export const speechNouns = new Set(
  `statement statements letter letters tweet tweets post posts posting speech speeches remarks remark comment comments message messages memo memorandum
  email emails e-mail e-mails interview op-ed column article essay book memoir testimony note text release address response reply answer video ad advertisement
  announcement declaration rhetoric claim claims argument promise pledge question slogan phrase term words opinion dissent editorial filing affidavit
  manifesto platform plan proposal page website site account feed profile lawsuit complaint brief motto description assertion call warning ruling transcript blog`.split(/\s+/),
)
