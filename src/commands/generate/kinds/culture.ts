import type { Kind } from '../kind'

/** Football, film festivals, cycling. */
export const culture: readonly Kind[] = [
  {
    topics: ['medtop:20001065', 'medtop:15000000'],
    body: 'Football Association',
    roles: ['coach', 'striker', 'goalkeeper', 'club chairman', 'supporter', 'team doctor'],
    counts: { crowd: [3000, 68000, 0.1], goals: [2, 5, 0], points: [18, 60, 0.4] },
    first: [
      ['{town} beat {town2} with {goals} late goals', '{town} scored {goals} goals in the last quarter to beat {town2} in front of {crowd} in {city} on {day}.'],
      ['{town} sack coach {someonelast}', '{town} parted with coach {someone} on {day} after a run of defeats ended at {town2}.'],
    ],
    later: [
      ['{town} climb to {points} points', '{town} won again on {day} and climbed to {points} points, level with {town2}.'],
      ['{otherlast} injured as {town} draw', 'Captain {other} was carried off on {day} as {town} drew with the last of the table.'],
      ['{town} appeal against ban of {otherlast}', '{town} appealed on {day} against the ban of their captain {other}.'],
      ['{town} reach cup final', '{town} reached the cup final in {city} on {day} after a shoot-out.'],
    ],
    background: [
      ['{town} have had a new coach since {date} and stand at {points} points.', 'At {points} points stand {town}, under a new coach since {date}.'],
      ['Captain {other} has scored {goals} times against {town2} this season.', 'This season {other}, the captain, has put {goals} past {town2}.'],
      ['The club was last champion in {year} and is owned by {firm}.', 'Owned by {firm}, the club has not been champion since {year}.'],
      ['{someone} coached the club for four seasons and took it to the cup final of {year}.', 'In four seasons as coach {someone} led the club to the final of {year}.'],
    ],
    details: ['The goalkeeper turned a penalty on to the bar.', 'A red card before half-time changed the match.', 'Fans sang long after the floodlights went out.', 'The pitch on {street} was frozen in the corners.', 'The {body} will look at flares thrown from the stand.', 'A boy of seventeen came on for the last minutes.'],
    speech: ['We were second best for an hour and then we were not', 'The table does not lie in spring', 'I felt the knee go and I knew', 'These supporters deserve a final', 'I have never seen a team run like that'],
    nouns: 'goal penalty striker coach midfielder league referee cup corner goalkeeper header season defender pitch transfer fixture substitute free-kick stadium injury derby tackle relegation trophy equaliser', adjectives: 'unbeaten offside defensive injured promoted relegated goalless dominant suspended second-half', verbs: 'scored headed equalised tackled substituted drew defeated dribbled saved crossed',
  },
  {
    topics: ['medtop:20000006', 'medtop:01000000'],
    body: 'Film Institute',
    roles: ['director', 'actor', 'critic', 'festival head', 'screenwriter', 'cinema owner'],
    counts: { films: [14, 120, 0.1], tickets: [9000, 180000, 0.5], minutes: [84, 190, 0] },
    first: [
      ['{title} opens festival in {city}', '{title}, a first film by {someone}, opened the festival in {city} on {day}.'],
      ['{films} films compete in {city}', 'Juries in {city} will watch {films} films this year, the festival said on {day}, and {title} by {someone} is among them.'],
    ],
    later: [
      ['{title} takes main prize in {city}', '{title} by {someone} took the main prize of the festival in {city} on {day}.'],
      ['{title} sells {tickets} tickets', '{title} has sold {tickets} tickets in {land}, its distributor {firm} said on {day}.'],
      ['Scene cut from {title} returns', 'A scene that was cut from {title} will be shown in {city}, {someone} said on {day}.'],
      ['{otherlast} leaves jury over {title}', '{other} left the jury in {city} on {day} in a quarrel over {title}.'],
    ],
    background: [
      ['{title} was first shown on {date}; it is {minutes} minutes long and was made in {town}.', 'Made in {town} and {minutes} minutes long, {title} was first shown on {date}.'],
      ['It is the first film of {someone}, who used to repair projectors in {town2}.', '{someone}, once a repairer of projectors in {town2}, made no film before.'],
      ['The festival has been held since {year} and shows {films} films.', 'With {films} films, the festival has been going since {year}.'],
      ['The part of the mother is played by {other}, who had never acted.', '{other}, who had never acted before, plays the mother.'],
    ],
    details: ['The film tells of a ferryman who writes letters for others.', 'It was shot in black and white with one lens.', 'The applause went on for nine minutes.', 'A cinema on {street} showed it through the night.', 'The {body} paid a third of the cost.', 'The music is by a band from {town2} that no longer exists.'],
    speech: ['I wanted a film in which nobody explains anything', 'It is the best first film in ten years', 'We had no money, so we had time', 'A jury must be able to quarrel', 'My mother saw it and asked when it starts'],
    nouns: 'film jury premiere scene actress screenplay camera critic cinema prize lens director audience soundtrack close-up costume documentary distributor trailer projector script ticket applause studio sequel', adjectives: 'cinematic black-and-white poetic acclaimed independent silent comic tragic restored low-budget', verbs: 'filmed directed screened premiered applauded acted edited dubbed awarded starred',
  },
  {
    topics: ['medtop:20001333', 'medtop:15000000'],
    body: 'Cycling Union',
    roles: ['rider', 'team manager', 'race director', 'mechanic', 'sprinter', 'race doctor'],
    counts: { kilometres: [120, 240, 0], seconds: [4, 90, 0.8], riders: [90, 180, -0.2] },
    first: [
      ['{someonelast} wins stage to {town}', '{someone} won a stage of {kilometres} kilometres from {city} to {town} on {day} and leads the tour by {seconds} seconds.'],
      ['Crash near {town} overshadows tour', 'A crash near {town} brought down thirty riders on {day} on the way from {city}.'],
    ],
    later: [
      ['{someonelast} keeps lead by {seconds} seconds', '{someone} kept the lead of the tour on {day}, {seconds} seconds before {other}.'],
      ['Rain and {otherlast} shake the tour', '{other} attacked in the rain above {town2} on {day} and took back a minute.'],
      ['{someonelast} tests positive, team says', 'A test of {someone} was positive, the team {firm} said on {day}.'],
      ['{someonelast} loses title, {otherlast} named winner', 'The {body} took the title from {someone} on {day} and named {other} the winner.'],
    ],
    background: [
      ['{someone} took the lead on {date} on the stage to {town} and rides for {firm}.', 'On the stage to {town}, on {date}, {someone} of {firm} took the lead.'],
      ['{riders} riders are left in the race; {other} is second, {seconds} seconds behind.', 'Second, by {seconds} seconds, is {other}; {riders} riders are left.'],
      ['The tour was first held in {year} and was stopped only by war and by snow.', 'War and snow alone have stopped the tour, first held in {year}.'],
      ['The climb above {town2} decided the race in {year}.', 'It was the climb over {town2} that decided the race of {year}.'],
    ],
    details: ['The bunch rode through hail on the pass.', 'A mechanic changed a wheel in eleven seconds.', 'The road to {town2} had been laid the week before.', 'Spectators ran beside the leaders on {street}.', 'A break of six was caught at the last bridge.', 'The {body} checks motors and blood alike.'],
    speech: ['I looked round and there was nobody', 'On the pass I could not feel my hands', 'We ride for one man and he knows it', 'The descent was madness in that rain', 'I have nothing to hide and I have hidden nothing'],
    nouns: 'stage breakaway peloton climb sprint jersey descent wheel puncture bunch helmet gradient saddle rider summit cobble tour podium handlebar teammate chain pass finish bicycle lap', adjectives: 'steep exhausted mountainous breakaway second-placed wet cobbled overall tactical aerodynamic', verbs: 'attacked sprinted climbed pedalled crashed chased punctured outpaced descended overtook',
  },
]
