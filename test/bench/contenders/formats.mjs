/** The feed as other servers would give it: for those that read no JSON Feed. */
import { meetingOf } from '../page/words.js';

/** What Mastodon answers, as far as an embedded timeline looks at it. */
export const postsOf = ({ items }) => items.map(postOf);

const account = {
  avatar: 'data:,',
  display_name: 'Landkreis Musterhausen',
  emojis: [],
  url: 'https://social.landkreis.example/@kreis',
  username: 'kreis',
};

function postOf(item) {
  const { id, url, title, summary, date_published } = item;
  return {
    id,
    url,
    account,
    content: `<p><a class="title" href="${url}">${title}</a></p>
      <p>${meetingOf(item)}</p><p>${summary}</p>`,
    created_at: date_published,
    language: 'de',
    media_attachments: [],
    visibility: 'public',
  };
}

/** What the service answers that turns RSS into JSON for vanilla-rss. */
export const rssOf = ({ items }) => ({
  responseData: { feed: { entries: items.map(entryOf) } },
});

function entryOf(item) {
  return {
    author: meetingOf(item),
    content: item.summary,
    contentSnippet: item.summary,
    link: item.url,
    publishedDate: item._event?.startDate ?? item.date_published,
    title: item.title,
  };
}
