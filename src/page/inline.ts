/**
 * A feed that stands in the page: `<script type="…" id="termine">`.
 *
 * @param address - The page's, with the element's id as its fragment.
 */
export function loadInline(address: string) {
  const { hash } = new URL(address);
  const element = document.getElementById(decodeURIComponent(hash.slice(1)));
  return Promise.resolve({
    text: element?.textContent ?? '',
    url: document.baseURI,
    header: () => null,
  });
}
