package io.rebond.answer;

import io.rebond.answer.MarkedAnswer.Stage;
import io.rebond.chat.Answered;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Published;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Utterance;
import io.rebond.chat.Withdrawn;
import io.rebond.web.Links;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Asks the author of a marked reply, keeps what they agreed to, and lets it go again. */
@Singleton
class Keeping {

    private static final int LONGEST = 1_500;

    /** Leaves room for the words around it. */
    private static final int LONGEST_TITLE = 250;

    private final MarkedAnswers answers;
    private final Letters letters;
    private final Places places;
    private final Authors authors;
    private final Outbox outbox;
    private final Event<Published> published;
    private final Event<Withdrawn> withdrawn;
    private final Event<Answered> answered;
    private final Clock clock;

    Keeping(
            MarkedAnswers answers,
            Letters letters,
            Places places,
            Authors authors,
            Outbox outbox,
            Event<Published> published,
            Event<Withdrawn> withdrawn,
            Event<Answered> answered,
            Clock clock) {
        this.answers = answers;
        this.letters = letters;
        this.places = places;
        this.authors = authors;
        this.outbox = outbox;
        this.published = published;
        this.withdrawn = withdrawn;
        this.answered = answered;
        this.clock = clock;
    }

    /** @param read empty when it cannot be read */
    void see(MarkedAnswer answer, Optional<Utterance> read) {
        var said = read.filter(each -> !each.words().isBlank());
        if (answer.stage() == Stage.MARKED) {
            said.filter(each -> each.author().filter(authors::canAgree).isPresent())
                    .ifPresentOrElse(
                            each -> askInTheDay(answer, each.author().orElseThrow(), each.page()),
                            () -> end(answer, Stage.GONE));
        } else if (answer.stage() == Stage.AGREED) {
            said.filter(each -> authors.wrote(answer, each.author()))
                    .ifPresentOrElse(each -> keep(answer, each), () -> end(answer, Stage.GONE));
        }
    }

    /** What waits is looked at again within minutes. */
    private void askInTheDay(MarkedAnswer answer, MemberRef author, String where) {
        if (authors.mayBeAsked(author, answer.message().conversation())) {
            ask(answer, author, where);
        }
    }

    private void ask(MarkedAnswer answer, MemberRef author, String where) {
        var page = Links.canonical(where).map(URI::toString).orElse("");
        var delivery = outbox.post(new Posting(
                new Target.ToMember(author),
                letters.question(answer, author, page),
                new Purpose(MarkedAnswer.FEATURE, answer.name())));
        answers.asks(answer, authors.number(author), page, delivery);
    }

    private void keep(MarkedAnswer answer, Utterance said) {
        places.find(answer.subject()).ifPresentOrElse(item -> keep(answer, said, item), () -> end(answer, Stage.GONE));
    }

    private void keep(MarkedAnswer answer, Utterance said, Published item) {
        answers.move(answer, Stage.KEPT);
        var page = Optional.of(answer.page()).filter(each -> !each.isEmpty()).map(URI::create);
        published.fire(new Published(
                answer.name(),
                places.wordsOf(answer).title(shortened(item.title(), LONGEST_TITLE)),
                page.or(item::address),
                shortened(said.words(), LONGEST),
                said.author(),
                item.topics(),
                answer.message().conversation(),
                clock.instant()));
        answered.fire(new Answered(answer.subject()));
    }

    private static String shortened(String words, int most) {
        var text = words.replaceAll("[\\p{Cc}&&[^\\s]]", "").strip();
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** Silence is no consent. */
    void giveUp(MarkedAnswer answer) {
        if (answer.stage() != Stage.KEPT) {
            end(answer, Stage.UNANSWERED);
        }
    }

    /** Nothing of it is kept any more. How it ended before stays as it is. */
    void end(MarkedAnswer answer, Stage stage) {
        if (!answer.stage().isEnd()) {
            answers.move(answer, stage);
            letGo(answer);
            answer.delivery().ifPresent(outbox::refresh);
        }
    }

    /** What it says is forgotten. */
    void letGo(MarkedAnswer answer) {
        if (answer.stage() == Stage.KEPT) {
            withdrawn.fire(new Withdrawn(answer.name()));
        }
    }
}
