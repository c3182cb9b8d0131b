package io.rebond.recognition;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.recognition.Choices.Choice;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Why somebody cannot thank or be thanked. */
@Singleton
class Obstacles {

    /** Each with a reason that who meets it can read. */
    enum Obstacle {
        COMMUNITY_DOES_WITHOUT,
        COUNTRY_DOES_WITHOUT,
        GIVER_DOES_WITHOUT,
        ONESELF,
        NO_COLLEAGUE,
        RECEIVERS_COUNTRY,
        RECEIVER_DOES_WITHOUT
    }

    private final Allowance allowance;
    private final Choices choices;
    private final People people;
    private final List<String> offIn;

    Obstacles(Allowance allowance, Choices choices, People people, KudosConfig config) {
        this.allowance = allowance;
        this.choices = choices;
        this.people = people;
        this.offIn = config.offIn().orElse(List.of());
    }

    Optional<Obstacle> before(MemberRef giver, Community community) {
        if (allowance.of(community) == 0) {
            return Optional.of(Obstacle.COMMUNITY_DOES_WITHOUT);
        } else if (isOff(giver)) {
            return Optional.of(Obstacle.COUNTRY_DOES_WITHOUT);
        }
        return choices.of(giver) == Choice.OFF ? Optional.of(Obstacle.GIVER_DOES_WITHOUT) : Optional.empty();
    }

    Optional<Obstacle> between(MemberRef giver, MemberRef receiver) {
        if (giver.equals(receiver)) {
            return Optional.of(Obstacle.ONESELF);
        } else if (!people.isColleague(receiver)) {
            return Optional.of(Obstacle.NO_COLLEAGUE);
        } else if (isOff(receiver)) {
            return Optional.of(Obstacle.RECEIVERS_COUNTRY);
        }
        return choices.of(receiver) == Choice.OFF ? Optional.of(Obstacle.RECEIVER_DOES_WITHOUT) : Optional.empty();
    }

    private boolean isOff(MemberRef member) {
        return people.zoneOf(member)
                .filter(zone -> offIn.contains(zone.getId()))
                .isPresent();
    }
}
