package io.rebond.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The ways to read a text. What it is written in nobody says, so each is read in all of them; none minds accents or case. */
enum Reading {
    PLAIN(UnaryOperator.identity()),
    ENGLISH(words -> new PorterStemFilter(new EnglishPossessiveFilter(words))),
    FRENCH(FrenchLightStemFilter::new);

    /** A word as it is compared, and where it stands. */
    record Token(String term, int start, int end) {}

    private final Analyzer analyzer;

    Reading(UnaryOperator<TokenStream> stems) {
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                var bare = new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
                return new TokenStreamComponents(words, stems.apply(new ASCIIFoldingFilter(bare)));
            }
        };
    }

    Analyzer analyzer() {
        return analyzer;
    }

    List<Token> tokens(String text) {
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var tokens = new ArrayList<Token>();
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }
}
