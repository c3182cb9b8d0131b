package io.rebond.chat;

/** Port: which language a member reads. */
public interface Languages {

    /** Never fails: English for a member whom nobody knows. */
    Language languageOf(MemberRef member);
}
