/** Cue words of crime and law, disasters, health, war and weather; how a line is read: lexicon.ts. */
export const events = `
02000000 crime, law and justice: lawyer, +solicitor, +barrister, +defendant, criminal, attorney, legal, illegal, justice, law, offence, offender, suspect, accused, allegedly, victim, convicted, conviction, pleaded guilty, prison, prisoner, inmate, jail, ~alleged, ~guilty, ~case, ~evidence, ~witness, ~crime, ~police, ~custody
20000082 crime: +crime figures, +crime rate, +recorded crime, crime
20000083 arson: +arson, +arsonist
20000084 assault: +assaulted, +grievous bodily harm, +domestic violence, +stabbing, +stabbed, assault, attacked, ~attacker, ~beaten
20000085 sex crime: +rape, +rapist, +paedophile, +pedophile, +sexual assault, +indecent assault, +sexual abuse, +sex offender, +child abuse, sexual
20000086 cyber crime: +cyber crime, +cybercrime, +online fraud, +identity theft
20000087 corporate crime: +corporate fraud, +accounting fraud, +securities fraud, +price fixing
20000091 insider trading: +insider trading, +insider dealing
20000093 corruption: +corruption, +bribery, +bribe, +kickback, corrupt
20000095 drug related crimes: +drug dealer, +drugs gang, +heroin, +cocaine, +cannabis, +drug dealing, +ecstasy, marijuana, ~drugs
20000096 drug trafficking: +drug trafficking, +drug smuggling, +drug cartel, +trafficker, ~seized, ~haul
20000097 fraud: +fraud, +fraudster, +embezzlement, +embezzled, +money laundering, +false accounting, +conned, +swindle, +conspiracy to defraud, deception, ~scam
20001195 tax evasion: +tax evasion, +tax fraud
20000098 hijacking: pirates, piracy, +hijacker, +hijacked plane, +pirates seized
20000099 homicide: +murder, +murdered, +murderer, +manslaughter, +homicide, +strangled, +serial killer, +killer, killing, killed by, body was found, ~stabbed, ~shot
20000100 kidnapping: +kidnapping, +kidnap, +kidnapped, +kidnapper, +abducted, +abduction, +ransom, hostage
20000101 organized crime: +mafia, +organised crime, +organized crime, +mobster
20000102 gang activity: +street gang, +gang members, gangs, ~gang
20000103 terrorism: +terrorist, +terrorism, +terror suspect, +anti terrorism, +anti terrorist, +counter terrorism, +terror laws, +al Qaeda, +al Qaida, +Isis, +Islamic State, +terror attack, +terror plot, terror, ~suspects
20000104 robbery and theft: +robbery, +robber, +burglar, +burglary, +thief, +thieves, +theft, +stolen, +heist, +stole, +looted, looting, robbed, ~masked
20000105 war crime: +war crimes, +war crimes tribunal, +crimes against humanity
20001283 human smuggling and trafficking: +human trafficking, +people smuggling, +people trafficking
20001285 vandalism: +vandalism, +graffiti, +vandals
20001313 shootings: +gunman, +gunmen, +mass shooting, +opened fire, +shooter, +shot dead, +shot and killed, shooting, gunshot, ~shots, ~gun
20001314 animal abuse: +animal cruelty, +RSPCA
20001320 torture: +torture, +tortured, +Abu Ghraib, +waterboarding
20001196 reckless driving: +drink driving, +drunk driving, +dangerous driving, +speeding fine
20000107 court: +court heard, +high court, +crown court, +magistrates court, +court ruling, +district court, +federal court, +magistrates, court, tribunal, ruling, ruled, ~hearing
20000108 appeal (court): +court of appeal, +appeals court, +appeal court, +appeal judges
20000110 judge: +judge ruled, +chief justice, +justices, judge
20000111 trial (court): +on trial, +jury, +juror, +murder trial, +testify, +testimony, +testified, +cross examination, +prosecutors, +plea bargain, trial, prosecutor, prosecution, verdict, acquitted, denies, ~evidence, ~defence, ~witness
20000114 litigation: lawsuit, sued, suing, +class action, +plaintiff, legal action, +sues, +damages, sue, libel, settlement, ~settle
20000134 sentencing (criminal): +sentenced, +jailed, +life sentence, +death penalty, +years in prison, +years in jail, +death row, execution, +community service, sentence, sentencing, parole, probation
20001287 supreme and high court: +supreme court, +high court, +law lords
20000118 prosecution and prosecutors: +crown prosecution service, +director of public prosecutions, +district attorney, +indictment, +indicted
20000119 justice: +miscarriage of justice
20000127 extradition: +extradition, +extradited, +extradite
20000128 international court and tribunal: +international criminal court, +international court of justice, +war crimes tribunal, +court of human rights
20000129 law enforcement: +law enforcement
20000130 arrest: +arrested, +arrest, bail, ~suspicion, ~custody, ~held
20000131 investigation (criminal): +forensic, +murder inquiry, +detectives, +murder investigation, detective, +FBI, investigators, ~cctv
20000132 missing person: +missing person, +last seen, +disappeared, missing, ~disappearance
20000133 police: +police force, +chief constable, +metropolitan police, +Scotland Yard, +police officer, +policeman, +policewoman, +constable, +sheriff, +policing, +police said, +police chief, officers, police
20001299 surveillance: +surveillance, +wiretap, +cctv, +phone tapping
03000000 disaster, accident and emergency incident: disaster, +death toll, +rescuer, +rescue workers, +survivors, tragedy, evacuated, evacuation, injured, rescue, rescued, accident, wreckage, casualties, debris, survivor, dead, ~killed, ~died, ~victims, ~missing, ~emergency
20000139 accident and emergency incident: accident, ~emergency services
20000140 explosion accident and incident: +gas explosion, explosion, ~blast
20000141 industrial accident and incident: +mine explosion, +trapped miners, +chemical leak, +mine disaster
20000142 nuclear accident and incident: +Chernobyl, +Fukushima, meltdown, +radiation leak, +radioactive
20000144 air and space accident and incident: +plane crash, +air crash, +crash landing, +flight recorder, +black box, +air accident, +crash site, +plane crashed, +helicopter crash, aircraft, pilot, plane, wreckage, helicopter, runway, ~crashed, ~crash, ~jet, ~flight, ~landing, ~radar
20000145 maritime accident and incident: +shipwreck, +capsized, sank, +ran aground, sinking, lifeboat, +coastguard, sunk, ferry, ~vessel, ~ship
20000146 railway accident and incident: +derailed, +train crash, +derailment, +rail crash, +level crossing, ~train, ~carriages, ~coaches
20000147 road accident and incident: +car crash, +pile up, +road accident, +collided, +hit and run, +road deaths, collision, ~motorway, ~crash, ~driver, ~lorry
20000161 structural failure: +building collapsed, +bridge collapse, +roof collapsed, ~collapsed, ~collapse
20001321 drowning: +drowned, +drowning
20000149 famine: +famine, +starvation, +food shortages, starving
20000150 fire: +firefighter, +fire brigade, +fire crews, +fire service, +blaze, +fire engines, +fire department, flames, fire, smoke, ~burned, ~burnt
20001202 wildfire: +wildfire, +bushfire, +forest fire, +brush fire
20000151 natural disaster: +natural disaster
20000152 drought: drought, ~rainfall
20000153 earthquake: +earthquake, +quake, +aftershock, magnitude, +epicentre, +epicenter, +Richter scale, +seismic, tremor, rubble, ~struck
20000154 flood: flood, +floods, +flooding, +flooded, +burst its banks, +flood waters, +floodwater, +flood warning, ~river, ~rising
20000155 landslide: +landslide, +mudslide
20000156 avalanche: +avalanche
20000158 windstorms: +tornado, +cyclone, +typhoon, +gale, +twister, storm, ~winds
20001280 hurricane: +hurricane, +tropical storm, ~storm, ~surge
20000159 volcanic eruption: +volcano, +eruption, +lava, +volcanic, ~ash
20001353 tsunami: +tsunami, +tidal wave
20000168 emergency response: +relief effort, +aid workers, +Red Cross, +humanitarian aid, +relief agencies, +emergency relief, +disaster relief, +field hospital, ~aid
07000000 health: patient, doctor, +health care, +healthcare, medical, medicine, +clinical, +British Medical Association, +symptom, +GP, health, disease, illness, treatment, clinic, nurse, infection, chronic, dose, diagnosed, specialists, sick, ~risk, ~drug, ~blood, ~pain
20000446 disease and condition: +diabetes, +asthma, +Alzheimer, +dementia, +arthritis, +Parkinson, +multiple sclerosis, +osteoporosis, +allergy, disease, ~condition
20000447 cancer: +cancer, +tumour, +tumor, +chemotherapy, +leukaemia, +leukemia, +melanoma, +oncologist, +radiotherapy
20000448 communicable disease: +tuberculosis, +malaria, +cholera, +measles, +meningitis, +ebola, +polio, +MRSA, +superbug, +Sars, +zika, infected, ~infection
20000449 epidemic and pandemic: +epidemic, +pandemic, +outbreak, +bird flu, +world health organization, +swine flu, +flu strain, +coronavirus, +covid, +quarantine, ~virus, ~spread
20000451 viral disease: +influenza, +flu, +hepatitis, ~virus
20000452 HIV and AIDS: +HIV, +AIDS, +antiretroviral, +UNAIDS
20000454 heart disease: +heart disease, +heart attack, +cardiac, +cardiologist, +cholesterol, +blood pressure, +coronary, stroke
20000458 mental health: +mental health, +psychiatrist, +mental illness, +schizophrenia, +psychiatric, +bipolar
20001356 depression: +depression and anxiety, +antidepressant, ~depression
20001357 anxiety and stress: +anxiety, ~stress
20000460 obesity: +obesity, +obese, +overweight
20000459 eating disorder: +anorexia, +bulimia, +eating disorder
20001322 poisoning: +food poisoning, +salmonella, +poisoned, +e coli
20001355 developmental disorder: +autism, +autistic, +Down s syndrome
20000462 hospital: hospital, +NHS trust, +intensive care, +waiting list, +maternity ward, wards, ~ward, ~beds
20000468 prescription drugs: +painkiller, +prescription drugs, +antibiotic, +statin, +side effects, +Vioxx, +drug trial, +food and drug administration, tablets, ~pills
20000464 health treatment and procedure: +clinical trial, +transplant, treatment, ~procedure
20000465 diet: +dietary, +nutrition, +nutritionist, +junk food, +calories, +healthy eating, +school meals, diet, vitamin, ~fat, ~salt
20000477 vaccine: +vaccine, +vaccination, +MMR, jab, +immunisation, +immunization
20001228 surgery: surgeon, surgery, +hip replacement, operation, ~theatre
20000480 government health care: +NHS, +national health service, +Medicare, +Medicaid
20000483 health insurance: +health insurance
20000485 medical profession: +nurses, +GPs, +consultants, +midwife, surgeons
20001359 pregnancy and childbirth: +pregnancy, +pregnant, +IVF, +childbirth, +fertility treatment, +embryo
20001358 public health: +public health, +smoking ban, +passive smoking, +second hand smoke, +chief medical officer, smoking, smokers
16000000 conflict, war and peace: war, +warfare, +civilians, +ceasefire, militant, soldiers, troops, violence, fighting, conflict, wounded, Iraq, Afghanistan, Baghdad, Fallujah, Kabul, Gaza, Syria, Darfur, ~army, ~military, ~attack, ~killed, ~peace
20000055 terrorist bombings: +suicide bomber, +suicide bombing, +car bomb, +bomber, +roadside bomb, +bombing, +bomb blast, +bomb attack, bomb, explosives, blast, ~exploded
20000053 act of terror: +terror attack, +terrorist attack, +suicide attack, +london bombings, +11 September attacks, +September 11
20000056 armed conflict: +mortar, +shelling, +shelled, +artillery, +air strike, +airstrike, +gunfire, offensive, +ambush, front line, +clashes between, +warplane, +bombed, +rocket attack, tanks, fighters, rebels, forces, troops, ~rockets
20000062 war: +invasion, +Iraq war, +prisoners of war, +world war, +war in Iraq, +cold war, ~wartime
20000063 civil war: +Syrian observatory, +civil war
20000057 guerrilla activity: +guerrilla, +insurgent, +insurgency, +paramilitary, +Taliban, rebel, militia
20000058 international military intervention: +coalition forces, +US troops, +British troops, +marines, +US led
20000059 peacekeeping force: +peacekeeper, +peacekeeping
20000060 military occupation: +occupied territories, +West Bank, +occupation forces
20000066 demonstration: +demonstrator, +protester, +protest march, +protestors, +sit in, marched, demonstration, protest, rally, ~banners
20000069 riot: +riot, +rioters, +rioting, +riot police, +tear gas, +rubber bullets, unrest, barricades
20000067 rebellion: +uprising, +mutiny, +rebellion
20000068 revolution: revolution, +orange revolution
20000070 coup d'etat: coup, +coup attempt, +military coup
20000071 massacre: +massacre, +massacred
20000072 genocide: +genocide, +ethnic cleansing, +holocaust
20000073 peace process: +peace process, +peace deal, +peace accord, road map
20000076 peace talks: +peace talks, +ceasefire talks, +truce, +mediator, ceasefire, ~talks
20000078 disarmament: +disarmament, +decommissioning, +chemical weapons, +arms control, +weapons inspectors
20000079 ordnance clearance: +landmine, +unexploded
20001361 cyber warfare: +cyber warfare, +cyberwarfare
17000000 weather: +forecaster, +weather, +Met Office, +weather forecast, +weather service, temperature, rain, snow, sunny, cloudy, showers, ~cold, ~heat, ~dry, ~wind
20001128 weather forecast: +forecasters, +weather forecast, +five day forecast, +cold front
20001129 weather phenomena: +thunderstorm, +heatwave, +heat wave, +snowfall, +blizzard, +sleet, hail, fog, +frost, +snowstorm, +cold snap, +downpour, +lightning, snow, freezing, humidity
20001130 weather statistic: +hottest day, +wettest, +driest, +warmest year, +coldest, +hottest, ~recorded
20001131 weather warning: +weather warning, +red warning, +amber warning, +severe weather, +winter storm warning
`
