package io.rebond.chat;

import java.time.ZoneId;

/**
 * What a platform says about a member.
 *
 * @param name as others see it; hostile, any script or direction, at most 200 characters
 * @param human false for bots and integrations, which are never part of a population
 */
public record Profile(MemberRef member, String name, Language language, ZoneId zone, boolean human) {
    public Profile {
        // No database stores a control character, and half a character is none.
        name = name.replaceAll("\\p{Cc}", "");
        if (name.length() > 200) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(199)) ? 199 : 200);
        }
    }
}
