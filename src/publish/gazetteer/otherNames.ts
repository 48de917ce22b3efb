/**
 * Names that English news uses, or used, for places that GeoNames lists under another: "written name|listed name|country". First names of
 * today, then former ones, with which old reports are told. From general atlases; GeoNames' own list of other names holds airport codes
 * and homonyms, and would take 23 MB.
 */
export const otherNames = `New York|New York City|US;Washington|Washington, D.C.|US;Washington DC|Washington, D.C.|US;Geneva|Genève|CH;Cologne|Köln|DE;Gothenburg|Göteborg|SE;Seville|Sevilla|ES;Quebec City|Québec|CA;Antwerp|Antwerpen|BE
Ghent|Gent|BE;Bruges|Brugge|BE;Nuremberg|Nürnberg|DE;Hanover|Hannover|DE;Dusseldorf|Düsseldorf|DE;Frankfurt|Frankfurt am Main|DE;Brunswick|Braunschweig|DE;Basle|Basel|CH;Lucerne|Luzern|CH;Berne|Bern|CH;Marseilles|Marseille|FR;Lyons|Lyon|FR
Padua|Padova|IT;Mantua|Mantova|IT;Leghorn|Livorno|IT;Saragossa|Zaragoza|ES;Corunna|A Coruña|ES;Oporto|Porto|PT;Panama City|Panamá|PA;Astana|Nur-Sultan|KZ;Andijan|Andijon|UZ;Samarqand|Samarkand|UZ;Odesa|Odessa|UA;Kiev|Kyiv|UA;Kharkov|Kharkiv|UA
Lvov|Lviv|UA;Mykolaiv|Mykolayiv|UA;Zaporizhzhia|Zaporizhia|UA;Dnepropetrovsk|Dnipro|UA;Nizhny Novgorod|Nizhniy Novgorod|RU;Gorky|Nizhniy Novgorod|RU;Rostov-on-Don|Rostov-na-Donu|RU;Leningrad|Saint Petersburg|RU;Petrograd|Saint Petersburg|RU
Stalingrad|Volgograd|RU;Königsberg|Kaliningrad|RU;Danzig|Gdańsk|PL;Breslau|Wrocław|PL;Cracow|Kraków|PL;Constantinople|Istanbul|TR;Smyrna|İzmir|TR;Angora|Ankara|TR;Tiflis|Tbilisi|GE;Alma-Ata|Almaty|KZ;Frunze|Bishkek|KG
Raqqa|Ar Raqqah|SY;Basra|Basrah|IQ;Gaza City|Gaza|PS;Calcutta|Kolkata|IN;Bombay|Mumbai|IN;Madras|Chennai|IN;Bangalore|Bengaluru|IN;Poona|Pune|IN;Benares|Varanasi|IN;Pondicherry|Puducherry|IN;Dacca|Dhaka|BD;Rangoon|Yangon|MM
Peking|Beijing|CN;Canton|Guangzhou|CN;Nanking|Nanjing|CN;Chungking|Chongqing|CN;Mukden|Shenyang|CN;Xian|Xi’an|CN;Macao|Macau|MO;Saigon|Ho Chi Minh City|VN;Batavia|Jakarta|ID;Pusan|Busan|KR;Edo|Tokyo|JP
Leopoldville|Kinshasa|CD;Salisbury|Harare|ZW;Lourenco Marques|Maputo|MZ;Karl-Marx-Stadt|Chemnitz|DE;Cape Kennedy|Cape Canaveral|US`
  .split(/[;\n]/)
  .flatMap((line): { written: string; listed: string; country: string }[] => {
    const [written, listed, country] = line.split('|')
    return written === undefined || listed === undefined || country === undefined ? [] : [{ written, listed, country }]
  })

/** Countries: what news calls them, where ISO's name is another. */
export const otherCountries = `Britain|GB;UK|GB;U.K.|GB;US|US;U.S.|US;USA|US;America|US;Holland|NL;Brunei|BN;Laos|LA;Moldova|MD;Syria|SY;Vatican|VA;Holy See|VA;Burma|MM;Swaziland|SZ;East Timor|TL;Falkland Islands|FK;Falklands|FK;Micronesia|FM;Iran|IR;Macedonia|MK
DR Congo|CD;Democratic Republic of Congo|CD;Zaire|CD;Bosnia|BA;Trinidad|TT;Korea|KR;Persia|IR;Ceylon|LK;Siam|TH;Rhodesia|ZW;Soviet Union|RU;USSR|RU;Cabo Verde|CV;Svalbard|SJ;Emirates|AE;UAE|AE;Kosovo|XK`
  .split(/[;\n]/)
  .flatMap((line): { written: string; country: string }[] => {
    const [written, country] = line.split('|')
    return written === undefined || country === undefined ? [] : [{ written, country }]
  })
