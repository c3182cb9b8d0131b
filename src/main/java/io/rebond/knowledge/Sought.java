package io.rebond.knowledge;

import io.rebond.knowledge.Reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody looks for: words and quoted phrases. It is no query language, so whatever is typed is looked for and nothing in
 * it is obeyed.
 */
final class Sought {

    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|(\\S+)");
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_PART = 100;

    /** Less of a word begins too many others. */
    private static final int LEAST_OF_A_WORD = 3;

    private static final float OTHERS_COUNT = 0.1f;

    private static final Set<String> LITTLE_WORDS = Stream.of(
                    EnglishAnalyzer.getDefaultStopSet(), FrenchAnalyzer.getDefaultStopSet())
            .flatMap(CharArraySet::stream)
            .flatMap(word -> Reading.PLAIN.terms(new String((char[]) word)).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** One word or phrase, as it was typed and as it is read. */
    private record Part(String typed, List<String> plain, List<String> english, List<String> french) {

        static Part of(String typed) {
            return new Part(
                    typed, Reading.PLAIN.terms(typed), Reading.ENGLISH.terms(typed), Reading.FRENCH.terms(typed));
        }

        boolean isLittle() {
            return LITTLE_WORDS.containsAll(plain);
        }

        Query query() {
            var ways = new ArrayList<Query>();
            ways.add(boosted(4, new TermQuery(new Term(Index.TOPIC, typed.toLowerCase(Locale.ROOT)))));
            if (plain.size() == 1) {
                ways.add(boosted(3, new TermQuery(new Term(Index.TITLE, plain.get(0)))));
                ways.add(boosted(2, new TermQuery(new Term(Index.field(Reading.PLAIN), plain.get(0)))));
                english.forEach(word -> ways.add(new TermQuery(new Term(Index.field(Reading.ENGLISH), word))));
                french.forEach(word -> ways.add(new TermQuery(new Term(Index.field(Reading.FRENCH), word))));
                prefix().ifPresent(start ->
                        ways.add(boosted(0.5f, new PrefixQuery(new Term(Index.field(Reading.PLAIN), start)))));
            } else {
                ways.add(boosted(3, new PhraseQuery(Index.TITLE, plain.toArray(String[]::new))));
                ways.add(boosted(2, new PhraseQuery(Index.field(Reading.PLAIN), plain.toArray(String[]::new))));
            }
            return new DisjunctionMaxQuery(ways, OTHERS_COUNT);
        }

        private static Query boosted(float weight, Query query) {
            return new BoostQuery(query, weight);
        }

        private Optional<String> prefix() {
            return Optional.of(plain.get(0)).filter(word -> plain.size() == 1 && word.length() >= LEAST_OF_A_WORD);
        }

        boolean meets(Reading reading, String term) {
            return switch (reading) {
                case PLAIN ->
                    plain.contains(term) || prefix().filter(term::startsWith).isPresent();
                case ENGLISH -> english.contains(term);
                case FRENCH -> french.contains(term);
            };
        }
    }

    private final List<Part> parts;

    private Sought(List<Part> parts) {
        this.parts = parts;
    }

    /** @param line whatever somebody typed; what follows a dozen words is not looked for */
    static Sought of(String line) {
        return new Sought(PART.matcher(line)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(typed -> typed.length() > LONGEST_PART ? typed.substring(0, LONGEST_PART) : typed)
                .map(Part::of)
                .filter(part -> !part.plain().isEmpty())
                .limit(MOST_PARTS)
                .toList());
    }

    /** Nothing of it is a word. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isSeveral() {
        return parts.size() > 1;
    }

    /** What has all of it, little words apart. */
    Query all() {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(part.query(), counts(part) ? Occur.MUST : Occur.SHOULD));
        return query.build();
    }

    /** What has any of it, little words apart. */
    Query any() {
        var query = new BooleanQuery.Builder();
        parts.stream().filter(this::counts).forEach(part -> query.add(part.query(), Occur.SHOULD));
        return query.build();
    }

    /** Little words do unless nothing else is sought. */
    private boolean counts(Part part) {
        return !part.isLittle() || parts.stream().allMatch(Part::isLittle);
    }

    /** Where a text meets what is sought, in reading order and without overlap. */
    List<Token> metIn(String text) {
        return Stream.of(Reading.values())
                .flatMap(reading -> reading.tokens(text).stream().filter(token -> parts.stream()
                        .filter(this::counts)
                        .anyMatch(part -> part.meets(reading, token.term()))))
                .collect(Collectors.toMap(Token::start, token -> token, (one, other) -> one))
                .values()
                .stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }
}
