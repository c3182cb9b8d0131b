package io.rebond.audience;

import io.rebond.audience.Term.Following;
import io.rebond.audience.Term.Holding;
import io.rebond.audience.Term.InChannel;
import io.rebond.audience.Term.InTeam;
import io.rebond.audience.Term.Newcomer;
import io.rebond.audience.Term.Person;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Teams;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Tells whom a nudge is for: to its author as it may be typed, to its reader as what holds for them. */
@Singleton
public class AudienceWords {

    private final Communities communities;
    private final Teams teams;
    private final People people;
    private final Pseudonyms pseudonyms;

    AudienceWords(Communities communities, Teams teams, People people, Pseudonyms pseudonyms) {
        this.communities = communities;
        this.teams = teams;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    /** As {@link Addressing} understands it. */
    public String typed(Audience audience, Community community, Language language) {
        return audience.groups().stream()
                .map(group -> group.stream()
                        .map(term -> term.accept(new Spelling(community, language)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /** Why somebody of that one of its groups is written to, as what follows <em>because you</em>. */
    public String reason(Audience audience, int group, Community community, Language language) {
        var words = Words.in(language, AudienceMessages.class);
        return audience.groups().get(group).stream()
                .map(term -> term.accept(new Because(community, words)))
                .reduce((some, last) -> words.and(some, last))
                .orElseThrow();
    }

    private String channel(InChannel term, Community community) {
        return communities.nameOf(new ChannelRef(community.workspace(), term.id()));
    }

    private final class Spelling implements Term.Visitor<String> {
        private final Community community;
        private final AudienceMessages words;

        Spelling(Community community, Language language) {
            this.community = community;
            this.words = Words.in(language, AudienceMessages.class);
        }

        @Override
        public String channel(InChannel term) {
            return "#" + AudienceWords.this.channel(term, community);
        }

        @Override
        public String person(Person term) {
            return pseudonyms
                    .behind(term.pseudonym())
                    .map(member -> "@" + people.nameOf(member))
                    .orElseGet(words::somebody);
        }

        @Override
        public String topic(Following term) {
            return words.topic(term.topic());
        }

        @Override
        public String team(InTeam term) {
            var name = teams.nameOf(term.id()).orElse("?");
            return words.team(name.contains(" ") ? '"' + name + '"' : name);
        }

        @Override
        public String role(Holding term) {
            return words.role(term.role().name());
        }

        @Override
        public String newcomer(Newcomer term) {
            return words.newcomers();
        }
    }

    private final class Because implements Term.Visitor<String> {
        private final Community community;
        private final AudienceMessages words;

        Because(Community community, AudienceMessages words) {
            this.community = community;
            this.words = words;
        }

        @Override
        public String channel(InChannel term) {
            return words.becauseChannel(AudienceWords.this.channel(term, community));
        }

        @Override
        public String person(Person term) {
            return words.becauseNamed();
        }

        @Override
        public String topic(Following term) {
            return words.becauseTopic(term.topic());
        }

        @Override
        public String team(InTeam term) {
            return words.becauseTeam(teams.nameOf(term.id()).orElse("?"));
        }

        @Override
        public String role(Holding term) {
            return words.becauseRole(term.role().name());
        }

        @Override
        public String newcomer(Newcomer term) {
            return words.becauseNew();
        }
    }
}
