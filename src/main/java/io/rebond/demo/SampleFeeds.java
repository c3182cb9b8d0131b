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
    private static final List<String> FEEDS = List.of(
            "source add sample:tech-watch topic:java",
            "source add sample:security topic:security",
            "source add sample:bonnes-pratiques topic:pratiques");

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
            communities.all().stream()
                    .filter(community -> community.workspace().platform().equals(SANDBOX))
                    .forEach(this::follow);
        }
    }

    private void follow(Community community) {
        animator(community).ifPresent(animator -> communities
                .home(community)
                .ifPresent(home ->
                        FEEDS.forEach(line -> commands.run(new Asker(animator, home, Language.ENGLISH), line))));
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
