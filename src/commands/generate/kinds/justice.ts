import type { Kind } from '../kind'

/** Murder trials, corruption inquiries, stolen data. */
export const justice: readonly Kind[] = [
  {
    topics: ['medtop:20000111', 'medtop:20000099'],
    body: 'Prosecution Service',
    roles: ['defence lawyer', 'prosecutor', 'detective', 'neighbour', 'pathologist', 'juror'],
    counts: { witnesses: [9, 70, 0.6], years: [11, 30, 0], pages: [400, 6000, 0.3] },
    first: [
      ['{someone} arrested over death of {other} in {town}', 'Police in {town} arrested {someone} on {day} over the death of {other}, whose body was found beside the {river}.'],
      ['Trial of {someone} opens in {city}', 'The trial of {someone}, who is accused of killing {other} in {town}, opened in {city} on {day}.'],
    ],
    later: [
      ['Witness contradicts {someonelast} at {city} trial', 'A witness told the court in {city} on {day} that she saw {someone} in {town} on the night when {other} died.'],
      ['{someonelast} denies killing {otherlast}', '{someone} took the stand in {city} on {day} and denied having killed {other}.'],
      ['Jury sent out in {otherlast} case', 'The jury in the trial over the death of {other} was sent out on {day} after {witnesses} witnesses had been heard.'],
      ['{someonelast} sentenced to {years} years', 'A court in {city} sentenced {someone} to {years} years in prison on {day} for the death of {other}.'],
      ['Appeal court to hear {someonelast}', 'The appeal court agreed on {day} to hear {someone}, convicted over the death of {other}.'],
    ],
    background: [
      ['{other} was last seen alive on {date} on {street} in {town}; the body was found beside the {river}.', 'Beside the {river} the body of {other} was found, last seen alive in {town}, on {street}, on {date}.'],
      ['{someone} was a business partner of {otherlast} and has denied any part in the death.', 'Any part in the death is denied by {someone}, who was in business with {otherlast}.'],
      ['The court has heard {witnesses} witnesses and holds a file of {pages} pages.', 'In a file of {pages} pages the court keeps what {witnesses} witnesses have said.'],
      ['The two had quarrelled over money from the sale of {firm} in {year}.', 'Money from the sale of {firm} in {year} had been the cause of a quarrel between the two.'],
    ],
    details: ['The defendant followed the hearing without moving and took notes in a blue book.', 'Detectives showed a map of calls made from a telephone near the {river}.', 'The judge cleared the gallery after a shout.', 'A pathologist put the time of death between nine and midnight.', 'A jacket with traces of paint was entered as evidence.', 'The family of {otherlast} left the room while photographs were shown.'],
    speech: ['My client was sixty kilometres away that night', 'The evidence is a chain, and every link holds', 'We waited for this day for a very long time', 'I did not do it, and I will say so as long as I live', 'A telephone is not a person'],
    nouns: 'jury verdict witness alibi judge defendant hearing evidence motive testimony courtroom detective appeal sentence plea cell autopsy knife fingerprint dock warrant bailiff transcript objection gallery oath suspect', adjectives: 'guilty accused forensic circumstantial alleged premeditated innocent reasonable contradictory sworn', verbs: 'convicted acquitted testified sentenced appealed arrested charged confessed cross-examined overruled',
  },
  {
    topics: ['medtop:20000093', 'medtop:20000131'],
    body: 'Audit Court',
    roles: ['prosecutor', 'auditor', 'whistleblower', 'contractor', 'law professor', 'opposition councillor'],
    counts: { millions: [3, 90, 0.9], suspects: [3, 26, 0.8], contracts: [6, 60, 0.5] },
    first: [
      ['Offices searched in {town} contracts inquiry', 'Police searched the town hall of {town} and the offices of {firm} on {day} in an inquiry into {contracts} public contracts.'],
      ['{firm} paid officials, {city} prosecutors say', 'Prosecutors in {city} said on {day} that {firm} had paid officials in {town} for {contracts} contracts worth {millions} million.'],
    ],
    later: [
      ['{someonelast} resigns over {firm} payments', '{someone} resigned on {day} over payments that {firm} made to a foundation in {town}.'],
      ['Number of suspects in {firm} case grows to {suspects}', 'Prosecutors named new suspects in the {firm} case on {day}, which makes {suspects}.'],
      ['{firm} hands over ledgers', '{firm} handed over its ledgers for six years on {day}, two days before a court could order it.'],
      ['Audit finds {millions} million missing in {town}', 'The {body} said on {day} that {millions} million was missing from accounts of {town}.'],
    ],
    background: [
      ['The inquiry began on {date} when an accountant of {firm} took a box of ledgers to the police.', 'A box of ledgers that an accountant of {firm} took to the police on {date} began the inquiry.'],
      ['It concerns {contracts} contracts for roads and schools in {town}, worth {millions} million in all.', 'Worth {millions} million in all, {contracts} contracts for schools and roads in {town} are at issue.'],
      ['There are {suspects} suspects, among them {someone}, and all deny wrongdoing.', 'All {suspects} suspects, {someone} among them, deny any wrongdoing.'],
      ['{firm} has built for {town} since {year} and says that every bid was open.', 'Every bid was open, says {firm}, which has worked for {town} since {year}.'],
    ],
    details: ['Officers carried computers and forty boxes out of a villa on {street}.', 'Invoices for gravel were paid twice, with the same number.', 'A foundation that nobody had heard of received a payment each December.', 'The council voted to suspend the contracts until spring.', 'An account abroad was frozen at the request of the {body}.', 'The {law} obliges towns to publish every bid.'],
    speech: ['Every contract was open, and every bid was read aloud', 'Nobody gives away a villa out of friendship', 'I copied the ledgers because I could not sleep any more', 'We follow the money, and it takes the time that it takes', 'The town paid for gravel that no road has ever seen'],
    nouns: 'ledger invoice bribe contract audit tender bid foundation villa accountant kickback procurement account signature councillor envelope loophole inquiry safe subpoena payment immunity gravel consultant', adjectives: 'corrupt fraudulent offshore fictitious inflated undeclared suspicious frozen anonymous lucrative', verbs: 'bribed audited embezzled searched seized laundered resigned suspended indicted siphoned',
  },
  {
    topics: ['medtop:20000086', 'medtop:13000000'],
    body: 'Data Protection Office',
    roles: ['security researcher', 'software engineer', 'customer', 'privacy lawyer', 'chief executive', 'hacker'],
    counts: { records: [20000, 4000000, 1.2], ransom: [2, 40, 0], sites: [3, 30, 0.8] },
    first: [
      ['Hackers take {records} records from {firm}', '{firm} said on {day} that intruders had taken the records of {records} customers from its servers in {city}.'],
      ['Ransom demanded of {firm} after attack', 'Computers at {sites} sites of {firm} went dark on {day}, and a message demanded {ransom} million for their return.'],
    ],
    later: [
      ['{firm} breach larger than thought: {records} records', 'The theft of data from {firm} touched {records} records, the {body} said on {day}, more than the company had admitted.'],
      ['Stolen {firm} data offered for sale', 'Data stolen from {firm} appeared for sale on {day} in a forum used by criminals.'],
      ['Password at {firm} was never changed, report says', 'A report published on {day} says that an old password let intruders into {firm}.'],
      ['Student held over attack on {firm}', 'Police in {town} arrested {someone}, a student, on {day} over the attack on {firm}.'],
    ],
    background: [
      ['Intruders entered the network of {firm} on {date} through the account of a supplier in {town}.', 'Through the account of a supplier in {town}, intruders got into the network of {firm} on {date}.'],
      ['They copied {records} records with names, addresses and birthdays; card numbers were encrypted.', 'Names, addresses and birthdays from {records} records were copied, while card numbers were encrypted.'],
      ['The intruders asked for {ransom} million, and {firm} says that it has not paid.', '{firm} says that it has paid nothing of the {ransom} million that was asked for.'],
      ['Under the {law} of {year} a company must report such a theft within three days.', 'Within three days a company must report such a theft, says the {law} of {year}.'],
    ],
    details: ['Staff at {sites} sites wrote orders on paper.', 'The flaw was in a program that had not been updated since {year}.', 'Customers were told to change passwords and to look at their statements.', 'The {body} may fine the company up to a tenth of its yearly sales.', 'A copy of the data was found on a server that belongs to {firm2}.', 'The logs for the first four days had been wiped.'],
    speech: ['We closed the door within an hour of seeing it', 'This was no genius at work, this was an open window', 'I found my own address in that file', 'Nobody should have to learn of it from a forum', 'We do not pay, because paying buys the next attack'],
    nouns: 'password server network breach malware encryption intruder firewall database login backup forum laptop patch ransom router supplier flaw email identity terminal keyboard domain algorithm download', adjectives: 'encrypted hacked digital stolen vulnerable malicious outdated remote compromised online', verbs: 'hacked encrypted leaked copied patched wiped infected disclosed traced phished',
  },
]
