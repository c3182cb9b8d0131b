package io.rebond.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A room's words that say <i>tu</i>: its own where French addresses somebody, those of French elsewhere. */
final class FamiliarWords implements InvocationHandler {

    private static final Map<Class<?>, Object> ROOMS = new ConcurrentHashMap<>();

    private final Set<String> own;
    private final Object familiar;
    private final Object french;

    private FamiliarWords(Set<String> own, Object familiar, Object french) {
        this.own = own;
        this.familiar = familiar;
        this.french = french;
    }

    static <T> T in(Class<T> bundle) {
        return bundle.cast(ROOMS.computeIfAbsent(bundle, FamiliarWords::of));
    }

    /** Qute would fill what a localized file lacks with English. */
    private static Object of(Class<?> bundle) {
        var own = own(bundle);
        var french = Words.as(Language.FRENCH, bundle);
        return own.isEmpty()
                ? french
                : Proxy.newProxyInstance(
                        bundle.getClassLoader(),
                        new Class<?>[] {bundle},
                        new FamiliarWords(own, Words.as(Language.FAMILIAR_FRENCH, bundle), french));
    }

    private static Set<String> own(Class<?> bundle) {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        var words = new Properties();
        try (var file = bundle.getResourceAsStream(
                "/messages/" + name + "_" + Language.FAMILIAR_FRENCH.tag() + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }

    @Override
    public Object invoke(Object proxy, Method message, Object[] arguments) throws Throwable {
        message.setAccessible(true);
        try {
            return message.invoke(own.contains(message.getName()) ? familiar : french, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
