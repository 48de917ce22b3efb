/** One address of each kind of page of the bundled edition. */
export const article = '/article/shoigu-urges-sco-to-modernise/'
export const routes = {
  latest: '/',
  article,
  drawing: '/article/panama-opens-new-locks/',
  topics: '/topics/',
  topic: '/topic/international-relations/',
  voices: '/voices/',
  voice: '/voice/sergei-shoigu/',
  stories: '/stories/',
  story: '/story/the-sco-grows/',
  together: '/topic/science-and-technology/?with=international-relations&match=any',
  places: '/places/',
  place: '/place/samarkand-uz/',
  search: '/search/',
  found: '/search/?q=ozone+topic:environment',
  nothing: '/search/?q=zeppelinfahrt&show=quotations',
  about: '/about/',
  saved: '/saved/',
  missing: '/article/no-such-article/',
}
/** The not-found page answers with 404, which Chromium reports as an error of the page itself. */
export const notFoundMessage = /status of 404/
