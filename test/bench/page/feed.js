/** What a contender's page knows: where its list goes, and how much of what. */
export const box = document.querySelector('#list');
export const limit = Number(box.dataset.limit);

export async function readItems() {
  const response = await fetch(box.dataset.feed);
  const { items } = await response.json();
  return items.slice(0, limit);
}
