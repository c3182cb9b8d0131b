package io.rebond.digest;

/** What an item of an edition is. */
enum Kind {
    ARTICLE,
    ANNOUNCEMENT,
    /** Running or finished. */
    PROJECT,
    /** Something that worked, told with its author's consent. */
    STORY,
    /** What somebody said in a conversation, proposed by themselves or with their consent. */
    MESSAGE
}
