/* A page's own script, which is faster than the library. */
const list = document.querySelector('event-list');
list.items = [{ id: 'a', url: '/a', title: 'Von der Seite' }];
list.headingLevel = 5;
list.label = 'Eigene Daten';
