import type { Kind } from '../kind'

/** Elections, treaties, protests, schools. */
export const publicLife: readonly Kind[] = [
  {
    topics: ['medtop:20000579', 'medtop:11000000'],
    body: 'Election Commission',
    roles: ['pollster', 'party secretary', 'candidate', 'first-time voter', 'political scientist', 'observer'],
    counts: { share: [24, 46, 0.1], seats: [40, 180, 0.05], turnout: [48, 79, 0.02] },
    first: [
      ['{party} leads as {land} prepares to vote', 'The {party} of {someone} leads with {share} per cent in the last poll before the election in {land}, published on {day}.'],
      ['{land} calls early election', 'Parliament in {land} was dissolved on {day} after the {party} of {someone} left the coalition.'],
    ],
    later: [
      ['{party} wins {seats} seats in {land}', 'The {party} won {seats} seats in the parliament of {land}, the {body} said on {day}.'],
      ['{someonelast} opens coalition talks', '{someone} opened talks on a coalition in {city} on {day} with two smaller parties.'],
      ['Recount ordered in {town}', 'The {body} ordered a recount in {town} on {day} after {otherlast} lost there by a handful of votes.'],
      ['{someonelast} and {otherlast} meet in only debate', '{someone} and {other} met on {day} in the only debate before the election.'],
      ['New government of {land} sworn in', 'A government led by {someone} was sworn in in {city} on {day}.'],
    ],
    background: [
      ['The election was called on {date} after the {party} left the coalition over the {law}.', 'Over the {law} the {party} left the coalition, and on {date} an election was called.'],
      ['Polls give the {party} {share} per cent and about {seats} seats.', 'About {seats} seats and {share} per cent go to the {party}, polls say.'],
      ['{someone} has led the {party} since {year}; {other} leads the largest rival.', 'Since {year} the {party} has been led by {someone}, its largest rival by {other}.'],
      ['Turnout last time was {turnout} per cent, the lowest since {year}.', 'Not since {year} had turnout been as low as last time, when it was {turnout} per cent.'],
    ],
    details: ['Ballot papers for {town} had to be printed twice because a name was left out.', 'Polling stations in {town2} stay open until ten.', 'Posters along {street} show the two leaders and little else.', 'Pensions, rents and the {law} have ruled the campaign.', 'Observers from nine countries watch the count.', 'The smallest party needs four per cent to enter parliament.'],
    speech: ['The voters have spoken, and they have not whispered', 'I will talk to everybody who wants a stable majority', 'We lost, and I carry the responsibility for that', 'A poll is no ballot box', 'Rents are what people ask me about at every door'],
    nouns: 'ballot coalition campaign candidate poll turnout majority parliament constituency manifesto rival recount mandate voter lawmaker speech debate pledge opponent minority poster landslide cabinet constitution', adjectives: 'electoral populist liberal conservative parliamentary undecided marginal outgoing incumbent centrist', verbs: 'voted elected campaigned canvassed conceded nominated endorsed counted pledged dissolved',
  },
  {
    topics: ['medtop:20000641', 'medtop:20000639'],
    body: 'Foreign Ministry',
    roles: ['diplomat', 'envoy', 'negotiator', 'historian', 'border trader', 'mediator'],
    counts: { articles: [12, 90, 0.3], rounds: [2, 14, 1], kilometres: [40, 900, 0] },
    first: [
      ['{land} and neighbour open talks on border', 'Envoys met in {city} on {day} for talks on {kilometres} kilometres of border along the {river}.'],
      ['Draft treaty on the {river} tabled in {city}', 'A draft treaty with {articles} articles on the waters of the {river} was tabled in {city} on {day}.'],
    ],
    later: [
      ['Talks on the {river} break off', 'Talks on the {river} broke off in {city} on {day} after {rounds} rounds.'],
      ['Treaty on the {river} initialled', 'Negotiators initialled a treaty on the {river} in {city} on {day}.'],
      ['Parliament ratifies {river} treaty', 'Parliament ratified the {river} treaty on {day} with a majority of nine.'],
      ['Bridge at {town} opens under treaty', 'A crossing at {town} opened on {day}, the first under the {river} treaty.'],
    ],
    background: [
      ['Talks began on {date} and concern {kilometres} kilometres of border along the {river}.', 'Concerned are {kilometres} kilometres of border along the {river}, on which talks began on {date}.'],
      ['The draft has {articles} articles; there have been {rounds} rounds of talks.', 'There have been {rounds} rounds of talks about a draft of {articles} articles.'],
      ['The border was closed in {year} after shots were fired at {town}.', 'Shots at {town} led to the closing of the border in {year}.'],
      ['Both sides take water from the {river}, and the dam at {town2} decides how much is left.', 'How much of the {river} is left for both sides is decided at the dam of {town2}.'],
    ],
    details: ['The delegations ate at separate tables.', 'Maps of {year} and of last year hung side by side.', 'An annex on fishing was left open.', 'Lorries wait at {town} for up to four days.', 'The mediator flew between {city} and a third capital.', 'A hotline between the two commands was tested at noon.'],
    speech: ['We are closer than we have been for twenty years', 'No line on a map is worth a single life', 'The text is finished, the trust is not', 'We did not come here to sign a blank sheet', 'Water does not ask for a passport'],
    nouns: 'envoy treaty border draft annex delegation ceasefire mediator summit clause ambassador protocol sovereignty communique concession handshake embassy hotline sanction checkpoint truce signatory passport deadlock', adjectives: 'diplomatic bilateral disputed neutral mutual sovereign unresolved initialled cross-border confidential', verbs: 'negotiated ratified initialled mediated signed recalled brokered normalised vetoed withdrew',
  },
  {
    topics: ['medtop:20000066', 'medtop:14000000'],
    body: 'Interior Ministry',
    roles: ['organiser', 'student', 'police commander', 'tenant', 'pensioner', 'sociologist'],
    counts: { marchers: [800, 60000, 0.8], arrested: [4, 120, 1.5], signatures: [9000, 300000, 1] },
    first: [
      ['{marchers} march in {city} against the {law}', 'About {marchers} people marched through {city} on {day} against the {law}, which would raise rents in {town}.'],
      ['Protesters block {street} in {town}', 'Protesters blocked {street} in {town} on {day} and demanded that the {law} be withdrawn.'],
    ],
    later: [
      ['Police clear camp on {street}', 'Police cleared a camp of protesters from {street} in {town} on {day} and arrested {arrested}.'],
      ['Petition against {law} has {signatures} names', 'A petition against the {law} reached {signatures} signatures on {day}.'],
      ['Government offers talks on {law}', 'The government offered on {day} to talk about the {law} after weeks of marches.'],
      ['{law} withdrawn after protests', 'The {law} is withdrawn, the government said on {day}, after marches that brought {marchers} people into the streets.'],
    ],
    background: [
      ['The marches began on {date} on {street} in {town}, after the {law} had passed its first reading.', 'After the first reading of the {law}, on {date}, the marches began in {town}, on {street}.'],
      ['At their height {marchers} people took part; {arrested} have been arrested.', 'Police have arrested {arrested} people, and up to {marchers} took part.'],
      ['The {law} would end a cap on rents that has been in force since {year}.', 'Rents have been capped since {year}, which the {law} would end.'],
      ['{someone}, who organised the first march, is a nurse from {town2} and belongs to no party.', 'The first march was organised by {someone}, a nurse from {town2} without a party.'],
    ],
    details: ['Drums, whistles and a brass band led the way.', 'Shops on {street} pulled down their shutters.', 'A counter-march of about three hundred was kept behind barriers.', 'Organisers handed out water and the number of a lawyer.', 'Two officers and nine marchers were treated for bruises.', 'The square in front of parliament was full by noon.'],
    speech: ['I have never marched before, but I have never been so angry', 'We will stand here until the law is gone', 'Nobody is against protest, we are against stones', 'My rent would double in a year', 'They count us so that they need not hear us'],
    nouns: 'march banner barrier petition slogan crowd megaphone square organiser rent tenant whistle placard sit-in chant truncheon rally blockade picket shutter landlord movement grievance permit marcher', adjectives: 'angry peaceful banned massive spontaneous noisy masked defiant unauthorised restless', verbs: 'marched chanted protested dispersed blocked rallied petitioned occupied gathered barricaded',
  },
  {
    topics: ['medtop:20001213', 'medtop:05000000'],
    body: 'Education Board',
    roles: ['teacher', 'school head', 'parent', 'pupil', 'education researcher', 'teachers’ union leader'],
    counts: { schools: [5, 60, 0.4], pupils: [900, 24000, 0.3], posts: [30, 700, 0.5] },
    first: [
      ['{land} to close {schools} small schools', '{schools} small schools around {town} are to close within two years, the {body} said on {day}.'],
      ['New timetable for {pupils} pupils in {town}', 'School will start an hour later for {pupils} pupils in {town} from autumn, the {body} decided on {day}.'],
    ],
    later: [
      ['Parents in {town} sue over schools', 'Parents in {town} took the {body} to court on {day} over its plan for {schools} schools.'],
      ['{posts} teaching posts empty in {town}', 'The new school year began in {town} on {day} with {posts} teaching posts empty.'],
      ['Court halts school plan in {town}', 'A court in {city} halted the school plan for {town} on {day} until it has heard the parents.'],
      ['First results of {town} school trial', 'Marks rose a little and absence fell in {town}, a study of the trial said on {day}.'],
    ],
    background: [
      ['The {body} presented its plan on {date}; it touches {schools} schools and {pupils} pupils.', 'Touching {pupils} pupils in {schools} schools, the plan was presented by the {body} on {date}.'],
      ['In {town} and {town2} together {posts} teaching posts are empty.', 'There are {posts} empty teaching posts in {town2} and {town} together.'],
      ['The number of pupils has fallen by a third since {year}, when the newest school was built.', 'Since {year}, when the last school was built, there are a third fewer pupils.'],
      ['The {law} says that no child should travel longer than forty minutes.', 'No child should be on the way for more than forty minutes, according to the {law}.'],
    ],
    details: ['The oldest of the schools, on {street}, has eleven pupils and one stove.', 'A bus from {town2} would take fifty minutes in winter.', 'Rooms with leaking roofs were locked in spring.', 'A class of forty was taught in a gym.', 'Pupils wrote letters to the {body}, one for each day of term.', 'Pay for young teachers was raised twice.'],
    speech: ['A village without a school is a village without children', 'You cannot teach forty of them at once', 'My daughter would sit in a bus for two hours a day', 'We have the rooms, we have no teachers', 'Sleep is the cheapest reform there is'],
    nouns: 'pupil classroom teacher timetable exam textbook curriculum headteacher bus playground desk lesson scholarship blackboard kindergarten grade syllabus holiday parent homework uniform canteen absence literacy tutor', adjectives: 'primary secondary bilingual overcrowded vocational rural gifted absent remedial compulsory', verbs: 'taught enrolled graduated tutored merged examined graded expelled enlarged supervised',
  },
]
