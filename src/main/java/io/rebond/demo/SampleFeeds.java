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
import org.jdbi.v3.core.Jdbi;

/** Gives the sandbox's community something to read. */
@Singleton
public class SampleFeeds {

    private static final String SANDBOX = "sandbox";

    private record Feed(Language language, String source, String topic) {}

    private static final List<Feed> FEEDS = List.of(
            new Feed(Language.ENGLISH, "sample:tech-watch", "java"),
            new Feed(Language.ENGLISH, "sample:security", "security"),
            new Feed(Language.FRENCH, "sample:bonnes-pratiques", "pratiques"));

    private final Communities communities;
    private final List<Population> populations;
    private final Commands commands;
    private final DemoConfig config;
    private final Jdbi database;

    SampleFeeds(
            Communities communities,
            Instance<Population> populations,
            Commands commands,
            DemoConfig config,
            Jdbi database) {
        this.communities = communities;
        this.populations = populations.stream().toList();
        this.commands = commands;
        this.config = config;
        this.database = database;
    }

    /** Called at start; whoever removed one keeps it away. */
    @Transactional
    public void follow() {
        if (config.enabled()) {
            var ours = communities.all().stream()
                    .filter(community -> community.workspace().platform().equals(SANDBOX))
                    .toList();
            FEEDS.forEach(feed -> readers(ours, feed)
                    .filter(community -> isNew(feed))
                    .ifPresent(community -> follow(community, feed)));
        }
    }

    /** Those who speak its language, where some do; else whoever is there. */
    private static Optional<Community> readers(List<Community> communities, Feed feed) {
        return communities.stream()
                .filter(community -> community.language().formal() == feed.language())
                .findFirst()
                .or(() -> communities.stream().findFirst());
    }

    private boolean isNew(Feed feed) {
        return database.withHandle(handle -> handle.execute(
                        "insert into demo_sample (source) values (?) on conflict do nothing", feed.source()))
                == 1;
    }

    private void follow(Community community, Feed feed) {
        var line = "source add " + feed.source() + " topic:" + feed.topic();
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
