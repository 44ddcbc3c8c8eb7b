/** What the member typed or pasted to try it out. It lives as long as the panel is open, and nowhere else. */
export interface Drafts {
  headline: string;
  about: string;
  /** Title and description of the current role. */
  role: string;
  /** The member's own keywords, as they typed them. */
  topics: string;
  /** A post or article they are writing. */
  draft: string;
}

/** Before anything was typed. */
export const NO_DRAFTS: Drafts = { headline: '', about: '', role: '', topics: '', draft: '' };

/** What the parts that try words out get. */
export interface DraftsProps {
  drafts: Drafts;
  write: (change: Partial<Drafts>) => void;
}
