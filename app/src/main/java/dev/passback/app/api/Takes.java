package dev.passback.app.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which schema of {@code api/schemas.json} an endpoint's body has, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Takes {
    String value();

    /** {@return the type of the body} */
    String type() default "application/json";
}
