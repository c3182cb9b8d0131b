package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Rebond says in English, it says in French, and nothing else. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

    private static final Pattern VOUS = Pattern.compile(
            "\\b([Vv]ous|[Vv]otre|[Vv]os|[Vv]ôtres?|[Êê]tes|[Dd]ites|[Ff]aites|\\w+ez)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** The sandbox's page, letters and their pages, what is wrong with a feed's address or with Slack. */
    private static final Set<String> SPEAK_IN_NO_COMMUNITY = Set.of("sandbox", "mail", "feed", "webapi");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.rebond").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .map(JavaClass::reflect);
    }

    @Test
    void thereAreBundles() {
        assertThat(bundles()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsInFrench(Class<?> bundle) {
        var english = Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .filter(method -> !isOneWordPerConstant(method))
                .collect(Collectors.toMap(
                        m -> m.getName(), m -> m.getAnnotation(Message.class).value()));
        constants(bundle).forEach(key -> english.put(key, ""));
        var french = Bundles.french(bundle);

        assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(french.values())
                .allSatisfy(words -> assertThat(words.toString()).isNotBlank());
        assertThat(english).allSatisfy((key, words) -> assertThat(places(french.getProperty(key)))
                .as("what is filled into '%s' in French", key)
                .isEqualTo(places(words)));
    }

    /** Each that says <i>vous</i> has a familiar one, no other has, and none of these says it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void whatSaysVousSaysTuWhereAPlaybookChoseIt(Class<?> bundle) {
        var french = Bundles.french(bundle);
        var familiar = Bundles.familiar(bundle);
        var formal = french.stringPropertyNames().stream()
                .filter(key -> saysVous(french.getProperty(key)))
                .toList();

        assertThat(familiar.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(SPEAK_IN_NO_COMMUNITY.contains(name(bundle)) ? List.of() : formal);
        assertThat(familiar).allSatisfy((key, words) -> {
            assertThat(saysVous(words.toString())).as("%s: %s", key, words).isFalse();
            assertThat(places(words.toString())).isEqualTo(places(french.getProperty(key.toString())));
        });
    }

    /** Looked for as files, the messages take a quarter of the time until Rebond is ready. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsLookedForAsAFile(Class<?> bundle) throws IOException {
        var settings = new Properties();
        try (var file = WordsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var passedOver = Pattern.compile(settings.getProperty("quarkus.qute.template-path-exclude"));
        var keys = Bundles.french(bundle).stringPropertyNames();

        assertThat(Stream.of("_", "_fr_", "_fr-x-tu_")
                        .flatMap(language -> keys.stream().map(key -> name(bundle) + language + key)))
                .allMatch(passedOver.asMatchPredicate());
    }

    private static boolean saysVous(String words) {
        return VOUS.matcher(words.replaceAll("(?i)rendez-vous|\\b(chez|assez) |'formal'}vous", ""))
                .find();
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    /** Quarkus reads a message for an enum from one key for each of its constants. */
    private static boolean isOneWordPerConstant(Method method) {
        return method.getParameterCount() == 1
                && method.getParameterTypes()[0].isEnum()
                && method.getAnnotation(Message.class).value().equals(Message.DEFAULT_VALUE);
    }

    private static Stream<String> constants(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .filter(WordsTest::isOneWordPerConstant)
                .flatMap(method -> Arrays.stream(method.getParameterTypes()[0].getEnumConstants())
                        .map(constant -> method.getName() + "_$" + constant));
    }

    private static TreeSet<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
