/** WordPress's REST interface, as one of its users. */
export class Rest {
  #address;
  #authorization;

  constructor(address, password) {
    this.#address = address;
    this.#authorization = `Basic ${password}`;
  }

  activate = (plugin) => this.#send(`plugins/${plugin}`, { status: 'active' });

  /** Publishes a text; answers what was kept of it, and where it is shown. */
  async publish(content) {
    const { id, link } = await this.#send('posts', {
      title: 'Aushang',
      status: 'publish',
      content,
    });
    const { content: kept } = await this.#send(`posts/${id}?context=edit`);
    return { link, kept: kept.raw };
  }

  async #send(path, body) {
    const [route, query = ''] = path.split('?');
    const address = `${this.#address}/?rest_route=/wp/v2/${route}&${query}`;
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: this.#authorization,
        'Content-Type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response.json();
    throw new Error(`${path}: ${await response.text()}`);
  }
}
