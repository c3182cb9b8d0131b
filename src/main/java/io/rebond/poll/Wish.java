package io.rebond.poll;

import java.util.List;

/** A poll as somebody typed it, in a line or a form; "" for what they left open. */
record Wish(
        String question,
        List<String> options,
        boolean anonymous,
        boolean hidden,
        boolean growing,
        String votes,
        String quorum,
        String close) {}
