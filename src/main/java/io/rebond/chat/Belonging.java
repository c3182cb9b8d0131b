package io.rebond.chat;

/** Port: which community a place belongs to. */
public interface Belonging {

    /** Never fails: where a place belongs to none, its workspace's first. */
    long communityOf(ChannelRef where);
}
