package io.rebond.relaunch;

import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Within which limits a community relaunches: its playbook may be stricter than the installation, and never laxer. */
@Singleton
class Limits {

    private final RelaunchConfig config;
    private final Playbooks playbooks;

    Limits(RelaunchConfig config, Playbooks playbooks) {
        this.config = config;
        this.playbooks = playbooks;
    }

    int weekly(Community community) {
        return playbooks
                .of(community)
                .relaunching()
                .weekly()
                .map(agreed -> Math.min(agreed, config.weekly()))
                .orElse(config.weekly());
    }

    /** Whether anybody may be asked at all. */
    boolean allows(Community community) {
        return weekly(community) > 0;
    }

    /** When a topic begins to count as quiet. */
    Duration silence(Community community) {
        return playbooks
                .of(community)
                .relaunching()
                .silence()
                .map(Duration::ofDays)
                .filter(agreed -> agreed.compareTo(config.silence()) > 0)
                .orElse(config.silence());
    }

    /** When a discussion ends to count: a longer silence of topics makes no more discussions count. */
    Duration past() {
        return config.silence();
    }

    Duration pause() {
        return config.pause();
    }

    Duration patience() {
        return config.patience();
    }

    int people() {
        return config.people();
    }
}
