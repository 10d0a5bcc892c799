import RSS from 'vanilla-rss';
import { box, limit } from '../page/feed.js';
import { dayOf } from '../page/words.js';

const entryTemplate = `<li><article>
  <h3><a class="title" href="{url}">{title}</a></h3>
  <time datetime="{iso}">{date}</time><p>{author}</p><p>{shortBodyPlain}</p>
</article></li>`;

globalThis.refresh = async () => {
  box.replaceChildren();
  const rss = new RSS(box, 'https://www.landkreis.example/feed.xml', {
    host: `${location.host}${box.dataset.feed}`,
    ssl: false,
    limit,
    entryTemplate,
    dateFormatFunction: (date) => dayOf({ date_published: date }),
    tokens: { iso: ({ publishedDate }) => publishedDate },
  });
  await rss.render();
};
await globalThis.refresh();
