package io.rebond.setup;

/** What somebody typed, as it may stand within a sentence. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String word(String typed) {
        var bare = typed.replaceAll("[`\\p{Cc}]", "").strip();
        if (bare.length() <= LONGEST) {
            return bare;
        }
        var end = Character.isHighSurrogate(bare.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return bare.substring(0, end) + "…";
    }
}
