package io.indexrelay.confluence.list;

/** The phases of a walk, in the order in which they are sent: what rules refer to first, then what they hide. */
enum Phase {
    SITE_ACCESS,
    SPACE_ACCESS,
    PAGE_RESTRICTIONS,
    BLOGPOST_RESTRICTIONS,
    PEOPLE,
    SPACES,
    PAGES,
    BLOGPOSTS,
    COMMENTS,
    ATTACHMENTS
}
