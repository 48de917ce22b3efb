/** Cue words of arts, culture, entertainment and media; how a line is read: lexicon.ts. */
export const arts = `
01000000 arts, culture, entertainment and media: +entertainer, +showbiz, +show business, +Hollywood, +red carpet, +arts council, cultural, +Bafta, +premiere, +premiered, entertainment, artistic, artist, star, starred, starring, celebrity, culture, arts, ~performance, comedy, comic, award ceremony, audience, acclaimed, nominated, nomination, nominee, sequel, blockbuster, musician, ~producer, fame, famous, ~award, ~show, ~fans, ~director, ~critics, ~role, ~performer, ~hit, ~ceremony, ~prize, ~character, ~stage, ~tribute, ~legend, ~production, ~scene, ~judges, ~category, ~creative
20000005 movies: +film director, +filmmaker, +film maker, +movie, +box office, +Oscar, +Academy Award, +Golden Globe, +screenplay, +screenwriter, +actor, +actress, +best actor, +best actress, +best supporting, +film role, +lead role, +title role, +best director, +best picture, +best film, +best album, +best song, +best newcomer, +best British, +cinema, +film festival, +Cannes, +Sundance, +film studio, +Warner Bros, +Disney, +Pixar, +Miramax, +DreamWorks, +Paramount, trailer, +thriller, +documentary, +multiplex, +biopic, +co star, +supporting actor, +supporting actress, +Harry Potter, +Star Wars, +Lord of the Rings, +James Bond, +Batman, +Spider Man, +Shrek, +film industry, +film critic, +horror film, +animated film, +feature film, +short film, +British film, +film, filming, animated, sequel, remake, Bollywood, ~screen, ~studio, ~cast, ~plot, ~script, ~director, ~drama, ~directed
20000006 film festival: +film festival, +Cannes, +Sundance, +Palme d Or, +Golden Bear
20000018 music: +album, +singer, +songwriter, +rock band, +pop star, +pop group, +rapper, +hip hop, +Grammy, +Brit Awards, Brits, +Mercury prize, +Mobo, +number one single, chart, +singles chart, +album chart, +UK chart, +guitarist, +drummer, +debut album, +record label, +music festival, +Glastonbury, +Live Aid, +Live 8, +Band Aid, +Eurovision, +boy band, +girl band, +girl group, +greatest hits, +pop music, +rock music, +lead singer, +vocalist, +soul singer, +music award, +Beatles, +Rolling Stones, +Madonna, +Elvis, +Coldplay, +U2, +EMI, +top 40, +concerts, gig, +DJ, +Radio 1, +Billboard, +music video, concert, song, music, musical, band, singing, sang, guitar, lyrics, recordings, ballad, rap, jazz, tour dates, orchestra, ~single, ~record, ~tour, ~track, ~soul, ~rock, ~pop, ~duo, ~stage
20000022 classical music: +symphony, +orchestra, +concerto, +pianist, +cellist, +violinist, +Proms, +classical music, +chamber music, +string quartet, composer, conductor, ~choir
20000023 country music: +country music, +Nashville
20000025 jazz music: +jazz musician, +jazz, +saxophonist
20001184 hip hop: +hip hop, +rapper
20001181 festival: +arts festival, +Edinburgh festival, +Edinburgh fringe, +fringe festival, ~festival
20000029 theater: +theatre, +West End, +Broadway, +playwright, +stage play, +Royal Shakespeare Company, +theatregoer, +Olivier Award, +Tony Award, +Tonys, +stage version, +matinee, +pantomime, +National Theatre, +Old Vic, theater, theatrical, Shakespeare, musical, ~stage, ~cast, ~production
20000028 opera: +opera, +opera singer, +soprano, tenor, +Covent Garden, +La Scala
20001190 stand-up comedy: +stand up comedian, +stand up comedy, +comedian, ~jokes
20000007 dance: +ballet, +choreographer, +ballerina, +dancer, dancing, dance
20000011 fashion: +fashion designer, +catwalk, +fashion week, +supermodel, +haute couture, +fashion house, +Vogue, +menswear, fashion, designer, ~collection, ~dress, ~models, ~clothes
20000013 literature: +novelist, novel, +Booker prize, +Man Booker, +Whitbread, +Orange prize, +Pulitzer, +bestseller, +best selling author, +poet, +poetry, +poem, +literary, +memoir, +short story, +children s author, +book fair, +Nobel literature, +paperback, +Da Vinci Code, author, fiction, writer, publisher, literature, ~book, ~story, ~tale, ~published
20000031 visual arts: +art gallery, +art exhibition, +Turner Prize, +Tate Modern, +Tate, +sculptor, +sculpture, +painter, +masterpiece, +old master, +art dealer, portrait, +modern art, +National Gallery, +Saatchi, +art collection, painting, artwork, exhibition, curator, gallery, installation, ~art, ~canvas, ~exhibit
20000036 photography: photographer, +photography, ~photographs
20000032 architecture: architect, +architecture, +architectural
20000043 library and museum: +museum, +British Museum, +curator, library, librarian, ~exhibit, ~visitors
20000044 monument and heritage site: +heritage site, +English Heritage, +world heritage, +listed building, +heritage lottery, heritage, monument, ~restoration, ~historic
20000040 customs and tradition: +folklore, +traditional dress, +folk customs, ~tradition
20000042 language: +dialect, +native speakers, +dictionary, +endangered language, ~language
20000051 television: +TV series, +TV show, +television series, +television drama, +sitcom, +soap opera, +reality TV, +reality show, +talent show, +TV drama, +BBC One, +BBC1, +BBC Two, +BBC2, +BBC Three, +ITV, +ITV1, +Channel 4, +Channel Five, +Sky One, +HBO, NBC, CBS, ABC, +MTV, +Emmy, +EastEnders, +Coronation Street, +Doctor Who, +Big Brother, +X Factor, +Pop Idol, +Strictly Come Dancing, +Simpsons, +Sex and the City, +chat show, +talk show, +TV presenter, +television presenter, +final episode, +prime time, +soap star, +quiz show, +game show, +TV star, Ofcom, +million viewers, watershed, +Netflix series, viewers, episode, television, broadcaster, TV, broadcast, presenter, comedy drama, ~series, ~ratings, ~programme, ~channel, ~screened, ~host, ~drama, ~cast, ~satellite
20000050 radio: +radio station, +radio presenter, +radio show, +Radio 4, +Radio 2, +breakfast show, listeners, +talk radio, DJ, ~radio, ~airwaves
20000047 newspaper: newspaper, tabloid, +broadsheet, +circulation figures, +Fleet Street, circulation, ~editor, ~paper, ~readers
20000046 news media: +news organisation, +journalism, +press complaints, +newsroom, journalist, news agency, ~reporter, ~editor
20000049 periodical: magazine, ~readers
20001182 social media: +YouTube star, +went viral, +viral video, social media, ~tweet
20001319 disinformation and misinformation: +fake news, +disinformation, +misinformation, +fact checker, hoax
20000003 animation: +animator, +animated series, +animation studio, animation, cartoon
20000004 cartoon: +cartoonist, +comic book, +comic strip
`
