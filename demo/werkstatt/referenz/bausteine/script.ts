/** What a script does with an element. */
export const SCRIPT = (
  tag: string,
) => `const element = document.querySelector('${tag}');

element.addEventListener('aushang-load', ({ items, feed }) => {
  console.log(\`\${items.length} items of \${feed}\`);
});
element.addEventListener('aushang-error', ({ error, feed }) => {
  console.log(\`\${feed}: \${error.message}\`);
});

await element.refresh();
console.log(element.state);
`;
