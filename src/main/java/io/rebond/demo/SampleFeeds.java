package io.rebond.demo;

import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.Role;
import io.rebond.command.Commands;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the sandbox's community something to read. */
@Singleton
public class SampleFeeds {

    private static final String SANDBOX = "sandbox";

    private record Feed(Language language, String line) {}

    private static final List<Feed> FEEDS = List.of(
            new Feed(Language.ENGLISH, "source add sample:tech-watch topic:java"),
            new Feed(Language.ENGLISH, "source add sample:security topic:security"),
            new Feed(Language.FRENCH, "source add sample:bonnes-pratiques topic:pratiques"));

    private final Communities communities;
    private final List<Population> populations;
    private final Commands commands;
    private final DemoConfig config;

    SampleFeeds(Communities communities, Instance<Population> populations, Commands commands, DemoConfig config) {
        this.communities = communities;
        this.populations = populations.stream().toList();
        this.commands = commands;
        this.config = config;
    }

    /** Called at start; a source that is followed already is not followed twice. */
    @Transactional
    public void follow() {
        if (config.enabled()) {
            var ours = communities.all().stream()
                    .filter(community -> community.workspace().platform().equals(SANDBOX))
                    .toList();
            FEEDS.forEach(feed -> readers(ours, feed).ifPresent(community -> follow(community, feed.line())));
        }
    }

    /** Those who speak its language, where some do; else whoever is there. */
    private static Optional<Community> readers(List<Community> communities, Feed feed) {
        return communities.stream()
                .filter(community -> community.language() == feed.language())
                .findFirst()
                .or(() -> communities.stream().findFirst());
    }

    private void follow(Community community, String line) {
        animator(community).ifPresent(animator -> communities
                .home(community)
                .ifPresent(home -> commands.run(new Asker(animator, home, Language.ENGLISH), line)));
    }

    private Optional<MemberRef> animator(Community community) {
        return populations.stream()
                .filter(population -> population.platform().equals(SANDBOX))
                .flatMap(population -> population.roles(community.workspace()).entrySet().stream())
                .filter(entry -> entry.getValue() == Role.ANIMATOR)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
