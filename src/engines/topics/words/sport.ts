/** Cue words of sport; how a line is read: lexicon.ts. */
export const sport = `
15000000 sport: +quarter final, +semi final, +last 16, +world champion, +european champion, +defending champion, +world championship, +european championship, +championships, +commonwealth games, +world cup, +world title, +coach, +head coach, +half time, +sportsman, +runner up, +knockout stage, +hamstring, +groin injury, +calf injury, +knee injury, +home crowd, +league table, +playoff, +play off, +teammate, +team mate, +title race, opening round, second round, third round, first round, +victory over, fixture, ~friendly, +match fitness, +season opener, +winless, +comeback win, +underdog, +dressing room, +locker room, +Sports Illustrated, head to head, sidelined, ruled out, out of action, fitness test, fit again, sporting, sports, champion, championship, tournament, medal, athlete, trophy, opponent, coaching, season, squad, stadium, title, referee, match, player, captain, league, ~team, injury, injured, debut, qualifier, qualifying, victory, defeat, defeated, beat, beaten, beating, win over, winning streak, unbeaten, final, lineup, line up, skipper, spectator, scored, scoring, fans, ~game, ~win, ~winner, ~won, ~lost, ~lead, ~club, ~side, ~play, ~played, ~playing, ~round, ~points, ~cup, ~score, ~race, ~contest, ~manager, ~goal, ~finish, ~finished, ~crowd, ~ankle, ~knee, ~shoulder, ~form, ~clash, ~pitch, ~bench, ~second half, ~first half, ~minutes, ~seconds, ~holders, ~training, ~fitness, ~triumph, ~rival, ~seed
20001065 soccer: +footballer, +soccer, +midfielder, +striker, +goalkeeper, +centre back, +left back, +right back, winger, +free kick, +penalty area, +penalty kick, +penalty shoot out, +equaliser, +equalised, +equalized, +Premier League, +Premiership, +FA Cup, +League Cup, +Carling Cup, +Champions League, +Uefa, +Uefa Cup, +Europa League, +Fifa, +Serie A, +La Liga, +Bundesliga, +Ligue 1, +Football Association, +Copa America, +Euro 2004, +transfer window, +Manchester United, +Man Utd, +Manchester City, +Arsenal, +Liverpool FC, +Tottenham, +Newcastle United, +Aston Villa, +Everton, +West Ham, +Real Madrid, Barcelona, +Juventus, +AC Milan, +Inter Milan, +Bayern Munich, +Old Trafford, +Highbury, +Anfield, +Stamford Bridge, +Scottish Premier, +Old Firm, +Blackburn Rovers, +Bolton Wanderers, Southampton, Portsmouth, +Birmingham City, +Crystal Palace, +West Brom, +clean sheet, +injury time, +extra time, +sent off, +red card, +yellow card, +headed home, +back four, +MLS, +own goal, football, Newcastle, Leeds United, Sunderland, Middlesbrough, Charlton, Wolves, Leicester City, Nottingham Forest, Sheffield United, Derby County, Millwall, Hibernian, Hibs, Kilmarnock, Motherwell, Dundee United, Ajax, Valencia, Porto, Lazio, Roma, Sevilla, Borussia Dortmund, Atletico Madrid, Chelsea, Celtic, Rangers, Fulham, Norwich, penalty, goalless, aggregate, kick off, defender, relegation, Liverpool, Milan, Gunners, ~forward, ~keeper, ~corner, ~header, ~headed, ~booked, ~net, ~goal, ~substitute, ~boss
20001085 tennis: +tennis, +Wimbledon, +Australian Open, +French Open, +US Open, +Roland Garros, +Davis Cup, +Fed Cup, +ATP, +WTA, +grand slam title, +match point, +break point, +tie break, +tiebreak, +straight sets, +top seed, +unseeded, +double fault, +forehand, +backhand, +set point, +clay court, +hard court, baseline, wild card, +Masters Series, +seeded, grand slam, unforced errors, ~seed, ~serve, ~aces, ~set, ~court, ~doubles
20001176 rugby: +rugby, +scrum, +fly half, +scrum half, +full back, +line out, +lineout, +flanker, hooker, +number eight, +knock on, ~conversion, +sin bin, +drop goal, +try scorer, prop, tries, ~try, ~lock, ~centre
20001036 rugby union: +rugby union, +Six Nations, +All Blacks, +Springboks, +Wallabies, +Heineken Cup, +Twickenham, +British Lions, +Lions tour, +Murrayfield, +Lansdowne Road, +Millennium Stadium, +IRB, +RFU, +Zurich Premiership, +London Irish, +Powergen Cup, +Super 12, +Tri Nations, +grand slam champions, Wasps, Harlequins, Gloucester, Northampton Saints, Newcastle Falcons, Stade Francais, Toulouse, Biarritz, Leicester Tigers, Saracens, Sale Sharks, Leinster, Munster, Ulster, Llanelli, Ospreys, Lions
20001035 rugby league: +rugby league, +Super League, +Challenge Cup, +State of Origin, +NRL, St Helens, Leeds Rhinos, Bradford Bulls, Wigan Warriors
20000888 cricket: +cricket, +cricketer, +batsman, +bowler, +wicket, +wicketkeeper, +innings, +test match, +one day international, +unbeaten century, +lbw, +spinner, +leg spin, +off spinner, +Ashes, ICC, ~run out, stumps, opener, +ODI, +Twenty20, +IPL, +county championship, +test series, +first test, +second test, +third test, +fourth test, +fifth test, +fast bowler, +all rounder, ~tourists, century, overs, ~Test, ~runs, ~bowled, ~bat, ~declared
20000827 track and field: +athletics, +sprinter, +100m, +200m, +400m, +800m, +1500m, +5000m, +10000m, +60m, +hurdler, +hurdles, +long jump, +high jump, +triple jump, +pole vault, +javelin, +discus, +shot put, +heptathlon, +decathlon, relay, +cross country, +IAAF, +AAA, +european indoor, +indoor championships, +indoor record, +steeplechase, +track and field, +10 000m, +5 000m, +1 500m, sprint, indoor, distance runner, personal best, ~track, ~runner, ~metres
20000988 marathon: +marathon runner, +London marathon, +half marathon, +New York marathon, +marathon
20000940 golf: +golf, +golfer, +birdie, +bogey, +Ryder Cup, +PGA, +PGA Tour, +European Tour, +Augusta, +Masters champion, +back nine, +front nine, +par five, +par four, +leaderboard, +under par, +over par, +double bogey, +eagle putt, +putt, +fairway, +tee off, birdied, Masters, ~par, ~shots, ~strokes, ~hole
20000991 motor car racing: +Formula One, +Formula 1, +grand prix, +Nascar, +Indycar, +pole position, +rally driver, +world rally, +Le Mans, +Daytona 500, +pit stop, +Ferrari, +McLaren, +Silverstone, +FIA, F1, ~lap, ~circuit, ~tyres, ~grid, ~driver
20000998 motorcycling: +MotoGP, +superbike, +motorcycling
20000892 cycling: +cyclist, +Tour de France, +peloton, +yellow jersey, +time trial, +velodrome, +Giro d Italia, +UCI, breakaway, cycling, ~stage, ~rider, ~climb
20000856 boxing: +boxer, +boxing, +heavyweight, +middleweight, +welterweight, lightweight, +featherweight, +super middleweight, +WBC, +WBA, +IBF, +WBO, +title fight, +knockout, bout, +southpaw, +boxing promoter, ~ring, ~belt, ~fight, ~challenger, ~rounds
20001231 mixed martial arts: +mixed martial arts, +UFC
20000851 basketball: +basketball, +NBA, +point guard, +three pointer, ~rebounds, +free throw, +slam dunk, +WNBA, +March Madness, +Lakers, +Celtics, +Knicks, +Pistons, +Cavaliers, +Golden State Warriors, +Chicago Bulls, +Miami Heat, ~guard, ~assists, ~dunk
20000823 American football: +NFL, +quarterback, +touchdown, +Super Bowl, +linebacker, +wide receiver, +cornerback, +running back, +interception, +field goal, +tight end, +AFC, NFC, Patriots, +Steelers, Cowboys, +Packers, +49ers, +Broncos, +training camp, Dolphins, +yards rushing, Colts, Eagles, Giants, Saints, ~yards, ~passes, ~defense, ~fumble, ~sacked
20000849 baseball: +baseball, +pitcher, +MLB, +Major League Baseball, +World Series, +home run, +inning, +outfielder, +shortstop, +first baseman, +third baseman, +baseman, +bullpen, +Red Sox, +Yankees, +Mets, +Dodgers, +Phillies, +free agent, +National League, +American League, +spring training, +Cubs, +white sox, RBI, ~batting, ~pitches, ~bat, ~runs
20000965 ice hockey: +NHL, +Stanley Cup, +goaltender, +goalie, +ice hockey, +power play, +puck, +penalty box, +Maple Leafs, +Canucks, +Bruins, +Canadiens, +Sabres, +Flyers, +Penguins, +Blackhawks, +Oilers, +Red Wings, +Blue Jackets, +slapshot, winger, hockey, ~shutout, ~ice
20000933 field hockey: +field hockey, +hockey umpire
20000960 horse racing: +horse racing, +jockey, +racecourse, +Cheltenham, +Grand National, +Gold Cup, +Kentucky Derby, +Epsom, +Ascot, +Aintree, +racehorse, +thoroughbred, +Jockey Club, +stewards inquiry, Derby, Newmarket, ~fences, ~hurdle, ~trainer, ~mare, ~odds
20000923 equestrian: +equestrian, +showjumping, +show jumping, +dressage, +three day event
20001071 swimming: +swimmer, +freestyle, +backstroke, +breaststroke, ~butterfly, swimming, ~pool
20000942 gymnastics: +gymnast, +gymnastics, +balance beam
20001056 skiing: +skier, +slalom, +giant slalom, +downhill, +alpine skiing, +ski jumping, skiing, ~slopes
20001064 snowboarding: +snowboarder, +snowboarding, +halfpipe
20000934 figure skating: +figure skating, +figure skater, +ice dance
20001026 rowing: +rower, +rowing, +coxless four, +regatta, +boat race
20001038 sailing: +yachtsman, +yachtswoman, +yacht race, +Vendee Globe, +America s Cup, sailing, yacht
20001063 snooker: +snooker, Crucible, +maximum break
20000912 darts: +darts player, +darts
20001083 table tennis: +table tennis
20000847 badminton: +badminton
20001068 squash: +squash player
20001089 volleyball: +volleyball
20000958 handball (team): +handball
20001010 netball: +netball
20000964 hurling: +hurling, +GAA
20000939 Gaelic football: +gaelic football, +Croke Park
20000846 Australian rules football: +AFL, +Aussie rules
20001154 chess: +chess, +grandmaster, +chess player
20001087 triathlon: +triathlon, +triathlete, +ironman
20000884 mountain climbing: climber, +mountaineer, +mountaineering, +Everest
20001157 martial arts: +judo, +karate, +taekwondo, +sumo, +kickboxing
20001098 wrestling: +wrestler, wrestling
20001093 weightlifting and powerlifting: +weightlifter, +weightlifting
20000929 fencing: +fencer, +epee
20001183 eSports: +esports, +e sports
20001104 drug use in sport: +doping, +anti doping, +positive test, +failed a drugs test, +missed drugs test, +drugs test, +tested positive, +Wada, +Balco, +EPO, +nandrolone, +banned substance, +steroid, +THG, +drug cheat, +performance enhancing, ~ban, ~banned, ~sample
20001103 disciplinary action in sport: +match ban, +touchline ban, +disciplinary panel, +disciplinary hearing, +banned for, +suspended for, ~suspension, ~misconduct
20001148 sports transaction: +transfer fee, +loan deal, +on loan, +transfer window, +transfer request, +signed from, +passed a medical, +free agent, +trade deadline, transfer, ~sign, ~signing, ~deal, ~contract, ~fee
20001177 Olympic Games: +Olympic, +Olympian, +Olympic games, +IOC, +gold medal, +silver medal, +bronze medal, +medallist, +medalist, +Winter Olympics
20001178 Paralympic Games: +Paralympic, +Paralympian
20001125 sport organization: +international olympic committee, +governing body, +football association
20001323 sports coaching: +new coach, +appointed coach, +sacked as manager, +coaching staff, +caretaker manager, +assistant coach
20001324 sports management and ownership: +club owner, +team owner, +takeover of the club, +club chairman
20001126 sport venue: +new stadium, +stadium
`
