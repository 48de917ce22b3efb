/** Cue words of politics; how a line is read: lexicon.ts. */
export const politics = `
11000000 politics: +politician, +politics, political, +Tory, +Conservative party, +Labour party, +Lib Dem, +Liberal Democrat, +UKIP, +Plaid Cymru, +Downing Street, +Whitehall, +Westminster, +backbencher, +backbench, +frontbencher, +MP, +prime minister, +home secretary, +foreign secretary, +health secretary, +education secretary, +shadow chancellor, +shadow home secretary, +shadow cabinet, +cabinet minister, +attorney general, +ruling party, +opposition party, +opposition leader, +party leader, +lawmaker, +senator, +congressman, +legislator, +parliamentary, +Sinn Fein, +DUP, +SNP, +GOP, +Scottish parliament, +Welsh assembly, +Commons, peers, +white paper, +green paper, +civil liberties, +Brexit, +Capitol Hill, +Oval Office, +president elect, +vice president elect, +Labour, +Conservatives, +Tory party, Conservative, Democrat, Republican, Liberal, minister, cabinet, parliament, opposition, coalition, congress, senate, legislation, manifesto, chancellor, White House, spin doctor, pledge, left wing, right wing, reform, devolution, socialist, communist, governor, ~government, ~president, ~spokesman, ~leader, ~vote, ~party, ~policy, ~bill, ~voters, ~secretary, ~debate, ~shadow, ~administration, ~pledged, ~ministry
20000574 election: +election, +voter, +polling station, +opinion poll, +electorate, +electoral, +re election, +polling day, +by election, elected, candidate, ballot, polls, constituency, ~vote, ~poll, ~campaign
20000579 national elections: +general election, +presidential election, +parliamentary election, +national election, +snap election, +early elections, +presidential candidate, +presidential race, +first round of voting, +run off, ~candidate, ~election
20000578 local elections: +local elections, +council elections, +municipal elections, +mayoral election, +council seats, ~councillors
20000575 citizens' initiative and recall: +recall election, +citizens initiative, +ballot initiative
20000577 intergovernmental elections: +european elections, +european parliament elections
20000580 political campaigns: +election campaign, +campaign trail, +campaign rally, +manifesto, +campaign manager, +stump speech, ~campaign, ~slogan
20000581 campaign finance: +campaign finance, +party donors, +party funding, +political donations, ~donor
20000583 primary elections: +primary election, +presidential primary, +caucuses, +caucus, +presidential nomination, +primaries, +super tuesday, ~primary, ~delegates
20000584 referenda: +referendum, +plebiscite, +yes campaign, +no campaign, ~vote
20000586 voting: +turnout, +postal vote, +postal voting, +ballot box, +ballot paper, +vote rigging, +electoral fraud, voting, ballot, ~votes
20000592 human rights: +human rights, +amnesty international, +human rights watch, +political prisoner, ~detained, ~rights
20000120 civil rights: +civil rights, +civil liberties, +voting rights, ~liberty
20001300 privacy: +right to privacy, +privacy law, privacy, ~personal data
20000588 censorship and freedom of speech: +censorship, +freedom of speech, +free speech, +freedom of expression, +censor
20000591 freedom of the press: +freedom of the press, +press freedom, +reporters without borders
20000605 espionage and intelligence: +intelligence agency, +intelligence services, +intelligence officer, +MI5, +MI6, +CIA, +espionage, +spy chief, +secret agent, +spies, spy, ~intelligence
20000607 government budget: Budget, +pre budget report, +spending review, +budget deficit, +public spending, +public finances, +tax rises, +austerity, +state budget, +federal budget, +budget plan, +spending plans, chancellor, treasury, ~borrowing, ~spending, ~deficit
20000620 taxation: +income tax, +council tax, +VAT, +tax cut, +tax rise, +tax reform, +stamp duty, +inheritance tax, +corporation tax, +taxpayer, +fuel duty, +sales tax, +inland revenue, tax, taxation, ~taxed
20000345 economic policy: +economic policy, +economic reform, +fiscal policy, +five year plan, +economic stimulus
20000624 privatization: +privatisation, +privatization, +privatise, +privatize, +sell off state
20000634 migration policy: +asylum seeker, +asylum, +immigration policy, +immigration rules, +deportation, +deport, +work permit, +border control, +travel ban, +immigration minister, immigration, migrants, deported, visa, ~quota, ~border
20000598 defense: +defence secretary, +defense secretary, +ministry of defence, +Pentagon, +defence minister, +defense minister, +defence budget, +defense spending, +missile defence, +Trident, +chief of staff, defence, ~defense, ~military
20000599 armed forces: +regiment, +battalion, +servicemen, +royal navy, +royal air force, +RAF, +armed forces, +infantry, +squadron, army, navy, military, ~soldiers, ~troops
20000601 military equipment: +fighter jet, +warship, +submarine, +aircraft carrier, +helicopter gunship, +destroyer, missile, ~tank
20000604 national security: +national security, +homeland security, +state secrets, +control orders, +security council
20000606 executive (government): +cabinet reshuffle, +reshuffle, +new cabinet, +downing street
20000613 minister and secretary (government): +resigned as minister, +step down as minister, +minister resigned, +stepped down as, cabinet minister, ministerial, minister, ~resignation, ~resign
20000610 heads of state: +sworn in as president, +inauguration, +presidency, +state visit, +presidential, +head of state, ~president
20001261 heads of government: prime minister, premier, ~cabinet
20000615 legislative body: +parliament, +lawmakers, +legislature, +filibuster, +national assembly, +bill passed, +committee stage, +second reading, congress, legislative, deputies, amendment, ~bill, ~vote
20000616 lower house (legislature): house of commons, Commons, +house of representatives, +Bundestag, +Knesset, +Dail, +Duma, +lower house, MP, ~Speaker
20000617 upper house (legislature): +house of lords, +upper house, Senate, senator, +filibuster, +Bundesrat, peers, Lords
20000612 local government and authority: +council leader, +councillor, +city council, +county council, +town council, +borough council, +town hall, +city hall, +local authority, +councilman, mayor, council, ~residents
20000618 state government and authority: +state governor, +state legislature, +statehouse, +lieutenant governor, governor
20000594 civil and public service: +civil servant, +civil service, +freedom of information, +public servants, +government departments, +mandarin
20001262 public inquiry: +public inquiry, +Hutton inquiry, +Butler inquiry, +independent inquiry, ~inquiry
20000611 impeachment: +impeachment, +impeach, +special counsel, +special prosecutor
20000631 personal data collection policy: +identity card, +ID card, +national identity register, +biometric passports, ~biometric
20000632 personal weapon control policy: +gun control, +gun laws, +national rifle association, +NRA, +assault weapons, ~firearms
20000630 pension and welfare policy: +state pension, +welfare reform, +pension reform, +benefit cuts, +pensions commission, +universal credit, +welfare state, +incapacity benefit, ~pensions
20000479 healthcare policy: +health reform, +health secretary, +Obamacare, +affordable care act, +health bill, +NHS reform, +foundation hospitals, ~medicare
20001338 education policy: +education secretary, +education bill, +education policy, +education minister, +tuition fees, +top up fees, ~schools
20000423 environmental policy: +Kyoto protocol, +Paris agreement, +environment minister, +climate treaty, +carbon tax, +emissions trading, ~emissions
20000638 international relations: +foreign minister, +foreign policy, +foreign ministry, +bilateral, +Nato, +european union, +european commission, +united nations, +secretary of state, +EU constitution, +state department, +european commissioner, +foreign office, +member states, +sovereignty, EU, Brussels, UN, secretary general, ~talks, ~relations, ~treaty
20000639 diplomacy: +diplomat, +diplomatic, +ambassador, +embassy, +envoy, +consulate, +diplomacy, +foreign affairs, ~talks, ~visit, ~relations
20000640 summit meetings: summit, +G8, +G7, +G20, +european council, ~leaders
20000641 treaty: +treaty, +ratify, +ratified, +ratification, convention, ~accord
20000642 economic sanction: +sanctions, +embargo, +economic sanctions
20000643 foreign aid: +aid to Africa, +foreign aid, +development aid, +overseas aid, +aid budget, +international development, +debt relief, +make poverty history, ~aid, ~donor, ~poorest
20000644 international organization: +united nations, +african union, +arab league, +commonwealth secretary, +Nato, +general assembly, +security council, ~resolution
20000645 refugees and internally displaced people: +refugee, +refugee camp, +UNHCR, +displaced people, +displaced, ~camp
20001316 border disputes: +border dispute, +territorial dispute, +disputed territory, +border clash
20000635 nuclear policy: +nuclear programme, +nuclear weapon, +uranium enrichment, +IAEA, +nuclear inspectors, +nuclear deal, +non proliferation, ~nuclear
20000651 political parties and movements: +party conference, +party leader, +Conservative party, +Labour party, +party members, +party chairman, +national committee, +Liberal Democrats, Tory, Lib Dem, UKIP, SNP, ~party, ~delegates
20001312 political leadership: +leadership contest, +leadership election, +leadership challenge, +leadership rival, +party leadership, +leadership bid, +Conservative leadership, +Labour leadership, leadership, ~leader
20000652 political development: +power sharing, +transitional government, +interim government, +national unity, +Stormont, +Good Friday agreement
20000647 political crisis: +political crisis, +constitutional crisis, +no confidence, +vote of confidence, ~crisis
20000648 political dissent: +dissident, +pro democracy, +opposition activist
20000654 democracy: +democracy, +democratic reform, democratic
20000655 dictatorship: +dictator, +dictatorship, +military ruler, +junta, ~regime
20000650 lobbying: +lobbyist, +lobbying, ~lobby
`
