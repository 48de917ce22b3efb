/** Where generated news happens: real cities with their coordinates in degrees, to two places. `land` is the country's name in running text. */
export type City = { name: string; country: string; land: string; lat: number; lon: number }

const rows = `Vienna AT Austria 48.21 16.37|Oslo NO Norway 59.91 10.75|Bergen NO Norway 60.39 5.32|Stockholm SE Sweden 59.33 18.07|Helsinki FI Finland 60.17 24.94|Lisbon PT Portugal 38.72 -9.14
Porto PT Portugal 41.15 -8.61|Madrid ES Spain 40.42 -3.70|Valencia ES Spain 39.47 -0.38|Rome IT Italy 41.90 12.50|Turin IT Italy 45.07 7.69|Athens GR Greece 37.98 23.73|Warsaw PL Poland 52.23 21.01
Gdansk PL Poland 54.35 18.65|Prague CZ Czechia 50.08 14.44|Budapest HU Hungary 47.50 19.04|Bucharest RO Romania 44.43 26.10|Sofia BG Bulgaria 42.70 23.32|Zagreb HR Croatia 45.81 15.98
Berlin DE Germany 52.52 13.41|Hamburg DE Germany 53.55 9.99|Lyon FR France 45.76 4.84|Marseille FR France 43.30 5.37|Brussels BE Belgium 50.85 4.35|Geneva CH Switzerland 46.20 6.15
Dublin IE Ireland 53.35 -6.26|Glasgow GB Britain 55.86 -4.25|Leeds GB Britain 53.80 -1.55|Reykjavik IS Iceland 64.15 -21.94|Riga LV Latvia 56.95 24.11|Tallinn EE Estonia 59.44 24.75
Ankara TR Turkey 39.93 32.86|Izmir TR Turkey 38.42 27.14|Tbilisi GE Georgia 41.72 44.79|Almaty KZ Kazakhstan 43.24 76.89|Tashkent UZ Uzbekistan 41.30 69.24|Mumbai IN India 19.08 72.88
Chennai IN India 13.08 80.27|Dhaka BD Bangladesh 23.81 90.41|Colombo LK Sri~Lanka 6.93 79.86|Bangkok TH Thailand 13.76 100.50|Hanoi VN Vietnam 21.03 105.85|Jakarta ID Indonesia -6.21 106.85
Osaka JP Japan 34.69 135.50|Sapporo JP Japan 43.06 141.35|Busan KR South~Korea 35.18 129.08|Perth AU Australia -31.95 115.86|Brisbane AU Australia -27.47 153.03|Auckland NZ New~Zealand -36.85 174.76
Nairobi KE Kenya -1.29 36.82|Accra GH Ghana 5.60 -0.19|Dakar SN Senegal 14.72 -17.47|Casablanca MA Morocco 33.57 -7.59|Cairo EG Egypt 30.04 31.24|Durban ZA South~Africa -29.86 31.02
Toronto CA Canada 43.65 -79.38|Halifax CA Canada 44.65 -63.58|Bogota CO Colombia 4.71 -74.07|Lima PE Peru -12.05 -77.04|Santiago CL Chile -33.45 -70.67|Montevideo UY Uruguay -34.90 -56.16|Recife BR Brazil -8.05 -34.88`

export const cities: readonly City[] = rows.split(/[|\n]/).map((row) => {
  const [name = '', country = '', land = '', lat = '', lon = ''] = row.split(' ')
  return { name, country, land: land.replace('~', ' '), lat: Number(lat), lon: Number(lon) }
})
