package dev.passback.app.api;

import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a token must be for, to ask this. An endpoint that does not say it is closed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Needs {
    Scope value();

    /** {@return the roles that may ask it at all} */
    Role[] roles() default {Role.ADMINISTRATOR, Role.INSTRUCTOR, Role.AUDITOR};
}
