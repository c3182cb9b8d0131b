package io.rebond.chat;

import java.util.List;

/** SPI: what a room shows a member on Rebond's home page, where the platform has one. */
public interface HomeSection {

    /** Sections are shown from low to high: 0 to 100. */
    int position();

    /** Empty when there is nothing to show. */
    List<Block> section(MemberRef member, Language language);
}
