/** Cue words of science and technology; how a line is read: lexicon.ts. */
export const science = `
13000000 science and technology: scientist, researcher, +technology, +laboratory, +hi tech, +technological, scientific, science, research, inventor, invention, innovation, prototype, technical, device, machine, experiment, ~system, ~study, ~data, digital, ~developed, ~design, ~laser, ~memory, ~tool, ~expert, ~format, ~version, ~use, ~screen, ~signal, ~storage
20000763 information technology and computer science: +software, +internet, +website, +web site, +web page, +broadband, e mail, email, +spam, +spammer, +computer virus, +anti virus, +antivirus, +spyware, +malware, +phishing, +phishers, +hacker, hacking, +firewall, worm, +trojan, +botnet, +browser, +search engine, +desktop, +laptop, PC, PCs, +operating system, +Windows, +Linux, +open source, +source code, +programmer, +blog, +blogger, +blogging, +weblog, +podcast, +podcasting, +wi fi, +wifi, +wireless network, +bluetooth, +3G, +4G, +5G, +mobile phone, +handset, +smartphone, +camera phone, +text message, +text messaging, +SMS, +ringtone, +instant messaging, +peer to peer, +pirated, +online piracy, +music piracy, +software piracy, +file sharing, +BitTorrent, +net user, +net service, +web user, +surfing the web, +download, +downloading, +downloaded, +mp3, +mp3 player, +music player, +iPod, +iTunes, +music download, +dial up, +ISP, +service provider, +DSL, +Voip, +net phone, chip, +processor, +microprocessor, server, +supercomputer, +mainframe, +hard drive, +hard disk, +usb, +flash memory, +gadget, +high definition, +HDTV, +digital TV, +digital television, +set top box, +personal video recorder, +TiVo, +DVD player, +Blu ray, +HD DVD, +DVR, +PVR, +digital camera, +digital radio, +mobile TV, +home entertainment, +consumer electronics, +camcorder, +megapixel, +video on demand, +game console, +games console, +video game, +videogame, +computer game, +gamer, +gaming, +PlayStation, +Xbox, +Nintendo, +GameCube, +PSP, +game developer, +online game, +touchscreen, +touch screen, app, +social network, +social networking, +cybersecurity, +cyber security, +encryption, password, +algorithm, +cloud computing, +big data, +virtual reality, +augmented reality, +information technology, +computer scientist, +computing, online, +Google, +Yahoo, +Microsoft, +Apple, +Intel, +AMD, +IBM, +Hewlett Packard, +Sony, +Nokia, +Motorola, +Samsung, +Sun Microsystems, +Oracle, +eBay, Amazon, +AOL, +Firefox, +Mozilla, +Internet Explorer, Facebook, Twitter, +iPhone, +iPad, +Android, +Skype, +Symantec, +Sophos, +F Secure, +Napster, +Kazaa, +Silicon Valley, +RFID, +domain name, +cyber attack, +webcam, +hotspot, +silicon, +semiconductor, +computer, +web, net, hardware, wireless, online service, technology firm, users, console, chatroom, chat room, electronic, virtual, digital music, messages, telecoms, patch, bandwidth, cyber, subscribers, interface, bug, ~games, ~site, ~virus, ~user, ~network, mobile, ~phone, ~video, ~disc, ~program, ~code, ~click, ~link, ~tech, ~developers, ~gadget maker, ~content, ~media, ~keyboard, ~traffic, ~files, ~cable, ~security, ~connection
20001298 artificial intelligence: +artificial intelligence, +machine learning, +neural network, +deep learning, +chatbot, +AI, algorithm
20000756 technology and engineering: +robot, +robotic, +engineers, +nanotechnology, +hydrogen car, +fuel cell, +3D printing, +3D printer, +self driving, +driverless, drone, engineering, engineer, sensors, battery, ~machine
20000762 identification technology: +biometric, +fingerprint reader, +facial recognition, +iris scan, +RFID tags
20000766 nanotechnology: +nanotechnology, +nanotube, +nanoparticle
20000739 space exploration: +Nasa, +European Space Agency, +astronaut, +cosmonaut, +space station, +space shuttle, +spacecraft, +space probe, +lunar, +space mission, +Mars rover, +lunar rover, +Mars mission, +red planet, +SpaceX, +launch pad, orbiter, +lander, Mars, +Cassini, +Hubble, +outer space, rocket, ~probe, satellite, orbit, spaceship, ~mission, ~launch, ~moon, ~craft
20000718 astronomy: +astronomer, +astronomy, +telescope, +galaxy, +black hole, +asteroid, comet, +supernova, planet, +solar system, +exoplanet, +observatory, +Milky Way, +eclipse, ~star, ~moon
20000726 cosmology: +cosmologist, +big bang, +dark matter, +dark energy
20000719 biology: +biologist, +molecular biology, +stem cell, +cell biology, +evolutionary, organism, protein, ~cells, ~species, ~evolution
20000721 genetics: +genome, +geneticist, +DNA, gene, +genetic, +genetically, +mutation, +cloning, +chromosome, +clone, cloned, ~sequence
20000722 paleontology: +fossil, +dinosaur, +palaeontologist, +paleontologist, ~skeleton, ~extinct
20000744 archeology: +archaeologist, +archeologist, +archaeology, +archaeological, +excavation, +tomb, artefact, artifact, ruins, ~ancient, ~burial
20000743 anthropology: +anthropologist, +hominid, +neanderthal
20000725 chemistry: chemist, +molecule, +chemistry, +catalyst, +polymer, ~compound
20000731 physics: +physicist, +physics, particle, +quantum, +atom, +electron, +photon, +superconductor, +superconductivity, ~laser
20000734 particle physics: +Cern, +particle accelerator, +Large Hadron Collider, +Higgs
20000727 geology: +geologist, +seismologist, +tectonic, geological
20000729 marine science: +marine biologist, +oceanographer, +oceanography
20000730 meteorology: +meteorologist
20000715 mathematics: +mathematician, +mathematics, +prime number, theorem
20000711 biotechnology: +biotechnology, +biotech, +genetically modified, +gene editing, +Crispr, +GM crops
20000737 medical research: +medical research, +stem cell research, +medical researchers
20000735 scientific research: +research team, +journal Nature, +journal Science, +Royal Society, +study published, +peer reviewed, researchers
20000740 scientific publication: +scientific journal
20000747 history: +historian, ~medieval
20000753 psychology: +psychologist, +psychology
`
