import type { Kind } from '../kind'

/** Epidemics, space missions, finds from the past. */
export const science: readonly Kind[] = [
  {
    topics: ['medtop:20000449', 'medtop:07000000'],
    body: 'Health Institute',
    roles: ['virologist', 'nurse', 'hospital director', 'epidemiologist', 'pharmacist', 'patient'],
    counts: { cases: [20, 900, 4], dead: [2, 30, 3], doses: [4000, 90000, 2] },
    first: [
      ['Fever in {town}: {cases} cases', 'The {body} counted {cases} cases of an unusual fever in {town} on {day} and sent a team from {city}.'],
      ['{town} hospital closes ward after fever', 'The hospital of {town} closed two wards on {day} after {cases} patients and nurses fell ill with fever.'],
    ],
    later: [
      ['{town} fever: cases rise to {cases}', 'The number of people ill with fever in {town} rose to {cases} on {day}.'],
      ['Well on {street} source of {town} fever', 'A well on {street} in {town} is the source of the fever, the {body} said on {day}.'],
      ['First vaccine doses reach {town}', 'The first of {doses} doses of vaccine reached {town} on {day}.'],
      ['{town} lifts quarantine', 'The quarantine around {town} was lifted on {day} after three weeks without a new case.'],
    ],
    background: [
      ['The fever was first seen in {town} on {date}; {cases} people have fallen ill and {dead} have died.', 'First seen on {date} in {town}, the fever has made {cases} people ill and killed {dead}.'],
      ['The illness begins with a headache and a rash and is treated with common antibiotics.', 'A rash and a headache come first; common antibiotics help against the illness.'],
      ['A similar outbreak in {town2} in {year} ended when a well was closed.', 'The closing of a well ended a similar outbreak in {year}, in {town2}.'],
      ['{firm} makes the vaccine, and {doses} doses have been ordered.', 'Some {doses} doses of the vaccine, made by {firm}, have been ordered.'],
    ],
    details: ['Schools on {street} stay shut until samples are read.', 'A tent for tests was set up at the station.', 'The laboratory in {city} works through the weekend.', 'Pharmacies in {town2} ran out of thermometers.', 'Every household got a leaflet and a bottle of clean water.', 'Nurses sleep in the hospital so as not to carry the fever home.'],
    speech: ['We do not yet know how it spreads, and I will not guess', 'My ward is full and my nurses are tired', 'The number of cases will rise before it falls', 'Wash your hands, boil your water, stay calm', 'I thought it was a cold until I could not stand'],
    nouns: 'fever vaccine ward quarantine symptom outbreak sample nurse laboratory virus rash dose antibody clinic infection thermometer patient epidemic strain syringe mosquito ventilator carrier hygiene antibiotic', adjectives: 'infectious contagious feverish sterile clinical viral vaccinated airborne intensive mild', verbs: 'infected vaccinated isolated diagnosed quarantined treated sampled disinfected cured hospitalised',
  },
  {
    topics: ['medtop:20000739', 'medtop:13000000'],
    body: 'Space Agency',
    roles: ['flight director', 'astronomer', 'rocket engineer', 'planetary scientist', 'amateur stargazer', 'mission planner'],
    counts: { kilograms: [140, 4200, 0], orbit: [300, 36000, 0], images: [40, 6000, 3] },
    first: [
      ['Probe {ship} lifts off for asteroid', 'The probe {ship} lifted off on {day} for an asteroid that it should reach in three years, the {body} said in {city}.'],
      ['Contact lost with {ship}', 'Controllers in {city} lost contact with the probe {ship} on {day}, {orbit} kilometres above the ground.'],
    ],
    later: [
      ['{ship} sends first {images} images', 'The probe {ship} has sent {images} images, the {body} said on {day}.'],
      ['Antenna of {ship} unfolds at third try', 'The antenna of the probe {ship} unfolded on {day} at the third try.'],
      ['{ship} finds ice below dust', 'The probe {ship} found ice below a layer of dust, a paper published on {day} says.'],
      ['{ship} passes asteroid', 'The probe {ship} passed its asteroid on {day} at a distance of a few kilometres.'],
    ],
    background: [
      ['The {ship} lifted off on {date}, weighs {kilograms} kilograms and was built by {firm} in {town}.', 'Built in {town} by {firm} and weighing {kilograms} kilograms, the {ship} lifted off on {date}.'],
      ['Its antenna stuck in the first week, and {images} images have come down so far.', 'So far {images} images have come down, although the antenna stuck in the first week.'],
      ['An earlier probe was lost in {year} because two teams used different units.', 'Different units in two teams led to the loss of an earlier probe in {year}.'],
      ['The signal is received by a dish in the hills above {town2}.', 'In the hills above {town2} stands the dish that receives the signal.'],
    ],
    details: ['The signal takes fourteen minutes each way.', 'A heater was switched on to loosen the spring.', 'School classes in {town} named two craters.', 'The camera takes one picture in nine minutes.', 'The rocket’s second stage fell into the sea as planned.', 'The {body} has money for two more years of operation.'],
    speech: ['We have a signal, it is faint, but it is ours', 'You only hear silence once to know what it means', 'This rock is older than anything we can touch', 'The antenna moved three degrees, and the room stood up', 'We flew there to be surprised'],
    nouns: 'probe antenna asteroid rocket orbit signal thruster crater telescope payload mission lander spectrometer dish trajectory booster solar-panel comet dust countdown gyroscope launchpad astronaut flyby module', adjectives: 'orbital interplanetary faint icy robotic unmanned cosmic lunar frozen scientific', verbs: 'launched orbited transmitted landed unfolded photographed calibrated docked steered detected',
  },
  {
    topics: ['medtop:20000044', 'medtop:01000000'],
    body: 'Heritage Office',
    roles: ['archaeologist', 'museum director', 'metal detectorist', 'restorer', 'mason', 'landowner'],
    counts: { objects: [30, 2400, 1.5], age: [700, 3400, 0], visitors: [2000, 120000, 1] },
    first: [
      ['Grave with {objects} objects found in {town}', 'Builders in {town} came upon a grave with {objects} objects on {day}, about {age} years old.'],
      ['Ship burial below car park in {town}', 'A ship burial about {age} years old lies below a car park on {street} in {town}, the {body} said on {day}.'],
    ],
    later: [
      ['{town} find holds {objects} objects', 'The grave in {town} held {objects} objects, archaeologists said on {day}.'],
      ['Gold cup from {town} stolen', 'A gold cup from the find in {town} was stolen on {day} from a museum in {city}.'],
      ['{town} find on show in {city}', 'The find from {town} went on show in {city} on {day}; {visitors} visitors are expected.'],
      ['Dispute over {town} treasure goes to court', 'The owner of the ground in {town} asked a court on {day} for half of the treasure.'],
    ],
    background: [
      ['Builders found the grave on {date} while digging on {street} in {town}.', 'It was on {street} in {town} that builders, digging on {date}, found the grave.'],
      ['It is about {age} years old, and {objects} objects have been lifted from it.', 'Some {objects} objects have been lifted from it; it is about {age} years old.'],
      ['A first grave was opened nearby in {year} and had been robbed.', 'Robbed already was a first grave nearby, opened in {year}.'],
      ['Under the {law} a find belongs to the state, and the owner of the ground gets a reward.', 'The owner of the ground gets a reward, and the state gets the find: so says the {law}.'],
    ],
    details: ['A comb of bone still has most of its teeth.', 'Plaster holds the sword in one piece until it reaches the laboratory.', 'The car park on {street} is fenced and guarded.', 'Seeds in a jar may still tell what was eaten.', 'The wood will lie in water for two years.', 'Students from {town2} sieve the earth by hand.'],
    speech: ['You hold a cup and you are the first in a thousand years', 'We had a week before the concrete was to come', 'This changes what we know about trade in these hills', 'The ground is mine, and so is half of what is in it', 'Gold is nice, but the seeds are the treasure'],
    nouns: 'grave sword excavation jar comb treasure trench relic museum coin shield bronze skeleton pottery settlement amulet brooch inscription sieve mosaic temple helmet burial dig artefact', adjectives: 'ancient medieval buried gilded prehistoric fragile carved pagan intact Roman', verbs: 'excavated unearthed restored carbon-dated carved plundered exhibited preserved catalogued deciphered',
  },
]
