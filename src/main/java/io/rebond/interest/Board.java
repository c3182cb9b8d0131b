package io.rebond.interest;

import io.rebond.chat.Action;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Interests;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.interest.Tendencies.Tendency;
import io.rebond.interest.Tendencies.Wanted;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person sees of topics: theirs, those of many, and for animators where they are going. */
@Singleton
class Board {

    /** As many buttons as one looks over. */
    private static final int MOST = 10;

    private final Interests interests;
    private final Tendencies tendencies;
    private final Communities communities;
    private final People people;
    private final Playbooks playbooks;

    Board(Interests interests, Tendencies tendencies, Communities communities, People people, Playbooks playbooks) {
        this.interests = interests;
        this.tendencies = tendencies;
        this.communities = communities;
        this.people = people;
        this.playbooks = playbooks;
    }

    Message of(Asker asker) {
        var words = Words.in(asker.language(), InterestMessages.class);
        var community = communities.of(asker.where());
        var mine = interests.of(asker.member());
        var message = Message.titled(words.title());
        message.paragraph(mine.isEmpty() ? words.followsNothing() : words.follows(String.join(", ", mine)));
        message.buttons(some(mine.stream().map(topic -> button(words.leave(topic), FollowAction.UNFOLLOW, topic))));
        var wanted = tendencies.wanted(community);
        if (!wanted.isEmpty()) {
            message.paragraph(words.wanted(names(wanted, words)));
            message.buttons(some(wanted.stream()
                    .map(Wanted::topic)
                    .filter(topic -> !mine.contains(topic))
                    .map(topic -> button(words.follow(topic), FollowAction.FOLLOW, topic))));
        }
        if (people.roleOf(asker.member(), asker.where()).covers(Role.ANIMATOR)) {
            tell(message, community, words);
        }
        return message.context(words.footer(playbooks.ruleOf(community).minimum()))
                .build();
    }

    private void tell(Message.Builder message, Community community, InterestMessages words) {
        message.paragraph(words.rising(told(tendencies.rising(community), words)));
        message.paragraph(words.fading(told(tendencies.fading(community), words)));
        message.paragraph(words.notCovered(names(tendencies.notCovered(community), words)));
    }

    private static String told(List<Tendency> tendencies, InterestMessages words) {
        return tendencies.stream()
                .map(each -> words.tendency(each.topic(), each.before(), each.people()))
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Wanted> wanted, InterestMessages words) {
        return wanted.stream()
                .map(each -> words.wantedTopic(each.topic(), each.followers()))
                .collect(Collectors.joining(", "));
    }

    private static List<Button> some(Stream<Button> buttons) {
        return buttons.limit(MOST).toList();
    }

    private static Button button(String label, String act, String topic) {
        return new Button(label, new Action(act, topic));
    }
}
