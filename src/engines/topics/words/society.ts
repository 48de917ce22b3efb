/** Cue words of education, environment, human interest, leisure, religion and society; how a line is read: lexicon.ts. */
export const society = `
05000000 education: +education, +educational, +literacy, +Ofsted, +learner, pupil, classroom, teaching, lessons, academic, ~learning, ~term, ~training
20000400 school: +head teacher, +headteacher, +schoolchildren, +school board, +school district, +local education authority, +secondary school, +comprehensive school, +grammar school, high school, +school pupils, +school governors, +truancy, +private school, +public school, school, pupils, ~principal
20000401 primary education: +primary school, +elementary school, +primary pupils
20001215 independent and charter school: +charter school, +academy schools, +free school
20000409 early childhood education: +nursery school, +kindergarten, +preschool, +pre school
20000405 college and university: +university students, +undergraduate, +vice chancellor, +tuition fees, +student loan, +higher education, +campus, +degree course, +Oxford University, +Cambridge University, +universities, +Ucas, +college students, +freshman, +sophomore, +postgraduate, +dormitory, university, faculty, ~professor, ~college, ~degree
20000403 adult and continuing education: +adult education, +evening classes, +further education
20000412 curriculum: +national curriculum, +curriculum, syllabus
20000413 educational testing and examinations: +GCSE, +A level, +exam board, +exam results, +league tables, +standardized test, +test scores, +exam, examination, ~marking
20000415 students: +student union, +students union, +national union of students, student
20000416 teachers: +teachers union, +teaching union, +teacher training, +classroom assistants, teacher
20001216 vocational education: +vocational, +trade school
06000000 environment: +environmental, +environmentalist, +Greenpeace, +Friends of the Earth, +conservationist, +wildlife, +WWF, +biodiversity, +ecological, environment, ecology, habitat, campaigners, ~species, ~green, ~carbon
20000418 climate change: +climate change, +greenhouse gas, +greenhouse gases, +carbon dioxide, +carbon emissions, +IPCC, +Kyoto, +sea levels, +glacier, +fossil fuels, +climate scientist, +ice sheet, emissions, climate, ~carbon, ~ice
20000419 global warming: +global warming
20000420 conservation: +conservationist, +conservation, +nature reserve, +rewilding, reserve, ~habitat, ~protected
20000421 energy saving: +energy saving, +energy efficiency
20000422 parks: +national park, +park ranger
20000424 environmental pollution: +pollution, +oil spill, +oil slick, +polluted, +contamination, +pollutant, +toxic waste, ~toxic, ~spill
20000425 air pollution: +air pollution, +smog, +air quality, +exhaust fumes
20000429 water pollution: +water pollution, +sewage, +oil slick
20000428 waste materials: +landfill, +recycling, +plastic waste, +plastic bags, ~waste, ~rubbish
20000433 forests: +deforestation, +rainforest, +logging, +tropical forest, ~forest
20000438 oceans: +coral reef, +marine reserve, +ocean acidification, ~ocean
20000441 nature: +naturalist, +birdwatchers, ~woodland
20000442 ecosystem: +ecosystem
20000443 endangered species: +endangered species, +poaching, +poacher, +extinction, +ivory trade, +critically endangered, endangered
20000444 invasive species: +invasive species, +non native species
20000500 animal: whale, +dolphin, +panda, +elephant, ~tiger, +gorilla, +seabird, +hedgehog, +orang utan, +rhino, seals, birds, +animal welfare, animal, ~dog, ~cat, ~shark
20000494 animal disease: +foot and mouth, +mad cow, +BSE, +bovine tuberculosis, +avian flu, +swine fever
08000000 human interest: +record breaking attempt, +good samaritan, +lottery winner, +long lost, ~bizarre, ~unusual
20000498 award and prize: +Nobel prize, +Nobel peace prize, +knighthood, +new year honours, +OBE, +MBE
20000499 record and achievement: +Guinness World Records, +world s longest, +world s largest, +world s biggest, +Guinness book, +record books, ~longest, ~attempt
20001235 funeral and memorial service: +funeral, +memorial service, +mourner, +coffin, +wreath, +mourning, mourn, buried, ~widow, ~tribute, ~cathedral
20001236 wedding: +wedding, +bride, +bridegroom, +newlyweds, +honeymoon, +wedding dress, married, ~marry
20000506 royalty: +royal family, +royal wedding, +Buckingham Palace, +Prince of Wales, +royal couple, +Clarence House, prince, +princess, duke, +duchess, king, queen, royal, palace, throne, monarch
20000505 celebrity: +celebrity couple, +paparazzi, +tabloid gossip, celebrity
20001237 anniversary: anniversary, +centenary, +bicentenary
20001238 birthday: +100th birthday, birthday, +centenarian
10000000 lifestyle and leisure: lifestyle, leisure, hobby, ~weekend, ~recipe, ~garden
20000541 board game: +board game, +dice
20000548 video game: +video game, +gamer, +games console, +PlayStation, +Xbox, +Nintendo, +game developer, console, ~gaming, ~games
20000549 gaming and lottery: +lottery, +jackpot, +Powerball
20001253 cooking and baking: +recipe, +chef, +cookery, +cooking, +baking, cook, dish, ingredients, oven, kitchen, whole grain, wholegrain, cups, tablespoon, teaspoon, ~beans, ~rice, ~butter, ~flavour, ~sauce
20001254 beer, wine and spirits: +winemaker, +vineyard, +whisky, +whiskey, +craft beer, wine, ~beer
20000558 restaurant: +restaurant, +Michelin star, +diner, chef, menu, waiter, ~dinner
20000555 bar: +pub landlord, +licensing hours, +publican, pub
20000554 amusement park: +theme park, +roller coaster, +Disneyland
20001315 zoo: +zoo, +zookeeper
20000563 travel and tourism: tourist, +holidaymaker, +sightseeing, +backpacker, +cruise ship, +tourism, +travel guide, +guesthouse, traveller, traveler, holiday, hotel, ~visitors, ~beach
20000551 vacation: +vacation, +summer holiday
20001257 gardening: +gardener, +gardening, +compost, +Chelsea flower show, +seedling, ~garden, ~plants, ~pots
20000570 house and home: +interior design, +home improvement, +DIY
20001239 exercise and fitness: +yoga, +fitness class, +personal trainer, gym, workout
20000561 fishing: +angler, +angling, +fly fishing
20000562 hunting: +fox hunting, +hunting ban, +hunt supporters, +huntsmen, hunters, hunting, hunt, ~hounds
20000540 game: +jigsaw, +crossword, +bingo, +Scrabble, +poker
12000000 religion: +religion, +religious, +worship, +worshipper, +theologian, ~faithful, +theology, spiritual, faith, prayer, sacred, holy, pray, blessing, ~priest, ~believers
20000659 Christianity: +Christian, +Church of England, +Anglican, +Archbishop of Canterbury, +baptism, +Christianity, gospel, +evangelical, Jesus, Christ, congregation
20000664 Protestantism: +Protestant, +Lutheran, +Methodist, +Baptist, +Presbyterian, Anglican
20001344 Catholicism: +Catholic, +Roman Catholic, +Vatican, +Catholic church, cardinals, ~mass, ~cardinal
20000704 pope: +Pope, +papal, +pontiff, +papacy, +Holy See, +conclave
20000663 Christian Orthodoxy: +Orthodox church, +patriarch
20000661 Mormonism: +Mormon
20000677 Islam: +Muslim, +Islam, +Islamic, +imam, +Koran, +Quran, +Mecca, +hajj, +sharia, +ayatollah, ~cleric
20000694 Ramadan: +Ramadan, +Eid
20000679 Judaism: +Jewish, +rabbi, +Judaism, +Torah, +Jews, synagogue
20000676 Hinduism: +Hindu, +Hinduism, temple
20000658 Buddhism: +Buddhist, +Buddhism, +Dalai Lama, monk
20000684 Sikhism: +Sikh
20000698 church: +parish church, +cathedral, church, parish, chapel
20000699 mosque: +mosque, +minaret
20000703 religious leader: +bishop, +archbishop, +clergy, +clergyman, +vicar, +priest, +pastor, synod, cleric, ~imam
20000691 Christmas: +nativity, +Santa Claus, +Christmas tree, ~Christmas
20000692 Easter: +Good Friday service, +Easter Sunday
14000000 society: +social worker, +ethnic, +sociologist, social, communities, ~community, ~families, ~generation
20000771 immigration: +immigrant, +immigration, migrants, ~arrivals
20000773 illegal immigration: +illegal immigrant, +illegal immigration, +undocumented, +people smugglers
20000775 discrimination: +discrimination, +equality commission, +equal opportunities, +discriminated, ~equality
20000777 racism: +racism, +racist, +racial, +white supremacist, +racially, +commission for racial equality, +anti semitism, ~black, ~Asian
20000779 sexism: +sexism, +sex discrimination, +MeToo, +misogyny
20000780 family: +family life, +grandparents, parents, mothers, fathers, ~families
20000786 marriage: +marriage, +gay marriage, +same sex marriage, +civil partnership, +married couples, ~couples
20000783 divorce: +divorce, +custody of the children
20000785 abortion: +abortion, +pro life, +pro choice, +anti abortion, +abortion law
20000787 parenting: +parenting, +new parents
20001317 child care: +child care, +childcare, +nursery places
20000790 children: +children s charity, +child protection, children, ~child
20000791 disabilities: +disabled people, +wheelchair, +disability, +deaf, +blind people, disabled
20000792 LGBTQ: gay, +lesbian, +transgender, +LGBT, +gay rights, homosexual
20000797 senior citizens: +older people, +elderly people, elderly, ~pensioners
20000798 teenagers: teenagers, ~teenager, ~youths
20000794 infants: baby, ~infant
20001288 indigenous people: +indigenous people, +aboriginal, +tribal leaders, +native american, +first nations
20001327 women: +women s groups, +feminist, women, ~woman
20000774 population and census: +census, +birth rate, +demographers, +life expectancy, population, ~births
20000770 demographics: +demographic, +demographers, ~population
20000800 homelessness: +homeless, +homelessness, +sleeping rough, +rough sleepers
20000801 poverty: +poverty, +food bank, +poverty line, ~poor
20000802 social problem: +antisocial behaviour, +anti social behaviour, +binge drinking, ~vandals
20000804 addiction: +addiction, +addict, +alcoholism, +opioid crisis
20001284 bullying: +bullying, +bullies
20000807 slavery: +slavery, +slave labour
20000818 charity: charity, +fundraiser, +fundraising, volunteers, donations, ~donated, ~appeal
20000811 euthanasia: +euthanasia, +assisted suicide, +right to die, +living will
20000813 suicide: +suicide note, +suicide prevention, suicide
20000814 ethics: +ethical, ethics
20000817 welfare: +welfare claimants, +social care, welfare
20001232 elderly care: +care home, +nursing home
20001290 public housing: +council housing, +social housing, +housing association
`
