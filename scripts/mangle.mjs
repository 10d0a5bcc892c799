/**
 * Names of properties that nobody outside the bundle uses, and that are the same
 * short ones in all its chunks. Never: what a page, a feed or the platform calls
 * by name.
 */
const INTERNAL = [
  // Lit's protected members.
  'addController|createRenderRoot|elementProperties',
  'enableUpdating|finalize|fromAttribute|converter|hostConnected|hostDisconnected',
  'hostUpdated|isUpdatePending|willUpdate',
  // What an element and its parts ask each other.
  'adopt|arrived|bring|choose|contentTemplate|context|drawable|emptySentence',
  'feeds|focusItem|frameTemplate|named|rooted',
  'isTwin|narrow|newestFirst|noteTemplate|openTemplate|restore|shown|settle',
  'tellMore|troubleTemplate|wantsMore|withStates',
  // Sentences.
  'clockRange|formerDate|locale|newDateFollows|newTab|overnight',
  'rescheduled|runsUntil|untitled',
  // The kit.
  'HOME_ZONE|inWords|addressOf|blockDate|cardTemplate|eventTime|imageOf|inOrder',
  'languageOf|liveRegion|messageTemplate|metaTemplate|organizersOf|shownDate',
  'summaryOf|teaserTemplate|titleOf|toWall|wordsOf|zonesOf',
  // Feeds and dates.
  'allDay|bases|common|decoded|hasMore|loadedAt|problems|readOn|sources',
  'subscribe|timed|wall|way',
];

/** For terser; Lit shortens some of its names itself, and begins them with `_$`. */
export const internal = new RegExp(`^(_\\$.*|${INTERNAL.join('|')})$`);
