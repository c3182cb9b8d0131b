package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Words;
import io.rebond.directory.Topics;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposing an article, by command or by form. */
final class Share {

    static final String ACTION = "digest.share";
    private static final String ADDRESS = "address";
    private static final String TITLE = "title";
    private static final String WHY = "why";
    private static final String TOPICS = "topics";

    private Share() {}

    @Dependent
    @Command
    static class ShareCommand implements CommandContribution {
        private final Proposals proposals;

        @Parameters(index = "0", arity = "0..1", paramLabel = "https://…")
        String address;

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "\"why\" topic:java|\"pourquoi\" theme:java")
        List<String> rest = new ArrayList<>();

        ShareCommand(Proposals proposals) {
            this.proposals = proposals;
        }

        @Override
        public String name() {
            return "share";
        }

        @Override
        public String french() {
            return "proposer";
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return words(language).doesShare();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "share https://example.com/article \"why it matters\" topic:java",
                    "proposer https://example.com/article \"pourquoi c'est utile\" theme:java");
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            var why = rest.stream().filter(word -> !Topics.isMarked(word)).collect(Collectors.joining(" "));
            var topics = Topics.of(
                    Stream.concat(Stream.ofNullable(address), rest.stream()).filter(Topics::isMarked));
            if (address == null || Topics.isMarked(address)) {
                return new Answer.OpenForm(form(words, why, topics));
            }
            return Proposals.address(address)
                    .map(uri -> new Proposal(uri, "", why, topics))
                    .map(proposal -> accept(proposals, proposal, asker.member(), asker.where(), words))
                    .orElseGet(() -> Answer.privately(words.notAnAddress()));
        }
    }

    @Singleton
    static class ShareForm implements ActionHandler {
        private final Proposals proposals;
        private final Languages languages;

        ShareForm(Proposals proposals, Languages languages) {
            this.proposals = proposals;
            this.languages = languages;
        }

        @Override
        public Set<String> actions() {
            return Set.of(ACTION);
        }

        @Override
        public Answer on(ActionTaken event) {
            var words = words(languages.languageOf(event.actor()));
            var topics = Topics.of(Stream.of(event.value(TOPICS).split("[\\s,]+")));
            return Proposals.address(event.value(ADDRESS))
                    .map(uri -> new Proposal(uri, event.value(TITLE), event.value(WHY), topics))
                    .map(proposal -> accept(proposals, proposal, event.actor(), event.where(), words))
                    .orElseGet(() -> new Answer.FieldErrors(Map.of(ADDRESS, words.notAnAddress())));
        }
    }

    private static Answer accept(
            Proposals proposals, Proposal proposal, MemberRef by, ChannelRef where, DigestMessages words) {
        return Answer.privately(
                proposals.add(proposal, by, where)
                        ? words.shared(proposal.title(), !proposal.why().isEmpty())
                        : words.sharedKnown(proposal.title()));
    }

    private static Form form(DigestMessages words, String why, Topics topics) {
        return new Form(
                new Action(ACTION),
                words.shareTitle(),
                words.shareSubmit(),
                List.of(
                        TextField.line(ADDRESS, words.fieldAddress(), words.fieldAddressHint()),
                        TextField.line(TITLE, words.fieldTitle(), words.fieldTitleHint())
                                .optional(),
                        TextField.line(WHY, words.fieldWhy(), words.fieldWhyHint())
                                .lines(500)
                                .holding(why)
                                .optional(),
                        TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                                .holding(topics.column())
                                .optional()));
    }

    private static DigestMessages words(Language language) {
        return Words.in(language, DigestMessages.class);
    }
}
