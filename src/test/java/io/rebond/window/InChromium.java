package io.rebond.window;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Looked at in a real browser; skipped, with the program's name, where it is not installed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "io.rebond.window.Window#isInstalled", disabledReason = "chromium is missing at /usr/bin/chromium")
public @interface InChromium {}
