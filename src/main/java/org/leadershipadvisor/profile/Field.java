package org.leadershipadvisor.profile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a profile means and may hold; the reader, the JSON Schema and this documentation share it. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

    /** What it says, with its unit. */
    String value();

    /** Whether a document must have it. */
    boolean required() default false;

    /** Whether it is an id: letters, digits, dots, hyphens and underscores, at most 100, and not {@code none}. */
    boolean id() default false;

    /** The register whose ids it may hold; empty where it refers to nothing. */
    String refersTo() default "";

    /** Whether it is a day that must not lie after the one the profile describes. */
    boolean past() default false;

    /** The field of the same object whose day must not lie after this one; empty where there is none. */
    String notBefore() default "";

    /** The least number allowed. */
    double min() default 0;

    /** The greatest number allowed. */
    double max() default 1_000_000_000;
}
