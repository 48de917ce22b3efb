import type { Kind } from '../kind'

/** Strikes, mergers, interest rates, power. */
export const economy: readonly Kind[] = [
  {
    topics: ['medtop:20000530', 'medtop:09000000'],
    body: 'Labour Court',
    roles: ['union leader', 'shop steward', 'plant manager', 'welder', 'commuter', 'arbitrator'],
    counts: { workers: [300, 18000, 0.3], demand: [4, 14, -0.2], days: [2, 9, 5] },
    first: [
      ['{workers} walk out at {firm} in {town}', 'About {workers} workers of {firm} in {town} walked out on {day} for {demand} per cent more pay.'],
      ['Strike stops {firm} plant in {town}', 'The plant of {firm} in {town} stood still on {day} after the night shift refused to start.'],
    ],
    later: [
      ['{firm} strike enters day {days}', 'The strike at {firm} in {town} went into day {days} on {day} with no talks in sight.'],
      ['Court refuses to stop {firm} strike', 'The {body} refused on {day} to stop the strike at {firm}.'],
      ['{firm} and union agree on {demand} per cent', '{firm} and the union of its workers in {town} agreed on {day} on {demand} per cent over two years.'],
      ['Workers in {town} vote on {firm} offer', 'Workers of {firm} in {town} began to vote on {day} on an offer that their leaders call thin.'],
    ],
    background: [
      ['About {workers} workers of {firm} in {town} walked out on {date} and asked for {demand} per cent more pay.', 'Asking for {demand} per cent more, some {workers} workers left the {firm} plant in {town} on {date}.'],
      ['{firm} has offered two per cent and a single payment.', 'A single payment and two per cent is what {firm} has offered.'],
      ['The last strike in {town}, in {year}, went on for seven weeks.', 'Seven weeks passed before the last strike in {town}, that of {year}, was over.'],
      ['The plant makes parts for {firm2}, which has stock for about {days} days.', 'For about {days} days {firm2} has stock of the parts that the plant makes.'],
    ],
    details: ['Pickets burnt pallets in oil drums at the gate on {street}.', 'Lorries turned round before the barrier.', 'The union pays strikers a third of their wage.', 'Office staff ran one of the four lines for a few hours.', 'Families in {town2} cooked soup for the night shift.', 'The {law} asks for a ballot and ten days of notice.'],
    speech: ['We carried this company through two bad years', 'An offer of two per cent is an insult', 'Every day of this costs jobs in this town', 'My door is open, and it has been open all week', 'Nobody strikes for fun in this cold'],
    nouns: 'picket wage shift walkout bonus overtime union ballot pay gate assembly pension payroll foreman grievance layoff mediator worker pallet welder allowance contract employer steward', adjectives: 'unpaid striking seasonal skilled overdue industrial hourly unionised part-time stubborn', verbs: 'picketed struck balloted mediated paid hired dismissed rejected locked accepted',
  },
  {
    topics: ['medtop:20000204', 'medtop:04000000'],
    body: 'Competition Authority',
    roles: ['analyst', 'fund manager', 'chief executive', 'works council chair', 'shareholder', 'economist'],
    counts: { price: [2, 60, 0.15], jobs: [200, 9000, 0.6], stake: [12, 48, 0.3] },
    first: [
      ['{firm} bids {price} billion for {firm2}', '{firm} offered {price} billion for its rival {firm2} on {day}, which would make the largest company of its kind in {land}.'],
      ['{firm} takes {stake} per cent of {firm2}', '{firm} said on {day} that it had bought {stake} per cent of {firm2} and wanted the rest.'],
    ],
    later: [
      ['{firm2} board turns {firm} down', 'The board of {firm2} turned down the offer of {firm} on {day} as too low.'],
      ['{firm} raises bid for {firm2} to {price} billion', '{firm} raised its offer for {firm2} to {price} billion on {day}.'],
      ['Regulator opens review of {firm} deal', 'The {body} opened a review of the purchase of {firm2} by {firm} on {day}.'],
      ['{firm} to cut {jobs} jobs after merger', '{firm} will cut {jobs} jobs after its merger with {firm2}, it said on {day}.'],
      ['Shareholders of {firm2} accept offer', 'Shareholders of {firm2} accepted the offer of {firm} in {city} on {day}.'],
    ],
    background: [
      ['{firm} made its first offer for {firm2} on {date} and now holds {stake} per cent.', 'With {stake} per cent in hand, {firm} has been after {firm2} since its first offer on {date}.'],
      ['The deal is worth {price} billion, and {jobs} jobs could go.', 'Some {jobs} jobs could go in a deal worth {price} billion.'],
      ['{firm2} was founded in {town} in {year} and still has its head office there.', 'Founded in {year}, {firm2} keeps its head office in {town}.'],
      ['The {body} blocked a deal in the same trade in {year}.', 'A deal in the same trade was blocked by the {body} in {year}.'],
    ],
    details: ['Shares of {firm2} rose by a fifth in an hour.', 'The offer runs until the end of the month and needs half of the votes.', 'The two share warehouses in {town2} and little else.', 'Banks in {city} lend two thirds of the price.', 'A brand that the country grew up with would vanish.', 'The founder’s family keeps a golden share under the {law}.'],
    speech: ['The price is full and it is fair', 'They are buying our market, not our factory', 'Size is no strategy', 'We see no reason why customers should pay for this', 'There will be cuts, and it would be dishonest to deny it'],
    nouns: 'bid merger shareholder stake takeover premium board regulator acquisition share profit brand subsidiary dividend synergy warehouse rival revenue valuation stock competitor portfolio proxy offer debt', adjectives: 'hostile undervalued quarterly profitable competitive listed antitrust combined preferred leveraged', verbs: 'acquired merged bid valued divested rejected traded financed outbid restructured',
  },
  {
    topics: ['medtop:20000371', 'medtop:20000350'],
    body: 'Central Bank',
    roles: ['economist', 'currency trader', 'bank analyst', 'home buyer', 'baker', 'bond strategist'],
    counts: { points: [25, 75, 0], inflation: [3, 14, 0.3], jobless: [4, 12, 0.1] },
    first: [
      ['{land} raises interest rate by {points} points', 'The {body} raised its main interest rate by {points} basis points on {day}, as inflation nears {inflation} per cent.'],
      ['{land} inflation at {inflation} per cent', 'Prices in {land} were {inflation} per cent higher than a year ago, the statistics office in {city} said on {day}.'],
    ],
    later: [
      ['{land} holds rate, hints at cut', 'The {body} left its rate alone on {day} and hinted at a cut before summer.'],
      ['Currency of {land} slides again', 'The currency of {land} lost two per cent on {day}, its worst day since {year}.'],
      ['Inflation in {land} eases', 'Inflation in {land} eased for the second month, figures showed on {day}.'],
      ['Minutes show split at {land} bank', 'Minutes published in {city} on {day} show that two members of the {body} wanted to wait.'],
    ],
    background: [
      ['The {body} began to raise its rate on {date}, by {points} basis points.', 'With a step of {points} basis points on {date}, the {body} began to raise its rate.'],
      ['Inflation stands near {inflation} per cent and unemployment at {jobless} per cent.', 'Unemployment is at {jobless} per cent, inflation near {inflation}.'],
      ['{someone} has led the bank since {year} and leaves next spring.', 'Next spring {someone}, at the head of the bank since {year}, will leave.'],
      ['Fuel and bread have driven prices, and a poor harvest around {town} made flour dear.', 'Flour is dear since a poor harvest around {town}; bread and fuel drive prices.'],
    ],
    details: ['Yields of ten-year bonds rose to their highest since {year}.', 'A loan for a house in {town} costs a third more than a year ago.', 'Exporters such as {firm} gain from the weak currency.', 'Bakers in {city} put up the price of a loaf.', 'The bank sold reserves for the third week.', 'Wages rise too, but behind prices.'],
    speech: ['We will do what is needed, and we will do it early', 'The bank is behind the curve and knows it', 'People see it in the price of bread', 'One good month does not make a spring', 'A cut now would be a gamble'],
    nouns: 'inflation rate yield bond currency mortgage lender deficit reserve export price loan forecast economist basket deposit recession trader index tariff harvest budget surplus borrower investor', adjectives: 'monetary fiscal hawkish annual weak cautious volatile nominal sluggish steep', verbs: 'tightened eased slid rallied devalued borrowed lent hedged forecast stabilised',
  },
  {
    topics: ['medtop:20000265', 'medtop:20000256'],
    body: 'Energy Regulator',
    roles: ['nuclear engineer', 'grid operator', 'campaigner', 'innkeeper', 'physicist', 'site manager'],
    counts: { megawatts: [300, 1600, 0], cost: [2, 24, 0.7], delay: [4, 30, 0.6] },
    first: [
      ['Reactor at {town} shut down after leak', 'A reactor of {megawatts} megawatts at {town} was shut down on {day} after a leak in its cooling circuit.'],
      ['{land} to build power station at {town}', 'A power station of {megawatts} megawatts will be built at {town} by {firm} for {cost} billion, the government said on {day}.'],
    ],
    later: [
      ['{town} power station {delay} months late', 'The power station at {town} is {delay} months late, {firm} said on {day}.'],
      ['Cost of {town} station put at {cost} billion', 'The station at {town} will cost {cost} billion, auditors said on {day}.'],
      ['Regulator lets {town} restart', 'The {body} allowed the station at {town} to start again on {day}.'],
      ['Weld fault found at {town}', 'Inspectors found a faulty weld at the station in {town} on {day}.'],
    ],
    background: [
      ['The station at {town} has {megawatts} megawatts and is run by {firm}; trouble there began on {date}.', 'Trouble began on {date} at the station of {firm} in {town}, which has {megawatts} megawatts.'],
      ['Its cost is now put at {cost} billion, and the work is {delay} months late.', 'It is {delay} months late and is now to cost {cost} billion.'],
      ['The first reactor at {town} went into service in {year}.', 'In {year} the first reactor at {town} went into service.'],
      ['The {river} cools the station, and its water may not become warmer than 28 degrees.', 'Cooling comes from the {river}, whose water has to stay at 28 degrees or below.'],
    ],
    details: ['No radiation was measured outside the fence, the {body} said.', 'A spare pump was brought from {town2} by night.', 'Trout died in the {river} below the outlet.', 'The grid bought power from two neighbours.', 'Welders from six countries live in huts on {street}.', 'A tenth of the electricity of {land} comes from the site.'],
    speech: ['The safety systems worked as they were drawn', 'A small leak is a small leak only once', 'We will not switch it on an hour too early', 'Nobody in this valley was told anything', 'The lights stay on, but it will cost'],
    nouns: 'reactor turbine grid weld coolant megawatt outage pipeline cable valve emission transformer regulator fuel dosimeter furnace panel blackout generator licence pump rod containment voltage inspector', adjectives: 'nuclear thermal radioactive renewable high-voltage surplus faulty idle electric licensed', verbs: 'cooled welded generated licensed inspected leaked restarted shielded decommissioned connected',
  },
]
