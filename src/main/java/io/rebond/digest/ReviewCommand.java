package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** {@code digest review}: what waits for an animator's word. */
@Dependent
@Command
class ReviewCommand implements CommandContribution {

    private final Review review;
    private final Communities communities;
    private final People people;

    ReviewCommand(Review review, Communities communities, People people) {
        this.review = review;
        this.communities = communities;
        this.people = people;
    }

    @Override
    public String name() {
        return "digest review";
    }

    @Override
    public String french() {
        return "veille relire";
    }

    @Override
    public Role needs() {
        return Role.ANIMATOR;
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, ReviewMessages.class).doesReview();
    }

    @Override
    public Answer run(Asker asker) {
        var community = communities.of(asker.where());
        return people.roleWithin(asker.member(), community).covers(needs())
                ? new Answer.Private(review.of(community, asker.language()))
                : Answer.privately(
                        Words.in(asker.language(), DigestMessages.class).notYours(community.name()));
    }
}
