package io.rebond.answer;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** The question as the author sees it, who alone does: without the words that it is about, which no copy may outlive. */
@Singleton
class Letters implements LiveMessage {

    private final MarkedAnswers answers;
    private final Places places;
    private final Authors authors;
    private final AnswerConfig config;

    Letters(MarkedAnswers answers, Places places, Authors authors, AnswerConfig config) {
        this.answers = answers;
        this.places = places;
        this.authors = authors;
        this.config = config;
    }

    @Override
    public String feature() {
        return MarkedAnswer.FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return answers.find(Long.parseLong(purpose.subject().substring(MarkedAnswer.SUBJECT.length())))
                .map(answer -> message(answer, authors.speaks(answer.author())));
    }

    private Message message(MarkedAnswer answer, Language language) {
        var words = Words.in(language, AnswerMessages.class);
        var title = places.titleOf(answer);
        return switch (answer.stage()) {
            case MARKED, ASKED -> question(answer, language, answer.page());
            case AGREED, KEPT ->
                Message.saying(words.youAgreed(title))
                        .buttons(new Button(words.takeBack(), new Action(Consenting.TAKE_BACK, answer.id())))
                        .build();
            default -> Message.of(words.notKept(title));
        };
    }

    Message question(MarkedAnswer answer, MemberRef author, String page) {
        return question(answer, authors.speaks(author), page);
    }

    private Message question(MarkedAnswer answer, Language language, String page) {
        var words = Words.in(language, AnswerMessages.class);
        var marker = authors.nameOf(answer.marker(), words);
        var sentence = Text.of(words.question(marker, places.titleOf(answer), places.nameOf(answer)));
        return Message.saying(page.isEmpty() ? sentence : sentence.plain(" ").link(words.which(), URI.create(page)))
                .buttons(
                        new Button(words.yes(), new Action(Consenting.YES, answer.id())).primary(),
                        new Button(words.no(), new Action(Consenting.NO, answer.id())))
                .context(words.questionFooter(config.patience().toDays()))
                .build();
    }
}
