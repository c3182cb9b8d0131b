package io.rebond.recognition;

import static java.util.function.Predicate.not;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.recognition.Reading.Wish;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Thanks in one line: people first, then what for. */
@Dependent
@Command
class KudosCommand implements CommandContribution {

    private static final Pattern VALUE = Pattern.compile("(?i)(?:value|valeur):(.*)", Pattern.DOTALL);
    private static final Set<String> BETWEEN_PEOPLE = Set.of("and", "et", "&", "+", ",");

    private final Giving giving;
    private final KudosForm form;

    @Parameters(
            index = "0..*",
            arity = "0..*",
            paramLabel = "@person \"for …\" value:courage|@personne \"pour …\" valeur:courage")
    List<String> words = new ArrayList<>();

    @Option(names = {"--private", "--prive"})
    boolean between;

    KudosCommand(Giving giving, KudosForm form) {
        this.giving = giving;
        this.form = form;
    }

    @Override
    public String name() {
        return "kudos";
    }

    @Override
    public String french() {
        return "merci";
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, KudosMessages.class).doesKudos();
    }

    @Override
    public String example(Language language) {
        return language.choose("kudos @alex \"for the patient review\"", "merci @alex \"pour la relecture patiente\"");
    }

    @Override
    public Answer run(Asker asker) {
        if (words.isEmpty()) {
            return form.open(asker, null, between);
        }
        var outcome = giving.take(asker, wish());
        return outcome.field().isEmpty() ? outcome.answer() : refused(outcome.sentence(), asker);
    }

    private Answer refused(String sentence, Asker asker) {
        var example = Spelling.in(asker.where().workspace()).of(example(asker.language()));
        return new Answer.Private(Message.saying(sentence)
                .paragraph(Text.marked(
                        Words.in(asker.language(), KudosMessages.class).thisWorks(example)))
                .build());
    }

    /** Who is named later, within the words, is not meant: "for helping @sam". */
    private Wish wish() {
        var said = words.stream().filter(not(KudosCommand::isValue)).toList();
        var people = new ArrayList<String>();
        int at = 0;
        while (at < said.size() && (isPerson(said.get(at)) || isBetweenPeople(said, at))) {
            if (isPerson(said.get(at))) {
                people.add(said.get(at).replaceFirst("[,;]+$", ""));
            }
            at++;
        }
        return new Wish(people, null, String.join(" ", said.subList(at, said.size())), worth(), between);
    }

    private String worth() {
        return words.stream()
                .map(VALUE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private static boolean isBetweenPeople(List<String> said, int at) {
        return at > 0 && at + 1 < said.size() && BETWEEN_PEOPLE.contains(said.get(at)) && isPerson(said.get(at + 1));
    }

    private static boolean isPerson(String word) {
        return word.startsWith("@") && word.length() > 1;
    }

    private static boolean isValue(String word) {
        return VALUE.matcher(word).matches();
    }
}
