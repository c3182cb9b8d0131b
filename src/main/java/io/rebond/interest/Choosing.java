package io.rebond.interest;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Words;
import io.rebond.directory.Interests;
import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.util.List;

/** Follows topics and leaves them, and says what is followed then. */
@Singleton
class Choosing {

    private final Interests interests;

    Choosing(Interests interests) {
        this.interests = interests;
    }

    String follow(MemberRef member, Topics topics, Language language) {
        var words = Words.in(language, InterestMessages.class);
        if (topics.names().isEmpty()) {
            return words.noTopic();
        }
        topics.names().forEach(topic -> interests.follow(member, topic));
        return words.followed(String.join(", ", topics.names()), all(member));
    }

    String unfollow(MemberRef member, Topics topics, Language language) {
        var words = Words.in(language, InterestMessages.class);
        var left = topics.names().stream()
                .filter(topic -> interests.unfollow(member, topic))
                .toList();
        return left.isEmpty() ? words.notFollowed(all(member)) : words.left(String.join(", ", left), all(member));
    }

    private String all(MemberRef member) {
        List<String> all = interests.of(member);
        return String.join(", ", all);
    }
}
