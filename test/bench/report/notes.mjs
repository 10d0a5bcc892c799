/** What was measured with what, and what could not be. */
export function notesOf(result, words) {
  const { contenders, unavailable, visits } = result;
  const failed = visits.flatMap(({ count, slowdown, rows }) =>
    rows
      .filter(({ failure }) => failure)
      .map(({ name, failure }) => ({
        title: titleOf(contenders, name),
        reason: `${words.items(count)}${words.times(slowdown)}: ${failure}`,
      })),
  );
  return {
    setting: [
      result.date,
      result.browser,
      `${result.processor}, ${result.memory}, ${result.system}`,
    ],
    versions: contenders.map(({ title, version, lacks }) =>
      [version || title, words.lacks[lacks]].filter(Boolean).join(': '),
    ),
    missing: [
      ...unavailable.map(({ title, reason }) => ({
        title,
        reason: words.reasons[reason],
      })),
      ...failed,
    ].map(({ title, reason }) => `${title}: ${reason}`),
  };
}

const titleOf = (contenders, wanted) =>
  contenders.find(({ name }) => name === wanted).title;
