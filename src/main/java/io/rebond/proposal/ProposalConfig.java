package io.rebond.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How messages are proposed. */
@ConfigMapping(prefix = "rebond.proposal")
public interface ProposalConfig {

    /**
     * The emoji that propose the message they are put on: the platform's short names without colons, separated by commas;
     * {@code none} for no emoji. Better one that people do not use for something else; REBOND_PROPOSAL_EMOJI.
     */
    @WithDefault("newspaper")
    List<String> emoji();

    /** How long a message's author is waited for, 1 to 30 days; then nothing is proposed; REBOND_PROPOSAL_PATIENCE. */
    @WithDefault("7d")
    Duration patience();
}
