package io.rebond.chat;

/** As much of what somebody wrote as one recognises it by. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The whole text where it is short enough, else its beginning and an ellipsis; no character is torn apart.
     *
     * @param most characters (code points) of the text, from 0
     */
    public static String of(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
