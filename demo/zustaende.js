/** What a page can do with the elements from a script of its own. */
const list = document.querySelector('#wackelig');
const button = document.querySelector('#neu-laden');

button.addEventListener('click', () => list.refresh?.());

// An item as JSON Feed writes it; a past day, so that it never goes stale.
document.querySelector('#eigene-daten').items = [
  {
    id: 'eigener-eintrag',
    url: new URL('./#termine', location.href).href,
    title: 'Hausmusik im Kesselsaal',
    content_html:
      '<p>Dieser Eintrag steht in keinem Feed: Die Seite hat ihn dem ' +
      'Baustein selbst gegeben.</p>',
    date_published: '2026-02-01T10:00:00+01:00',
    tags: ['Musik'],
    _event: {
      startDate: '2026-02-14T17:00:00+01:00',
      endDate: '2026-02-14T19:00:00+01:00',
      location: [{ type: 'Place', name: 'Kesselsaal am Gaswerk' }],
      organizer: [{ name: 'Kulturverein am Gaswerk e. V.' }],
      isAccessibleForFree: true,
    },
  },
];
