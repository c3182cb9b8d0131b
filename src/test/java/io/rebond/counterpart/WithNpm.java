package io.rebond.counterpart;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Against a program that others wrote, brought by npm; skipped, with the programs' names, where they are missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "io.rebond.counterpart.Npm#isInstalled", disabledReason = "node (20 or later) and npm are missing")
public @interface WithNpm {}
