import type {} from 'aushang/react';

export const right = (
  <event-list
    feed="/feed.json"
    limit={5}
    kind="events"
    group-by="month"
    tags={['Kino']}
    reader
    className="news"
    onaushang-open={(event) => event.item.id.length}
  >
    <a href="/neuigkeiten">Alle Neuigkeiten</a>
  </event-list>
);
export const bare = <event-card item="a" items={[{ id: 'a' }]} lang="pl" />;

// @ts-expect-error A number.
export const limit = <event-list limit="many" />;
// @ts-expect-error None of the words.
export const kind = <event-list kind="parties" />;
// @ts-expect-error An event has no such member.
export const event = <event-list onaushang-load={({ item }) => item} />;
// @ts-expect-error No such attribute.
export const attribute = <event-list feeed="/feed.json" />;
