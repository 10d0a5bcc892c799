/** The public elements' manual, out of their class comments and properties. */
export default {
  globs: ['src/elements/*/*.ts', 'src/page/events.ts'],
  exclude: ['src/elements/**/*.{template,styles,view}.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
};
