package io.rebond.recognition;

import io.rebond.chat.Asker;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.recognition.Obstacles.Obstacle;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Understands whom somebody wants to thank, and what for. */
@Singleton
class Reading {

    static final String WHO = "who";
    static final String WHAT = "what";
    static final String WORTH = "worth";

    static final int WORDS_LIMIT = 300;

    /**
     * As it was typed.
     *
     * @param people each as one word
     * @param proposed who wrote the message that is about, by the name it was proposed under; or null
     */
    record Wish(List<String> people, MemberRef proposed, String what, String worth, boolean between) {}

    /** @param field what was not understood; "" when all was */
    record Meaning(String field, String sentence, List<MemberRef> receivers, Occasion occasion) {}

    private static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;
        private final String field;

        Misunderstood(String field, String sentence) {
            super(sentence, null, false, false);
            this.field = field;
        }
    }

    private final People people;
    private final Communities communities;
    private final Playbooks playbooks;
    private final Obstacles obstacles;

    Reading(People people, Communities communities, Playbooks playbooks, Obstacles obstacles) {
        this.people = people;
        this.communities = communities;
        this.playbooks = playbooks;
        this.obstacles = obstacles;
    }

    /** Why nothing that they could write would be passed on. */
    Optional<String> refusal(Asker asker) {
        return obstacles
                .before(asker.member(), communities.of(asker.where()))
                .map(obstacle -> told(obstacle, "", asker));
    }

    List<String> values(Asker asker) {
        return playbooks.of(communities.of(asker.where())).thanks().values();
    }

    Meaning of(Wish wish, Asker asker) {
        try {
            var community = communities.of(asker.where());
            var receivers = receivers(wish, asker);
            return new Meaning("", "", receivers, occasion(wish, community, asker));
        } catch (Misunderstood e) {
            return new Meaning(e.field, e.getMessage(), List.of(), null);
        }
    }

    private List<MemberRef> receivers(Wish wish, Asker asker) throws Misunderstood {
        var refused = refusal(asker);
        if (refused.isPresent()) {
            throw new Misunderstood(WHO, refused.get());
        } else if (wish.people().isEmpty()) {
            throw new Misunderstood(WHO, words(asker).whom());
        }
        var receivers = new ArrayList<MemberRef>();
        for (var word : wish.people()) {
            var receiver = person(word, wish, asker);
            var obstacle = obstacles.between(asker.member(), receiver);
            if (obstacle.isPresent()) {
                throw new Misunderstood(WHO, told(obstacle.get(), people.nameOf(receiver), asker));
            } else if (!receivers.contains(receiver)) {
                receivers.add(receiver);
            }
        }
        return receivers;
    }

    private MemberRef person(String word, Wish wish, Asker asker) throws Misunderstood {
        if (wish.proposed() != null && bare(word).equals(people.nameOf(wish.proposed()))) {
            return wish.proposed();
        }
        return people.find(asker, word)
                .orElseThrow(() -> new Misunderstood(WHO, words(asker).nobody(shown(bare(word)))));
    }

    private Occasion occasion(Wish wish, Community community, Asker asker) throws Misunderstood {
        if (wish.what().isBlank()) {
            throw new Misunderstood(WHAT, words(asker).whatFor());
        } else if (wish.what().length() > WORDS_LIMIT) {
            throw new Misunderstood(WHAT, words(asker).tooLong(WORDS_LIMIT));
        }
        boolean open = !wish.between() && communities.knows(asker.where());
        return new Occasion(
                UUID.randomUUID(), community, asker.where(), wish.what().strip(), worth(wish, asker), open);
    }

    /** Accents and capitals are optional. */
    private String worth(Wish wish, Asker asker) throws Misunderstood {
        var known = values(asker);
        var alike = Collator.getInstance(asker.language().locale());
        alike.setStrength(Collator.PRIMARY);
        if (wish.worth().isBlank()) {
            return "";
        }
        return known.stream()
                .filter(value -> alike.equals(value, wish.worth().strip()))
                .findFirst()
                .orElseThrow(() -> new Misunderstood(
                        WORTH,
                        known.isEmpty()
                                ? words(asker).noValues()
                                : words(asker).noValue(shown(wish.worth()), String.join(", ", known))));
    }

    private String told(Obstacle obstacle, String name, Asker asker) {
        var words = words(asker);
        return switch (obstacle) {
            case COMMUNITY_DOES_WITHOUT ->
                words.communityDoesWithout(communities.of(asker.where()).name());
            case COUNTRY_DOES_WITHOUT -> words.countryDoesWithout();
            case GIVER_DOES_WITHOUT -> words.youDoWithout();
            case ONESELF -> words.notOneself();
            case NO_COLLEAGUE -> words.noColleague(name);
            case RECEIVERS_COUNTRY -> words.theirCountryDoesWithout(name);
            case RECEIVER_DOES_WITHOUT -> words.theyDoWithout(name);
        };
    }

    private static String bare(String word) {
        return word.startsWith("@") ? word.substring(1) : word;
    }

    private static String shown(String word) {
        return word.length() > 40
                ? word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, 39))) + "…"
                : word;
    }

    private static KudosMessages words(Asker asker) {
        return Words.in(asker.language(), KudosMessages.class);
    }
}
