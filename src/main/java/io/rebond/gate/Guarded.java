package io.rebond.gate;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Bound to the resource rather than to a path: no spelling of the address leads around the guard. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {}
