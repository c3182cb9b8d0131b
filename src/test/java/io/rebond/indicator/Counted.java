package io.rebond.indicator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Purpose;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Whom the figures of a community count, which nobody is told: it says whether somebody who reckons has found a group. */
@Singleton
public class Counted {

    private static final Pattern OF_TEAM = Pattern.compile("(activated-|lately-|topic-)?team:(\\d+)(?::(.*))?");
    private static final Pattern EXHIBIT = Pattern.compile("(opened|reacted):(\\w+):(.*)");
    private static final Pattern OF_TOPIC = Pattern.compile("(?:(opened|reacted)-)?topic:(.*)");

    /**
     * @param open whether everybody sees who they are
     * @param wholes the figures that it is a part of
     */
    public record Group(String name, Set<Long> people, boolean open, List<String> wholes) {}

    private final Bulletins bulletins;
    private final Communities communities;
    private final Jdbi database;

    Counted(Bulletins bulletins, Communities communities, Jdbi database) {
        this.bulletins = bulletins;
        this.communities = communities;
        this.database = database;
    }

    /** By name, as of the bulletin of the week of that Monday. */
    public Map<String, Group> of(ChannelRef home, LocalDate monday) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var community = communities.of(home);
            var counted =
                    bulletins.before(community, new Week(monday).minus(-1)).counted();
            return made(community, monday).stream()
                    .collect(Collectors.toMap(name -> name, name -> group(name, counted.getOrDefault(name, Set.of()))));
        });
    }

    /** Told or not. */
    private List<String> made(Community community, LocalDate monday) {
        return database.withHandle(
                handle -> handle.createQuery("select name from figure where community_id = ? and week = ?")
                        .bind(0, community.id())
                        .bind(1, monday)
                        .mapTo(String.class)
                        .list());
    }

    private static Group group(String name, Set<Long> people) {
        var observed = observed(name);
        return new Group(name, people, observed.open(), observed.wholes());
    }

    private static Observed observed(String name) {
        var team = OF_TEAM.matcher(name);
        var exhibit = EXHIBIT.matcher(name);
        var topic = OF_TOPIC.matcher(name);
        if (team.matches()) {
            return ofTeam(team);
        } else if (exhibit.matches()) {
            var subject = new Purpose(exhibit.group(2), exhibit.group(3));
            return exhibit.group(1).equals("opened")
                    ? Observed.opened(subject, Set.of(), Measure.ELIGIBLE.name(), List.of())
                    : Observed.reacted(subject, Set.of(), Measure.ELIGIBLE.name(), List.of());
        } else if (topic.matches()) {
            return ofTopic(topic);
        } else if (name.startsWith(Observed.CHANNEL)) {
            return new Observed(name, Set.of(), true, List.of());
        }
        return Observed.of(Measure.valueOf(name), Set.of());
    }

    private static Observed ofTeam(Matcher named) {
        long team = Long.parseLong(named.group(2));
        if (named.group(1) == null) {
            return Observed.team(team, Set.of());
        }
        return switch (named.group(1)) {
            case "activated-" -> Observed.activated(team, Set.of());
            case "lately-" -> Observed.lately(team, Set.of());
            default -> Observed.topic(team, named.group(3), Set.of());
        };
    }

    private static Observed ofTopic(Matcher named) {
        if (named.group(1) == null) {
            return Observed.topic(named.group(2), Set.of());
        }
        return named.group(1).equals("opened")
                ? Observed.topicOpened(named.group(2), Set.of())
                : Observed.topicReacted(named.group(2), Set.of());
    }
}
