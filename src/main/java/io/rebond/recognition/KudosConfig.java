package io.rebond.recognition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How people thank each other. */
@ConfigMapping(prefix = "rebond.kudos")
public interface KudosConfig {

    /**
     * The emoji that thank the author of the message they are put on: the platform's short names without colons, separated
     * by commas; {@code none} for no emoji. Better one that people do not use for something else; REBOND_KUDOS_EMOJI.
     */
    @WithDefault("bouquet")
    List<String> emoji();

    /**
     * Time zones, such as Europe/Berlin, separated by commas, whose people neither thank nor are thanked: a country that
     * does without, told by the zone that a person's platform names, since none tells the country. Absent: nowhere;
     * REBOND_KUDOS_OFF_IN.
     */
    Optional<List<String>> offIn();
}
