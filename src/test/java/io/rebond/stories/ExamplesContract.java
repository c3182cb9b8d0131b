package io.rebond.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the help shows works when it is typed. */
abstract class ExamplesContract extends Story {

    private static final List<String> COMPLAINTS = List.of(
            "I don't know",
            "Je ne connais pas",
            "Try: ",
            "Essayez : ",
            "Did you mean",
            "Vouliez-vous",
            "broke",
            "Un incident");

    @Inject
    @Any
    Instance<CommandContribution> commands;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH"})
    void every_command_shows_an_example_that_works(Language language) {
        var admin = company.admin("Admin", language);
        var examples =
                commands.stream().map(command -> command.example(language)).toList();
        assertThat(examples).hasSizeGreaterThan(10).doesNotHaveDuplicates();

        for (var example : examples) {
            assertThat(admin.types(example)).as(example).isNotBlank().doesNotContain(COMPLAINTS.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH"})
    void the_help_names_every_command_and_explains_each(Language language) {
        var admin = company.admin("Admin", language);
        var help = admin.types(language.choose("help all", "aide tout"));
        for (var command : commands) {
            assertThat(help).contains(command.does(language));
            assertThat(admin.types(language.choose("help " + first(command.name()), "aide " + first(command.french()))))
                    .contains(command.does(language))
                    .contains("`/rebond " + command.example(language) + "`");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH"})
    void the_short_help_is_short_for_everybody(Language language) {
        var line = language.choose("help", "aide");
        var admin = company.admin("Admin", language).types(line);
        assertThat(admin.length()).isLessThan(2_500);
        for (var command : commands) {
            assertThat(admin.contains(" · " + command.does(language) + "\n"))
                    .as(command.name())
                    .isEqualTo(command.isEveryday());
        }
        assertThat(company.animator("Grace", language).types(line).lines()).hasSizeLessThan(30);
        assertThat(company.member("Ada", language).types(line).lines()).hasSizeLessThan(15);
    }

    /** A word may have several spellings. */
    private static String first(String path) {
        return path.replaceAll("\\|\\S+", "");
    }
}
