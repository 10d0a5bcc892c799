/* A partner's app, in React: what is given to `draw` is its state. */
import React from 'react';
import ReactDOM from 'react-dom/client';

const { createElement, StrictMode } = React;
const root = ReactDOM.createRoot(document.querySelector('#app'));

window.heard = [];
const hear = ({ feed }) => window.heard.push(feed);

const listOf = ({ name, link, ...given }) =>
  createElement(
    'event-list',
    { key: name, id: name, ...given, 'onaushang-load': hear },
    link && createElement('a', { href: '/neuigkeiten' }, link),
  );

window.draw = (lists) =>
  root.render(createElement(StrictMode, null, lists.map(listOf)));
