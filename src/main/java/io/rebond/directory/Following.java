package io.rebond.directory;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.MembershipChanged;
import io.rebond.chat.ChatEvent.ProfileChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps up with people who come, go and change their name between two censuses. */
@Singleton
class Following implements LaterHandler {

    private final Members members;
    private final Places places;
    private final Pseudonyms pseudonyms;

    Following(Members members, Places places, Pseudonyms pseudonyms) {
        this.members = members;
        this.places = places;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        for (var event : events) {
            if (event instanceof ProfileChanged changed) {
                members.follow(List.of(changed.profile()));
            } else if (event instanceof MembershipChanged changed) {
                move(changed);
            }
        }
    }

    private void move(MembershipChanged changed) {
        long number = pseudonyms.of(changed.actor());
        if (changed.present()) {
            places.enter(changed.channel(), number);
        } else {
            places.leave(changed.channel(), number);
        }
    }
}
