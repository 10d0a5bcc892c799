/* What a list tells machines, from the sources: shown, changed, gone, back. */
import { StructuredData } from '/src/elements/event-list/structured-data.ts';
import { kit } from '/src/elements/shared/kit.ts';

const item = (title) => ({ id: title, url: 'https://a.example/', title });
const hostile = '</script><script>seen.errors.push("run")</script>';

const data = new StructuredData(document, kit);
window.steps = [];
const step = () => {
  const scripts = document.querySelectorAll('[type="application/ld+json"]');
  window.steps.push([...scripts].map(({ textContent }) => textContent).join());
};

for (const items of [['Eins'], ['Eins', hostile]]) {
  data.show(items.map(item), undefined, '');
  step();
}
data.leave();
step();
data.show([item('Eins')], undefined, '');
step();
