package io.rebond.stories;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One platform on which a day is lived: acts come in as it sends them, and what is seen is what it was given to show. */
public interface DayStage {

    WorkspaceRef workspace();

    ChannelRef channel(String name);

    /** @param id by which the sample company knows them */
    Someone person(String id);

    /** What stands in the channel as it looks now, the oldest first. */
    List<String> wall(String channel);

    /** Somebody who acts; what they alone are shown in return is told as the platform got it. */
    interface Someone {

        String name();

        String types(String channel, String line);

        /** Presses what they were shown last, or what came to them in private. */
        String presses(String label);

        /** Presses what stands in the channel: the newest message that bears it, and there the first. */
        String pressesIn(String channel, String label);

        /** Fills in and sends the form that is open. */
        String sends(Map<String, String> values);

        /** Opens Rebond's own page, where the platform has one; empty where it has none. */
        default Optional<String> looksHome() {
            return Optional.empty();
        }

        /** What came to them in private without their asking, the oldest first. */
        List<String> letters();
    }
}
