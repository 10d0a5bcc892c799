'use client';

import { useEffect } from 'react';
import { register } from 'aushang';

export function News() {
  // Not on the server: there are no custom elements.
  useEffect(() => register(), []);
  return (
    <event-list feed="/feed.json" limit={2}>
      <a href="/neuigkeiten">Alle Neuigkeiten</a>
    </event-list>
  );
}
