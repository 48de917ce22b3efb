/** Rule: a capitalised run that holds one of these words, or is all capitals, names a body, a paper or a place, not a person. */
const set = (words: string) => new Set(words.split(/\s+/))

export const organisationWords = set(`house committee party times post news university institute foundation department ministry agency association union council court bank corp corp. inc inc. ltd ltd. llc co. group center centre journal
  tribune herald guardian magazine review radio television tv network press media daily weekly gazette chronicle observer mirror mail express sun globe today telegraph register sentinel dispatch inquirer examiner enquirer bulletin reporter standard
  congress senate parliament assembly commission bureau office board federation league club society church school college academy hospital museum library company corporation organization organisation authority administration campaign
  coalition alliance movement front army navy force forces guard police command corps reserve fund trust project initiative program programme network service services systems studies research survey poll polls pac nations states
  kingdom republic district county city valley street avenue road square park island islands river lake mountain bay beach hills airport hotel tower towers building hall garden plaza stadium arena capitol pentagon kremlin cabinet
  conference convention summit forum games olympics cup series act amendment constitution accord treaty agreement war day award awards prize air lines airlines motors industries partners associates brothers holdings international
  global national federal supreme treasury state justice defense homeland security health education energy labor commerce interior intelligence unit exchange market markets wall beast facebook twitter google politico reuters cnn
  breitbart buzzfeed bloomberg yahoo youtube instagram reddit snapchat quinnipiac monmouth gallup rasmussen wikileaks brexit isis republicans democrats americans`)
/** Places that news names without a word such as City; they may speak for their government. */
export const places = set(`america u.s. us usa u.k. uk eu u.n. un britain england scotland wales ireland france germany italy spain portugal russia china japan india pakistan iran iraq israel syria turkey egypt libya yemen mexico canada australia
  brazil argentina venezuela cuba colombia korea ukraine poland hungary romania greece sweden norway denmark finland netherlands belgium austria switzerland afghanistan bangladesh vietnam thailand philippines indonesia malaysia singapore
  taiwan kenya nigeria ethiopia sudan somalia uganda rwanda europe asia africa moscow beijing washington london paris berlin brussels tokyo delhi geneva jerusalem tehran baghdad damascus kabul kiev kyiv ankara rome madrid vienna
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago boston philadelphia detroit cleveland houston dallas miami atlanta denver seattle
  phoenix tampa orlando charlotte manhattan brooklyn queens bronx hollywood`)
