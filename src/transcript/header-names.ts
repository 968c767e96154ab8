/** A meeting that is held again and again. */
export interface KnownMeeting {
  /** Slug of its acronym, or its id: with the year the id of one meeting ("igf-2016"). */
  readonly id: string;
  readonly name: string;
}

/** What is known of the names that front matter holds. */
export interface HeaderNames {
  /** The code of the country that a place's last part names ("Mexico" in "Jalisco, Mexico"); null when it names none. */
  readonly country: (name: string) => string | null;
  readonly isTown: (name: string) => boolean;
  /** The meeting that is called so, in full or in short; null for others. */
  readonly meeting: (name: string) => KnownMeeting | null;
}

export const NO_NAMES: HeaderNames = { country: () => null, isTown: () => false, meeting: () => null };
