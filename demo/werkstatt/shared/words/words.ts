/** The sentences that all pages of the workshop share. */
export interface FrameWords {
  /** The language's own name. */
  readonly name: string;
  readonly site: string;
  readonly workshop: string;
  readonly skip: string;
  readonly tools: string;
  readonly languages: string;
  readonly needsScript: string;
  readonly privacy: string;
  readonly promise: string;
  readonly more: string;
  readonly example: string;
  readonly states: string;
  readonly accessibility: string;
}

/** The sentences of the shared fields. */
export interface FieldWords {
  readonly copy: string;
  readonly copied: string;
  /** The browser would not; the text has been selected instead. */
  readonly selected: string;
  readonly width: string;
  readonly fullWidth: string;
  readonly preview: string;
}

export interface SharedWords extends FrameWords, FieldWords {}
