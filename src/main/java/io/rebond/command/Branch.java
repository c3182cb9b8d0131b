package io.rebond.command;

import io.rebond.chat.Language;
import io.rebond.chat.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One word of the commands' paths: the command that ends here, and the words that may follow. */
final class Branch {

    private final String english;
    private final String french;
    private final Map<String, Branch> byWord = new TreeMap<>();
    private Command command;

    Branch(String english, String french) {
        this.english = english;
        this.french = french;
    }

    Branch grow(String englishWord, String frenchWord) {
        var spellings = List.of((englishWord + "|" + frenchWord).split("\\|"));
        var first = join(english, spellings.get(0));
        var child = byWord.getOrDefault(
                Nearest.fold(spellings.get(0)),
                new Branch(first, join(french, frenchWord.split("\\|")[0])));
        for (var spelling : spellings) {
            var there = byWord.putIfAbsent(Nearest.fold(spelling), child);
            if (!child.english.equals(first) || there != null && there != child) {
                throw new IllegalStateException("The command word '" + spelling + "' means both '" + first + "' and '"
                        + (there == null ? child : there).english + "'");
            }
        }
        return child;
    }

    void bear(Command fruit) {
        if (command != null) {
            throw new IllegalStateException("Two commands are called '" + fruit.name() + "'");
        }
        command = fruit;
    }

    /** Empty for a group whose name alone does nothing. */
    Optional<Command> command() {
        return Optional.ofNullable(command);
    }

    Optional<Branch> follow(String word) {
        return Optional.ofNullable(byWord.get(Nearest.fold(word)));
    }

    /** The words that may follow, in both languages, folded. */
    Map<String, Branch> words() {
        return byWord;
    }

    List<Branch> children() {
        return byWord.values().stream()
                .distinct()
                .sorted(Comparator.comparing(child -> child.english))
                .toList();
    }

    /** Every command from here on, this one first. */
    List<Command> commands() {
        return Stream.concat(command().stream(), children().stream().flatMap(child -> child.commands().stream()))
                .toList();
    }

    /** Those of them that the role may run. */
    List<Command> commands(Role role) {
        return commands().stream()
                .filter(command -> role.covers(command.needs()))
                .toList();
    }

    boolean isRoot() {
        return english.isEmpty();
    }

    /** The path down to here, as the help shows it. */
    String called(Language language) {
        return language.choose(english, french);
    }

    private static String join(String path, String word) {
        return path.isEmpty() ? word : path + " " + word;
    }
}
