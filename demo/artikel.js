/** Tells the three elements which article the address of the page means. */
const FIRST = 'netzwerktreffen-migration-2024';
const id = new URLSearchParams(location.search).get('id') || FIRST;

for (const element of document.querySelectorAll('[feed]')) {
  element.setAttribute('item', id);
}

// A tab, a bookmark and a screen reader all begin with the page's title.
document.addEventListener('aushang-load', ({ items }) => {
  const item = items?.find((one) => one.id === id);
  if (item?.title) document.title = `${item.title} – Kulturverein am Gaswerk`;
});
