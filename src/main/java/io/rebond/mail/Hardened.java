package io.rebond.mail;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Pages that links in letters lead to: nothing of them is kept, framed, indexed or run. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Hardened {}
