import type { Kind } from '../kind'

/** Floods, earthquakes, wildfires, and accidents by rail and at sea. */
export const disasters: readonly Kind[] = [
  {
    topics: ['medtop:20000154', 'medtop:03000000'],
    body: 'River Authority',
    roles: ['shopkeeper', 'farmer', 'fire chief', 'volunteer', 'hydrologist', 'school head'],
    counts: { dead: [2, 14, 1.5], homes: [60, 2400, 0.8], evacuated: [200, 9000, 0.6], rain: [70, 240, 0] },
    first: [
      ['{river} floods {town} after night of rain', 'The {river} burst its banks near {town} on {day} after {rain} millimetres of rain fell in a night, and {evacuated} people were told to leave their homes.'],
      ['At least {dead} dead as flood water covers {town}', 'At least {dead} people died and {homes} homes stood under water on {day} after the {river} rose over its dykes at {town}, east of {city}.'],
      ['Dyke breaks at {town}, {evacuated} told to leave', 'A dyke on the {river} gave way at {town} early on {day} and brown water ran through {street} and into {homes} homes.'],
    ],
    later: [
      ['Flood in {town}: {homes} homes damaged, inspectors say', 'Inspectors counted {homes} damaged homes in {town} by {day} as the {river} fell back between its banks.'],
      ['{town} asks who left the dyke unrepaired', 'The council of {town} asked on {day} why the dyke on the {river} had not been repaired after a warning in {year}.'],
      ['First families return to {town} after flood', 'The first families went back to {street} in {town} on {day}, where mud still stands to the window sills.'],
      ['Toll of {river} flood rises to {dead}', 'Rescuers found another body below {town} on {day}, which brings the toll of the {river} flood to {dead}.'],
      ['{land} promises new dyke for {town}', 'The government said on {day} that it would pay for a new dyke along the {river} at {town}.'],
    ],
    background: [
      ['The {river} rose over its dykes on {date} after {rain} millimetres of rain fell in a single night.', 'After a night in which {rain} millimetres of rain came down, on {date}, the dykes along the {river} were overtopped.'],
      ['At least {dead} people have died and {homes} homes have been damaged since then.', 'Since then the flood has damaged {homes} homes and cost at least {dead} lives.'],
      ['Some {evacuated} people had to leave their homes, most of them in {town} and {town2}.', 'In {town} and {town2} alone most of the {evacuated} people affected were moved to safety.'],
      ['The dykes along the {river} were built in {year} and belong to the {body}, which was warned of seepage two years ago.', 'The {body} owns the dykes, which date from {year}; it had been told of seepage two years earlier.'],
      ['{town} was last flooded in {year}, when the lower town stood under water for nine days.', 'The last flood in {town}, in {year}, kept its lower quarters under water for nine days.'],
    ],
    details: [
      'Boats carried pensioners from upper windows on {street}, and a helicopter lifted patients off the roof of the clinic.', 'Tap water in {town} must be boiled until the pumping station runs again.', 'The bridge to {town2} stays closed because driftwood has piled up against its piers.',
      'Soldiers filled sandbags through the night, and farmers drove cattle to higher pastures.', 'The gauge below {town} showed the highest level since records began in {year}.', 'Cellars along {street} are full of oily water, and electricity will not return before the weekend.', 'The {body} opened two sluices upstream to take the peak off the wave.',
    ],
    speech: ['The water came faster than anybody here has ever seen', 'We had ten minutes to get out, and I took the photographs and the dog', 'The dyke was old, everybody knew that the dyke was old', 'The worst of the {river} is past, but the ground is soaked', 'We will need (months|a whole summer) to dry these houses'],
    nouns: 'dyke sluice sandbag gauge cellar pump bank downpour tributary basin reservoir culvert boat shelter lowland levee ditch river storm gutter roof tide canal meadow dam weir mudslide raft embankment warning', adjectives: 'swollen muddy soaked submerged low-lying upstream downstream torrential flooded drenched stranded sodden', verbs: 'flooded drained pumped evacuated rescued overflowed breached swept reinforced inundated',
  },
  {
    topics: ['medtop:20000153', 'medtop:03000000'],
    body: 'Seismological Institute',
    roles: ['seismologist', 'rescue worker', 'surgeon', 'builder', 'teacher', 'engineer'],
    counts: { dead: [5, 160, 2], injured: [40, 1800, 1], houses: [90, 4000, 0.7] },
    first: [
      ['Earthquake shakes {town}, {dead} dead', 'A strong earthquake brought down houses in {town} on {day} and killed at least {dead} people, the {body} said.'],
      ['Strong quake near {town} injures {injured}', 'At least {injured} people were hurt when a quake struck the hills between {town} and {town2} before dawn on {day}.'],
    ],
    later: [
      ['Aftershock sends {town} into the streets again', 'An aftershock shook {town} on {day} and drove people who had just gone home into the streets again.'],
      ['Quake toll in {town} climbs to {dead}', 'The number of dead in {town} climbed to {dead} on {day} as diggers reached the last streets of the old quarter.'],
      ['Builders of fallen {town} flats questioned', 'Prosecutors questioned the builders of a block of flats on {street} in {town} that fell in seconds.'],
      ['Tents give way to huts in {town}', 'Families in {town} moved from tents into wooden huts on {day}, weeks ahead of the first snow.'],
    ],
    background: [
      ['The earthquake struck on {date} with its centre in the hills between {town} and {town2}.', 'On {date} the ground shook; the centre of the earthquake lay between {town2} and {town}.'],
      ['It killed at least {dead} people, injured {injured} and left {houses} houses unsafe.', 'At least {dead} people were killed and {injured} hurt, and {houses} houses are no longer safe.'],
      ['Most of the dead lived in a quarter of {town} that was built before the rules of {year}.', 'The rules of {year} came too late for the quarter of {town} in which most of the dead had lived.'],
      ['The region lies on the {river} fault, where a quake of the same strength was felt in {year}.', 'In {year} a quake just as strong was felt along the same line, the {river} fault.'],
    ],
    details: [
      'Dogs searched the rubble of a bakery on {street}, and every hour the engines were stopped so that rescuers could listen.', 'The hospital in {town} moved its beds into the car park.', 'A school gym in {town2} houses families from {houses} homes.', 'Cracks run through the minaret and the bell tower, and both are fenced off.',
      'The {body} counted more than a hundred aftershocks in a day.', 'Cranes came by road from {city} because the railway is bent out of line.', 'Engineers paint a red, yellow or green cross on every door.',
    ],
    speech: ['I heard a roar and then the stairs were gone', 'There are still voices below, and as long as there are voices we dig', 'An aftershock of this strength was to be expected', 'These flats were sold as safe, and they fell like cards', 'My family sleeps in the car because nobody dares to go inside'],
    nouns: 'aftershock rubble fault magnitude epicentre tremor tent crane hut survivor pillar concrete crack wall chimney digger ambulance sniffer seismograph landslide tower beam stretcher dome ruin floor foundation', adjectives: 'trapped buried cracked collapsed seismic shallow shaken unsafe unsteady violent homeless injured', verbs: 'shook collapsed trembled buried toppled searched injured dug crumbled levelled rebuilt',
  },
  {
    topics: ['medtop:20001202', 'medtop:06000000'],
    body: 'Forest Service',
    roles: ['firefighter', 'pilot', 'ranger', 'beekeeper', 'hotel owner', 'ecologist'],
    counts: { hectares: [300, 16000, 1.6], crews: [12, 90, 0.5], evacuated: [80, 4000, 0.7] },
    first: [
      ['Wildfire above {town} burns {hectares} hectares', 'A wildfire in the hills above {town} had burnt {hectares} hectares of pine by {day} and was moving with the wind towards {town2}.'],
      ['Villages emptied as fire nears {town}', 'Police emptied the villages around {town} on {day} as a forest fire jumped the road from {city}.'],
    ],
    later: [
      ['Wind turns {town} fire back on itself', 'The wind turned on {day} and drove the fire above {town} back over ground that had already burnt.'],
      ['Man held over fire at {town}', 'Police in {town} arrested {someone} on {day} on suspicion of starting the fire that burnt {hectares} hectares.'],
      ['{town} fire out after {hectares} hectares', 'The fire above {town} is out, the {body} said on {day}, after {hectares} hectares of forest were lost.'],
      ['{town} plants oak where the pines burnt', 'Schoolchildren planted the first oaks on {day} on the slopes above {town} that a wildfire stripped.'],
    ],
    background: [
      ['The fire began on {date} beside a power line above {town}.', 'Beside a power line in the hills over {town}, on {date}, the fire began.'],
      ['It has burnt {hectares} hectares and driven {evacuated} people from their homes; {crews} crews fought it.', 'Fought by {crews} crews, the flames took {hectares} hectares and drove out {evacuated} people.'],
      ['No rain has fallen on the slopes since early spring, and the {body} had set the highest level of danger.', 'The {body} had declared the highest level of danger, for the slopes had been without rain since early spring.'],
      ['In {year} a fire on the same slopes was fought for three weeks.', 'It took three weeks to put out a fire on these slopes in {year}.'],
    ],
    details: ['Four aircraft scooped water from the lake at {town2} until dark.', 'Smoke closed the motorway to {city} and turned the sun orange.', 'Beehives, a sawmill and a camp site on {street} were lost.', 'Crews cut a break forty metres wide along the ridge.', 'The {body} asked walkers to keep out of all woods until it rains.', 'Embers flew over the river and lit dry grass on the far side.'],
    speech: ['The flames were higher than the church', 'We saved the village, we could not save the hill', 'One change of the wind and we start again', 'It was set, nothing burns from three points by itself', 'The forest will come back, but not in my lifetime'],
    nouns: 'flame ember ridge pine hose helicopter firebreak smoke slope crew lookout brushwood heatwave lightning gust acre canopy hydrant ash timber bulldozer evacuee campsite spark undergrowth drought', adjectives: 'scorched dry smouldering windy blackened charred parched wooded uncontrolled gusty smoky', verbs: 'burnt ignited smouldered contained scorched doused charred spread replanted extinguished',
  },
  {
    topics: ['medtop:20000146', 'medtop:20000340'],
    body: 'Railway Inspectorate',
    roles: ['passenger', 'train driver', 'signaller', 'paramedic', 'union secretary', 'railway engineer'],
    counts: { dead: [2, 24, 0.6], injured: [14, 160, 0.5], aboard: [60, 480, 0] },
    first: [
      ['Train derails near {town}, {dead} dead', 'A train with {aboard} people aboard left the rails near {town} on {day}, killing {dead} and injuring {injured}.'],
      ['{injured} hurt as trains collide outside {town}', 'Two trains collided on a single track outside {town} on {day}; {dead} people were killed and {injured} taken to hospital.'],
    ],
    later: [
      ['Signal fault looked at in {town} train crash', 'The {body} is looking at a signal that had failed twice before the train crash near {town}, it said on {day}.'],
      ['Driver in {town} crash braked too late, recorder shows', 'The recorder of the train that crashed near {town} shows that the brakes went on four seconds too late, investigators said on {day}.'],
      ['Line through {town} reopens after crash', 'The first train since the crash ran through {town} on {day}, at walking pace.'],
      ['{firm} fined over crash at {town}', 'A court in {city} fined the operator {firm} on {day} over the train crash near {town}.'],
    ],
    background: [
      ['The train of {firm} left the rails near {town} on {date} with {aboard} people aboard.', 'With {aboard} people aboard, a train run by {firm} came off the rails on {date} not far from {town}.'],
      ['{dead} people were killed and {injured} were hurt, and the driver survived.', 'The driver lived; {dead} people did not, and {injured} were hurt.'],
      ['The signal before the curve had failed twice in the month before, according to the {body}.', 'According to the {body}, there had been two failures of the signal before the curve within a month.'],
      ['{firm} has run the line since {year} under a contract that ends next spring.', 'Next spring ends the contract under which {firm} has run the line since {year}.'],
    ],
    details: ['The first carriage lay on its side in a field of maize.', 'Buses replace trains between {town} and {town2}.', 'Cranes lifted the carriages one after the other on to a siding.', 'The {body} took the recorder and the tapes of the signal box to {city}.', 'Flowers and candles stand along the fence on {street}.', 'Automatic brakes had been fitted on the other track only.'],
    speech: ['There was a bang and then we were upside down', 'A signal does not fail twice without somebody knowing', 'We climbed out through the windows, one after another', 'The driver did everything that a driver can do', 'It is too early to say what came first, the brake or the curve'],
    nouns: 'carriage signal track locomotive brake curve platform recorder passenger rail siding timetable tunnel viaduct commuter wreckage crossing conductor sleeper points engine buffer freight cab viaduct', adjectives: 'derailed single-track automatic mangled overturned faulty regional crowded delayed express', verbs: 'derailed braked collided signalled overturned coupled towed inspected electrified rerouted',
  },
  {
    topics: ['medtop:20000145', 'medtop:20000343'],
    body: 'Maritime Board',
    roles: ['captain', 'diver', 'harbour master', 'deckhand', 'lighthouse keeper', 'salvage expert'],
    counts: { missing: [2, 40, -0.5], aboard: [50, 300, 0], tonnes: [80, 2200, 0.4] },
    first: [
      ['Ferry {ship} sinks off {town}', 'The ferry {ship} sank in heavy seas off {town} on {day} with {aboard} people aboard, and {missing} are missing.'],
      ['Tanker {ship} aground near {town}', 'The tanker {ship} ran aground on rocks near {town} on {day} and is leaking oil.'],
    ],
    later: [
      ['Divers reach wreck of {ship}', 'Divers reached the wreck of the {ship} off {town} on {day} and found its bow door open.'],
      ['Oil from {ship} reaches beach at {town2}', 'Oil from the {ship} came ashore at {town2} on {day}; {tonnes} tonnes are thought to have been lost.'],
      ['Captain of {ship} detained in {city}', 'The captain of the {ship} was detained in {city} on {day} after the {body} read his log.'],
      ['{ship} raised from sea bed', 'A floating crane raised the {ship} from the sea bed off {town} on {day}.'],
    ],
    background: [
      ['The {ship} got into trouble off {town} on {date} with {aboard} people aboard, of whom {missing} are still missing.', 'On {date}, off {town}, the {ship} got into trouble; of the {aboard} people aboard, {missing} have not been found.'],
      ['The ship was built in {year}, belongs to {firm} and had passed its inspection in spring.', 'Owned by {firm} and built in {year}, the ship had passed an inspection in spring.'],
      ['About {tonnes} tonnes of fuel have leaked, and fishing is banned between {town} and {town2}.', 'Fishing is banned from {town2} to {town} since about {tonnes} tonnes of fuel leaked.'],
      ['The {body} found in {year} that bow doors of this type could open in a swell.', 'That such bow doors may open in a swell was found by the {body} in {year}.'],
    ],
    details: ['Lifeboats from {town} and {town2} searched through the night.', 'Volunteers washed sea birds in a boathouse on {street}.', 'The water off the cape is sixty metres deep and cold even in summer.', 'A boom was laid across the bay to keep oil from the oyster beds.', 'The {body} asked for the log, the radio tape and the list of cargo.', 'A fishing boat took the first survivors aboard.'],
    speech: ['She listed, and then everything slid', 'The sea took her in less than twenty minutes', 'We heard the mayday and turned at once', 'A ship of that age has no business out in that weather', 'The oyster beds are our living, and they are black'],
    nouns: 'ferry hull lifeboat mayday swell bow cargo wreck anchor beacon tug coastguard deck lifejacket log captain harbour reef oyster boom diver cape tanker winch mast pier', adjectives: 'stormy oily adrift seaworthy offshore rusty coastal capsized leaking shallow', verbs: 'sank capsized anchored drifted leaked salvaged towed listed moored boarded',
  },
]
