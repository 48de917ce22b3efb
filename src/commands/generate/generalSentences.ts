/* Sentences of any news, filled from the story's own words and facts (see render.ts). */

export const generalDetails: readonly string[] = [
  'The {adj} {noun} was {verbed} {adv}, and a {noun} in {town} was {verbed} as well.', 'A {noun} that had been {verbed} in {lastmonth} was {verbed} for the second time.', 'Officials in {city} have {verbed} the {noun} and want to see each {adj} {noun} themselves.',
  'Two {nouns} were {verbed} on {street}, where a {adj} {noun} stands.', 'The {body} has {verbed} its {nouns} and {adv} {verbed} a {noun} from {pastyear}.', 'For the {noun}, a {adj} {noun} (matters|counts) more than a {noun}.',
  'Until {nextmonth} no {noun} is to be {verbed} without a {adj} {noun}.', 'The council of {town} {verbed} a {noun} and asked {firm} for a {adj} {noun}.', 'In {town2} the {nouns} were {adj} and the {noun} had been {verbed} (overnight|the day before).',
  'According to the {body}, the {noun} was {verbed} because a {noun} had not been {verbed}.', 'A {adj} {noun} would have to be {verbed} before the {noun} is {verbed}, (engineers|lawyers|inspectors) say.', '(Neighbours|Passers-by|Residents) on {street} {verbed} a {noun} and called it {adj}.',
  'The {noun} cost more than a {noun} and was {adv} {verbed}.', 'Since {pastyear} the {noun} has been {verbed} {few} times, most {adv} under the {law}.', 'What the {noun} means for {town2} is not yet {adj}.',
  '{firm} {verbed} the {adj} {nouns} and said nothing of a {noun}.', 'A {noun} from {town2} brought a {adj} {noun} and {few} {nouns}.', 'Whether the {noun} was {adj} will be {verbed} by a {noun} of the {body}.',
  'The {law}, {verbed} in {pastyear}, says little about a {noun} or a {adj} {noun}.', 'Nobody {verbed} the {noun}, and the {nouns} stayed {adj} (all night|for a week|until noon).', 'On the {noun} stood a {adj} {noun}; beside it lay {few} {nouns}.',
  'The {nouns} will be {verbed} in {city}, the {nouns} in {town}.', 'Where the {noun} once was, there is now a {adj} {noun}.', 'A spokesman for {firm} would not say whether a {noun} had been {verbed}.',
  'The {noun} has been a {adj} matter in {land} since a {noun} was {verbed} in {pastyear}.', 'Of {few} {nouns}, only one was {adj} when the {noun} was {verbed}.', 'Several {nouns} in {town2} were {adv} {verbed} after a {adj} {noun}.',
  'In {lastmonth} the {body} had {verbed} the {noun}, though not the {adj} {noun} behind it.', 'As the {noun} was {verbed}, a {adj} {noun} appeared near {street}.', 'The {noun} and the {noun} were both {verbed}; the {noun} was not.',
  'The *{report}*, {verbed} in {lastmonth}, calls the {noun} {adj} and the {nouns} {adj}.', '{few} {nouns} and a {noun} were {verbed} in a {adj} {noun} outside {town}.', 'If the {noun} is {verbed}, a {adj} {noun} could follow by {nextmonth}.',
  'Most {nouns} had been {verbed} by the time that the {noun} was {verbed}.', 'It is the {nth} {noun} of this kind in {land} this year.', 'The {noun} was meant for a {adj} {noun} but was {verbed} as a {noun}.',
  'Work on the {noun} began in {pastyear}, and the {adj} part was {verbed} {adv}.', 'The {nouns} on {street} have been {adj} for years, a {noun} from {lastmonth} shows.', 'Behind the {noun} there is a {adj} {noun} that few people in {town} had {verbed}.',
  '{firm2} {verbed} a {noun} for the {nouns} and got a {adj} {noun} in return.', 'At {few} {nouns} in and around {town}, the {noun} was {verbed} by hand.', 'A {adj} {noun} between {town} and {town2} was {verbed} to make room for {nouns}.',
  'The price of a {noun} in {city} has {adv} doubled, and {nouns} are {adj}.', 'None of the {nouns} was {verbed}, although the {noun} was {adj}.', 'With the {noun} {verbed} and the {nouns} {adj}, {town} has little left to decide.',
  'First a {noun} was {verbed}, then a {adj} {noun}, then the {nouns} on {street}.', 'Experts from {city} {verbed} the {noun} for {few} hours and took a {noun} with them.', 'A {adj} {noun} is to be {verbed} in {nextmonth}, and a {noun} {adv} {verbed}.',
  'More than one {noun} was {verbed} without a {noun}, which the {law} forbids.', 'The {body} publishes its {nouns} every {nextmonth}; the {noun} of {town} is not among them.', 'Under a {adj} {noun} of {pastyear}, each {noun} must be {verbed} twice.',
]

/** What anybody may say, without the last stop. */
export const generalSpeech: readonly string[] = [
  'The {noun} was {adj}, and everybody could see it', 'We have {verbed} the {noun} and we will do it again', 'A {adj} {noun} is not a {noun}', 'I do not know who {verbed} the {noun}', 'There is no {adj} {noun} in this', 'You cannot have a {noun} without a {noun}',
  'What we need is a {noun} that is {adj} and {adj}', 'The {nouns} came late, and they were {adj}', 'I have seen many {nouns}, never a {adj} one like this', 'Our {nouns} are {adj}, our {noun} is not', 'Give us {few} weeks and the {noun} will be {verbed}', 'Nobody asked us about the {noun}',
  'This {noun} should have been {verbed} in {pastyear}', 'We are talking about a {noun} here, not about a {adj} {noun}', 'If the {noun} is {verbed}, {town} will notice it first', 'The {body} has every {noun} it asked for', 'That {noun} is {adj}, and I will say so to anybody', 'It takes a {noun}, a {noun} and a good deal of patience',
  'My {noun} was {verbed} and nobody told me why', 'Without {town2} there would be no {noun} at all', 'We looked at each {noun} and found it {adj}', 'The first {noun} was {adj}, the second was worse', 'People in {town} want a {noun}, not a {adj} {noun}', 'The {law} is {adj}, but it is the law',
]

/** What may follow one sentence of the kind's, so that two events share fewer whole sentences. */
export const addedSpeech: readonly string[] = [', and the {noun} was {adj}', ', and nobody {verbed} the {noun}', ', with every {noun} {verbed}', ', and there was a {adj} {noun} beside it', ', though the {nouns} were {adj}']
export const addedDetails: readonly string[] = [', and {few} {nouns} were {verbed}', ', while a {adj} {noun} was {verbed}', ', which {firm} calls {adj}', ' after a {noun} was {verbed}', ', as in {pastyear}', ' beside a {adj} {noun}']

/** What somebody is reported to have said, after "said" or "said that". */
export const reportedSpeech: readonly string[] = [
  'the {noun} would be {verbed} by {nextmonth}', 'a {adj} {noun} had been {verbed} without a word to {town}', 'no {noun} had been {adj} enough', 'the {nouns} in {town2} were {adj}', 'each {noun} would be {verbed} again', '{few} {nouns} had already been {verbed}', 'it was too early to call the {noun} {adj}', 'the {body} had {verbed} a {noun} in {lastmonth}',
]

/** Recaps at the foot of a part, beside what its kind has. */
export const generalBackground: readonly (readonly [string, string])[] = [
  ['{town}, an hour from {city}, has a {noun}, a {noun} and {people} inhabitants.', 'With {people} inhabitants, a {noun} and a {noun}, {town} lies an hour from {city}.'],
  ['The {law} was passed in {year} and has been amended {few} times since.', 'Amended {few} times, the {law} dates from {year}.'],
  ['{firm} employs {people} people in {land} and has its seat in {town2}.', 'With its seat in {town2}, {firm} has {people} people on its payroll in {land}.'],
  ['The {body} answers to parliament in {city} and was reformed in {year}.', 'Reformed in {year}, the {body} is answerable to parliament in {city}.'],
]

export const generalHeadings: readonly string[] = ['What is known', 'A long {noun}', 'The {noun} and the {noun}', 'What comes next', 'A {adj} {noun}', 'Questions for {firm}', 'In {town2}']
