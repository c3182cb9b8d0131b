package io.rebond.chat;

import java.util.List;

/** SPI: which emoji a room acts upon on anybody's message, so that adapters let them through; others stay outside. */
public interface Signals {

    /** @param emoji the platform's short name, without colons and without a skin tone */
    boolean mean(String emoji);

    /** Whether a setting names emoji as platforms do; {@code none} does, and is none. */
    static boolean areShortNames(List<String> emoji) {
        return emoji.stream().allMatch(each -> each.matches("[\\p{L}\\p{N}_+'-]{1,100}"));
    }
}
