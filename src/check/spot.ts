import type { Code, Details } from './details.js';
import type { Path, Tell } from './report.js';
import type { Reading } from './reading.js';

/** What all members of an item are looked at with. */
export interface Scope {
  readonly reading: Reading;
  readonly tell: Tell;
  /** Where the item stands in the feed; empty for the feed itself. */
  readonly root: Path;
  /** What a person calls the item. */
  readonly item?: string | undefined;
  /** The item's own address, as it is written. */
  readonly url?: unknown;
  /** In which times without an offset are read, and who says so. */
  readonly zone: string;
  readonly hasZone: boolean;
}

/** A member, by its place. */
export class Spot {
  constructor(
    readonly scope: Scope,
    readonly path: Path,
  ) {}

  in(name: string | number): Spot {
    return new Spot(this.scope, [...this.path, name]);
  }

  /** The member's name; an entry of a list has the list's. */
  get name(): string {
    return String(this.path.findLast((step) => typeof step === 'string'));
  }

  tell<C extends Code>(code: C, details: Details[C]): void {
    this.scope.tell(code, this.path, details, this.scope.item);
  }

  /** What is left of an entry of the list that stands here. */
  entry(value: unknown, name: string): unknown {
    const { reading, root, url } = this.scope;
    const way = [...this.path.slice(root.length, -1), name];
    return reading.entry(way, value, url);
  }
}
