package dev.passback.app.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint answers where all goes well, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Gives {
    int status() default 200;

    /** {@return which schema of {@code api/schemas.json} the answer has; blank for none} */
    String schema() default "";

    /** {@return the kind of file that it is, where it is no JSON} */
    String file() default "";

    /** {@return whether it also answers in the words that a command prints, where {@code text/plain} is asked for} */
    boolean text() default false;
}
