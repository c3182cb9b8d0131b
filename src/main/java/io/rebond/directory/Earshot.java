package io.rebond.directory;

/** How far something may travel that was said in a place, once its author agreed: as far as they were told, no further. */
public enum Earshot {
    /** It was said where everybody could read it. */
    EVERYONE,
    /** Said behind a door, in no community's place: into editions of the community that it is proposed to. */
    COMMUNITY,
    /** Said in a closed channel that is a community's own place: into editions for that channel, and nowhere else. */
    PLACE
}
