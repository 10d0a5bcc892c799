/** What is worth a word in a line, beside role, name and description. */
const PROPERTIES = ['level', 'checked', 'expanded', 'disabled', 'invalid'];
/** What the keyboard reaches by itself. */
const CONTROLS = [
  'link',
  'button',
  'checkbox',
  'searchbox',
  'DisclosureTriangle',
];
/** Nothing that a screen reader says. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak'];

/**
 * What assistive technology is told, as lines: role, name, properties,
 * description; deeper is further in.
 *
 * @returns {Promise<Map<string, string[]>>} name of a scene → its lines
 */
export async function treesOf(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const trees = new Map();
  for (const node of nodes) {
    const name = node.name?.value ?? '';
    if (!isScene(node, byId)) continue;
    trees.set(
      name,
      childrenOf(node, byId).flatMap((child) => lines(child, byId, 0)),
    );
  }
  return trees;
}

/** A region right in `main`. */
function isScene({ role, parentId }, byId) {
  if (role?.value !== 'region') return false;
  let parent = byId.get(parentId);
  while (parent && (parent.ignored || SILENT.includes(parent.role?.value))) {
    parent = byId.get(parent.parentId);
  }
  return parent?.role?.value === 'main';
}

const childrenOf = ({ childIds = [] }, byId) =>
  childIds.map((id) => byId.get(id)).filter(Boolean);

function lines(node, byId, depth) {
  const role = node.role?.value;
  const silent = node.ignored || SILENT.includes(role);
  const inner = (by) =>
    childrenOf(node, byId).flatMap((child) => lines(child, byId, depth + by));
  if (silent) return inner(0);
  const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
  if (role === 'StaticText' && !name) return [];
  const words = [
    role === 'StaticText' ? 'text' : role,
    ...(name ? [`“${name}”`] : []),
    ...propertiesOf(node),
    ...(isFocusable(node) && !CONTROLS.includes(role) ? ['focusable'] : []),
  ];
  const line = `${'  '.repeat(depth)}${words.join(' ')}`;
  // A text alone, which its parent's name has said.
  const below = inner(1);
  const said = below.length === 1 && below[0].trim() === `text “${name}”`;
  return said ? [line] : [line, ...below];
}

function propertiesOf({ properties = [], description }) {
  const found = properties
    .filter(
      ({ name, value }) =>
        PROPERTIES.includes(name) && isSet(name, value.value),
    )
    .map(({ name, value }) => `${name}=${value.value}`);
  return description?.value ? [...found, `(${description.value})`] : found;
}

const isFocusable = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'focusable' && value.value);

const isSet = (name, value) =>
  ['checked', 'expanded'].includes(name) || (value && value !== 'false');
