package io.rebond;

import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rebond.chat.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.Function;

/** Message bundles as Quarkus serves them, for tests that start no Quarkus. */
public final class Bundles {

    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private Bundles() {}

    public static <T> Function<Language, T> of(Class<T> bundle) {
        return language -> in(language, bundle);
    }

    public static <T> T in(Language language, Class<T> bundle) {
        var french = french(bundle);
        if (language == Language.FAMILIAR_FRENCH) {
            french.putAll(familiar(bundle));
        }
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, message, arguments) -> render(
                        language.choose(
                                message.getAnnotation(Message.class).value(), french.getProperty(message.getName())),
                        message,
                        arguments)));
    }

    static Properties french(Class<?> bundle) {
        return words(bundle, Language.FRENCH);
    }

    /** Only what differs from French. */
    static Properties familiar(Class<?> bundle) {
        return words(bundle, Language.FAMILIAR_FRENCH);
    }

    private static Properties words(Class<?> bundle, Language language) {
        var file =
                "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_" + language.tag() + ".properties";
        var words = new Properties();
        try (var in = bundle.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String render(String template, Method message, Object[] arguments) {
        var instance = ENGINE.parse(template).instance();
        for (var i = 0; i < message.getParameterCount(); i++) {
            instance.data(message.getParameters()[i].getName(), arguments[i]);
        }
        return instance.render();
    }
}
