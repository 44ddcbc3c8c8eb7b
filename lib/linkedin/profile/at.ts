/**
 * Where things stand on a member's profile, each with the month in which it was last seen working and how often.
 * Hashed class names and translated words are never used. What is known of each: docs/linkedin.md.
 */
export const at = {
  /** A card of the server-driven page; the name of the section ends its key. Key or id, or both. 2026-08. */
  card: '[componentkey^="com.linkedin.sdui.profile.card.ref"], [id^="com.linkedin.sdui.profile.card.ref"]',
  cardKey: 'com.linkedin.sdui.profile.card.ref',
  /** The empty mark at the head of a classic card, its id the section's name. 2024-11. */
  anchor: '.pv-profile-card__anchor[id], [data-view-name="profile-card"] > div[id]',
  classicCard: 'section',
  /** The classic top card holds the only `h1` and this link. 2025-05. */
  classicTop: '#top-card-text-details-contact-info, h1',

  /** What stands beside the profile or over it, never part of it. The ids: 2026-09. The roles: expected. */
  beside:
    'aside, nav, footer, dialog, noscript, [role="dialog"], [role="complementary"], [role="navigation"], [id^="profileAside"], [componentkey^="profileAside"]',
  /** Text that a person wrote: a link in it is theirs, not LinkedIn's. 2026-09 and, classic, 2024-11. */
  written: '[data-testid="expandable-text-box"], [class*="inline-show-more-text"], [class*="update-components-text"]',
  /** Links into forms that only the owner gets. 2026-10. */
  edit: 'a[href*="/edit"], a[href*="/add-edit/"]',
  /** Cards that only the owner sees. 2026-08. */
  private: 'a[href*="/dashboard"], a[href*="/me/profile-views"], a[href*="/me/search-appearances"]',
  /** An invitation to connect names whom it invites. 2026-10. */
  invite: 'a[href*="custom-invite"]',
  /** In a top card, what says that it is someone else's. 2026-10; the last two are classic and expected, not seen. */
  foreign:
    'a[href*="NON_SELF_PROFILE_VIEW"], [componentkey^="ConnectButtonstate:"], a[href*="connectionOf="], [class*="non-self-photo"]',

  /** What can be clicked in a top card. */
  button: 'a[href], button, [role="button"]',
  /** LinkedIn's messaging window, folded or not, at the lower edge. Expected, not seen. */
  messaging: '[class*="msg-overlay-list-bubble"], [class*="msg-overlay-conversation-bubble"]',
  /** The place over newer pages for what older ones show there, with an open root. 2026-08. */
  over: '[id="interop-outlet"]',

  name: 'h1, h2',
  heading: 'h1, h2, h3',
  contact: 'a[href*="/overlay/contact-info"]',
  /** The frame of the photo. 2026-06; classic 2024-11. */
  photo:
    '[componentkey="topcard-logo-image-referencekey"], [id="topcard-logo-image-referencekey"], .profile-photo-edit, .pv-top-card__photo-wrapper',
  photoLink: 'a[href*="/overlay/photo"]',
  /** The drawing in place of a photo; it may also stand behind one. 2026-06. */
  ghost: 'svg[id^="person-accent"], img.ghost-person, img[src*="/ghost"]',
  /** The banner as the member sees it where it is LinkedIn's own drawing. 2026-09. */
  bannerDrawing: 'svg[id^="person-medium"]',
  bannerClassic: '[id="profile-background-image-target-image"]',
  headlineClassic: '.text-body-medium.break-words',
  connections: 'a[href*="/mynetwork/invite-connect/connections"]',
  /** The badge beside the name. 2026-06; classic expected, not seen. */
  verified: 'svg[id^="verified"], svg[data-test-icon^="verified"]',
  /** An invitation to be verified, which only a member without the badge sees. 2024-11. */
  verifyYourself: 'a[href*="/verify?"][href*="selfview_topcard"]',
  /** Suggestions to the owner that end the top card. 2026-09. */
  prompts: '[data-testid="carousel-child-container"], [aria-roledescription="carousel"]',

  /** One entry of a section: a role, a school, a project. 2026-08; classic 2024-11. */
  entry:
    '[componentkey^="entity-collection-item-"], [id^="entity-collection-item-"], [data-view-name="profile-component-entity"]',
  featured: '[componentkey^="FeFeaturedItemUrn("], [id^="FeFeaturedItemUrn("]',
  featuredClassic: 'li',
  /** One skill; its divider has the same key with an ending. 2026-08; classic 2024-11. */
  skill: '[componentkey^="com.linkedin.sdui.profile.skill("], [id^="com.linkedin.sdui.profile.skill("]',
  skillClassic: 'a[data-field^="skill_"][data-field$="_skill_topic"]',
  divider: '[componentkey$="-divider"], [id$="-divider"]',
  /** What never waits for anything. */
  nothing: 'hr, br, script, style, template, link, meta, svg, [componentkey$="-divider"], [id$="-divider"]',
  /** Received or given: the first of them is received. 2026-08; classic 2024-11. */
  choice: 'input[type="radio"], [role="radio"], [role="tab"]',
  chosen: ':checked, [aria-checked="true"], [aria-selected="true"]',
  panel: '[role="tabpanel"]',
  details: 'a[href*="/details/"]',
  /** Links to parts of a profile: each names its member. */
  parts: 'a[href*="/details/"], a[href*="/edit"], a[href*="/add-edit/"], a[href*="/overlay/"]',
  /** A place that says it is still at work. Expected, not seen. */
  busy: '[aria-busy="true"], [role="progressbar"]',
} as const;
