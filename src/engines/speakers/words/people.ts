/**
 * Rule: English names people by what they do. A title before a name is no part of it; a noun for a person or a body
 * tells that a phrase can speak. Source: forms of address and office in English-language news.
 */
const set = (words: string) => new Set(words.split(/\s+/))

/** Short titles that stand before a name, with the gender where they tell it. */
export const courtesy = new Map<string, 'm' | 'f' | undefined>(
  Object.entries({ mr: 'm', 'mr.': 'm', mrs: 'f', 'mrs.': 'f', ms: 'f', 'ms.': 'f', miss: 'f', sir: 'm', lady: 'f', dame: 'f', lord: 'm', king: 'm', queen: 'f', prince: 'm', princess: 'f', pope: 'm', sheikh: 'm', sister: 'f', father: 'm', imam: 'm', ayatollah: 'm', madam: 'f', baroness: 'f', baron: 'm', duke: 'm', duchess: 'f', sultan: 'm', emperor: 'm', empress: 'f' }),
)
export const abbreviatedTitles = set('dr dr. prof prof. sen sen. sens sens. rep rep. reps reps. gov gov. govs. lt lt. gen gen. col col. capt capt. maj maj. sgt sgt. adm adm. cmdr cmdr. rev rev. hon hon. pres pres. amb amb. atty atty. det det. st. insp insp. cpl cpl. pvt pvt. fr. msgr. supt. mp mps mep')

/** Nouns for somebody who holds an office or does a job: they speak, and the definite article points back to a named one. */
export const roleNouns = set(`president vice-president director-general chancellor premier minister secretary senator representative congressman congresswoman congressperson lawmaker legislator governor mayor
  councilman councilwoman councillor councilor commissioner commander captain general colonel major lieutenant sergeant admiral officer official ambassador diplomat envoy delegate
  spokesman spokeswoman spokesperson chairman chairwoman chair chairperson director administrator manager adviser advisor aide strategist consultant pollster surrogate operative
  candidate nominee contender rival opponent incumbent challenger frontrunner front-runner politician leader whip speaker chief head executive ceo cfo founder co-founder owner boss president-elect
  businessman businesswoman billionaire mogul tycoon magnate developer entrepreneur investor banker economist analyst expert specialist scholar scientist researcher historian professor lecturer teacher principal
  author coauthor co-author writer novelist poet journalist reporter correspondent editor columnist commentator anchor host moderator blogger publisher producer filmmaker artist musician
  singer rapper actor actress comedian comic model star celebrity coach player athlete quarterback attorney lawyer solicitor barrister prosecutor counsel judge justice magistrate sheriff detective inspector
  investigator agent doctor physician surgeon nurse psychologist psychiatrist pastor priest rabbi bishop archbishop cardinal pope imam cleric reverend activist organizer organiser campaigner advocate
  volunteer supporter critic voter resident neighbor neighbour farmer worker driver owner veteran soldier student man woman boy girl father mother son daughter husband wife brother sister
  widow mom dad friend colleague ally democrat republican conservative liberal libertarian socialist independent whistleblower defector hacker user poster commenter source insider
  witness survivor victim defendant plaintiff donor fundraiser lobbyist member person spokesmen engineer architect designer pilot astronaut curator chef secretary-general treasurer
  comptroller auditor ombudsman superintendent dean provost rector trustee king queen prince princess duke monarch dictator strongman sponsor presenter protester demonstrator immigrant refugee
  governor-general marshal warden ranger firefighter policeman policewoman cop technician clerk cashier barista mechanic electrician plumber carpenter nominee tsar czar correspondents partner chaplain deacon minister dealer trader broker seaman sailor fan attendee participant respondent caller viewer reader listener customer client employee executive manager consultant pollster hostess bystander passenger neighbor juror detainee prisoner inmate`)
export const femaleNouns = set('spokeswoman congresswoman councilwoman chairwoman businesswoman actress woman girl mother daughter wife sister widow mom queen princess policewoman first-lady grandmother aunt niece nun baroness heiress waitress')
export const maleNouns = set('spokesman congressman councilman chairman businessman man boy father son husband brother dad king prince policeman pope grandfather uncle nephew priest monk duke')
/** Nouns for several people together. */
export const groupNouns = set(`people officials critics supporters experts analysts aides advisers advisors allies opponents rivals democrats republicans conservatives liberals lawmakers senators voters protesters demonstrators
  campaigners activists organizers organisers members leaders scientists researchers authors prosecutors lawyers attorneys judges investigators police authorities sources residents neighbors neighbours
  students teachers doctors parents workers farmers witnesses observers economists journalists reporters editors columnists commentators commenters pundits insiders strategists operatives pollsters
  spokesmen spokespeople diplomats ministers candidates men women others fans users readers viewers crowd audience staff staffers surrogates donors delegates representatives governors mayors hackers
  victims veterans soldiers troops rebels militants hosts panelists anchors moderators friends relatives colleagues family families couple team some many evangelicals latinos hispanics muslims christians jews millennials
  children crew sceptics skeptics attendees participants respondents agents officers detectives executives investors traders bankers historians scholars advocates volunteers immigrants refugees detractors backers loyalists`)
/** Nouns for a body that speaks as one. */
export const bodyNouns = set(`campaign party government administration committee commission council court agency department ministry office bureau embassy company firm corporation group organization organisation
  association union federation foundation institute institution university college school church newspaper paper magazine network station broadcaster outlet website site publication journal board panel
  congress senate parliament house cabinet army military navy force forces police team club bank fund coalition alliance movement think-tank nonprofit charity center centre service authority jury tribunal
  airline hospital retailer manufacturer carrier insurer lender museum theatre theater charity operator kremlin pentagon state country nation city county regime junta militia legislature assembly caucus pac watchdog conference chamber delegation lobby`)
/** Nouns for things with words in them. */
export const documentNouns = set(`report study survey poll statement letter memo memorandum document complaint lawsuit filing indictment affidavit ruling decision opinion order bill law act amendment constitution charter
  treaty agreement declaration resolution manifesto platform article editorial column op-ed story headline book essay paper review blog post tweet message email e-mail text note sign signs banner poster placard
  petition advertisement ad video caption description page website transcript release communique communiqué announcement quote slogan guideline guidelines rule rules policy notice warning leaflet pamphlet flyer
  questionnaire section entry inscription plaque label t-shirt shirt script song lyrics tombstone manual guide dossier cable warrant subpoena brief testimony speech posting posts tweets emails messages documents letters clause article code survey protocol covenant accord pact judgment judgement citation preamble decree statute`)
/** What an office is for: "Minister of Mines and Energy", "Under Secretary for Economic Affairs". */
export const officeWords = set('affairs energy mines defense defence finance foreign trade interior health education agriculture livestock commerce labor labour transport transportation economy economic development industry oil petroleum environment housing veterans planning treasury homeland security information justice state public human services and for of the press national deputy prime')
/** A person's party, nation or faith before the name. */
export const belonging = set(`republican democrat democratic libertarian green independent conservative liberal labour tory socialist communist american russian chinese indian british english french german italian spanish japanese
  ukrainian turkish iranian iraqi israeli palestinian syrian saudi egyptian mexican canadian australian brazilian korean polish dutch swedish norwegian danish finnish greek irish scottish welsh pakistani afghan african european
  asian arab muslim christian catholic jewish protestant evangelical mormon latino hispanic black white native former ex- then acting interim deputy senior assistant lead longtime fellow retired late`)
const singular = (lower: string) => (lower.endsWith('men') ? `${lower.slice(0, -2)}an` : lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1))
/** By their last letters, so that most words need no look at any. */
const roleEndings = new Map([['n', ['woman', 'person']], ['t', ['ologist', 'crat', 'lobbyist', 'onomist']]])
const endsAsRole = (lower: string) => roleEndings.get(lower.charAt(lower.length - 1))?.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 1) === true
/** One person by what he or she does. */
export const isRole = (lower: string): boolean => roleNouns.has(lower) || endsAsRole(lower)
/** Several. */
export const isGroup = (lower: string): boolean => groupNouns.has(lower) || (lower.length > 4 && (lower.endsWith('s') || lower.endsWith('men')) && roleNouns.has(singular(lower)) && !roleNouns.has(lower))
export const familyMarks = set('jr jr. sr sr. ii iii iv')
export const particles = set('de da di del della der den van von bin ibn al el la le du dos das ter ten st. san y bint abu ben zu')
