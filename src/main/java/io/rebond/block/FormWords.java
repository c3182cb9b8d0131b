package io.rebond.block;

/** What stands in every form, in its reader's language: how to leave it, and what to tick. */
public record FormWords(String close, String yes) {}
